/** What a new sheet takes over from the one before: opening stocks, targets, owners, what a deal covers, and the data. */

import type { Current } from './changes';
import type { Filling } from './filling';
import { carriedBy, INPUTS, type Input } from './inputs';
import { dayCell, type Frame, fixedCellAt, lastPeriod, newLayout } from './layout';
import { nextDay } from './periods';
import { staysText } from './staysText';

/** A filling that goes on where a sheet ends, and the stocks whose closing number isn't known. */
export interface NextFilling {
  readonly filling: Filling;
  /** Inputs whose owner's cell has to be copied: written as a value, its text could become a formula. */
  readonly copied: readonly Input[];
  readonly unknown: readonly Input[];
}

/** Continues the sheet after its last period; `undefined` where that period has no date. */
export function nextFilling(frame: Frame, current: Current): NextFilling | undefined {
  const { layout, options } = frame;
  const valueAt = (mark: string, column: number | undefined): unknown => {
    const row = layout.rows.get(mark);
    return row && column ? current.values[row - 1]?.[column - 1] : undefined;
  };
  const numberAt = (mark: string, column: number | undefined): number | '' => {
    const value = valueAt(mark, column);
    return typeof value === 'number' ? value : '';
  };
  const last = lastPeriod(layout);
  const date = numberAt('marks', last);
  if (date === '') return undefined;
  const closing = new Map(
    INPUTS.filter(carriedBy).map((stock) => [stock.name, closingOf(stock, (mark) => numberAt(mark, last))]),
  );
  const target = layout.columns.get('target');
  const owner = layout.columns.get('owner');
  const ownerOf = (name: string): string => String(valueAt(name, owner) ?? '');
  const deal = numberAt('deal', layout.columns.get('latest'));
  const isFiltered = layout.rows.has('filter');
  return {
    filling: {
      start: nextDay(options.periods, date),
      ...(deal !== '' && { deal }),
      ...(isFiltered && { channels: [] }),
      input: ({ name }, index) => {
        if (isFiltered && !closing.has(name)) return dataFormula(name, index, frame, current);
        return index === 0 ? (closing.get(name) ?? '') : '';
      },
      target: ({ key }) => numberAt(key, target),
      owner: ({ name }) => (staysText(ownerOf(name)) ? ownerOf(name) : ''),
      event: () => '',
    },
    copied: INPUTS.filter(({ name }) => !staysText(ownerOf(name))),
    unknown: INPUTS.filter(({ name }) => closing.get(name) === ''),
  };
}

/**
 * The formula by which the last period's input is worked out from data, as it is in a new sheet's period with this index;
 * `''` where there is none that reads the period's date.
 */
function dataFormula(name: string, index: number, frame: Frame, { formulas }: Current): string {
  const last = lastPeriod(frame.layout);
  const row = frame.layout.rows.get(name);
  const formula = (row && formulas[row - 1]?.[last - 1]) || '';
  const fresh: Frame = { ...frame, layout: newLayout(frame.options.periods, true) };
  const first = fresh.layout.periods[index];
  const { rows, columns } = frame.layout;
  if (first === undefined || !rows.has('marks') || !columns.has('latest') || !columns.has('target')) return '';
  const day = dayCell(frame, last);
  if (!mentions(day).test(formula)) return '';
  const moved: readonly (readonly [before: string, after: string])[] = [
    [day, dayCell(fresh, first)],
    [fixedCellAt(frame, 'filter', 'latest'), fixedCellAt(fresh, 'filter', 'latest')],
    [fixedCellAt(frame, 'filter', 'target'), fixedCellAt(fresh, 'filter', 'target')],
  ];
  const after = new Map(moved);
  const any = new RegExp(moved.map(([before]) => mentions(before).source).join('|'), 'g');
  return formula.replace(any, (cell) => after.get(cell) ?? cell);
}

/** The cell as a formula of this sheet, and of no other, names it. */
function mentions(cell: string): RegExp {
  return new RegExp(`(?<![A-Za-z$!:'])${cell.replace(/\$/g, '\\$')}(?!\\d)`);
}

/** What a stock is at the end of a period; `''` where a number is missing. */
function closingOf(stock: Input, numberOf: (mark: string) => number | ''): number | '' {
  let closing = numberOf(stock.name);
  for (const { sign, name } of carriedBy(stock) ?? []) {
    const flow = numberOf(name);
    if (closing === '' || flow === '') return '';
    closing += sign * flow;
  }
  return closing;
}
