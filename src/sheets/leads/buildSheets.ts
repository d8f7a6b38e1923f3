/** Makes sheets of a team's tables: reads them once, then inserts all that is asked for, or nothing. */

import { isoDay } from '../../leads/calendar';
import { channelSheet } from '../../leads/channelSheet';
import { cohortSheet } from '../../leads/cohortSheet';
import { dashboardSheet } from '../../leads/dashboardSheet';
import type { DataTables } from '../../leads/dataTable';
import { FIELDS } from '../../leads/fields';
import type { LeadSheetContent } from '../../leads/leadSheet';
import { measuresFrom } from '../../leads/measures';
import { periodSheet } from '../../leads/periodSheet';
import type { LeadSheet } from '../../leads/requests';
import { SHEET_NAMES } from '../../leads/words';
import type { Cell } from '../../template/cell';
import { newLayout } from '../../template/layout';
import { USUAL_DEFINITIONS } from '../../template/options';
import { insertSheets, type Names, type NewSheet, settleUnfinishedSheets } from '../insertSheets';
import { rememberedLanguage } from '../language';
import { Refused } from '../refused';
import { writeSheet } from '../template/writeSheet';
import { whileLocked } from '../whileLocked';
import { namesOf } from './checkTables';
import type { CheckedBuild } from './leadTablesRequest';
import { type OpenTable, openTables } from './readTable';
import { hasMoved } from './rememberedTables';
import { type SummedUp, summarise } from './summarise';
import { writeLeadSheet } from './writeLeadSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for somebody else's work to end, in milliseconds. */
const PATIENCE = 10_000;

/** Makes the sheets, and gives their names in order. */
export function buildSheets(spreadsheet: Spreadsheet, request: CheckedBuild): string[] {
  const make = withSources(request.make);
  const tables = openTables(spreadsheet, request);
  const moved = tables.find(hasMoved);
  if (moved) throw new Refused('columnsGone', moved.sheet.getName());
  checkColumns(tables, make);
  const sheets = sheetsOf(make, request, tables, summarise(spreadsheet, tables, make, request.merge));
  return whileLocked(PATIENCE, () => {
    settleUnfinishedSheets(spreadsheet);
    return insertSheets(spreadsheet, sheets);
  });
}

/** The dashboard points to the sheets by channel and by period, so they are made with it. */
function withSources(make: readonly LeadSheet[]): readonly LeadSheet[] {
  return make.includes('dashboard') ? [...new Set<LeadSheet>(['channels', 'periods', ...make])] : make;
}

/** Throws `Refused` where a column is missing without which a table, or one of the sheets, says nothing. */
function checkColumns(tables: readonly OpenTable[], make: readonly LeadSheet[]): void {
  const missing = tables.flatMap(({ table, columns }) =>
    FIELDS[table].filter(({ name, required }) => required && !(name in columns)),
  );
  const channel = FIELDS.leads.filter(({ name }) => name === 'channel');
  if (make.includes('channels') && !tables.some(({ columns }) => 'channel' in columns)) missing.push(...channel);
  const [first] = missing;
  if (first) throw new Refused('columnMissing', first.label[rememberedLanguage()]);
}

/** The sheets to be inserted, in order. */
function sheetsOf(
  make: readonly LeadSheet[],
  request: CheckedBuild,
  tables: readonly OpenTable[],
  { channels, months, cohorts, facts }: SummedUp,
): NewSheet[] {
  const { language, currency, periods, start, style, sort, grossMargin, churnRate } = request;
  const measures = measuresFrom(namesOf(tables));
  const options = { language, currency, facts, sort, grossMargin, churnRate };
  const groups = channels.groups();
  const byChannel = channelSheet(groups, channels.total(), measures, options);
  const firstQuarter = Math.ceil(start.month / 3);
  const defined = isoDay(facts.made);
  const chosen = { language, currency, periods, start, style, firstQuarter, hidden: [], ...USUAL_DEFINITIONS, defined };
  const byPeriod = periodSheet(chosen, dataTables(tables), channelNames(channels.spellings()));
  const writers: Readonly<Record<LeadSheet, NewSheet['write']>> = {
    channels: (sheet) => writeLeadSheet(sheet, byChannel, language),
    periods: (sheet) => writeSheet(sheet, byPeriod),
    cohorts(sheet) {
      const event = { groups: months.groups(), total: months.total() };
      const created = { groups: cohorts.groups(), total: cohorts.total() };
      const data = { event, created, daysToWin: cohorts.daysToWin };
      writeLeadSheet(sheet, cohortSheet(data, measures, options), language);
    },
    dashboard(sheet, { temporary, names }) {
      const [channelsAt, periodsAt] = [make.indexOf('channels'), make.indexOf('periods')];
      const sources = {
        channels: { sheet: temporary[channelsAt] ?? '', places: byChannel.places },
        periods: { sheet: temporary[periodsAt] ?? '', layout: newLayout(periods, true), options: chosen },
      };
      writeLeadSheet(sheet, named(dashboardSheet(measures, sources, options), { temporary, names }), language);
    },
  };
  return make.map((kind) => ({ wanted: SHEET_NAMES[kind][language], write: writers[kind] }));
}

/** The tables as the formulas by period refer to them. */
function dataTables(tables: readonly OpenTable[]): DataTables {
  return Object.fromEntries(
    tables.map(({ table, sheet, columns, rows }) => [table, { sheet: sheet.getName(), columns, rows }]),
  );
}

/** The channels that can be chosen from: COUNTIFS can't ask for several spellings at once. */
function channelNames(spellings: readonly string[]): string[] {
  return spellings.filter((name) => name.trim() !== '');
}

/** The content with the sheets' lasting names in what people read; formulas follow the renames by themselves. */
function named(content: LeadSheetContent, { temporary, names }: Names): LeadSheetContent {
  const inWords = (text: string): string =>
    temporary.reduce((said, name, index) => said.split(name).join(names[index]), text);
  const isWords = (value: Cell['value']): value is string => typeof value === 'string' && !value.startsWith('=');
  const cells = content.cells.map((row) =>
    row.map((cell) => (isWords(cell.value) ? { ...cell, value: inWords(cell.value) } : cell)),
  );
  return { ...content, cells };
}
