/** A KPI sheet's cells as they would be read from the sheet, without a spreadsheet: formulas are there, and not worked out. */

import type { Current, Edit } from '../../src/template/changes';
import type { SheetOptions } from '../../src/template/options';
import { sampleFilling } from '../../src/template/sample';
import { filledSheet, type SheetContent } from '../../src/template/sheet';

/** The choices that most tests of the sheet's data make: months in English and dollars, of plain formulas. */
export const OPTIONS: SheetOptions = {
  ...{ language: 'en', currency: 'USD', periods: 'months', firstQuarter: 1, style: 'native', hidden: [] },
  ...{ cacBasis: 'loaded', lifetimeOf: 'customer' },
};

/** What can be read of a sheet, with the formats of its cells. */
export interface InMemory extends Current {
  readonly values: unknown[][];
  readonly formulas: string[][];
  readonly notes: string[][];
  readonly formats: string[][];
}

const isFormula = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=');

/** The new sheet as it would be read. A formula shows nothing. */
export function inMemory({ cells }: Pick<SheetContent, 'cells'>): InMemory {
  return {
    values: cells.map((row) => row.map(({ value }) => (isFormula(value) ? '' : value))),
    formulas: cells.map((row) => row.map(({ value }) => (isFormula(value) ? String(value) : ''))),
    notes: cells.map((row) => row.map(({ note = '' }) => note)),
    formats: cells.map((row) => row.map(({ format = '' }) => format)),
  };
}

const NEW_SHEETS = new Map<string, InMemory>();

/** A new sheet with these choices and the sample year from January 2026, to be changed at will. */
export function sampleSheet(options: SheetOptions): InMemory {
  const key = JSON.stringify(options);
  const start = { year: 2026, month: 1, day: 1 };
  const made =
    NEW_SHEETS.get(key) ?? inMemory(filledSheet(options, sampleFilling({ ...OPTIONS, start, sample: true })));
  NEW_SHEETS.set(key, made);
  return structuredClone(made);
}

/** Writes values and formulas into the sheet. */
export function write({ values, formulas }: InMemory, edits: readonly Edit<number | string>[]): void {
  for (const { row, column, value } of edits) {
    (values[row - 1] as unknown[])[column - 1] = isFormula(value) ? '' : value;
    (formulas[row - 1] as string[])[column - 1] = isFormula(value) ? String(value) : '';
  }
}

/** Writes notes or formats. */
export function put(into: string[][], edits: readonly Edit<string>[]): void {
  for (const { row, column, value } of edits) (into[row - 1] as string[])[column - 1] = value;
}
