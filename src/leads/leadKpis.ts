/** LEAD_KPIS worked out: from the tables as a cell hands them over, to the rows that it spills. */

import { substitute } from '../core/formula';
import type { Language } from '../core/kpi';
import { isBlank, isDate, Problem, type Wrong } from '../core/problem';
import { cellOf, type Grid, gridOf, shapeOf } from '../core/shape';
import { RUNNABLES } from '../kpis/runnables';
import type { Day } from '../template/options';
import type { Calendar } from './calendar';
import type { Block, BlockColumn } from './columns';
import { FIELDS, TABLES, type Table } from './fields';
import { type GroupWord, groupWord, periodName, TABLE_WORDS } from './groupWords';
import { withoutIdleActivity } from './idle';
import { allowedBy, columnsOf, MEASURED, type Measured } from './measured';
import { headerKey, recognise } from './recognise';
import { type Group, type GroupBy, newSummary } from './summary';
import { kpiValue, type TableKpi, tableKpis } from './tableKpis';
import { wrongText } from './wrongText';

/** The names of the arguments, in order. */
const ARGUMENTS = ['leads', 'activity', 'by', 'kpis', 'from', 'to'] as const;
/** Figures that a KPI of the table shows already, or that only serve one. */
const UNSHOWN: readonly string[] = ['answered', 'response_minutes', 'new_customers', 'new_mrr'];

/** One of the tables, with its headers apart. */
interface HeadedTable {
  readonly headers: readonly string[];
  readonly rows: Grid;
  /** Columns by field name, and by `by 1` and `by 2` where a group is a header's. */
  readonly columns: Map<string, BlockColumn>;
}

type Tables = Partial<Record<Table, HeadedTable>>;

/** A column of the result: its heading, and what it shows of a group. */
interface Shown {
  readonly heading: string;
  readonly value: (group: Group) => string | number;
}

/**
 * The table for these arguments, as Sheets hands them over: a row of headings, a row per group, and one for all of them
 * together. What is wrong in a group's cells is a ⚠ text where it matters. Throws `Problem` for what can't be worked out.
 */
export function leadKpis(
  values: readonly unknown[],
  calendar: Calendar,
  language: Language,
): readonly (readonly (string | number)[])[] {
  if (values.length > ARGUMENTS.length) throw new Problem('extra', { most: ARGUMENTS.length });
  const [leads, activity, by, kpis, from, to] = values;
  const tables: Tables = { ...tableOf('leads', leads, language), ...tableOf('activity', activity, language) };
  if (!tables.leads && !tables.activity) throw new Problem('noTable');
  const groups = groupsOf(by, tables);
  const summary = newSummary({
    by: groups.map(({ by: grouped }) => grouped),
    calendar,
    dated: 'event',
    merge: false,
    ...between(from, to, calendar),
  });
  if (tables.leads) summary.addLeads(blockOf(tables.leads));
  if (tables.activity) summary.addActivity(blockOf(tables.activity));
  const shown = shownColumns(tables, groups, listOf(kpis), language);
  const row = (keys: readonly string[], group: Group): (string | number)[] => [
    ...keys,
    ...shown.map(({ value }) => value(group)),
  ];
  return [
    [...groups.map(({ heading }) => heading(language)), ...shown.map(({ heading }) => heading)],
    ...summary.groups().map((group) =>
      row(
        group.keys.map((key, at) => groups[at]?.keyText(key, language) ?? ''),
        group,
      ),
    ),
    row(
      groups.map((_, at) => (at === 0 ? TABLE_WORDS[language].all : '')),
      summary.total(),
    ),
  ];
}

function tableOf(table: Table, value: unknown, language: Language): Tables {
  const grid = gridOf(value) ?? (isBlank(cellOf(value)) ? undefined : [[cellOf(value)]]);
  if (!grid) return {};
  const headers = (grid[0] ?? []).map((header) => String(header ?? ''));
  const rows = grid.slice(1);
  const mapping = recognise(headers, table);
  const missing = FIELDS[table].find(({ name, required }) => required && !(name in mapping));
  if (missing) throw new Problem('noColumn', { argument: table, other: missing.label[language] });
  return {
    [table]: { headers, rows, columns: new Map(Object.entries(mapping).map(([name, at]) => [name, { rows, at }])) },
  };
}

function blockOf({ rows, columns }: HeadedTable): Block {
  // Row 1 holds the headers.
  return { count: rows.length, firstRow: 2, columns };
}

/** What is grouped by, its heading, and how its keys are shown. */
interface AskedGroup {
  readonly by: GroupBy;
  readonly heading: (language: Language) => string;
  readonly keyText: (key: string | Day, language: Language) => string;
}

/** Whether the table has what these groups are told apart by. */
function isGrouped({ columns }: HeadedTable, groups: readonly AskedGroup[]): boolean {
  return groups.every(({ by }) => by.kind === 'period' || columns.has(by.name));
}

function groupsOf(by: unknown, tables: Tables): AskedGroup[] {
  const names = listOf(by);
  if (names.length === 0) throw new Problem('missing', { argument: 'by' });
  if (names.length > 2) throw new Problem('unknownGroup', { value: names.join(', ') });
  return names.map((name, index) => {
    const word = groupWord(headerKey(name));
    return word ? knownGroup(word, name, tables) : headerGroup(name, `by ${index + 1}`, tables);
  });
}

