/** A spreadsheet with the two tables in it, and KPI sheets that are filled from them. */

import type { Preview } from '../../preview/headless';
import type { DataTables } from '../../src/leads/dataTable';
import { type PeriodOptions, periodSheet } from '../../src/leads/periodSheet';
import { insertSheet } from '../../src/sheets/template/insertSheet';
import { newLayout, rowOf } from '../../src/template/layout';
import { USUAL_DEFINITIONS } from '../../src/template/options';
import type { PeriodKind } from '../../src/template/periods';
import { openAddOn } from '../template/openSheet';
import {
  ACTIVITY_COLUMNS,
  activityRows,
  CHANNELS,
  LEAD_COLUMNS,
  leadRows,
  mappingOf,
  type Row,
  serial,
} from './madeUpTables';

/** A name that has to be quoted, with a quote in it. */
export const LEADS = "Our lead's";
export const ACTIVITY = 'Activity';

/** The tables as the sidebar knows them. */
export const TABLES: DataTables = {
  leads: { sheet: LEADS, columns: mappingOf(LEAD_COLUMNS), rows: leadRows().length },
  activity: { sheet: ACTIVITY, columns: mappingOf(ACTIVITY_COLUMNS), rows: activityRows().length },
};

const OPTIONS: PeriodOptions = {
  language: 'en',
  currency: 'USD',
  periods: 'months',
  firstQuarter: 1,
  ...USUAL_DEFINITIONS,
  style: 'native',
  hidden: [],
  start: { year: 2026, month: 1, day: 1 },
};

/** A spreadsheet with both tables. */
export function openTables(): Preview {
  const preview = openAddOn();
  const write = (name: string, columns: readonly string[], rows: readonly Row[]): void => {
    const sheet = preview.spreadsheet.insertSheet(name);
    const cells = [
      columns.map((column) => column.replace(/_/g, ' ')),
      ...rows.map((row) => columns.map((c) => row[c] ?? '')),
    ];
    // Channels are text, so that one called =x is.
    sheet.getRange(1, columns.indexOf('channel') + 1, cells.length).setNumberFormat('@');
    sheet.getRange(1, 1, cells.length, columns.length).setValues(cells);
  };
  write(LEADS, LEAD_COLUMNS, leadRows());
  write(ACTIVITY, ACTIVITY_COLUMNS, activityRows());
  return preview;
}

/** Inserts a KPI sheet filled from `tables`, which becomes the active one, and gives its name. */
export function insertPeriods(preview: Preview, as: Partial<PeriodOptions> = {}, tables = TABLES): string {
  const channels = [...new Set(CHANNELS.map(String))].filter((channel) => channel !== '');
  Object.assign(globalThis, preview.globals);
  const name = insertSheet(preview.spreadsheet, 'By period', periodSheet({ ...OPTIONS, ...as }, tables, channels));
  preview.spreadsheet.getSheetByName(name)?.activate();
  return name;
}

/** The cell of the channel filter. */
export const FILTER = 'C5';

/** The row of the input called `name` in a sheet that has the filter. */
export function inputRow(name: string, periods: PeriodKind = 'months'): number {
  return rowOf(newLayout(periods, true), name);
}

/** The first days of the periods, and the day after the last. */
export function firstDays(periods: PeriodKind, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    if (periods === 'weeks') return serial(2026, 2, 9 + 7 * index);
    return serial(2026, 1 + index * (periods === 'months' ? 1 : 3));
  });
}
