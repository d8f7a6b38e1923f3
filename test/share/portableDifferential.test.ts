/**
 * Random formulas made portable as the sidebar asks for it: what they show stays the same, in the preview and in the .xlsx,
 * which LibreOffice works out without the add-on; and their functions come back as they were. `PORTABLE_FORMULAS` says how
 * many; 300 where it isn't set.
 */

import * as fc from 'fast-check';
import type { Preview } from '../../preview/headless';
import { previewFile } from '../../preview/xlsx/template-file';
import { letters } from '../../src/core/columnLetters';
import type { BroughtBack, LeftCell, MadePortable, NeedingCells } from '../../src/share/portableRequests';
import { anyFormula, DATA_COLUMNS, DATA_ROWS, EMPTY_TEXT, MOST, OTHER_SHEET } from '../formula/formulas';
import { DATA, isWrong, OTHER_DATA, type Shown, same, shownAt, TOLERANCE, UNIVER_TOLERANCE } from '../formula/shown';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { CATALOG, openAddOn } from '../template/openSheet';

const COUNT = Number(process.env['PORTABLE_FORMULAS'] ?? 300);
const SEED = Number(process.env['PORTABLE_SEED'] ?? 20_261_127);
const SHEET = 'Sheet1';

/** Formulas stand in blocks of their own, right of the data. */
const BESIDE = 20;
const FIRST_COLUMN = DATA_COLUMNS + 3;
const LAST_COLUMN = FIRST_COLUMN + BESIDE * MOST;
const ROWS = DATA_ROWS + Math.ceil(COUNT / BESIDE) * (MOST + 1);
const FORMULAS = fc.sample(anyFormula, { numRuns: COUNT, seed: SEED }).map((formula, index) => ({
  row: 1 + Math.floor(index / BESIDE) * (MOST + 1),
  column: FIRST_COLUMN + (index % BESIDE) * MOST,
  formula,
}));

let preview: Preview;

const ask = async <T>(name: string, request: object): Promise<T> => {
  const answer = JSON.parse(JSON.stringify(await preview.run(name, { extent: 'sheet', ...request })));
  await preview.calculated();
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const shown = (): Shown[][] => preview.read(SHEET, `A1:${letters(LAST_COLUMN)}${ROWS}`) as Shown[][];

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
      const where = `${letters(column + 1)}${row + 1}`;
      return same(own, other, tolerance) ? [] : [`${where}: ${JSON.stringify(own)} becomes ${JSON.stringify(other)}`];
    }),
  );
}

const places = (cells: readonly LeftCell[]): string[] => cells.map(({ cell }) => cell);

let before: Shown[][] = [];
let originals: string[] = [];
let made: MadePortable;

beforeAll(async () => {
  preview = openAddOn();
  const sheet = preview.spreadsheet.getSheetByName(SHEET);
  if (!sheet) throw new Error(`There is no ${SHEET}.`);
  sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(ROWS - sheet.getMaxRows(), 1));
  sheet.insertColumnsAfter(sheet.getMaxColumns(), LAST_COLUMN);
  sheet.getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(DATA);
  sheet.getRange(EMPTY_TEXT).setFormula('=""');
  // Helper cells go to the right of everything.
  sheet.getRange(1, LAST_COLUMN).setValue('end');
  preview.spreadsheet.insertSheet(OTHER_SHEET).getRange(1, 1, DATA_ROWS, DATA_COLUMNS).setValues(OTHER_DATA);
  preview.spreadsheet.setActiveSheet(sheet);
  const grid = Array.from({ length: ROWS }, () => Array<string>(BESIDE * MOST).fill(''));
  for (const { row, column, formula } of FORMULAS) (grid[row - 1] as string[])[column - FIRST_COLUMN] = formula;
  sheet.getRange(1, FIRST_COLUMN, ROWS, BESIDE * MOST).setValues(grid);
  await preview.calculated();
  before = shown();
  originals = formulasNow();
  made = await ask<MadePortable>('makePortable', { helpers: true, values: [] });
}, 900_000);
afterAll(() => preview.close());

test(`of the ${COUNT} formulas nearly all become portable, and what is left is named`, async () => {
  const left = [...places(made.left), ...places(made.different)];
  process.stderr.write(
    `\n${made.formulas} formulas with ${made.helpers} helpers, left: ${JSON.stringify(made.left)}\n`,
  );
  expect(places(made.different)).toEqual([]);
  expect(left.length).toBeLessThan(COUNT * 0.03);
  expect(made.formulas + left.length).toBe(COUNT);
  const still = await ask<NeedingCells>('findNeedingCells', {});
  expect(still.cells.map(({ cell }) => cell).sort()).toEqual(left.sort());
}, 900_000);

test('they show what they showed', () => {
  expect(before.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(COUNT / 3);
  expect(before.flat().filter(isWrong).length).toBeGreaterThan(COUNT / 10);
  expect(differences(shown(), UNIVER_TOLERANCE)).toEqual([]);
});

describeWith('LibreOffice', available(), () => {
  test('in the .xlsx they show it without the add-on', async () => {
    const { bytes } = await previewFile(preview, CATALOG);
    const judged = (await recalculate(bytes)).get(SHEET) ?? [];
    expect(differences(judged, TOLERANCE)).toEqual([]);
  }, 900_000);
});

test('their functions come back as they were', async () => {
  const back = await ask<BroughtBack>('bringFunctionsBack', {});
  expect([back.left, back.cells > COUNT / 2]).toEqual([[], true]);
  expect(formulasNow()).toEqual(originals);
  expect(differences(shown(), 0)).toEqual([]);
}, 900_000);