function knownGroup(word: GroupWord, name: string, tables: Tables): AskedGroup {
  if (word.kind === 'period') {
    return {
      by: word,
      heading: (language) => TABLE_WORDS[language].periods[word.period],
      keyText: (key, language) => (typeof key === 'object' ? periodName(word.period, key) : textOf(key, language)),
    };
  }
  if (!TABLES.some((table) => tables[table]?.columns.has(word.name)))
    throw new Problem('unknownGroup', { value: name });
  return { by: word, heading: (language) => word.label[language], keyText: textOf };
}

function headerGroup(name: string, place: string, tables: Tables): AskedGroup {
  let heading: string | undefined;
  for (const table of TABLES) {
    const { headers = [], rows = [], columns } = tables[table] ?? {};
    const at = headers.findIndex((header) => headerKey(header) === headerKey(name) && header !== '');
    if (at < 0) continue;
    heading ??= headers[at];
    columns?.set(place, { rows, at });
  }
  const said = heading;
  if (said === undefined) throw new Problem('unknownGroup', { value: name });
  return { by: { kind: 'field', name: place }, heading: () => said, keyText: textOf };
}

/** Texts of a cell or of a range's cells, each of which may list several with commas. */
function listOf(value: unknown): string[] {
  const cells = gridOf(value)?.flat() ?? [cellOf(value)];
  return cells
    .flatMap((cell) => String(cell ?? '').split(/[,、，]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function between(from: unknown, to: unknown, calendar: Calendar): { from?: number; before?: number } {
  const first = momentOf('from', from, calendar, 0);
  const after = momentOf('to', to, calendar, 1);
  if (first !== undefined && after !== undefined && first >= after) throw new Problem('fromAfterTo');
  return { ...(first !== undefined && { from: first }), ...(after !== undefined && { before: after }) };
}

/** When the day in `value` begins, or the day `later` days after it. */
function momentOf(argument: 'from' | 'to', value: unknown, calendar: Calendar, later: number): number | undefined {
  const grid = gridOf(value);
  if (grid) throw new Problem('notCell', { argument, shape: shapeOf(grid) });
  const cell = cellOf(value);
  if (isBlank(cell)) return undefined;
  const day = dayOf(cell, calendar);
  if (!day) throw new Problem('notdate', { argument, value: cell });
  return calendar.startOf(day.year, day.month, day.day + later);
}

function dayOf(cell: unknown, calendar: Calendar): Day | undefined {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? undefined : calendar.dayOf(cell.getTime());
  // A formula may hand a date over as the number that a spreadsheet counts days by.
  if (typeof cell !== 'number' || !(cell >= 1 && cell < 3e6)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(cell)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function shownColumns(
  tables: Tables,
  groups: readonly AskedGroup[],
  asked: readonly string[],
  language: Language,
): Shown[] {
  const columns = Object.fromEntries(
    TABLES.flatMap((table) => {
      const headed = tables[table];
      return headed && isGrouped(headed, groups) ? [[table, headed.columns.keys()]] : [];
    }),
  );
  const figures = allowedBy(columns, MEASURED);
  const kpis = tableKpis(figures);
  const ofFigure = (figure: Measured): Shown => ({
    heading: labelOf(figure, language),
    value: (group) => shown(withoutIdleActivity(group, figures).value(figure.name), language),
  });
  const ofKpi = (kpi: TableKpi): Shown => ({
    heading: kpi.name,
    value: (group) => shown(kpiValue(kpi, withoutIdleActivity(group, figures)), language),
  });
  if (asked.length === 0) {
    return [...figures.filter(({ name }) => !UNSHOWN.includes(name)).map(ofFigure), ...kpis.map(ofKpi)];
  }
  return asked.map((name) => {
    const wanted = functionCalled(name);
    const kpi = kpis.find((candidate) => candidate.name === wanted);
    if (kpi) return ofKpi(kpi);
    // By its name, or as the table itself heads it.
    const figure = figures.find((candidate) =>
      [candidate.name, labelOf(candidate, language)].some((called) => headerKey(called) === headerKey(name)),
    );
    if (!figure) throw new Problem('unknownKpi', { value: name });
    return ofFigure(figure);
  });
}

/** The function that answers to the name, also where it is typed as words, such as `win rate`. */
function functionCalled(name: string): string {
  const upper = name.toUpperCase().replace(/[\s-]+/g, '_');
  const found = RUNNABLES.find(({ kpi }) => kpi.name === upper || kpi.aliases?.includes(upper));
  return found?.kpi.name ?? upper;
}

function shown(value: number | '' | Wrong | undefined, language: Language): string | number {
  if (typeof value !== 'object') return value ?? '';
  return wrongText(
    value,
    substitute(value.facts.argument ?? '', (name) => labelOf(name, language)),
    language,
  );
}

/** What a figure or a column is called: as the functions' argument of that name, else as the column it needs. */
export function labelOf(figure: Measured | string, language: Language): string {
  const names = typeof figure === 'string' ? [figure] : [figure.name, ...[...columnsOf(figure)].reverse()];
  const words = [
    ...RUNNABLES.flatMap(({ kpi }): readonly Named[] => kpi.arguments),
    ...TABLES.flatMap((table): readonly Named[] => FIELDS[table]),
  ];
  const known = names.flatMap((name) => words.find((word) => word.name === name) ?? []);
  return known[0]?.label[language] ?? names[0] ?? '';
}

interface Named {
  readonly name: string;
  readonly label: Readonly<Record<Language, string>>;
}

function textOf(key: string | Day, language: Language): string {
  return key === '' ? TABLE_WORDS[language].none : String(key);
}
