/** A1 notation: between `B2:C5` and rows and columns counted from 0. */

/** A block of a sheet; an open end (`B:C`, `2:5`) is `undefined`. */
export interface A1Block {
  /** The sheet's name when the text gives one. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

/** Reads a range with or without a sheet name, `$` allowed; `undefined` when the text is no range. */
export function parseA1(text: string): A1Block | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, quoted, plain, column1 = '', row1 = '', column2, row2] = match;
  if (!column1 && !row1) return undefined;
  const single = column2 === undefined;
  if (single && (!column1 || !row1)) return undefined;
  const columns = single ? [column1, column1] : [column1, column2];
  const rows = single ? [row1, row1] : [row1, row2 ?? ''];
  if (!single && columns[1] === '' && rows[1] === '') return undefined;
  const [startRow, endRow] = ordered(rows.map((row) => (row ? Number(row) - 1 : undefined)));
  const [startColumn, endColumn] = ordered(columns.map((column) => (column ? columnNumber(column) - 1 : undefined)));
  if ((startRow ?? 0) < 0) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row: startRow ?? 0,
    column: startColumn ?? 0,
    lastRow: endRow,
    lastColumn: endColumn,
  };
}

function ordered([a, b]: (number | undefined)[]): [number | undefined, number | undefined] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column's number counted from 1: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2`, or `B2:C5` for more than one cell; row and column counted from 0. */
export function toA1(block: { row: number; column: number; rows: number; columns: number }): string {
  const first = `${columnLetters(block.column + 1)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns)}${block.row + block.rows}`;
}

/** The block with `$` before every row and column, as `$B$2:$C$5`. */
export function toAbsoluteA1(block: { row: number; column: number; rows: number; columns: number }): string {
  return toA1(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The sheet's name as formulas quote it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
