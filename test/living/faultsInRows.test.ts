/** Faults while a sheet in use gets another period, style, choice of KPIs, or its formulas back: all of the change or nothing. */

import type { WorkbookSnapshot } from '../../preview/snapshot';
import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { tryFaults } from '../faults';
import type { OpenSheet } from '../template/openSheet';
import { stateOf } from './change';
import { changing, damage, ofChange } from './changeFaults';

const repair = (sheet: OpenSheet): ChangeRequest => ({
  change: 'repair',
  cells: stateOf(sheet).damaged.map(({ cell }) => cell),
});
/** Deletes the period that was added, the fifth quarter, and puts back the formulas that read it. */
function withoutPeriod({ preview, name }: OpenSheet, before: WorkbookSnapshot): void {
  preview.remove(name, 'column', 14);
  const sheet = preview.spreadsheet.getSheetByName(name);
  for (const { row, column, formula } of before.sheets.find((one) => one.name === name)?.cells ?? []) {
    const cell = sheet?.getRange(row, column);
    if (formula && cell?.getFormula() !== formula) cell?.setFormula(formula);
  }
}
/** Deletes the sheet of the next year. */
function withoutNext({ preview, name }: OpenSheet): void {
  for (const sheet of preview.spreadsheet.getSheets())
    if (!['Sheet1', name].includes(sheet.getName())) preview.spreadsheet.deleteSheet(sheet);
  preview.select(name, 'A1');
}

/** Each change, and what takes it back. */
const CHANGES: readonly (readonly [string, ...Parameters<typeof ofChange>])[] = [
  ['period', () => ({ change: 'period' }), withoutPeriod],
  ['next', () => ({ change: 'next' }), withoutNext],
  ['style', () => ({ change: 'style', style: 'functions' }), changing({ change: 'style', style: 'native' })],
  ['kpis', () => ({ change: 'kpis', hidden: ['cpl', 'win_rate'] }), changing({ change: 'kpis', hidden: [] })],
  ['repair', repair, damage],
];

for (const [title, requestOf, back] of CHANGES)
  tryFaults({ action: 'changeKpiSheet', title, ...ofChange(requestOf, back) });
