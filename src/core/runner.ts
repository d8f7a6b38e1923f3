/** The one runner of every function: it owns shapes, blanks and what is wrong; the KPIs only do arithmetic. */

import { divisors, sumDivisors } from './formula';
import {
  type Argument,
  type Callable,
  type CallableFormula,
  type CallableSeries,
  type Column,
  isOptional,
} from './kpi';
import { isBlank, numberProblem, Problem, type Wrong } from './problem';
import { cellOf, commonShape, type Grid, gridOf, shapeOf } from './shape';

/** A number, a ⚠ text, or blank. */
export type Outcome = number | string;

/** A formula, or a part of one, as code over the KPI's arguments in order. */
export type Arithmetic = (...numbers: number[]) => number;

/** A KPI that can be called. */
export interface Runnable {
  readonly kpi: Callable;
  /**
   * Works the KPI out over `values` (a cell's value, or a range's as rows × columns). Single cells give one outcome
   * and throw a `Problem` for what is wrong; ranges give a range, with `rowText` in the cells that are wrong.
   */
  readonly run: (values: readonly unknown[], rowText: (wrong: Wrong) => string) => Outcome | Outcome[][];
  /** Works a formula out over one cell an argument: a number, blank, or what is wrong. A KPI over records has none. */
  readonly row?: Row;
}

const TOO_LARGE: Wrong = { code: 'large', facts: {} };

/** One row of a formula KPI. */
export type Row = (cells: readonly unknown[]) => number | '' | Wrong;

/** Makes a formula KPI callable. `sums` is one piece of code for each divisor of the formula that is a sum. */
export function runnable(kpi: CallableFormula, arithmetic: Arithmetic, sums: readonly Arithmetic[] = []): Runnable {
  // The loop over a range passes four numbers by name; a list of any length would make it slow.
  if (kpi.arguments.length > 4) throw new Error(`${kpi.name} has more than four arguments.`);
  let made: Row | undefined;
  // Made when it is first called: every cell's call loads all functions, and calls one.
  const rowMade = (): Row => {
    made ??= rowOf(kpi, arithmetic, sums);
    return made;
  };
  return {
    kpi,
    row: (cells) => rowMade()(cells),
    run(values, rowText) {
      checkCount(kpi, values);
      const grids = values.map(gridOf);
      if (grids.some((grid) => grid !== undefined)) return overRange(kpi, values, grids, rowMade(), rowText);
      const outcome = rowMade()(values.map(cellOf));
      if (typeof outcome === 'object') throw new Problem(outcome.code, outcome.facts);
      return outcome;
    },
  };
}

/** Makes a KPI over records callable: each argument is one column or one row of cells, the outcome one number. */
export function runnableSeries(kpi: CallableSeries): Runnable {
  return {
    kpi,
    run(values) {
      checkCount(kpi, values);
      const outcome = kpi.calculate(kpi.arguments.map(({ name }, index) => columnOf(name, values[index])));
      if (outcome === '') return outcome;
      if (!Number.isFinite(outcome)) throw new Problem('large');
      return outcome;
    },
  };
}

function rowOf(kpi: CallableFormula, arithmetic: Arithmetic, sums: readonly Arithmetic[]): Row {
  const below = divisors(kpi.formula);
  const [part, whole] = kpi.arguments;
  const sumNames = sumDivisors(kpi);
  const least = kpi.arguments.map((argument) => leastOf(argument, below.includes(argument.name)));
  const most = kpi.arguments.map((argument) => (argument.fraction ? 1 : Number.MAX_VALUE));
  const count = kpi.arguments.length;
  const numbers = new Float64Array(4);
  // Called once a cell, over perhaps a million: plain loops, no allocation, and one comparison for what is usual.
  return (cells) => {
    let wrongAt = -1;
    for (let i = 0; i < count; i++) {
      const cell = cells[i];
      if (typeof cell === 'number' && cell >= (least[i] as number) && cell <= (most[i] as number)) numbers[i] = cell;
      else if (isBlank(cell)) return '';
      else if (wrongAt < 0) wrongAt = i;
    }
    if (wrongAt >= 0) {
      const argument = kpi.arguments[wrongAt] as Argument;
      return wrongArgument(argument, cells[wrongAt], below.includes(argument.name));
    }
    // Not destructured: that would go through an iterator.
    const a = numbers[0] as number;
    const b = numbers[1] as number;
    const c = numbers[2] as number;
    const d = numbers[3] as number;
    for (let i = 0; i < sums.length; i++) {
      const divisor = (sums[i] as Arithmetic)(a, b, c, d);
      if (!Number.isFinite(divisor)) return TOO_LARGE;
      if (!(divisor > 0)) return wrong(divisor === 0 ? 'zero' : 'notPositive', sumNames[i] as string, divisor);
    }
    if (kpi.partOfWhole && a > b) {
      return { code: 'whole', facts: { argument: part?.name ?? '', other: whole?.name ?? '' } };
    }
    const outcome = arithmetic(a, b, c, d);
    // Adding 0 turns −0 into 0.
    return Number.isFinite(outcome) ? outcome + 0 : TOO_LARGE;
  };
}

