/** Sheets from which people have deleted rows, columns or our marks: what can't be found is named, never guessed. */

import { cellsOf, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { inputRow } from '../template/rows';
import { change, stateOf, tryChange } from './change';

let sheet: OpenSheet;
beforeEach(async () => {
  sheet = await openSheet();
}, 60_000);
afterEach(() => sheet.preview.close());

const NOT_ONE = /not a KPI sheet of Leadsheet, or its hidden marks have been deleted/;

function formulaAt(address: string): string {
  return sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange(address).getFormula() ?? '';
}

test('a KPI whose input is gone is named as missing, left alone by every change, and not repaired into a guess', async () => {
  sheet.preview.remove(sheet.name, 'row', inputRow('sqos'));
  await sheet.preview.calculated();
  const costPerSqo = `J${kpiRow('costPerSqo') - 1}`;
  const broken = formulaAt(costPerSqo);
  expect(broken).toContain('#REF!');
  const state = stateOf(sheet);
  expect(state.missing).toEqual(['SQOs']);
  expect(state.damaged.some(({ cell }) => cell === costPerSqo)).toBe(false);
  await change(sheet, { change: 'language', language: 'ko' });
  expect(formulaAt(costPerSqo)).toBe(broken);
  // 39,400 ÷ 498, as ever.
  expect(cellsOf(sheet)(`J${kpiRow('cpl') - 1}`)).toBe(39400 / 498);
  expect(cellsOf(sheet)(`B${kpiRow('cpl') - 1}`)).toBe('리드당 비용(CPL)');
});

test('without the column of the start, nothing else is lost, and the next period can be added', async () => {
  sheet.preview.remove(sheet.name, 'column', 7);
  await sheet.preview.calculated();
  expect(stateOf(sheet).missing).toEqual(['Start']);
  await change(sheet, { change: 'period' });
  expect(stateOf(sheet)).toMatchObject({ count: 13, missing: ['Start'] });
  expect(cellsOf(sheet)(`C${kpiRow('cpl')}`)).toBe(47900 / 699);
});

test('a month that was deleted leaves the dates after it broken, and they are not counted as damage to guess at', async () => {
  sheet.preview.remove(sheet.name, 'column', 13);
  await sheet.preview.calculated();
  const cells = cellsOf(sheet);
  expect([cells('D3'), cells(`C${kpiRow('cpl')}`)]).toEqual(['⚠ Check dates', null]);
  expect(stateOf(sheet).damaged.filter(({ name }) => name === 'Header')).toEqual([]);
  // May is typed in again, and everything goes on.
  sheet.preview.type(sheet.name, 'M5', Date.UTC(2026, 4, 1) / 86_400_000 + 25_569);
  await sheet.preview.calculated();
  await change(sheet, { change: 'repair', cells: stateOf(sheet).damaged.map(({ cell }) => cell) });
  expect(stateOf(sheet)).toMatchObject({ count: 11, damaged: [], missing: [] });
  expect(cellsOf(sheet)(`C${kpiRow('cpl')}`)).toBe(47900 / 699);
});

test.each([
  ['the column of marks', 'column', 24],
  ['the row of marks', 'row', 6],
] as const)('without %s it is no longer a KPI sheet, which is said in one sentence', async (_, axis, at) => {
  sheet.preview.remove(sheet.name, axis, at);
  await sheet.preview.calculated();
  expect(() => stateOf(sheet)).toThrow(NOT_ONE);
  const answer = tryChange(sheet, { change: 'period' });
  expect(answer).toEqual({ ok: false, message: expect.stringMatching(NOT_ONE) as string });
});

test('marks that somebody has edited are taken for what they are: text', async () => {
  for (const text of [
    'leadsheet {',
    'leadsheet {"language":"xx"}',
    'leadsheet [1]',
    'leadsheet {"language":"en","hidden":1}',
  ]) {
    sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange('X6').setValue(text);
    await sheet.preview.calculated();
    expect(() => stateOf(sheet)).toThrow(NOT_ONE);
  }
});

test('a sheet of somebody else, however large, is not a KPI sheet', () => {
  sheet.preview.select('Sheet1', 'A1');
  expect(() => stateOf(sheet)).toThrow(NOT_ONE);
  sheet.preview.type('Sheet1', 'Z1000', 1);
  expect(() => stateOf(sheet)).toThrow(NOT_ONE);
});

test('a row that was copied is there twice, so neither is taken for ours: it is named, and nothing that reads it is touched', async () => {
  const grid = sheet.preview.spreadsheet.getSheetByName(sheet.name);
  sheet.preview.insert(sheet.name, 'row', inputRow('leads'));
  grid?.getRange(inputRow('leads') + 1, 1, 1, 24).copyTo(grid.getRange(inputRow('leads'), 1, 1, 24));
  await sheet.preview.calculated();
  expect(stateOf(sheet)).toMatchObject({ missing: ['New leads'], damaged: [] });
  await change(sheet, { change: 'language', language: 'ja' });
  const cells = cellsOf(sheet);
  expect([cells(`B${inputRow('leads')}`), cells(`B${inputRow('leads') + 1}`)]).toEqual(['New leads', 'New leads']);
  expect(cells(`J${kpiRow('cpl') + 1}`)).toBe(39400 / 498);
});
