/** Reads a team's tables once, and sums them up in every way that the sheets asked for need. */

import { newFacts } from '../../leads/dataFacts';
import type { LeadSheetOptions } from '../../leads/leadSheet';
import type { LeadSheet } from '../../leads/requests';
import { newSummary, type Summary } from '../../leads/summary';
import { zoneCalendar } from '../zoneCalendar';
import { paced } from './pace';
import { blocksOf, type OpenTable } from './readTable';

/** The data, summed up. */
export interface SummedUp {
  readonly channels: Summary;
  /** By month: each event when it happened, and everything of a lead when it was created. */
  readonly months: Summary;
  readonly cohorts: Summary;
  readonly facts: LeadSheetOptions['facts'];
}

/** Sums up the tables by channel, and by month where a sheet of these needs it. */
export function summarise(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tables: readonly OpenTable[],
  make: readonly LeadSheet[],
  merge: boolean,
): SummedUp {
  const calendar = zoneCalendar(spreadsheet);
  const now = Date.now();
  const byMonth = [{ kind: 'period', period: 'months' }] as const;
  const channels = newSummary({ by: [{ kind: 'field', name: 'channel' }], calendar, dated: 'event', merge });
  const months = newSummary({ by: byMonth, calendar, dated: 'event', merge });
  const cohorts = newSummary({ by: byMonth, calendar, dated: 'created', merge });
  const needed = make.includes('cohorts') ? [channels, months, cohorts] : [channels];
  const facts = newFacts(now);
  paced(tables, (pace) => {
    for (const table of tables) {
      for (const block of blocksOf(table)) {
        facts.add(table.table, block);
        for (const summary of needed) {
          if (table.table === 'leads') summary.addLeads(block);
          else summary.addActivity(block);
        }
        pace(block.count);
      }
    }
  });
  return { channels, months, cohorts, facts: { ...facts.result(calendar), made: calendar.dayOf(now) } };
}
