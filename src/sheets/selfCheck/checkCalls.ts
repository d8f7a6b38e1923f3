/**
 * Checks whether the spreadsheet that is open does what the code takes for granted of it. What functions in cells give is
 * there only some time after they are written, so the check has two halves: it begins, and then its page asks until
 * everything is worked out. In between, nothing but a temporary sheet is there.
 */

import type { Language, Text } from '../../core/kpi';
import { PAGE } from '../../i18n/selfCheck';
import { isLoading } from '../../share/loading';
import { type Answer, answer } from '../answer';
import { rememberedLanguage } from '../language';
import { Refused } from '../refused';
import { fieldsOf, oneOf } from '../requests';
import { tidiedUp } from '../tidiedUp';
import { PATIENCE, whileTidy } from '../tidy';
import { whileLocked } from '../whileLocked';
import { agrees, type Group, type Place, type Row, type Seen } from './fact';
import { failureOf } from './failureOf';
import { GROUPS } from './groups';
import { observe } from './observe';
import { discard, type Journal, remember, remembered } from './temporarySheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Set by the build: the dialog's page. */
declare const CHECK_PAGE: string;

/** `last` is whether nothing more is waited for. */
export type CheckRequest =
  | { readonly step: 'begin' }
  | { readonly step: 'look'; readonly waited: number; readonly last: boolean };

/** What there is to tell so far, in the person's language, and in English for whoever looks after the add-on. */
export interface CheckState {
  readonly waiting: boolean;
  readonly rows: readonly Row[];
  readonly inEnglish: readonly Row[];
}

/** What the dialog's page may ask. */
export interface CheckServer {
  checkInstallation(request: CheckRequest): Answer<CheckState>;
}

/** Shows the dialog, whose page begins the check. */
export function openCheck(): void {
  const language = rememberedLanguage();
  // Nothing but a word of ours goes into the page.
  const html = CHECK_PAGE.replace('<html lang="en"', `<html lang="${language}"`);
  const page = HtmlService.createHtmlOutput(html).setWidth(960).setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(page, PAGE[language].title);
}

/** Begins the check, or goes on with it. */
export function checkInstallation(request: unknown): Answer<CheckState> {
  return answer(() => {
    const { step, waited, last } = fieldsOf(request);
    if (oneOf(['begin', 'look'], step) === 'begin') return whileTidy(begin);
    if (typeof waited !== 'number' || typeof last !== 'boolean') throw new Refused('badRequest');
    // Not while tidy: that would remove the check's own sheet.
    return whileLocked(PATIENCE, () => goOn(SpreadsheetApp.getActiveSpreadsheet(), waited, last));
  });
}

function begin(spreadsheet: Spreadsheet): CheckState {
  const open = spreadsheet.getActiveSheet();
  const stamp = Date.now().toString(36);
  const journal: Journal = {
    sheet: `Leadsheet (${stamp})`,
    second: `Leadsheet 2 (${stamp})`,
    open: open.getSheetId(),
    failed: {},
  };
  return orDiscarded(spreadsheet, journal, () => {
    remember(journal);
    const sheet = spreadsheet.insertSheet(journal.sheet);
    sheet.getRange('A1').setValue(PAGE[rememberedLanguage()].sheet);
    const all = placed(spreadsheet, sheet, journal, 0);
    // First what is seen at once, so that no formula is copied or worked out for nothing.
    const seen = all.filter(({ group }) => !group.write).flatMap(({ group, place }) => observe(group, place));
    const failed: Record<string, string> = {};
    for (const { group, place, number } of all) {
      const failure = failureOf(() => group.write?.(place));
      if (failure !== undefined) failed[number] = failure;
    }
    if (Object.keys(failed).length > 0) remember({ ...journal, failed });
    SpreadsheetApp.flush();
    spreadsheet.setActiveSheet(open);
    return stateOf(seen, true);
  });
}

function goOn(spreadsheet: Spreadsheet, waited: number, last: boolean): CheckState {
  const journal = remembered();
  const sheet = journal && spreadsheet.getSheetByName(journal.sheet);
  if (!journal || !sheet) throw new Refused('checkGone');
  return orDiscarded(spreadsheet, journal, () => {
    if (!last && isWaiting(sheet)) return stateOf([], true);
    const seen = placed(spreadsheet, sheet, journal, waited)
      .filter(({ group }) => group.write)
      .flatMap(({ group, place, number }) => observe(group, place, journal.failed[number]));
    if (!tidiedUp(() => discard(spreadsheet, journal))) throw new Refused('leftBehind', journal.sheet);
    return stateOf(seen, false);
  });
}

/** Whatever fails, the check's sheets are removed. */
function orDiscarded<T>(spreadsheet: Spreadsheet, journal: Journal, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    if (!tidiedUp(() => discard(spreadsheet, journal))) throw new Refused('leftBehind', journal.sheet);
    throw failure;
  }
}

/** Whether a formula still shows nothing, or that it is being loaded. */
function isWaiting(sheet: Sheet): boolean {
  const all = sheet.getDataRange();
  const shown = all.getDisplayValues();
  return all.getFormulas().some((row, r) => row.some((formula, c) => formula !== '' && isNotThere(shown[r]?.[c])));
}

function isNotThere(shown: string | undefined): boolean {
  return !shown || isLoading(shown);
}

interface PlacedGroup {
  readonly group: Group;
  readonly place: Place;
  readonly number: number;
}

/** The groups below each other, with an empty row between them; what the sheet is stands in the first. */
function placed(spreadsheet: Spreadsheet, sheet: Sheet, journal: Journal, waited: number): PlacedGroup[] {
  let next = 3;
  return GROUPS.map((group, number) => {
    const first = next;
    next += group.rows + 1;
    const at = (column: string, row: number): string => `${column}${first + row}`;
    const range: Place['range'] = (column, row, lastColumn = column, lastRow = row) =>
      sheet.getRange(`${at(column, row)}:${at(lastColumn, lastRow)}`);
    return { group, number, place: { spreadsheet, sheet, second: journal.second, waited, at, range } };
  });
}

function stateOf(seen: readonly Seen[], waiting: boolean): CheckState {
  const language = rememberedLanguage();
  return { waiting, rows: rowsIn(seen, language), inEnglish: rowsIn(seen, 'en') };
}

function rowsIn(seen: readonly Seen[], language: Language): Row[] {
  const said = (text: Text): string => text[language];
  return seen.map((one) => ({
    name: said(one.fact.name),
    expected: one.fact.expected,
    seen: one.seen,
    agrees: agrees(one),
    affects: said(one.fact.affects),
  }));
}
