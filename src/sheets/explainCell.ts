/** Explains the selected cell to the sidebar, and goes to a cell that an explanation names. */

import { explain } from '../share/explain/explain';
import type { Explanation, Place } from '../share/requests';
import { type Answer, answerOnly } from './answer';
import { Refused } from './refused';
import { fieldsOf, shortText } from './requests';
import { gridOf } from './spreadsheetGrid';

const CELLS = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Explains the selected cell. */
export function explainCell(): Answer<Explanation> {
  return answerOnly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cell = spreadsheet.getCurrentCell();
    if (!cell) throw new Refused('noSelection');
    const spot = { sheet: cell.getSheet().getName(), row: cell.getRow(), column: cell.getColumn() };
    return explain(spot, gridOf(spreadsheet));
  });
}

/** Goes to a cell or a range of a sheet. */
export function goToCell(request: unknown): Answer<Place> {
  return answerOnly(() => {
    const fields = fieldsOf(request);
    const place = { sheet: shortText(fields['sheet']), cell: shortText(fields['cell']) };
    if (!CELLS.test(place.cell)) throw new Refused('badRequest');
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheet);
    if (!sheet) throw new Refused('notThere', place.sheet);
    const range = sheet.getRange(place.cell);
    sheet.activate();
    range.activate();
    return place;
  });
}
