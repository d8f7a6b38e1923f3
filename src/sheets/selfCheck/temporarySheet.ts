/**
 * The check's temporary sheet. Its name, and that of a second one, are remembered beside the spreadsheet before either is
 * there, so that whatever a killed or abandoned check has left is removed at the next start.
 */

import { memory } from '../memory';
import { sheetWithId } from '../sheetWithId';
import { undoing } from '../undoing';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where it is remembered what a check has made. */
const CHECKING = 'checking';

/** A name that the check keeps something under to see what comes of it. */
export const TRIAL = 'checkingTrial';

/** What the second sheet is called for a moment, to see what follows a rename. */
export function renamedTo(second: string): string {
  return second.replace('Leadsheet 2', 'Leadsheet 3');
}

/** What a check under way has made, and has to know when it goes on. */
export interface Journal {
  readonly sheet: string;
  readonly second: string;
  /** The id of the sheet that was open. */
  readonly open: number;
  /** What failed while groups were written, by their number. */
  readonly failed: Readonly<Record<string, string>>;
}

/** Remembers what the check makes. */
export function remember(journal: Journal): void {
  memory().setProperty(CHECKING, JSON.stringify(journal));
}

/** What a check under way has made, if there is one. */
export function remembered(): Journal | undefined {
  const text = memory().getProperty(CHECKING);
  if (text === null) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isJournal(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Removes all that the check has made, and goes back to the sheet that was open. */
export function discard(spreadsheet: Spreadsheet, { sheet, second, open }: Journal): void {
  const made = [renamedTo(second), second, sheet];
  const shown = spreadsheet.getActiveSheet().getName();
  for (const name of made) {
    const found = spreadsheet.getSheetByName(name);
    if (found) spreadsheet.deleteSheet(found);
  }
  const before = made.includes(shown) && sheetWithId(spreadsheet, open);
  if (before) spreadsheet.setActiveSheet(before);
  memory().deleteProperty(TRIAL);
  memory().deleteProperty(CHECKING);
}

/** Removes what a killed or abandoned check has left. */
export function discardUnfinishedCheck(spreadsheet: Spreadsheet): void {
  const journal = remembered();
  if (journal) undoing(() => discard(spreadsheet, journal));
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    'sheet' in read &&
    typeof read.sheet === 'string' &&
    'second' in read &&
    typeof read.second === 'string' &&
    'open' in read &&
    'failed' in read
  );
}
