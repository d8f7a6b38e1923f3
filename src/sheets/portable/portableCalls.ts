/** What the sidebar may ask about cells that need the add-on. */

import { whyNotKept } from '../../share/portable/keptValues';
import { type Needing, needingIn } from '../../share/portable/needing';
import type {
  BroughtBack,
  Extent,
  MadePortable,
  NeedingCell,
  NeedingCells,
  PortableRequest,
} from '../../share/portable/portableRequests';
import { at } from '../../template/address';
import { type Answer, answer, answerOnly } from '../answer';
import { Refused } from '../refused';
import { fieldsOf, oneOf, shortText } from '../requests';
import { checkShown } from '../shownSheet';
import { whileTidy } from '../tidy';
import { bringBack, countBack } from './bringBack';
import { keptRecords } from './keptPieces';
import { makePortable as make } from './makePortable';
import { bookOf, decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';

const EXTENTS: readonly Extent[] = ['sheet', 'file'];
/** More cells than this aren't listed. */
const LISTED = 200;
const LONGEST = 300;

/** Says which cells need the add-on. */
export function findNeedingCells(request: unknown): Answer<NeedingCells> {
  return answerOnly(() => {
    const extent = oneOf(EXTENTS, fieldsOf(request)['extent']);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { pieces, unreadable } = keptRecords(spreadsheet);
    const sheets = sheetsOf(spreadsheet, extent);
    const decimalOf = decimalsOf(spreadsheet);
    let converted = 0;
    const remembering = new Set(pieces.map(({ sheet }) => sheet));
    const cells = sheets.flatMap((sheet) => {
      const open = openSheet(sheet, remembering.has(sheet.getSheetId()));
      if (!open) return [];
      converted += countBack(open, pieces, decimalOf);
      const book = bookOf(spreadsheet, () => open.cells.size);
      return needingIn(open.cells, book).map((needing) => told(needing, open));
    });
    const of = (way: string): number => cells.filter((cell) => cell.way === way).length;
    return {
      sheet: spreadsheet.getActiveSheet().getName(),
      cells: cells.slice(0, LISTED),
      count: cells.length,
      formulas: of('formula'),
      helpers: of('helper'),
      values: of('value'),
      converted,
      unreadable: sheets.filter((sheet) => unreadable.has(sheet.getSheetId())).map((sheet) => sheet.getName()),
    };
  });
}

function told({ row, column, formula, size, way, why }: Needing, { name, cells }: OpenSheet): NeedingCell {
  const stays = way === 'value' ? whyNotKept(cells.values[row - 1]?.[column - 1]) : undefined;
  return {
    sheet: name,
    cell: at(row, column),
    formula: formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula,
    fills: size[0] * size[1],
    way,
    ...(why ? { why } : {}),
    ...(stays ? { stays } : {}),
  };
}

/** Makes cells portable. */
export function makePortable(request: unknown): Answer<MadePortable> {
  return answer(() => {
    const fields = fieldsOf(request);
    const extent = oneOf(EXTENTS, fields['extent']);
    const { helpers } = fields;
    if (typeof helpers !== 'boolean') throw new Refused('badRequest');
    const values = chosenValues(fields['values']);
    return whileTidy((spreadsheet) => {
      checkShown(fields['sheet'], spreadsheet.getActiveSheet().getName());
      return make(spreadsheet, { extent, helpers, values });
    });
  });
}

function chosenValues(value: unknown): PortableRequest['values'] {
  if (value === 'all') return 'all';
  if (!Array.isArray(value) || value.length > LISTED) throw new Refused('badRequest');
  return value.map(fieldsOf).map(({ sheet, cell }) => ({ sheet: shortText(sheet), cell: shortText(cell) }));
}

/** Brings functions back. */
export function bringFunctionsBack(request: unknown): Answer<BroughtBack> {
  return answer(() => {
    const fields = fieldsOf(request);
    const extent = oneOf(EXTENTS, fields['extent']);
    return whileTidy((spreadsheet) => {
      checkShown(fields['sheet'], spreadsheet.getActiveSheet().getName());
      return bringBack(spreadsheet, extent);
    });
  });
}
