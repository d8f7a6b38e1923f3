/** Closes a period of a KPI sheet: its inputs warn before an edit, beside whatever else warns, and a note at its heading says so. */

import type { Calendar } from '../../leads/calendar';
import { writtenDay } from '../../share/days';
import { type DatedPeriod, datedPeriods } from '../../share/sheetPeriods';
import { at, block } from '../../template/address';
import { INPUTS } from '../../template/inputs';
import type { Frame } from '../../template/layout';
import { undoUnfinished } from '../allOrNothing';
import { rememberedLanguage } from '../language';
import { memory } from '../memory';
import { Refused } from '../refused';
import { sheetWithId } from '../sheetWithId';
import type { KpiSheet } from '../template/kpiSheet';
import { tidiedUp } from '../tidiedUp';
import { closedNote, isClosedNote, removeClosedNote, writeClosedNote } from './closedNote';
import { closedDescription, closedRanges, warn } from './ownProtections';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A period, by its first day, and whether it is closed. */
export interface ClosablePeriod extends DatedPeriod {
  readonly period: string;
  readonly closed: boolean;
}

/** The sheet's periods, from the first, and whether each is closed. */
export function periodsOf({ sheet, frame, current }: KpiSheet, calendar: Calendar): ClosablePeriod[] {
  const closed = closedRanges(sheet).map((protection) => protection.getRange().getColumn());
  return datedPeriods(frame, current, calendar).map(({ column, day }) => ({
    column,
    day,
    period: writtenDay(day),
    closed: closed.includes(column),
  }));
}

/** Closes the period, which may be closed already; `today` is the day that the note at its heading says. */
export function closePeriod(
  { sheet, frame }: KpiSheet,
  { period, column, closed }: ClosablePeriod,
  today: string,
): void {
  const rows = INPUTS.flatMap(({ name }) => frame.layout.rows.get(name) ?? []);
  if (rows.length === 0) throw new Refused('noInputs', sheet.getName());
  if (closed) return;
  const range = block(Math.min(...rows), column, Math.max(...rows), column);
  const heading = headingOf(frame, column);
  const noted = heading === undefined ? {} : { noted: { heading, note: closedNote(today, frame.options.language) } };
  warn({ sheet, range, description: closedDescription(period, rememberedLanguage()), ...noted });
}

/** Where it is remembered which period is being opened. */
const REOPENING = 'reopening';

interface Journal {
  /** The sheet's id. */
  readonly sheet: number;
  readonly column: number;
  /** The heading's address, and the note that is taken away there. */
  readonly heading: string;
  readonly note: string;
}

/** Opens the period again. Removing its protection is the commit: until then, the note is put back. */
export function reopenPeriod({ sheet, frame }: KpiSheet, { column }: DatedPeriod): void {
  const heading = headingOf(frame, column);
  const note = heading === undefined ? '' : sheet.getRange(heading).getNote();
  if (heading === undefined || !isClosedNote(note)) {
    removeProtections(sheet, column);
    return;
  }
  const journal: Journal = { sheet: sheet.getSheetId(), column, heading, note };
  try {
    memory().setProperty(REOPENING, JSON.stringify(journal));
    removeClosedNote(sheet.getRange(heading));
    SpreadsheetApp.flush();
    removeProtections(sheet, column);
  } catch (failure) {
    let open: boolean | undefined;
    const settled = tidiedUp(() => {
      open ??= closedOver(sheet, column).length === 0;
      if (!open) putBackNote(sheet, journal);
      memory().deleteProperty(REOPENING);
    });
    if (!open) throw settled ? failure : new Refused('halfDone', sheet.getName());
  }
  // Left for the next start where it fails: no protection is there any more.
  tidiedUp(() => memory().deleteProperty(REOPENING));
}

/** Puts back the note of a period that a killed run was opening. */
export function undoUnfinishedReopening(spreadsheet: Spreadsheet): void {
  undoUnfinished(REOPENING, isJournal, (journal) => {
    const sheet = sheetWithId(spreadsheet, journal.sheet);
    if (sheet) putBackNote(sheet, journal);
  });
}

function putBackNote(sheet: Sheet, { column, heading, note }: Journal): void {
  if (closedOver(sheet, column).length > 0) writeClosedNote(sheet.getRange(heading), note);
}

function headingOf({ layout }: Frame, column: number): string | undefined {
  const row = layout.rows.get('header');
  return row === undefined ? undefined : at(row, column);
}

function closedOver(sheet: Sheet, column: number): Protection[] {
  return closedRanges(sheet).filter((protection) => protection.getRange().getColumn() === column);
}

function removeProtections(sheet: Sheet, column: number): void {
  for (const protection of closedOver(sheet, column)) protection.remove();
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    typeof Reflect.get(read, 'sheet') === 'number' &&
    typeof Reflect.get(read, 'column') === 'number' &&
    typeof Reflect.get(read, 'heading') === 'string' &&
    typeof Reflect.get(read, 'note') === 'string'
  );
}
