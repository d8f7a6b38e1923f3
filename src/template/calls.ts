/** How a row of the sheet is worked out by the add-on's function: one call that fills the periods of a row. */

import { divisors, namesIn, substitute } from '../core/formula';
import { block, fixed } from './address';
import { DEAL_PERIODS, inputOf, isOutcome, readsOf } from './calculations';
import type { Call } from './cell';
import type { RatioRow } from './kpiRows';
import { columnOf, type Frame, rowOf } from './layout';

/** Columns beside each other, from the first to the last. */
type Run = readonly [first: number, last: number];

/** The calls of a row, from the left. */
export interface RowCalls {
  readonly calls: readonly Call[];
  /** One call over everything from the first period to the last, which a row has until columns come between its periods. */
  readonly spanning: Call | undefined;
}

/**
 * The calls of the row. There is one for all periods, or one for each run of periods where columns of somebody's own stand
 * between them; the cells that a call fills stay empty.
 */
export function rowCalls(row: RatioRow, frame: Frame): RowCalls {
  const { periods } = frame.layout;
  const shift = row.before ? 1 : 0;
  const callOver = (from: number, to: number): Call => {
    const run = runOf(periods, from, to);
    const before = shift ? runOf(periods, from - 1, to - 1) : run;
    const operands = readsOf(row).map(({ argument, expression }) =>
      operandOver(expression, argument === row.before ? before : run, frame),
    );
    return { column: run[0], formula: `=${row.kpi.name}(${operands.join(';')})` };
  };
  const calls: Call[] = [];
  for (let from = shift; from < periods.length; ) {
    let to = from;
    while (isNext(periods, to + 1) && (!shift || isNext(periods, to))) to++;
    calls.push(callOver(from, to));
    from = to + 1;
  }
  return { calls, spanning: calls.length > 1 ? callOver(shift, periods.length - 1) : undefined };
}

/** Whether there is a period `index`, right beside the one before it. */
function isNext(periods: readonly number[], index: number): boolean {
  return index > 0 && periods[index] === (periods[index - 1] as number) + 1;
}

function runOf(periods: readonly number[], from: number, to: number): Run {
  return [periods[from] as number, periods[to] as number];
}

/** A row over the run, or arithmetic over several, which is blank or wrong wherever one of them is. */
function operandOver(expression: string, [first, last]: Run, frame: Frame): string {
  const { layout } = frame;
  const rangeOf = (key: string): string => {
    if (key === DEAL_PERIODS) return fixed(rowOf(layout, 'deal'), columnOf(layout, 'latest'));
    const row = rowOf(layout, key);
    return block(row, first, row, last);
  };
  const names = namesIn(expression);
  if (names.length === 1 && names[0] === expression) return rangeOf(expression);
  const blank = names.map((name) => `(LEN(${rangeOf(name)})=0)`).join('+');
  const valid = names.map((name) => {
    const range = rangeOf(name);
    if (divisors(expression).includes(name)) return `ISNUMBER(${range})*(${range}>0)`;
    return `ISNUMBER(${range})${isOutcome(name) || inputOf(name).signed ? '' : `*(${range}>=0)`}`;
  });
  const worked = substitute(expression, rangeOf).replace(/ /g, '');
  return `ARRAYFORMULA(IF(${blank}>0;"";IF(${valid.join('*')};${worked};"⚠")))`;
}
