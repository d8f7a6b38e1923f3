/** What the sidebar may ask of protections. They only ever warn, so nobody is locked out. */

import type { ProtectionState } from '../../share/teamRequests';
import { type Answer, answer } from '../answer';
import { Refused } from '../refused';
import { fieldsOf, shortText } from '../requests';
import { checkShown } from '../shownSheet';
import { activeKpiSheet, kpiSheetIn } from '../template/kpiSheet';
import { whileTidy } from '../tidy';
import { zoneCalendar } from '../zoneCalendar';
import { closePeriod as close, periodsOf, reopenPeriod } from './closePeriod';
import { formulasProtected, protectFormulas as protect, unprotectFormulas } from './protectFormulas';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Says what warns on the open sheet. */
export function readProtection(): Answer<ProtectionState> {
  return answer(() => stateOf(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Closes a period of the open KPI sheet, or opens it again. */
export function closePeriod(request: unknown): Answer<ProtectionState> {
  return answer(() => {
    const fields = fieldsOf(request);
    const wanted = shortText(fields['period']);
    const closed = flag(fields['closed']);
    return whileTidy((spreadsheet) => {
      const kpi = activeKpiSheet();
      checkShown(fields['sheet'], kpi.sheet.getName());
      const found = periodsOf(kpi, zoneCalendar(spreadsheet)).find(({ period }) => period === wanted);
      if (!found) throw new Refused('periodGone', kpi.sheet.getName());
      // Read before the work: nothing may fail once it is done.
      const state = stateOf(spreadsheet);
      if (closed) close(kpi, found);
      else reopenPeriod(kpi, found);
      const periods = state.periods.map((one) => (one.period === wanted ? { ...one, closed } : one));
      return { ...state, periods };
    });
  });
}

/** Lets the formulas of the open sheet warn, or stops that. */
export function protectFormulas(request: unknown): Answer<ProtectionState> {
  return answer(() => {
    const fields = fieldsOf(request);
    const on = flag(fields['on']);
    return whileTidy((spreadsheet) => {
      const sheet = spreadsheet.getActiveSheet();
      checkShown(fields['sheet'], sheet.getName());
      const state = stateOf(spreadsheet);
      const frame = kpiSheetIn(sheet)?.frame;
      if (on) protect(sheet, frame);
      else unprotectFormulas(sheet, frame);
      return { ...state, formulas: on ? 'on' : state.formulas === 'others' ? 'others' : 'off' };
    });
  });
}

function stateOf(spreadsheet: Spreadsheet): ProtectionState {
  const sheet = spreadsheet.getActiveSheet();
  const kpi = kpiSheetIn(sheet);
  const periods = kpi ? periodsOf(kpi, zoneCalendar(spreadsheet)) : [];
  return {
    sheet: sheet.getName(),
    formulas: formulasProtected(sheet, kpi?.frame),
    periods: periods.map(({ period, closed }) => ({ period, closed })),
    ...(kpi && { kind: kpi.frame.options.periods }),
  };
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refused('badRequest');
  return value;
}
