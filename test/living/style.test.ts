/** Native formulas and add-on functions give the same numbers, at first and after each switch. */

import { type Cells, cellsOf, differences, errorsIn, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { sampleYear, workOut } from '../template/oracle';
import { inputRow } from '../template/rows';
import { change, stateOf } from './change';

let native: OpenSheet;
let functions: OpenSheet;
const outcome = workOut(sampleYear(), 11);

beforeAll(async () => {
  [native, functions] = [await openSheet(), await openSheet({ style: 'functions' })];
}, 60_000);

afterAll(() => {
  for (const sheet of [native, functions]) sheet.preview.close();
});

const formulasIn = ({ preview, name }: OpenSheet, address: string): string[][] =>
  preview.spreadsheet.getSheetByName(name)?.getRange(address).getFormulas() ?? [];

test('a sheet of functions has one call a KPI row, and every number of the sample year', () => {
  const [row = []] = formulasIn(functions, `J${kpiRow('cpl')}:U${kpiRow('cpl')}`);
  expect(row.map((formula) => formula.replace(/\s/g, '').replace(/,/g, ';'))).toEqual([
    `=CPL(J${inputRow('marketing')}:U${inputRow('marketing')};J${inputRow('leads')}:U${inputRow('leads')})`,
    ...Array.from({ length: 11 }, () => ''),
  ]);
  expect(differences(cellsOf(functions), outcome)).toEqual([]);
  expect(errorsIn(functions)).toEqual([]);
});

test('switching to functions and back gives the same formulas as before, and the same numbers each time', async () => {
  const address = `A1:W${kpiRow('roi') + 2}`;
  const before = formulasIn(native, address);
  const there = await change(native, { change: 'style', style: 'functions' });
  expect([there.left, stateOf(native).style]).toEqual([[], 'functions']);
  const cells: Cells = cellsOf(native);
  expect(differences(cells, outcome)).toEqual([]);
  expect(formulasIn(native, address)).toEqual(formulasIn(functions, address));
  await change(native, { change: 'style', style: 'native' });
  expect(formulasIn(native, address)).toEqual(before);
  expect(differences(cellsOf(native), outcome)).toEqual([]);
});
