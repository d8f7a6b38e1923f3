/** The calendar of the spreadsheet's time zone, as its own clock tells it. */

import { type Calendar, calendarOf } from '../leads/calendar';

const CLOCK = "yyyy-MM-dd'T'HH:mm:ss";

/** The days of the zone that this spreadsheet is set to. */
export function zoneCalendar(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Calendar {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  // Each question is a call of a service, and several summaries ask for the same days.
  const told = new Map<number, number>();
  return calendarOf((moment) => {
    const known = told.get(moment) ?? Date.parse(`${Utilities.formatDate(new Date(moment), zone, CLOCK)}Z`);
    told.set(moment, known);
    return known;
  });
}
