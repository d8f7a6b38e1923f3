/** The ways of summing up the leads by channel and month, and the loop that only touches the same cells. */

import { calendarOf } from '../src/leads/calendar';
import { newSummary } from '../src/leads/summary';
import type { Day } from '../src/template/options';
import { COLUMNS, leads as leadRows, type Row, seoul } from './leadData';
import { COUNTED, difference, FIGURES, type Figure, type Figures, nameOf } from './leadFigures';
import { withVersion } from './peers';
import { type Race, race } from './race';

const MINUTE = 60_000;
const at = (column: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(column);
const touched = { dates: 0, texts: 0, numbers: 0 };

/** Touches every cell: adds up the dates, the lengths of the texts, and the numbers. */
function floor(rows: readonly Row[]): undefined {
  let [dates, texts, numbers] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as readonly [Date, string, ...(Date | '')[]];
    dates += row[0].getTime();
    texts += row[1].length;
    if (row[2] !== '') dates += (row[2] as Date).getTime();
    if (row[3] !== '') dates += (row[3] as Date).getTime();
    if (row[4] !== '') dates += (row[4] as Date).getTime();
    if (row[5] !== '') dates += (row[5] as Date).getTime();
    if (row[6] !== '') dates += (row[6] as Date).getTime();
    if (row[7] !== '') dates += (row[7] as Date).getTime();
    if (row[8] !== '') dates += (row[8] as Date).getTime();
    if (row[9] !== '') numbers += row[9] as unknown as number;
  }
  Object.assign(touched, { dates, texts, numbers });
}

/** The floor for columns that are only known at run time, as a sheet's are, and may hold anything. */
function looseFloor(rows: readonly Row[]): undefined {
  let [dates, texts, numbers] = [0, 0, 0];
  const columns = COLUMNS.map((_, index) => index);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    for (let c = 0; c < columns.length; c++) {
      const cell = row[columns[c] as number] as Row[number];
      if (cell === '') continue;
      if (typeof cell === 'object') dates += cell.getTime();
      else if (typeof cell === 'string') texts += cell.length;
      else numbers += cell;
    }
  }
  Object.assign(touched, { dates, texts, numbers });
}

function ours(rows: readonly Row[]): Figures {
  const summary = newSummary({
    by: [
      { kind: 'field', name: 'channel' },
      { kind: 'period', period: 'months' },
    ],
    calendar: calendarOf(seoul),
    dated: 'event',
    merge: false,
  });
  const columns = new Map(COLUMNS.map((column, index) => [column as string, { rows, at: index }]));
  summary.addLeads({ count: rows.length, firstRow: 2, columns });
  return new Map(
    summary.groups().map(({ keys, value }) => {
      const [channel, month] = keys as [string, Day];
      const figures = FIGURES.map((figure) => [figure, value(figure) ?? 0]);
      return [nameOf(channel, month.year, month.month), Object.fromEntries(figures)];
    }),
  );
}

/** As it is usually written: a Map by a text made of channel and month. */
function naive(rows: readonly Row[]): Figures {
  const groups: Figures = new Map();
  const add = (row: Row, date: Date, figures: Partial<Record<Figure, number>>): void => {
    const local = new Date(seoul(date.getTime()));
    const name = nameOf(row[1], local.getUTCFullYear(), local.getUTCMonth() + 1);
    const group = groups.get(name) ?? {};
    for (const [figure, value] of Object.entries(figures) as [Figure, number][])
      group[figure] = (group[figure] ?? 0) + value;
    groups.set(name, group);
  };
  for (const row of rows) {
    for (const [column, figure] of COUNTED) {
      const date = row[at(column)];
      if (!(date instanceof Date)) continue;
      const amount = row[at('amount')];
      const responded = row[at('responded')];
      if (column === 'won_date') add(row, date, { [figure]: 1, won_value: Number(amount) });
      else if (column === 'received' && responded instanceof Date) {
        const minutes = (responded.getTime() - date.getTime()) / MINUTE;
        add(row, date, { requests: 1, answered: 1, answered_in_time: Number(minutes <= 3), response_minutes: minutes });
      } else add(row, date, { [figure]: 1 });
    }
  }
  return withMeans(groups);
}

/** A column's dates as Seoul's clock has them, in milliseconds, or its numbers; `NaN` where there is none. */
function numbersOf(rows: readonly Row[], column: number): Float64Array {
  return Float64Array.from(rows, (row) => {
    const cell = row[column];
    return cell instanceof Date ? seoul(cell.getTime()) : typeof cell === 'number' ? cell : Number.NaN;
  });
}

interface ArqueroTable {
  filter(by: unknown): ArqueroTable;
  derive(columns: Record<string, unknown>): ArqueroTable;
  groupby(...columns: string[]): ArqueroTable;
  rollup(columns: Record<string, unknown>): ArqueroTable;
  objects(): Record<string, number | string>[];
}
interface Arquero {
  table(columns: Record<string, unknown>): ArqueroTable;
  escape(of: (row: Record<string, number>) => unknown): unknown;
  readonly op: Record<'count', () => unknown> & Record<'sum', (column: string) => unknown>;
}

