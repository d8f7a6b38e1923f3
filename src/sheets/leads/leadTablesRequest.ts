/** Checks what the sidebar says of a team's tables, and of what is to be made of them. Each throws `Refused`. */

import { LANGUAGES } from '../../core/kpi';
import { RUNNABLES } from '../../kpis/runnables';
import { FIELDS, type Mapping, TABLES, type Table } from '../../leads/fields';
import { MEASURED } from '../../leads/measured';
import { type BuildRequest, type ChosenTable, LEAD_SHEETS, type TablesRequest } from '../../leads/requests';
import { CURRENCIES, type Day, STYLES } from '../../template/options';
import { PERIOD_KINDS } from '../../template/periods';
import { Refused } from '../refused';
import { fieldsOf, oneOf, shortText } from '../requests';
import { dayOf } from '../template/templateRequest';
import { MOST_COLUMNS } from './leadTables';

/** What is to be made, with the first period's first day read. */
export type CheckedBuild = Omit<BuildRequest, 'start'> & { readonly start: Day };

/** What channels can be sorted by: their names, a figure or a KPI. */
const SORTS = ['channel', ...MEASURED.map(({ name }) => name), ...RUNNABLES.map(({ kpi }) => kpi.name)];

/** The tables to work with. */
export function tablesRequest(request: unknown): TablesRequest {
  const fields = fieldsOf(request);
  const { merge } = fields;
  if (typeof merge !== 'boolean') throw new Refused('badRequest');
  const chosen = TABLES.flatMap((table) =>
    fields[table] === undefined || fields[table] === null ? [] : [[table, chosenTable(table, fields[table])] as const],
  );
  if (chosen.length === 0) throw new Refused('badRequest');
  return { ...Object.fromEntries(chosen), merge };
}

/** What is to be made: each kind of sheet once, in the order in which they are made. */
export function buildRequest(request: unknown): CheckedBuild {
  const { make, language, currency, style, periods, start, sort, grossMargin, churnRate } = fieldsOf(request);
  if (!Array.isArray(make) || make.length > LEAD_SHEETS.length) throw new Refused('badRequest');
  const asked = new Set(make.map((kind) => oneOf(LEAD_SHEETS, kind)));
  if (asked.size === 0) throw new Refused('nothingToMake');
  return {
    ...tablesRequest(request),
    make: LEAD_SHEETS.filter((kind) => asked.has(kind)),
    language: oneOf(LANGUAGES, language),
    currency: oneOf(CURRENCIES, currency),
    style: oneOf(STYLES, style),
    periods: oneOf(PERIOD_KINDS, periods),
    start: dayOf(shortText(start)),
    sort: oneOf(SORTS, sort),
    grossMargin: fraction(grossMargin),
    churnRate: fraction(churnRate),
  };
}

function chosenTable(table: Table, chosen: unknown): ChosenTable {
  const { sheet, columns } = fieldsOf(chosen);
  const mapping = Object.entries(fieldsOf(columns)).map(([name, column]): [string, number] => {
    if (!FIELDS[table].some((field) => field.name === name)) throw new Refused('badRequest');
    return [name, columnNumber(column)];
  });
  return { sheet: shortText(sheet), columns: Object.fromEntries(mapping) satisfies Mapping };
}

function columnNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= MOST_COLUMNS)
    throw new Refused('badRequest');
  return value;
}

/** A share of one, or `null` where it isn't known. */
function fraction(value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new Refused('badRequest');
  return value;
}
