/** LEAD_KPIS for a cell. The only service it uses tells the spreadsheet's time zone, by which months are told apart. */

import type { Language } from '../core/kpi';
import { Problem } from '../core/problem';
import { sentence } from '../i18n/problems';
import { leadKpis as worked } from '../leads/leadKpis';
import { zoneCalendar } from './zoneCalendar';

/** Set by the build, as for every function. */
declare const BUILD_LANGUAGE: Language;

/** The table's rows. Throws an `Error` whose message is the sentence that Sheets shows in the cell. */
export function leadKpis(values: ArrayLike<unknown>): readonly (readonly (string | number)[])[] {
  try {
    return worked(Array.from(values), zoneCalendar(SpreadsheetApp.getActiveSpreadsheet()), BUILD_LANGUAGE);
  } catch (problem) {
    if (problem instanceof Problem) throw new Error(sentence(problem, 'LEAD_KPIS', BUILD_LANGUAGE));
    throw problem;
  }
}
