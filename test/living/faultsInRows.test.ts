/** Faults while a sheet in use gets another period, style, choice of KPIs, or its formulas back: all of the change or nothing. */

import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { tryFaults } from '../faults';
import type { OpenSheet } from '../template/openSheet';
import { stateOf } from './change';
import { ofChange } from './changeFaults';

const repair = (sheet: OpenSheet): ChangeRequest => ({
  change: 'repair',
  cells: stateOf(sheet).damaged.map(({ cell }) => cell),
});
const asItWas: ChangeRequest = { change: 'style', style: 'native' };
const every: ChangeRequest = { change: 'kpis', hidden: [] };

/** Each change, and the one that takes it back, where there is one. */
const CHANGES: readonly (readonly [string, Parameters<typeof ofChange>[0], ChangeRequest?])[] = [
  ['period', () => ({ change: 'period' })],
  ['next', () => ({ change: 'next' })],
  ['style', () => ({ change: 'style', style: 'functions' }), asItWas],
  ['kpis', () => ({ change: 'kpis', hidden: ['cpl', 'win_rate'] }), every],
  ['repair', repair],
];

for (const [title, requestOf, back] of CHANGES)
  tryFaults({ action: 'changeKpiSheet', title, ...ofChange(requestOf, back) });
