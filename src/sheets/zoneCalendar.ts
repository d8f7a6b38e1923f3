/** The calendar of the spreadsheet's time zone, as its own clock tells it. */

import { type Calendar, calendarOf } from '../leads/calendar';

const CLOCK = "yyyy-MM-dd'T'HH:mm:ss";
/** No zone's clock is moved but at the beginning of a quarter of an hour. */
const QUARTER = 15 * 60_000;
/** The clock is asked between these; "never" is often written as 31 December 9999, whose day ends in a year of five digits. */
const [FIRST, LAST] = [Date.UTC(100, 0, 1), Date.UTC(9999, 11, 30)];

/** Today in the zone that this spreadsheet is set to, as `2026-01-31`. */
export function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

/** The days of the zone that this spreadsheet is set to. */
export function zoneCalendar(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Calendar {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  // Each question is a call of a service, and the same times are asked for over and over.
  const ahead = new Map<number, number>();
  return calendarOf((moment) => {
    const since = Math.floor(Math.min(Math.max(moment, FIRST), LAST) / QUARTER) * QUARTER;
    const known = ahead.get(since) ?? Date.parse(`${Utilities.formatDate(new Date(since), zone, CLOCK)}Z`) - since;
    ahead.set(since, known);
    return moment + known;
  });
}