function leastOf(argument: Argument, divides: boolean): number {
  if (divides) return Number.MIN_VALUE;
  return argument.signed ? -Number.MAX_VALUE : 0;
}

/** Why `value` isn't what `argument` may be. */
function wrongArgument(argument: Argument, value: unknown, divides: boolean): Wrong {
  const code = numberProblem(value);
  if (code || typeof value !== 'number') return wrong(code ?? 'text', argument.name, value);
  if (argument.fraction && value !== 0)
    return wrong(value > 1 && value <= 100 ? 'fraction' : 'range01', argument.name, value);
  if (value === 0) return wrong('zero', argument.name, value);
  if (divides && argument.signed) return wrong('notPositive', argument.name, value);
  return wrong(argument.unit === 'count' ? 'negativeCount' : 'negativeAmount', argument.name, value);
}

function wrong(code: Wrong['code'], argument: string, value: unknown): Wrong {
  return { code, facts: { argument, value } };
}

function checkCount(kpi: Callable, values: readonly unknown[]): void {
  if (values.length > kpi.arguments.length) throw new Problem('extra', { most: kpi.arguments.length });
  const missing = kpi.arguments.find((argument, index) => values[index] === undefined && !isOptional(argument));
  if (missing) throw new Problem('missing', { argument: missing.name });
}

function overRange(
  kpi: Callable,
  values: readonly unknown[],
  grids: readonly (Grid | undefined)[],
  row: Row,
  rowText: (wrong: Wrong) => string,
): Outcome[][] {
  const ranges = grids.flatMap((grid, index) =>
    grid ? [{ argument: kpi.arguments[index]?.name ?? '', shape: shapeOf(grid) }] : [],
  );
  const [rows, columns] = commonShape(ranges);
  const count = values.length;
  const cellsBy = values.map((value, index) => grids[index] ?? [[cellOf(value)]]);
  // What doesn't go down or across stays at its first row or column.
  const down = cellsBy.map((grid) => (shapeOf(grid)[0] > 1 ? 1 : 0));
  const across = cellsBy.map((grid) => (shapeOf(grid)[1] > 1 ? 1 : 0));
  const cells = new Array<unknown>(count);
  const at = (r: number, c: number): Outcome => {
    for (let i = 0; i < count; i++) {
      const grid = cellsBy[i] as Grid;
      cells[i] = (grid[r * (down[i] as number)] as Grid[number])[c * (across[i] as number)];
    }
    const outcome = row(cells);
    return typeof outcome === 'object' ? rowText(outcome) : outcome;
  };
  const outcomes = new Array<Outcome[]>(rows);
  for (let r = 0; r < rows; r++) {
    // Made with its first cell in it: the engine then sees early that rows live long, and doesn't copy them about.
    const line = [at(r, 0)];
    for (let c = 1; c < columns; c++) line.push(at(r, c));
    outcomes[r] = line;
  }
  return outcomes;
}

function columnOf(argument: string, value: unknown): NonNullable<Column> {
  const grid = gridOf(value);
  if (!grid) return [cellOf(value)];
  const [rows, columns] = shapeOf(grid);
  if (rows > 1 && columns > 1) throw new Problem('notColumn', { argument, shape: [rows, columns] });
  return rows > 1 ? grid.map((row) => row[0]) : [...(grid[0] ?? [])];
}
