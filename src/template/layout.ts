/** Which line of the sheet stands in which row, from the top. */

import type { Text } from '../core/kpi';
import { HEADER_ROW } from './columns';
import { INPUT_GROUPS, type Input } from './inputs';
import { HEADLINES, KPI_ROWS, type KpiRow } from './kpiRows';
import { WORDS } from './words';

/** A line under the header. */
export type Line =
  | { readonly kind: 'band' | 'group'; readonly label: Text }
  | { readonly kind: 'headline'; readonly of: KpiRow }
  | { readonly kind: 'filled' }
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'kpi'; readonly kpi: KpiRow }
  | { readonly kind: 'events' }
  | { readonly kind: 'space' };

const band = (label: Text): Line => ({ kind: 'band', label });
const space: Line = { kind: 'space' };

/** Every line under the header, in order; the first stands in row `HEADER_ROW + 1`. */
export const LINES: readonly Line[] = [
  band(WORDS.headlines),
  ...HEADLINES.map((key): Line => ({ kind: 'headline', of: kpiRow(key) })),
  { kind: 'filled' },
  space,
  band(WORDS.inputs),
  ...INPUT_GROUPS.flatMap((group): Line[] => [
    { kind: 'group', label: group.title },
    ...group.inputs.map((input): Line => ({ kind: 'input', input })),
  ]),
  space,
  band(WORDS.kpis),
  ...KPI_ROWS.map((kpi): Line => ({ kind: 'kpi', kpi })),
  space,
  { kind: 'events' },
];

/** The sheet's last row. */
export const LAST_ROW = HEADER_ROW + LINES.length;

const ROWS = new Map(LINES.flatMap((line, index) => keysOf(line).map((key) => [key, HEADER_ROW + 1 + index])));

/** The row of the input or KPI called `key`. */
export function rowOf(key: string): number {
  const row = ROWS.get(key);
  if (row === undefined) throw new Error(`The sheet has no row called ${key}.`);
  return row;
}

/** The first and the last row whose line is of this kind. */
export function rowsOf(kind: Line['kind']): readonly [first: number, last: number] {
  const rows = LINES.flatMap((line, index) => (line.kind === kind ? [HEADER_ROW + 1 + index] : []));
  return [Math.min(...rows), Math.max(...rows)];
}

function keysOf(line: Line): string[] {
  if (line.kind === 'input') return [line.input.name];
  if (line.kind === 'kpi') return [line.kpi.key];
  return [];
}

function kpiRow(key: string): KpiRow {
  const row = KPI_ROWS.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`There is no KPI row called ${key}.`);
  return row;
}
