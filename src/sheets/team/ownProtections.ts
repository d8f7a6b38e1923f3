/**
 * The protections that the add-on sets, which only ever warn. They are told from everybody else's by their descriptions,
 * which Sheets lists under Data, Protect sheets and ranges.
 */

import type { Text } from '../../core/kpi';
import { LANGUAGES, type Language } from '../../core/kpi';
import { fill } from '../../i18n/problems';
import { WORDS } from '../../share/shareWords';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { sheetWithId } from '../sheetWithId';
import { removeClosedNote, writeClosedNote } from './closedNote';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Where it is remembered what is being protected. */
const PROTECTING = 'protecting';

interface Journal {
  /** The sheet's id. */
  readonly sheet: number;
  /** The range's address; `''` where the whole sheet is protected. */
  readonly range: string;
  /** The address of the heading that is given a note, if one is. */
  readonly heading?: string;
}

/** What is to warn: a range, or the sheet but for what is free. */
export interface Warning {
  readonly sheet: Sheet;
  readonly range?: string;
  readonly free?: readonly string[];
  readonly description: string;
  /** The heading that says of what it warns. */
  readonly noted?: { readonly heading: string; readonly note: string };
}

/** Sets the warning. Nothing is left of it where that fails, so that no protection ever locks anybody out. */
export function warn({ sheet, range = '', free, description, noted }: Warning): void {
  const journal: Journal = { sheet: sheet.getSheetId(), range, ...(noted && { heading: noted.heading }) };
  allOrNothing(PROTECTING, journal, {
    sheet: sheet.getName(),
    work() {
      const protection = range === '' ? sheet.protect() : sheet.getRange(range).protect();
      protection.setDescription(description).setWarningOnly(true);
      if (free) leaveFree(protection, sheet, free);
      if (noted) writeClosedNote(sheet.getRange(noted.heading), noted.note);
    },
    undo: () => removeUnfinished(sheet, journal),
  });
}

/** Exempts the cells at these addresses from a protection of the whole sheet. */
export function leaveFree(protection: Protection, sheet: Sheet, free: readonly string[]): void {
  // One call for all of them, however many there are.
  protection.setUnprotectedRanges(free.length > 0 ? sheet.getRangeList([...free]).getRanges() : []);
}

/** Removes what a killed run was protecting. */
export function undoUnfinishedProtection(spreadsheet: Spreadsheet): void {
  undoUnfinished(PROTECTING, isJournal, (journal) => {
    const sheet = sheetWithId(spreadsheet, journal.sheet);
    if (sheet) removeUnfinished(sheet, journal);
  });
}

/** What the closed period that begins on this day, `2026-01-31`, is called. */
export function closedDescription(period: string, language: Language): string {
  return fill(WORDS.closed[language], { period });
}

/** What the warning of formulas is called. */
export function formulasDescription(language: Language): string {
  return WORDS.formulas[language];
}

/** The warnings of closed periods on the sheet. What somebody has made a lock of is theirs. */
export function closedRanges(sheet: Sheet): Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => one.isWarningOnly() && isCalled(one, WORDS.closed));
}

/** Whether the protection is the one that warns of editing formulas. */
export function warnsOfFormulas(protection: Protection): boolean {
  return protection.isWarningOnly() && isCalled(protection, WORDS.formulas);
}

function isCalled(protection: Protection, words: Text): boolean {
  const description = protection.getDescription();
  return LANGUAGES.some((language) => description.startsWith(words[language].replace('{period}', '')));
}

/** Also what has no description yet: protecting and describing are two calls. */
function removeUnfinished(sheet: Sheet, { range, heading }: Journal): void {
  if (heading !== undefined) removeClosedNote(sheet.getRange(heading));
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const protection of sheet.getProtections(range === '' ? SHEET : RANGE)) {
    if (range !== '' && protection.getRange().getA1Notation() !== range) continue;
    const isUndescribed = protection.getDescription() === '' && !protection.isWarningOnly();
    if (isUndescribed || isCalled(protection, range === '' ? WORDS.formulas : WORDS.closed)) protection.remove();
  }
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    'sheet' in read &&
    typeof read.sheet === 'number' &&
    'range' in read &&
    typeof read.range === 'string'
  );
}
