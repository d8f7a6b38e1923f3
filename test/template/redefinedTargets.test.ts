/** A target that was set for one KPI is found once a choice makes another of the row. */

import { type Frame, newLayout, rowOf } from '../../src/template/layout';
import { redefinedTargets } from '../../src/template/redefinedTargets';
import { type InMemory, OPTIONS, sampleSheet, write } from './sheetInMemory';

const TARGET = 4;
const frame: Frame = { layout: newLayout('months'), options: OPTIONS };
const sheet = (target?: number | string): InMemory => {
  const made = sampleSheet(OPTIONS);
  if (target !== undefined) write(made, [{ row: rowOf(frame.layout, 'cltv_to_cac'), column: TARGET, value: target }]);
  return made;
};
const found = (of: InMemory, choice: object, where: Frame = frame): unknown[] =>
  redefinedTargets(where, { ...OPTIONS, ...choice }, of).map(({ row, column, isSample }) => [row, column, isSample]);
const CLTV_TO_CAC = rowOf(frame.layout, 'cltv_to_cac');

test('the sample’s is known as such, one that the team has set isn’t', () => {
  expect(found(sheet(), { lifetimeOf: 'lead' })).toEqual([[CLTV_TO_CAC, TARGET, true]]);
  expect(found(sheet(4), { lifetimeOf: 'lead' })).toEqual([[CLTV_TO_CAC, TARGET, false]]);
  expect(found(sheet('4 to 1'), { cacBasis: 'marketing' })).toEqual([[CLTV_TO_CAC, TARGET, false]]);
});

test('it says for what it was set, and what it would judge', () => {
  const [target] = redefinedTargets(frame, { ...OPTIONS, lifetimeOf: 'lead' }, sheet());
  expect([target?.before.label, target?.after.label?.en]).toEqual([undefined, 'LTV per lead to cost, with sales']);
});

test('there is none without a target, without a change of the row, or without the row or column', () => {
  expect(found(sheet(''), { lifetimeOf: 'lead' })).toEqual([]);
  expect(found(sheet(), { language: 'ko' })).toEqual([]);
  const { rows, columns } = frame.layout;
  const lines = new Map([...rows].filter(([mark]) => mark !== 'cltv_to_cac'));
  expect(found(sheet(), { lifetimeOf: 'lead' }, { ...frame, layout: { ...frame.layout, rows: lines } })).toEqual([]);
  const names = new Map([...columns].filter(([name]) => name !== 'target'));
  expect(found(sheet(), { lifetimeOf: 'lead' }, { ...frame, layout: { ...frame.layout, columns: names } })).toEqual([]);
});
