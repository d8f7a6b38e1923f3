/** Checks a team's tables: reads what is mapped, once, and remembers which columns are which. */

import { newCheck } from '../../leads/check';
import { TABLES } from '../../leads/fields';
import { measuresFrom } from '../../leads/measures';
import type { LeadCheck, TablesRequest } from '../../leads/requests';
import { tableKpis } from '../../leads/tableKpis';
import { zoneCalendar } from '../zoneCalendar';
import { paced } from './pace';
import { blocksOf, type OpenTable, openTables } from './readTable';
import { forgetTable, rememberTable } from './rememberedTables';

/** What is wrong in the tables, and what can be made of them. */
export function checkTables(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { leads, activity, merge }: TablesRequest,
): LeadCheck {
  const tables = openTables(spreadsheet, { leads, activity });
  const mappings = { ...(leads && { leads: leads.columns }), ...(activity && { activity: activity.columns }) };
  const check = newCheck({ ...mappings, merge, now: Date.now(), calendar: zoneCalendar(spreadsheet) });
  paced(tables, (pace) => {
    for (const table of tables) {
      for (const block of blocksOf(table)) {
        if (table.table === 'leads') check.addLeads(block);
        else check.addActivity(block);
        pace(block.count);
      }
    }
  });
  remember(tables);
  return { ...check.result(), kpis: tableKpis(measuresFrom(namesOf(tables))).map(({ name }) => name) };
}

/** The fields that the tables have. */
export function namesOf(tables: readonly OpenTable[]): { leads?: string[]; activity?: string[] } {
  return Object.fromEntries(tables.map(({ table, columns }) => [table, Object.keys(columns)]));
}

function remember(tables: readonly OpenTable[]): void {
  for (const table of TABLES) {
    const open = tables.find((one) => one.table === table);
    if (open) rememberTable(open);
    else forgetTable(table);
  }
}
