/** The address of what is selected, as a formula on any sheet would write it. */

import { onSheet } from '../template/address';
import { Refused } from './refused';

const WHOLE_ROWS = /^\d+:\d+$/;

/** Such as `'Lead KPIs'!J12:U12`; of several selected ranges the active one. Throws `Refused` where there is none. */
export function selectedAddress(): string {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) throw new Refused('noSelection');
  return `${onSheet(range.getSheet().getName())}${placeOf(range)}`;
}

/** Whole rows are written by their corners: `9:30` could be a time of day. */
function placeOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const place = range.getA1Notation();
  if (!WHOLE_ROWS.test(place)) return place;
  const last = range.getCell(range.getNumRows(), range.getNumColumns());
  return `${range.getCell(1, 1).getA1Notation()}:${last.getA1Notation()}`;
}
