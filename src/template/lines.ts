/** The lines of the sheet from the top, each with the mark by which it is found again wherever it has moved. */

import type { Text } from '../core/kpi';
import { INPUT_GROUPS, type Input } from './inputs';
import { HEADLINES, headlineFor, KPI_ROWS, type KpiRow, kpiRowCalled, rowFor } from './kpiRows';
import type { Definitions } from './options';
import { WORDS } from './words';

/** A line, without its mark. */
export type LineContent =
  | {
      readonly kind:
        | 'title'
        | 'guidance'
        | 'report'
        | 'deal'
        | 'filter'
        | 'header'
        | 'marks'
        | 'filled'
        | 'events'
        | 'space';
    }
  | { readonly kind: 'band' | 'group'; readonly label: Text }
  | { readonly kind: 'headline' | 'kpi'; readonly of: KpiRow }
  | { readonly kind: 'input'; readonly input: Input };

/** A line; one without a mark is only there for the eye. */
export type Line = LineContent & { readonly mark: string };

const only = (
  kind: 'title' | 'guidance' | 'report' | 'deal' | 'filter' | 'header' | 'marks' | 'filled' | 'events',
): Line => ({
  kind,
  mark: kind,
});
const band = (mark: string, label: Text): Line => ({ kind: 'band', mark, label });
const space: Line = { kind: 'space', mark: '' };

/** Every line in order; the first stands in row 1 of a new sheet. Only a sheet filled from data has the filter. */
export const LINES: readonly Line[] = [
  only('title'),
  only('guidance'),
  only('report'),
  only('deal'),
  only('filter'),
  only('header'),
  only('marks'),
  band('headlines', WORDS.headlines),
  ...HEADLINES.map((key): Line => ({ kind: 'headline', mark: `headline ${key}`, of: kpiRow(key) })),
  only('filled'),
  space,
  band('inputs', WORDS.inputs),
  ...INPUT_GROUPS.flatMap((group, index): Line[] => [
    { kind: 'group', mark: `group ${index + 1}`, label: group.title },
    ...group.inputs.map((input): Line => ({ kind: 'input', mark: input.name, input })),
  ]),
  space,
  band('kpis', WORDS.kpis),
  ...KPI_ROWS.map((of): Line => ({ kind: 'kpi', mark: of.key, of })),
  space,
  only('events'),
];

/** The line as the choices make it: the KPI that it is of may be another, or be worked out otherwise. */
export function lineFor(line: Line, choices: Definitions): Line {
  if (line.kind === 'kpi') return { ...line, of: rowFor(line.of, choices) };
  if (line.kind !== 'headline') return line;
  return { ...line, of: rowFor(kpiRow(headlineFor(line.of.key, choices)), choices) };
}

/** The lines of a new sheet, with the channel filter or without it. */
export function newLines(filtered: boolean): readonly Line[] {
  return filtered ? LINES : LINES.filter(({ kind }) => kind !== 'filter');
}

/** The marks of all lines of this kind, from the top. */
export function marksOf(kind: Line['kind']): string[] {
  return LINES.filter((line) => line.kind === kind).map(({ mark }) => mark);
}

/** The KPI row called `key`. */
function kpiRow(key: string): KpiRow {
  const row = kpiRowCalled(key);
  if (!row) throw new Error(`There is no KPI row called ${key}.`);
  return row;
}
