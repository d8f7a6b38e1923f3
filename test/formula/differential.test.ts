/**
 * Made portable, a formula shows what it showed: the original worked out by Univer with the add-on, the portable one by
 * LibreOffice without it. `PORTABLE_FORMULAS` says how many; 500 where it isn't set.
 */

import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { withCommas } from '../../preview/formula-text';
import { letters } from '../../src/core/columnLetters';
import { type Around, type Portable, portable, withHelper } from '../../src/formula/portable';
import { available, type JudgedValue, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { openAddOn } from '../template/openSheet';
import { anyFormula, DATA_COLUMNS, DATA_ROWS, MOST, OTHER_SHEET } from './formulas';

type Shown = string | number | boolean | null;

const COUNT = Number(process.env['PORTABLE_FORMULAS'] ?? 500);
const SEED = Number(process.env['PORTABLE_SEED'] ?? 20_260_801);
const SHEET = 'Sheet1';
const TOLERANCE = 1e-12;

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

/** Cells as teams have them: amounts and shares, some blank, some zero or negative, some text, some an error. */
function data(seed: number): (string | number)[][] {
  const cells = fc.sample(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 999 }).map((n) => n / 1000) },
      { weight: 2, arbitrary: fc.constantFrom('', '', 0, -25, 'n/a', '=1/0') },
    ),
    { numRuns: DATA_ROWS * DATA_COLUMNS, seed },
  );
  return Array.from({ length: DATA_ROWS }, (_, row) => cells.slice(row * DATA_COLUMNS, (row + 1) * DATA_COLUMNS));
}

const DATA = data(1);
const OTHER_DATA = data(2);

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
  const two = withHelper(formula, made.needsHelper, size[0] * size[1] > 1 ? `${first}:${last}` : first);
  const helper = written(two.helper, { ...AROUND, ...(wrong ? { wrong } : {}) });
  const rest = written(two.formula, around);
  if ('reason' in helper || 'reason' in rest) return 'reason' in helper ? helper : rest;
  return { cells: rest.cells, helpers: [...helper.helpers, { row, cells: helper.cells }, ...rest.helpers] };
}

const PORTABLE = FORMULAS.map((formula) => written(formula));

/** What Univer and the add-on show for the formulas, each with the block of cells that it may fill. */
async function originals(): Promise<Shown[][]> {
  const preview = openAddOn();
  try {
    const sheet = preview.spreadsheet.getSheetByName(SHEET);
    if (!sheet) throw new Error(`There is no ${SHEET}.`);
    const columns = HELPER_COLUMN;
    if (sheet.getMaxRows() < ROWS) sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows());
    if (sheet.getMaxColumns() < columns)
      sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
    sheet.getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(DATA);
    preview.spreadsheet.insertSheet(OTHER_SHEET).getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(OTHER_DATA);
    const grid = Array.from({ length: ROWS }, () => Array<string>(columns - FIRST_COLUMN).fill(''));
    FORMULAS.forEach((formula, index) => {
      const { row, column } = placeOf(index);
      (grid[row - 1] as string[])[column - FIRST_COLUMN] = formula;
    });
    sheet.getRange(1, FIRST_COLUMN, ROWS, columns - FIRST_COLUMN).setValues(grid);
    await preview.calculated();
    return preview.read(SHEET, `A1:${letters(columns)}${ROWS}`) as Shown[][];
  } finally {
    preview.close();
  }
}

/** What LibreOffice shows for the portable formulas. */
async function judged(): Promise<JudgedValue[][]> {
  const book = new ExcelJS.Workbook();
  const [sheet, other] = [book.addWorksheet(SHEET), book.addWorksheet(OTHER_SHEET)];
  const put = (into: ExcelJS.Worksheet, row: number, column: number, value: string | number): void => {
    if (value === '') return;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    into.getCell(row, column).value = isFormula ? { formula: withCommas(value).slice(1), date1904: false } : value;
  };
  const putAll = (
    into: ExcelJS.Worksheet,
    top: number,
    left: number,
    cells: readonly (readonly (string | number)[])[],
  ) =>
    cells.forEach((line, row) => {
      line.forEach((value, column) => {
        put(into, top + row, left + column, value);
      });
    });
  putAll(sheet, 1, 1, DATA);
  putAll(other, 1, 1, OTHER_DATA);
  PORTABLE.forEach((made, index) => {
    if ('reason' in made) return;
    const { row, column } = placeOf(index);
    putAll(sheet, row, column, made.cells);
    for (const helper of made.helpers) putAll(sheet, helper.row, HELPER_COLUMN, helper.cells);
  });
  return (await recalculate(new Uint8Array(await book.xlsx.writeBuffer()))).get(SHEET) ?? [];
}

const isWrong = (value: Shown): boolean => typeof value === 'string' && /^[⚠#]/.test(value);

function same(a: Shown, b: Shown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b || (isWrong(a) && isWrong(b));
}

describeWith('LibreOffice', available(), () => {
  test(`${COUNT} formulas show the same without the add-on`, async () => {
    const [before, after] = [await originals(), await judged()];
    const kinds = { number: 0, blank: 0, wrong: 0, other: 0 };
    const found = FORMULAS.flatMap((formula, index) => {
      const made = PORTABLE[index];
      if (!made || 'reason' in made) return [];
      const { row, column } = placeOf(index);
      return made.cells.flatMap((line, down) =>
        line.flatMap((text, across) => {
          const at = [row - 1 + down, column - 1 + across] as const;
          const own = before[at[0]]?.[at[1]];
          const shown: Shown = own === '' || own === undefined ? null : own;
          const judgedAs = after[at[0]]?.[at[1]] ?? null;
          kinds[typeof shown === 'number' ? 'number' : shown === null ? 'blank' : isWrong(shown) ? 'wrong' : 'other']++;
          return same(shown, judgedAs)
            ? []
            : [
                `${formula} [${down},${across}]: ${JSON.stringify(shown)}, without ${JSON.stringify(judgedAs)}: ${text}`,
              ];
        }),
      );
    });
    const reasons = PORTABLE.flatMap((made) => ('reason' in made ? [made.reason] : []));
    const helpers = PORTABLE.filter((made) => 'helpers' in made && made.helpers.length > 0).length;
    if (process.env['PORTABLE_FORMULAS']) {
      process.stderr.write(`${JSON.stringify({ kinds, helpers, refused: reasons.length, found: found.length })}\n`);
    }
    expect(found).toEqual([]);
    expect([...new Set(reasons)].filter((reason) => reason !== 'shape' && reason !== 'rangeInside')).toEqual([]);
    expect(Math.min(kinds.number, kinds.blank, kinds.wrong)).toBeGreaterThan(COUNT / 50);
    expect(helpers).toBeGreaterThan(COUNT / 100);
  }, 600_000);
});
