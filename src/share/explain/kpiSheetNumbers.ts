/** How a KPI's row is worked out, with the sheet's numbers: in one period, and over all of them. */

import { namesIn, substitute, withSigns } from '../../core/formula';
import { numberIn } from '../../formula/constants';
import { isReadable, type Node, parse } from '../../formula/parse';
import { DEAL_PERIODS, readsOf, rowsRead } from '../../template/calculations';
import { isRatio, type KpiRow } from '../../template/kpiRows';
import type { ColumnName } from '../../template/layout';
import { WORDS } from '../../template/words';
import { type Grid, type Spot, seen } from './grid';
import { listed, type OurSheet, type Parts, type Source } from './ourSheet';

/** The row's calculation in one period. */
export function inPeriod(row: KpiRow, period: number, sheet: OurSheet): Parts {
  const before = isRatio(row) ? row.before : undefined;
  const reads = readsOf(row);
  const sources = reads.flatMap(({ argument, expression }) =>
    namesIn(expression).flatMap((key) => {
      if (argument !== before) return readFrom(key, period, sheet);
      const label = isRatio(row) ? row.kpi.arguments.find(({ name }) => name === argument)?.label : undefined;
      return sheet.source(key, period - 1, label);
    }),
  );
  const parts = worked(expanded(row, reads), sources, keysOf(reads), sheet.spot(row.key, period), sheet);
  const isPlain = reads.every(({ expression }) => namesIn(expression)[0] === expression);
  return { ...parts, ...(isRatio(row) && isPlain && { over: row.kpi }) };
}

/** The row's calculation over totals; of a stock, the latest. The numbers are left out where a period was. */
export function inTotal(row: KpiRow, isStock: boolean, sheet: OurSheet): Parts {
  if (isStock) return listed(sheet.source(row.key, 'latest', WORDS.latest), sheet);
  const reads = readsOf(row);
  const sources = reads.flatMap(({ expression }) =>
    namesIn(expression).flatMap((key) => readFrom(key, 'total', sheet)),
  );
  // What is wrong in a total comes from one of the periods.
  const all = [...rowsRead(row).flatMap((key) => sheet.row(key)), ...sources];
  if (isRatio(row) && row.before) return { ...listed(sources, sheet), sources: all };
  const parts = worked(expanded(row, reads), sources, keysOf(reads), sheet.spot(row.key, 'total'), sheet);
  return { ...parts, sources: all };
}

function readFrom(key: string, column: ColumnName | number, sheet: OurSheet): Source[] {
  return key === DEAL_PERIODS ? sheet.source('deal', 'latest', WORDS.dealPeriods) : sheet.source(key, column);
}

type Reads = ReturnType<typeof readsOf>;

/** What is read, each by a name of its own: two arguments may read one row in two periods. */
function keysOf(reads: Reads): string[] {
  return reads.flatMap(({ argument, expression }) => namesIn(expression).map((key) => `${argument}__${key}`));
}

/** The row's formula with the names of `keysOf` in it. */
function expanded(row: KpiRow, reads: Reads): string {
  const formula = isRatio(row) ? row.kpi.formula : row.figure;
  return substitute(formula, (name) => {
    const expression = reads.find(({ argument }) => argument === name)?.expression ?? name;
    const named = substitute(expression, (key) => `${name}__${key}`);
    return formula !== name && /[-+/]/.test(expression) ? `(${named})` : named;
  });
}

/** The formula with the numbers in it, and its sources. */
export function worked(
  formula: string,
  sources: readonly Source[],
  names: readonly string[],
  to: Spot | undefined,
  sheet: OurSheet,
): Parts {
  const parts = listed(sources, sheet);
  if (sources.length !== names.length || !to || formula === names[0]) return parts;
  if (!isOutcome(formula, (name) => sources[names.indexOf(name)], to, sheet.grid)) return parts;
  const shown = substitute(withSigns(formula), (name) => {
    const source = sources[names.indexOf(name)];
    return (source && seen(source.spot, sheet.grid)) || '?';
  });
  return { ...parts, numbers: `${shown} = ${seen(to, sheet.grid)}` };
}

/** Whether the formula gives of its sources what the cell holds: of a total from which a period was left out, it doesn't. */
function isOutcome(formula: string, sourceOf: (name: string) => Source | undefined, to: Spot, grid: Grid): boolean {
  const text = `=${formula}`;
  const parsed = parse(text, '.');
  const outcome = grid.value(to);
  if (!isReadable(parsed) || typeof outcome !== 'number') return false;
  const textOf = ({ from, to: end }: Node): string => text.slice(from, end);
  const worked = numberIn(parsed.root, textOf, (part) => {
    const source = sourceOf(textOf(part));
    const value = source && grid.value(source.spot);
    return typeof value === 'number' ? value : undefined;
  });
  return worked !== undefined && Math.abs(worked - outcome) <= 1e-9 * Math.max(1, Math.abs(outcome));
}
