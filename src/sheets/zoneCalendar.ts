/** The calendar of the spreadsheet's time zone, as its own clock tells it. */

import { type Calendar, calendarOf } from '../leads/calendar';

const CLOCK = "yyyy-MM-dd'T'HH:mm:ss";

/** The days of the zone that this spreadsheet is set to. */
export function zoneCalendar(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Calendar {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return calendarOf((moment) => Date.parse(`${Utilities.formatDate(new Date(moment), zone, CLOCK)}Z`));
}
