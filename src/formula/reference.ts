/** A reference such as `'Lead KPIs'!$B2:B13`: which cells it names, and how one of them is written. */

import { columnNumber, letters } from '../core/columnLetters';

/** Rows × columns. */
export type Size = readonly [rows: number, columns: number];

/** One end of a reference; a row or a column that isn't named is the sheet's first or last. */
interface End {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnStays: boolean;
  readonly rowStays: boolean;
}

/** The cells of a reference, and how it names them. */
export interface Reference {
  /** What stands before the cells: a sheet's name as it is written, with its `!`; or nothing. */
  readonly prefix: string;
  readonly first: End;
  readonly last: End;
}

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** Takes the text of a reference apart. */
export function referenceOf(text: string): Reference {
  const cut = text.lastIndexOf('!') + 1;
  const [from = '', to = from] = text.slice(cut).split(':');
  const [a, b] = [endOf(from), endOf(to)];
  const [left, right] = (a.column ?? 0) > (b.column ?? Number.POSITIVE_INFINITY) ? [b, a] : [a, b];
  const [top, bottom] = (a.row ?? 0) > (b.row ?? Number.POSITIVE_INFINITY) ? [b, a] : [a, b];
  return {
    prefix: text.slice(0, cut),
    first: { column: left.column, columnStays: left.columnStays, row: top.row, rowStays: top.rowStays },
    last: { column: right.column, columnStays: right.columnStays, row: bottom.row, rowStays: bottom.rowStays },
  };
}

/** The name of the sheet that a reference's prefix names, without its quotes; undefined for the formula's own sheet. */
export function sheetOf({ prefix }: Reference): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** How many cells the reference has; `sheet` is the size of its sheet, where columns or rows end that have no end. */
export function sizeOf({ first, last }: Reference, sheet: Size): Size {
  const rows = (last.row ?? sheet[0]) - (first.row ?? 1) + 1;
  const columns = (last.column ?? sheet[1]) - (first.column ?? 1) + 1;
  return [Math.max(1, rows), Math.max(1, columns)];
}

/** The reference's cell so many rows and columns after its first, written with the `$` that the reference has there. */
export function cellIn({ prefix, first, last }: Reference, rows: number, columns: number): string {
  const columnStays = columns > 0 ? last.columnStays : first.columnStays;
  const rowStays = rows > 0 ? last.rowStays : first.rowStays;
  const column = letters((first.column ?? 1) + columns);
  return `${prefix}${columnStays ? '$' : ''}${column}${rowStays ? '$' : ''}${(first.row ?? 1) + rows}`;
}

function endOf(text: string): End {
  const [, before = '', column = '', between = '', row = ''] = END.exec(text) ?? [];
  return {
    column: column === '' ? undefined : columnNumber(column),
    row: row === '' ? undefined : Number(row),
    columnStays: column !== '' && before === '$',
    rowStays: row !== '' && (between === '$' || (column === '' && before === '$')),
  };
}
