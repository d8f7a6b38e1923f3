/**
 * Inserts new sheets safely, all of them or none: each is built under a temporary name, the names are remembered beside the
 * spreadsheet, and the first rename is the commit. Whatever fails before it, the user's own sheets stay as they were; what a
 * killed run left behind is removed at the next start, or, once it is committed, given its names.
 */

import { memory } from './memory';
import { Refused } from './refused';
import { tidiedUp } from './tidiedUp';
import { undoing } from './undoing';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the sheets being built are remembered; not on the sheets, so that no moment is without it. */
const BUILDING = 'building';

/** A sheet to be made. */
export interface NewSheet {
  /** Its name, to which the first free number is added where it is taken. */
  readonly wanted: string;
  readonly write: (sheet: Sheet, names: Names) => void;
}

/** What the new sheets are called, in order. */
export interface Names {
  /** While they are built; formulas that say so follow the renames. */
  readonly temporary: readonly string[];
  /** From then on. */
  readonly names: readonly string[];
}

/** The sheets being built, in order. The first is inserted first and deleted last. */
interface Journal extends Names {
  /** Whether everything is written, so that the first sheet's new name means that the others get theirs, too. */
  readonly written: boolean;
}

/** Inserts the sheets, and gives their names. */
export function insertSheets(spreadsheet: Spreadsheet, sheets: readonly NewSheet[]): string[] {
  const names = freeNames(
    spreadsheet,
    sheets.map(({ wanted }) => wanted),
  );
  const stamp = Date.now().toString(36);
  const journal: Journal = { temporary: names.map((name) => `${name} (${stamp})`), names, written: false };
  const [first = '', ...others] = journal.temporary;
  let written = false;
  let committed: boolean | undefined;
  try {
    remember(journal);
    const made = sheets.map(({ write }, index) => {
      const sheet = spreadsheet.insertSheet(journal.temporary[index] as string);
      write(sheet, journal);
      return sheet;
    });
    SpreadsheetApp.flush();
    if (others.length > 0) remember({ ...journal, written: true });
    written = true;
    for (const [index, sheet] of made.entries()) {
      sheet.setName(names[index] as string);
      committed = true;
    }
  } catch (failure) {
    const settled = tidiedUp(() => {
      // A rename that was reported as failed may have taken place.
      committed ??= written && spreadsheet.getSheetByName(first) === null;
      if (committed) nameAll(spreadsheet, journal);
      else discard(spreadsheet, journal);
    });
    if (!committed) throw settled ? failure : new Refused('leftBehind', first);
    if (!settled) throw new Refused('unnamed', others[others.length - 1] ?? first);
  }
  // Left for the next start where it fails: it then names no sheet.
  tidiedUp(() => memory().deleteProperty(BUILDING));
  return names;
}

/** Removes the sheets that a killed run was building, or names those that it had finished. */
export function settleUnfinishedSheets(spreadsheet: Spreadsheet): void {
  const journal = readJournal(memory().getProperty(BUILDING));
  if (!journal) return;
  const [first = ''] = journal.temporary;
  undoing(() => {
    if (journal.written && spreadsheet.getSheetByName(first) === null) {
      nameAll(spreadsheet, journal);
      memory().deleteProperty(BUILDING);
    } else discard(spreadsheet, journal);
  });
}

/** Gives the sheets their names, those that haven't got theirs yet. */
function nameAll(spreadsheet: Spreadsheet, { temporary, names }: Journal): void {
  for (const [index, name] of temporary.entries()) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) continue;
    const [free = name] = freeNames(spreadsheet, [names[index] ?? name]);
    sheet.setName(free);
  }
}

/** Deletes the sheets that are there; the first one last, since its absence means that the others are finished. */
function discard(spreadsheet: Spreadsheet, { temporary }: Journal): void {
  for (const name of [...temporary].reverse()) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  memory().deleteProperty(BUILDING);
}

/** The wanted names, each with the first number that is free; upper and lower case don't make two names. */
function freeNames(spreadsheet: Spreadsheet, wanted: readonly string[]): string[] {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  return wanted.map((one) => {
    let name = one;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${one} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function remember(journal: Journal): void {
  memory().setProperty(BUILDING, JSON.stringify(journal));
}

/** What is remembered. An earlier version remembered nothing but the name of the one sheet it was building. */
function readJournal(text: string | null): Journal | undefined {
  if (text === null) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // A name alone is no JSON.
  }
  return isJournal(read) ? read : { temporary: [text], names: [text], written: false };
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    'temporary' in read &&
    Array.isArray(read.temporary) &&
    'names' in read &&
    Array.isArray(read.names)
  );
}
