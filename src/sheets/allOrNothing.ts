/**
 * Work that is done wholly or undone: what undoing it needs to know is remembered beside the spreadsheet before anything is
 * written, and forgetting it is the commit. Whatever fails before that is undone; after a run that was killed, the next
 * start does it.
 */

import { memory } from './memory';
import { Refused } from './refused';
import { tidiedUp } from './tidiedUp';
import { undoing } from './undoing';

/** What to do, and how it is undone, whichever part of it was done. */
interface Steps {
  readonly work: () => void;
  readonly undo: () => void;
  /** The sheet on which a part may be left where undoing fails as well. */
  readonly sheet: string;
}

/** Does the work, or none of it and throws. */
export function allOrNothing(key: string, journal: object, { work, undo, sheet }: Steps): void {
  let begun = false;
  try {
    memory().setProperty(key, JSON.stringify(journal));
    begun = true;
    work();
    SpreadsheetApp.flush();
    memory().deleteProperty(key);
  } catch (failure) {
    let done: boolean | undefined;
    const settled = tidiedUp(() => {
      // Whether it was forgotten is what counts, not whether that was reported.
      done ??= begun && memory().getProperty(key) === null;
      if (done) return;
      undo();
      memory().deleteProperty(key);
    });
    if (!done) throw settled ? failure : new Refused('halfDone', sheet);
  }
}

/** Undoes what a killed run was doing, if there is such a thing. */
export function undoUnfinished<T>(
  key: string,
  isJournal: (read: unknown) => read is T,
  undo: (journal: T) => void,
): void {
  const text = memory().getProperty(key);
  if (text === null) return;
  const journal = parsed(text);
  if (isJournal(journal)) undoing(() => undo(journal));
  memory().deleteProperty(key);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
