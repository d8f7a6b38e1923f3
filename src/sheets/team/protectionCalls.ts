/** What the sidebar may ask of protections. They only ever warn, so nobody is locked out. */

import { writtenDay } from '../../share/days';
import { hasFormulas } from '../../share/freeOfFormulas';
import { reportedPeriod } from '../../share/sheetPeriods';
import type { ProtectionState } from '../../share/teamRequests';
import { type Answer, answer, answerOnly } from '../answer';
import { Refused } from '../refused';
import { fieldsOf, shortText } from '../requests';
import { checkShown } from '../shownSheet';
import type { KpiSheet } from '../template/kpiSheet';
import { whileTidy } from '../tidy';
import { todayIn, zoneCalendar } from '../zoneCalendar';
import { closePeriod as close, periodsOf, reopenPeriod } from './closePeriod';
import { watchedDays } from './historySheet';
import { formulasProtected, protectFormulas as protect, unprotectFormulas } from './protectFormulas';
import { findTeamSheet, teamSheet } from './teamSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet that a part is about, and what it is where it is a KPI sheet. */
interface Subject {
  readonly sheet: Sheet;
  readonly kpi?: KpiSheet;
}

/** Says what warns on the open sheet, or on the KPI sheet where that has nothing to protect. */
export function readProtection(): Answer<ProtectionState> {
  return answerOnly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return stateOf(spreadsheet, subjectOf(spreadsheet));
  });
}

/** Closes a period of a KPI sheet, or opens it again. */
export function closePeriod(request: unknown): Answer<ProtectionState> {
  return answer(() => {
    const fields = fieldsOf(request);
    const wanted = shortText(fields['period']);
    const closed = flag(fields['closed']);
    return whileTidy((spreadsheet) => {
      const kpi = teamSheet(spreadsheet, fields['sheet']);
      const found = periodsOf(kpi, zoneCalendar(spreadsheet)).find(({ period }) => period === wanted);
      if (!found) throw new Refused('periodGone', kpi.sheet.getName());
      // Read before the work: nothing may fail once it is done.
      const state = stateOf(spreadsheet, { sheet: kpi.sheet, kpi });
      if (closed) close(kpi, found, todayIn(spreadsheet));
      else reopenPeriod(kpi, found);
      const periods = state.periods.map((one) => (one.period === wanted ? { ...one, closed } : one));
      return { ...state, periods };
    });
  });
}

/** Lets formulas warn, or stops that. */
export function protectFormulas(request: unknown): Answer<ProtectionState> {
  return answer(() => {
    const fields = fieldsOf(request);
    const on = flag(fields['on']);
    return whileTidy((spreadsheet) => {
      const subject = subjectOf(spreadsheet, fields['sheet']);
      const state = stateOf(spreadsheet, subject);
      const { sheet, kpi } = subject;
      const frame = kpi?.frame;
      if (on) protect(sheet, frame);
      else unprotectFormulas(sheet, frame);
      return { ...state, formulas: on ? 'on' : state.formulas === 'others' ? 'others' : 'off' };
    });
  });
}

/** Nobody protects a sheet without formulas, such as Definitions: with one open, it is about the KPI sheet all the same. */
function subjectOf(spreadsheet: Spreadsheet, shown?: unknown): Subject {
  const open = spreadsheet.getActiveSheet();
  const kpi = findTeamSheet(spreadsheet, shown);
  const isOpen = kpi?.sheet.getSheetId() === open.getSheetId();
  if (kpi && (isOpen || !hasFormulas(open.getDataRange().getFormulas()))) return { sheet: kpi.sheet, kpi };
  checkShown(shown, open.getName());
  return { sheet: open };
}

function stateOf(spreadsheet: Spreadsheet, { sheet, kpi }: Subject): ProtectionState {
  return {
    sheet: sheet.getName(),
    formulas: formulasProtected(sheet, kpi?.frame),
    periods: [],
    ...(kpi && periodsState(spreadsheet, kpi)),
  };
}

function periodsState(spreadsheet: Spreadsheet, kpi: KpiSheet): Pick<ProtectionState, 'periods' | 'kind' | 'reported'> {
  const calendar = zoneCalendar(spreadsheet);
  const periods = periodsOf(kpi, calendar);
  const watched = watchedDays(spreadsheet, kpi);
  const reported = reportedPeriod(kpi.frame, kpi.current, calendar);
  return {
    kind: kpi.frame.options.periods,
    periods: periods.map(({ period, closed, day }) => ({ period, closed, kept: watched.has(day) })),
    ...(reported && { reported: writtenDay(reported.day) }),
  };
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refused('badRequest');
  return value;
}
