/** What the sidebar may ask for a team: who still has to fill in what, and the links to give. */

import { writtenDay } from '../../share/days';
import { linksOf } from '../../share/links';
import { type HeadedPeriod, missingInputs, missingText } from '../../share/missing';
import { datedPeriods, reportedPeriod } from '../../share/sheetPeriods';
import type { Links, Missing } from '../../share/teamRequests';
import { at } from '../../template/address';
import { type Frame, firstPeriod } from '../../template/layout';
import { type Answer, answerOnly } from '../answer';
import { Refused } from '../refused';
import { zoneCalendar } from '../zoneCalendar';
import { teamSheet } from './teamSheet';

/** The empty inputs of the period reported through and of the one after; of the first period, while none is filled in. */
export function readMissing(): Answer<Missing> {
  return answerOnly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { sheet, frame, current } = teamSheet(spreadsheet);
    const calendar = zoneCalendar(spreadsheet);
    const dated = datedPeriods(frame, current, calendar);
    if (dated.length === 0) throw new Refused('noPeriods', firstHeading(frame));
    const reported = reportedPeriod(frame, current, calendar);
    const first = dated.findIndex(({ column }) => column === reported?.column);
    const header = frame.layout.rows.get('header');
    const asked = dated.slice(Math.max(0, first), Math.max(0, first) + (reported ? 2 : 1));
    const periods = asked.map(
      ({ column }): HeadedPeriod => ({
        column,
        heading: header === undefined ? '' : sheet.getRange(header, column).getDisplayValue(),
      }),
    );
    const missing = {
      sheet: sheet.getName(),
      periods: periods.map(({ heading }) => heading),
      days: asked.map(({ day }) => writtenDay(day)),
      kind: frame.options.periods,
      from: missingInputs(frame, current, periods),
    };
    return { ...missing, text: missingText(missing, frame.options.language) };
  });
}

/** The cell that says when the first period begins. */
function firstHeading({ layout }: Frame): string {
  const header = layout.rows.get('header');
  return header === undefined ? '' : at(header, firstPeriod(layout));
}

/** The links of this spreadsheet. */
export function readLinks(): Answer<Links> {
  return answerOnly(() => {
    const links = linksOf(SpreadsheetApp.getActiveSpreadsheet().getUrl());
    if (!links) throw new Refused('noAddress');
    return links;
  });
}
