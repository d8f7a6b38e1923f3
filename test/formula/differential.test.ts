/**
 * Made portable, a formula shows what it showed: the original worked out by Univer with the add-on, the portable one by
 * LibreOffice without it. `PORTABLE_FORMULAS` says how many; 500 where it isn't set.
 */

import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { withCommas } from '../../preview/formula-text';
import { asWritten } from '../../preview/xlsx/formula';
import { letters } from '../../src/core/columnLetters';
import { type Around, type Portable, portable, reading } from '../../src/formula/portable';
import { available, type JudgedValue, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { openAddOn } from '../template/openSheet';
import { anyFormula, DATA_COLUMNS, DATA_ROWS, EMPTY_TEXT, MOST, OTHER_SHEET } from './formulas';
import { DATA, isWrong, OTHER_DATA, type Shown, same, shownAt, TOLERANCE, UNIVER_TOLERANCE } from './shown';

const COUNT = Number(process.env['PORTABLE_FORMULAS'] ?? 500);
const SEED = Number(process.env['PORTABLE_SEED'] ?? 20_260_801);
const SHEET = 'Sheet1';

const FORMULAS = fc.sample(anyFormula, { numRuns: COUNT, seed: SEED });

/** Formulas stand in blocks of their own, right of the data, as many side by side as make a sheet that isn't too wide. */
const BESIDE = 25;
const FIRST_COLUMN = DATA_COLUMNS + 2;
const HELPER_COLUMN = FIRST_COLUMN + BESIDE * MOST + 1;
const placeOf = (index: number): { row: number; column: number } => ({
  row: 1 + Math.floor(index / BESIDE) * (MOST + 1),
  column: FIRST_COLUMN + (index % BESIDE) * MOST,
});
const ROWS = placeOf(COUNT).row + MOST;

const AROUND: Around = {
  decimal: '.',
  language: 'en',
  sizes: { sheet: () => [ROWS, HELPER_COLUMN + MOST], name: () => undefined },
};

/** The portable formulas of one formula, with those of its helpers, by address. */
interface Written {
  readonly cells: readonly (readonly string[])[];
  readonly helpers: readonly { readonly row: number; readonly cells: readonly (readonly string[])[] }[];
}

let helperRow = 1;

/** Makes a formula portable with as many helpers as it asks for. */
function written(formula: string, around: Around = AROUND): Written | { readonly reason: string } {
  const made: Portable = portable(formula, around);
  if ('reason' in made) return { reason: made.reason.code };
  if ('cells' in made) return { cells: made.cells, helpers: [] };
  const { size, wrong } = made.needsHelper;
  const row = helperRow;
  helperRow += size[0];
  const [first, last] = [
    `${letters(HELPER_COLUMN)}${row}`,
    `${letters(HELPER_COLUMN + size[1] - 1)}${row + size[0] - 1}`,
  ];
  const helper = written(made.needsHelper.formula, { ...AROUND, ...(wrong ? { wrong } : {}) });
  const rest = written(reading(formula, made.needsHelper, size[0] * size[1] > 1 ? `${first}:${last}` : first), around);
  if ('reason' in helper || 'reason' in rest) return 'reason' in helper ? helper : rest;
  return { cells: rest.cells, helpers: [...helper.helpers, { row, cells: helper.cells }, ...rest.helpers] };
}

const PORTABLE = FORMULAS.map((formula) => written(formula));

/** A formula in its cell. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const placed = (row: number, column: number, cells: readonly (readonly string[])[]): Placed[] =>
  cells.flatMap((line, down) => line.map((formula, across) => ({ row: row + down, column: column + across, formula })));

const ORIGINALS = FORMULAS.map((formula, index): Placed => ({ ...placeOf(index), formula }));
const WRITTEN = PORTABLE.flatMap((made, index) => {
  if ('reason' in made) return [];
  const { row, column } = placeOf(index);
  const helpers = made.helpers.flatMap((helper) => placed(helper.row, HELPER_COLUMN, helper.cells));
  return [...placed(row, column, made.cells), ...helpers];
});

/** What Univer shows, with the add-on in it. */
async function inUniver(formulas: readonly Placed[]): Promise<Shown[][]> {
  const preview = openAddOn();
  try {
    const sheet = preview.spreadsheet.getSheetByName(SHEET);
    if (!sheet) throw new Error(`There is no ${SHEET}.`);
    const rows = Math.max(ROWS, helperRow);
    sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    sheet.insertColumnsAfter(sheet.getMaxColumns(), HELPER_COLUMN + MOST);
    sheet.getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(DATA);
    sheet.getRange(EMPTY_TEXT).setFormula('=""');
    preview.spreadsheet.insertSheet(OTHER_SHEET).getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(OTHER_DATA);
    const width = HELPER_COLUMN + MOST - FIRST_COLUMN;
    const grid = Array.from({ length: rows }, () => Array<string>(width).fill(''));
    for (const { row, column, formula } of formulas) (grid[row - 1] as string[])[column - FIRST_COLUMN] = formula;
    sheet.getRange(1, FIRST_COLUMN, rows, width).setValues(grid);
    await preview.calculated();
    return preview.read(SHEET, `A1:${letters(HELPER_COLUMN + MOST)}${rows}`) as Shown[][];
  } finally {
    preview.close();
  }
}

/** What LibreOffice shows, which has never heard of the add-on. */
async function inLibreOffice(formulas: readonly Placed[]): Promise<JudgedValue[][]> {
  const book = new ExcelJS.Workbook();
  const [sheet, other] = [book.addWorksheet(SHEET), book.addWorksheet(OTHER_SHEET)];
  const put = (into: ExcelJS.Worksheet, row: number, column: number, value: string | number): void => {
    if (value === '') return;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    into.getCell(row, column).value = isFormula ? { formula: asWritten(withCommas(value)), date1904: false } : value;
  };
  DATA.forEach((line, row) => {
    line.forEach((value, column) => {
      put(sheet, row + 1, column + 1, value);
      put(other, row + 1, column + 1, OTHER_DATA[row]?.[column] ?? '');
    });
  });
  sheet.getCell(EMPTY_TEXT).value = { formula: '""', date1904: false };
  for (const { row, column, formula } of formulas) put(sheet, row, column, formula);
  return (await recalculate(new Uint8Array(await book.xlsx.writeBuffer()))).get(SHEET) ?? [];
}

/** What the originals show. */
let before: Shown[][] = [];

/** A sentence for every cell of a portable formula that shows something else than the original's. */
function differences(after: readonly (readonly Shown[])[], tolerance: number): string[] {
  return FORMULAS.flatMap((original, index) => {
    const made = PORTABLE[index];
    if (!made || 'reason' in made) return [];
    const { row, column } = placeOf(index);
    return placed(row, column, made.cells).flatMap((cell) => {
      const [own, other] = [shownAt(before, cell.row, cell.column), shownAt(after, cell.row, cell.column)];
      const where = `${original}, cell ${cell.row - row + 1} ${cell.column - column + 1}`;
      return same(own, other, tolerance)
        ? []
        : [`${where}: ${JSON.stringify(own)} becomes ${JSON.stringify(other)}: ${cell.formula}`];
    });
  });
}

beforeAll(async () => {
  before = await inUniver(ORIGINALS);
}, 600_000);

test(`the ${COUNT} formulas are of every kind: numbers, blanks, errors, helpers, and few that have to stay`, () => {
  const values = WRITTEN.filter(({ column }) => column < HELPER_COLUMN).map(({ row, column }) =>
    shownAt(before, row, column),
  );
  const share = (is: (value: Shown) => boolean): number => values.filter(is).length / values.length;
  expect(share((value) => typeof value === 'number')).toBeGreaterThan(0.4);
  expect(share((value) => value === null)).toBeGreaterThan(0.04);
  expect(share(isWrong)).toBeGreaterThan(0.2);
  expect(PORTABLE.filter((made) => 'helpers' in made && made.helpers.length > 0).length).toBeGreaterThan(COUNT * 0.05);
  const reasons = PORTABLE.flatMap((made) => ('reason' in made ? [made.reason] : []));
  expect(reasons.length).toBeLessThan(COUNT * 0.01);
});

test('made portable, they show the same in the preview', async () => {
  expect(differences(await inUniver(WRITTEN), UNIVER_TOLERANCE)).toEqual([]);
}, 600_000);

describeWith('LibreOffice', available(), () => {
  test('made portable, they show the same there, without the add-on', async () => {
    expect(differences(await inLibreOffice(WRITTEN), TOLERANCE)).toEqual([]);
  }, 600_000);
});
