/** A KPI sheet of ours as an explanation reads it: where things stand in it, and what is there. */

import type { FormulaKpi, Text } from '../../core/kpi';
import { isBlank, isDate } from '../../core/problem';
import { inputOf, labelOfKpiRow } from '../../template/calculations';
import { INPUTS, type Input } from '../../template/inputs';
import { kpiRowCalled } from '../../template/kpiRows';
import type { ColumnName, Frame } from '../../template/layout';
import { nameOf } from '../../template/names';
import { writtenDay } from '../days';
import type { ExplainedInput, Explanation } from '../requests';
import { inAll } from '../texts';
import { type Grid, placeOf, type Spot, seen } from './grid';
import { MOST_INPUTS } from './inputs';

/** A cell that is read, with what the row in which it stands is called. */
export interface Source {
  readonly spot: Spot;
  readonly label: Text;
  /** The input of whose row it is, if somebody fills it in. */
  readonly input?: Input;
}

/** What a cell is worked out from, and the formula with the numbers in it. */
export type Parts = Pick<Explanation, 'numbers' | 'inputs' | 'more'> & {
  /** What the cell is worked out from: more than is listed, for a total. */
  readonly sources: readonly Source[];
  /** The KPI over the sources, one for each of its arguments, where it is worked out so. */
  readonly over?: FormulaKpi;
};

/** Where things stand in the sheet, and what is there. */
export class OurSheet {
  constructor(
    readonly name: string,
    readonly frame: Frame,
    readonly grid: Grid,
  ) {}

  /** The cell in the column, or in the period of that number, of the line with this mark. */
  spot(mark: string, column: ColumnName | number): Spot | undefined {
    const { rows, columns, periods } = this.frame.layout;
    const row = rows.get(mark);
    const at = typeof column === 'number' ? periods[column] : columns.get(column);
    return row === undefined || at === undefined ? undefined : { sheet: this.name, row, column: at };
  }

  value(mark: string, column: ColumnName | number): unknown {
    const spot = this.spot(mark, column);
    return spot ? this.grid.value(spot) : '';
  }

  source(mark: string, column: ColumnName | number, label: Text = labelOfRow(mark)): Source[] {
    const spot = this.spot(mark, column);
    const input = INPUTS.find(({ name }) => name === mark);
    return spot ? [{ spot, label, ...(input && { input }) }] : [];
  }

  /** The row's cells of all periods. */
  row(mark: string): Source[] {
    return this.frame.layout.periods.flatMap((_, index) => this.source(mark, index));
  }

  heading(period: number): string {
    const spot = this.spot('header', period);
    return spot ? seen(spot, this.grid) : '';
  }

  /** The number of the period reported through; −1 while there is none. */
  through(): number {
    const through = this.value('report', 'target');
    return this.frame.layout.periods.findIndex((_, index) => isSame(this.value('header', index), through));
  }

  /** The numbers of the periods, up to the one reported, in which the row has a number. */
  filledPeriods(mark: string): number[] {
    const through = this.through();
    return this.frame.layout.periods.flatMap((_, index) =>
      index <= through && typeof this.value(mark, index) === 'number' ? [index] : [],
    );
  }
}

/** The cells as a person is told them, each once. */
export function listed(sources: readonly Source[], sheet: OurSheet): Parts {
  const places = sources.map(({ spot }) => placeOf(spot).cell);
  const own = sources.filter(({ spot }, index) => places.indexOf(placeOf(spot).cell) === index);
  const inputs = own
    .slice(0, MOST_INPUTS)
    .map(({ spot, label }): ExplainedInput => ({ ...placeOf(spot), label, called: '', shown: seen(spot, sheet.grid) }));
  return { inputs, more: own.length - inputs.length, sources };
}

/** Which period it is, if the sheet has a date for it. */
export function periodOf(sheet: OurSheet, period: number | undefined): Pick<Explanation, 'period'> {
  const day = period === undefined ? undefined : sheet.grid.day(sheet.value('marks', period));
  return day === undefined ? {} : { period: { day: writtenDay(day), kind: sheet.frame.options.periods } };
}

/** What the row of this mark is called. */
export function labelOfRow(key: string): Text {
  const row = kpiRowCalled(key);
  if (row) return inAll((language) => labelOfKpiRow(row, language));
  return INPUTS.some(({ name }) => name === key) ? inputOf(key).label : inAll((language) => nameOf(key, language));
}

function isSame(a: unknown, b: unknown): boolean {
  if (isBlank(a) || isBlank(b)) return false;
  return isDate(a) && isDate(b) ? a.getTime() === b.getTime() : a === b;
}
