/** Small tables for the tests: rows as they stand in a sheet, with the names of their columns. */

import type { Block } from '../../src/leads/columns';
import { newSummary, type Summary, type SummaryOptions } from '../../src/leads/summary';

/** A row: what its columns hold; a column that isn't named is blank. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows as a block whose first row is `firstRow` in the sheet; all columns share their rows. */
export function blockOf(fields: readonly string[], rows: readonly Row[], firstRow = 2): Block {
  const cells = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return { count: rows.length, firstRow, columns: new Map(fields.map((field, at) => [field, { rows: cells, at }])) };
}

/** A summary of two tables, read in blocks of so many rows. */
export function summed(
  options: SummaryOptions,
  tables: { readonly leads?: readonly Row[]; readonly activity?: readonly Row[] },
  fields: { readonly leads: readonly string[]; readonly activity: readonly string[] },
  rowsInBlock = 1000,
): Summary {
  const summary = newSummary(options);
  const { leads = [], activity = [] } = tables;
  for (let row = 0; row < leads.length; row += rowsInBlock) {
    summary.addLeads(blockOf(fields.leads, leads.slice(row, row + rowsInBlock), row + 2));
  }
  for (let row = 0; row < activity.length; row += rowsInBlock) {
    summary.addActivity(blockOf(fields.activity, activity.slice(row, row + rowsInBlock), row + 2));
  }
  return summary;
}
