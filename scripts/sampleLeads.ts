/**
 * The sample data that comes with the preview: the leads of a B2B software company from November 2024 to October 2026,
 * and what each channel cost and brought, with what goes wrong in real data. Made from a seed, never by hand.
 */

import type { Table } from '../src/leads/fields';
import { ACTIVITY_COLUMNS, sampleActivityRows } from './sampleActivityRows';
import { LEAD_COLUMNS, sampleLeadRows } from './sampleLeadRows';
import { type Planted, type PlantedRows, type Quirked, quirkedActivity, quirkedLeads } from './sampleQuirks';
import type { SampleCell, SampleColumn, SampleTable } from './sampleTables';
import { drawsFrom } from './seededRandom';

/** The two tables, and what is wrong in them. */
export interface SampleLeads {
  readonly leads: SampleTable;
  readonly activity: SampleTable;
  readonly planted: readonly PlantedRows[];
}

/** One of those in which chance doesn't hide the story: the podcast won a customer, Meta Ads three. */
const SEED = 49;
const EUROS = '[$€-407]#,##0';

/** The sample; without what goes wrong where `planted` is `none`. The same seed gives the same bytes. */
export function sampleLeads({
  seed = SEED,
  planted = 'all',
}: {
  seed?: number;
  planted?: 'all' | 'none';
} = {}): SampleLeads {
  const draws = drawsFrom(seed);
  const cleanLeads = sampleLeadRows(draws);
  const cleanActivity = sampleActivityRows(draws);
  const isClean = planted === 'none';
  const leads = isClean ? unquirked(cleanLeads) : quirkedLeads(cleanLeads, draws);
  const activity = isClean ? unquirked(cleanActivity) : quirkedActivity(cleanActivity);
  return {
    leads: tableOf(LEAD_COLUMNS, leads),
    activity: tableOf(ACTIVITY_COLUMNS, activity),
    planted: [...plantedIn('leads', leads), ...plantedIn('activity', activity)],
  };
}

const unquirked = <Row>(rows: readonly Row[]): Quirked<Row> => ({ rows, planted: [], inEuros: [] });

/** A row as the sheet numbers it, below the headers. */
const numberOf = <Row>(rows: readonly Row[], row: Row): number => rows.indexOf(row) + 2;

function tableOf<Name extends string>(
  columns: Readonly<Record<Name, SampleColumn>>,
  { rows, inEuros }: Quirked<Readonly<Record<Name, SampleCell>>>,
): SampleTable {
  const names = Object.keys(columns) as Name[];
  return {
    headers: names.map((name) => columns[name].header),
    rows: rows.map((row) => names.map((name) => row[name])),
    formats: names.map((name) => columns[name].format),
    cellFormats: inEuros.map((row) => ({
      row: numberOf(rows, row),
      column: names.findIndex((name) => `${name}` === 'amount'),
      format: EUROS,
    })),
  };
}

function plantedIn<Row>(table: Table, { rows, planted }: Quirked<Row>): PlantedRows[] {
  return planted.map(({ rows: found, ...what }: Planted<Row>) => ({
    ...what,
    table,
    rows: found.map((row) => numberOf(rows, row)).sort((one, other) => one - other),
  }));
}
