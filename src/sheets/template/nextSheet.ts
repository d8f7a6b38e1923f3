/** Starts the KPI sheet that follows another: with its closing stocks, its targets and its owners. */

import { at } from '../../template/address';
import type { Input } from '../../template/inputs';
import { columnOf, lastPeriod, newLayout, rowOf } from '../../template/layout';
import { nextFilling } from '../../template/nextSheet';
import { quarterOf } from '../../template/periods';
import { filledSheet } from '../../template/sheet';
import { Refused } from '../refused';
import { insertSheet } from './insertSheet';
import type { KpiSheet } from './kpiSheet';

/** The new sheet's name, and the stocks whose opening number isn't known. */
export interface StartedSheet {
  readonly sheet: string;
  readonly unknown: readonly Input[];
}

/** Inserts the new sheet. Throws `Refused` where the last period has no date. */
export function startNextSheet(kpi: KpiSheet, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): StartedSheet {
  const { options, layout } = kpi.frame;
  const next = nextFilling(kpi.frame, kpi.current);
  if (!next) throw new Refused('noDate', at(rowOf(layout, 'header'), lastPeriod(layout)));
  // Called as this one, but for the year that its name may end with.
  const name = `${kpi.sheet
    .getName()
    .replace(/\s*\d{4}$/, '')
    .slice(0, 80)} ${next.filling.start.year}`;
  const firstQuarter = quarterOf(options.firstQuarter, layout.periods.length);
  const isFiltered = layout.rows.has('filter');
  const fresh = newLayout(options.periods, isFiltered);
  const sheet = insertSheet(spreadsheet, name, filledSheet({ ...options, firstQuarter }, next.filling), (made) => {
    for (const { name: input } of next.copied) {
      const owner = kpi.sheet.getRange(rowOf(layout, input), columnOf(layout, 'owner'));
      const place = made.getRange(rowOf(fresh, input), columnOf(fresh, 'owner'));
      owner.copyTo(place, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    }
    // The channels to choose from are known to the cell's rule alone.
    if (isFiltered) {
      const filter = kpi.sheet.getRange(rowOf(layout, 'filter'), columnOf(layout, 'latest'));
      filter.copyTo(made.getRange(rowOf(fresh, 'filter'), columnOf(fresh, 'latest')));
    }
  });
  return { sheet, unknown: next.unknown };
}