async function arquero(rows: readonly Row[]): Promise<Figures> {
  const { table, escape: plain, op } = (await import(ARQUERO)) as Arquero;
  const columns = COLUMNS.map((column, index) => [
    column,
    column === 'channel' ? rows.map((row) => row[1]) : numbersOf(rows, index),
  ]);
  const leads = table(Object.fromEntries(columns));
  const groups: Figures = new Map();
  for (const [column, figure] of COUNTED) {
    const minutes = (row: Record<string, number>): number =>
      ((row['responded'] as number) - (row['received'] as number)) / MINUTE || 0;
    const answered = (row: Record<string, number>): number => Number(!Number.isNaN(row['responded']));
    const counted = leads
      .filter(plain((row) => !Number.isNaN(row[column])))
      .derive({
        year: plain((row) => new Date(row[column] as number).getUTCFullYear()),
        month: plain((row) => new Date(row[column] as number).getUTCMonth() + 1),
        ...(column === 'received' && {
          minutes: plain(minutes),
          isAnswered: plain(answered),
          inTime: plain((row) => answered(row) * Number(minutes(row) <= 3)),
        }),
      })
      .groupby('channel', 'year', 'month')
      .rollup({
        [figure]: op.count(),
        ...(column === 'won_date' && { won_value: op.sum('amount') }),
        ...(column === 'received' && {
          answered: op.sum('isAnswered'),
          answered_in_time: op.sum('inTime'),
          response_minutes: op.sum('minutes'),
        }),
      });
    for (const { channel, year, month, ...figures } of counted.objects()) {
      const name = nameOf(String(channel), Number(year), Number(month));
      groups.set(name, { ...groups.get(name), ...figures });
    }
  }
  return withMeans(groups);
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
  readonly DuckDBDataChunk: { create(types: unknown[]): { setColumns(columns: unknown[][]): void; reset(): void } };
  readonly DOUBLE: unknown;
  readonly VARCHAR: unknown;
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: unknown): void; closeSync(): void }>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
}

async function duckdb(rows: readonly Row[]): Promise<Figures> {
  const { DuckDBInstance, DuckDBDataChunk, DOUBLE, VARCHAR } = (await import(DUCKDB)) as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const declared = COLUMNS.map((column) => `${column} ${column === 'channel' ? 'VARCHAR' : 'DOUBLE'}`);
  await connection.run(`CREATE TABLE leads (${declared.join(', ')})`);
  const appender = await connection.createAppender('leads');
  for (let start = 0; start < rows.length; start += 2048) {
    const part = rows.slice(start, start + 2048);
    const chunk = DuckDBDataChunk.create(COLUMNS.map((column) => (column === 'channel' ? VARCHAR : DOUBLE)));
    const numberOrNull = (cell: Row[number]): number | null =>
      cell instanceof Date ? seoul(cell.getTime()) : typeof cell === 'number' ? cell : null;
    chunk.setColumns(
      COLUMNS.map((column, index) =>
        part.map((row) => (column === 'channel' ? row[1] : numberOrNull(row[index] as Row[number]))),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const groups: Figures = new Map();
  const minutes = `(responded - received) / ${MINUTE}`;
  for (const [column, figure] of COUNTED) {
    const besides =
      column === 'won_date'
        ? ', sum(amount) AS won_value'
        : column === 'received'
          ? `, count(responded) AS answered, count(*) FILTER (${minutes} <= 3) AS answered_in_time, sum(${minutes}) AS response_minutes`
          : '';
    const { getRowObjects } = await connection
      .runAndReadAll(
        `SELECT channel, month, count(*) AS ${figure}${besides} FROM (SELECT *, strftime(make_timestamp(CAST(${column} * 1000 AS BIGINT)), '%Y-%m') AS month FROM leads WHERE ${column} IS NOT NULL) GROUP BY ALL`,
      )
      .then((result) => ({ getRowObjects: () => result.getRowObjects() }));
    for (const { channel, month, ...figures } of getRowObjects()) {
      const numbers = Object.entries(figures).map(([name, value]) => [name, Number(value)]);
      groups.set(`${channel} ${month}`, { ...groups.get(`${channel} ${month}`), ...Object.fromEntries(numbers) });
    }
  }
  return withMeans(groups);
}

/** Minutes that were added up, as a mean. */
function withMeans(groups: Figures): Figures {
  for (const group of groups.values()) group.response_minutes = (group.response_minutes ?? 0) / (group.answered || 1);
  return groups;
}

// Named here, so that the project's own check needs neither.
const ARQUERO: string = 'arquero';
const DUCKDB: string = '@duckdb/node-api';

/** A million leads of ten columns, summed up. */
export const LEAD_RACE: Race = race<readonly Row[], Figures>(
  'leads',
  leadRows,
  [
    { name: 'loop that only touches the cells', role: 'floor', onlyTouches: true, run: floor },
    { name: 'the loop once more', role: 'control', onlyTouches: true, run: floor },
    { name: 'Leadsheet', role: 'ours', run: ours },
    { name: 'the loop with columns given at run time', role: 'peer', onlyTouches: true, run: looseFloor },
    { name: 'a Map by channel and month', role: 'peer', run: naive },
    { name: withVersion('Arquero', ARQUERO), role: 'peer', needs: ARQUERO, run: arquero },
    { name: `${withVersion('DuckDB', DUCKDB)}, filled and queried`, role: 'peer', needs: DUCKDB, run: duckdb },
  ],
  difference,
);
