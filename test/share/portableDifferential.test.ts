/**
 * Random formulas made portable as the sidebar asks for it: what they show stays the same, in the preview and in the .xlsx,
 * which LibreOffice works out without the add-on; and their functions come back as they were. `PORTABLE_FORMULAS` says how
 * many; 200 where it isn't set.
 */

import * as fc from 'fast-check';
import type { Preview } from '../../preview/headless';
import { previewFile } from '../../preview/xlsx/template-file';
import { letters } from '../../src/core/columnLetters';
import type { BroughtBack, LeftCell, MadePortable, NeedingCells } from '../../src/share/portable/portableRequests';
import { anyFormula, DATA_COLUMNS, DATA_ROWS, EMPTY_TEXT, MOST, OTHER_SHEET } from '../formula/formulas';
import { DATA, isWrong, OTHER_DATA, type Shown, same, shownAt, TOLERANCE, UNIVER_TOLERANCE } from '../formula/shown';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { CATALOG, openAddOn } from '../template/openSheet';

const COUNT = Number(process.env['PORTABLE_FORMULAS'] ?? 200);
const SEED = Number(process.env['PORTABLE_SEED'] ?? 20_261_127);
/** What is kept of so many formulas, no two of them alike, still finds room beside a sheet. */
const ON_A_SHEET = 100;
const SHEETS = Array.from({ length: Math.ceil(COUNT / ON_A_SHEET) }, (_, index) => `Sheet${index + 1}`);

/** Formulas stand in blocks of their own, right of the data. */
const BESIDE = 20;
const FIRST_COLUMN = DATA_COLUMNS + 3;
const LAST_COLUMN = FIRST_COLUMN + BESIDE * MOST;
const ROWS = Math.max(DATA_ROWS, (ON_A_SHEET / BESIDE) * (MOST + 1));
const FORMULAS = fc.sample(anyFormula, { numRuns: COUNT, seed: SEED });

let preview: Preview;

const ask = async <T>(name: string, request: object): Promise<T> => {
  const answer = JSON.parse(JSON.stringify(await preview.run(name, { extent: 'file', ...request })));
  await preview.calculated();
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

/** What all sheets show, one below the other. */
const shown = (): Shown[][] =>
  SHEETS.flatMap((name) => preview.read(name, `A1:${letters(LAST_COLUMN)}${ROWS}`) as Shown[][]);

const formulasNow = (): string[] =>
  preview
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula }) => (formula ? [`${name} ${row} ${column} ${formula}`] : [])),
    );

/** A sentence for each cell that shows something else than before. */
function differences(after: readonly (readonly Shown[])[], tolerance: number): string[] {
  return before.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const [own, other] = [shownAt(before, row + 1, column + 1), shownAt(after, row + 1, column + 1)];
      const where = `${SHEETS[Math.floor(row / ROWS)]} ${letters(column + 1)}${(row % ROWS) + 1}`;
      return same(own, other, tolerance) ? [] : [`${where}: ${JSON.stringify(own)} becomes ${JSON.stringify(other)}`];
    }),
  );
}

const places = (cells: readonly LeftCell[]): string[] => cells.map(({ sheet, cell }) => `${sheet} ${cell}`);

let before: Shown[][] = [];
let originals: string[] = [];
let made: MadePortable;

beforeAll(async () => {
  preview = openAddOn();
  preview.spreadsheet.insertSheet(OTHER_SHEET).getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(OTHER_DATA);
  SHEETS.forEach((name, index) => {
    const sheet = preview.spreadsheet.getSheetByName(name) ?? preview.spreadsheet.insertSheet(name);
    sheet.insertColumnsAfter(sheet.getMaxColumns(), LAST_COLUMN);
    sheet.getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(DATA);
    sheet.getRange(EMPTY_TEXT).setFormula('=""');
    // Helper cells go to the right of everything.
    sheet.getRange(1, LAST_COLUMN).setValue('end');
    const grid = Array.from({ length: ROWS }, () => Array<string>(BESIDE * MOST).fill(''));
    FORMULAS.slice(index * ON_A_SHEET, (index + 1) * ON_A_SHEET).forEach((formula, at) => {
      (grid[Math.floor(at / BESIDE) * (MOST + 1)] as string[])[(at % BESIDE) * MOST] = formula;
    });
    sheet.getRange(1, FIRST_COLUMN, ROWS, BESIDE * MOST).setValues(grid);
  });
  await preview.calculated();
  before = shown();
  originals = formulasNow();
  made = await ask<MadePortable>('makePortable', { helpers: true, values: [] });
}, 900_000);
afterAll(() => preview.close());

test(`of the ${COUNT} formulas nearly all become portable, and what is left is named`, async () => {
  const left = [...places(made.left), ...places(made.different)];
  process.stderr.write(`\n${made.formulas} formulas made portable with ${made.helpers} helpers, ${left.length} left\n`);
  // Where little is left of much, Univer's rounding of sums makes a difference, and the function is put back.
  expect(made.different.length).toBeLessThanOrEqual(COUNT / 500);
  expect(left.length).toBeLessThan(COUNT * 0.03);
  expect(made.formulas + left.length).toBe(COUNT);
  const still = await ask<NeedingCells>('findNeedingCells', {});
  expect(still.cells.map(({ sheet, cell }) => `${sheet} ${cell}`).sort()).toEqual(left.sort());
}, 900_000);

test('they show what they showed', () => {
  expect(before.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(COUNT / 3);
  expect(before.flat().filter(isWrong).length).toBeGreaterThan(COUNT / 10);
  expect(differences(shown(), UNIVER_TOLERANCE)).toEqual([]);
});

describeWith('LibreOffice', available(), () => {
  test('in the .xlsx they show it without the add-on', async () => {
    const { bytes } = await previewFile(preview, CATALOG);
    const sheets = await recalculate(bytes);
    const judged = SHEETS.flatMap((name) => Array.from({ length: ROWS }, (_, row) => sheets.get(name)?.[row] ?? []));
    expect(differences(judged, TOLERANCE)).toEqual([]);
  }, 900_000);
});

test('their functions come back as they were', async () => {
  const back = await ask<BroughtBack>('bringFunctionsBack', {});
  expect([back.left, back.cells > COUNT / 2]).toEqual([[], true]);
  expect(formulasNow()).toEqual(originals);
  expect(differences(shown(), 0)).toEqual([]);
}, 900_000);
