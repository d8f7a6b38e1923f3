/** CPL, CLTV_MARGIN and ROI over columns: the built functions, the loop one would write by hand, and how others would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { type Cell, type Column, columnsOf, type Kind } from './kpiData';
import { withVersion } from './peers';
import { type Candidate, type Race, race } from './race';

type Columns = readonly Column[];
type Outcome = number | string;
type Outcomes = Outcome[][];

/** A KPI as it has to be worked out: by hand over columns, cell by cell, and with the functions of formulajs. */
interface Timed {
  readonly name: string;
  readonly columns: readonly Kind[];
  readonly loop: (columns: Columns) => Outcomes;
  readonly cell: (...cells: Cell[]) => Outcome;
  readonly withFormulas: (formulas: Formulas) => (...cells: Cell[]) => Outcome;
}

interface Formulas {
  ISNUMBER(value: unknown): boolean;
  PRODUCT(...values: unknown[]): number;
  POWER(base: unknown, power: number): number;
  SUM(...values: unknown[]): number;
}
interface Lodash {
  zip(...columns: Columns[number][]): (readonly (readonly [Cell])[])[];
  flatten(rows: readonly (readonly [Cell])[]): Cell[];
  map<From, To>(list: readonly From[], of: (from: From) => To): To[];
}

const FORMULAJS: string = '@formulajs/formulajs';
const LODASH: string = 'lodash';

/** What stands in a cell that is wrong; of the data's cells, those are texts and what is divided by. */
function wrong(label: string, cell: Cell): string {
  return `⚠ ${label}: ${cell === 0 ? '0' : 'text'}`;
}

/** Whether a cell is a number from `least` to the largest there is. */
function isFrom(least: number, cell: Cell): cell is number {
  return typeof cell === 'number' && cell >= least && cell <= Number.MAX_VALUE;
}

const TIMED: readonly Timed[] = [
  {
    name: 'CPL',
    columns: ['money', 'count'],
    loop([costs, leads]) {
      const [a, b] = [costs, leads] as readonly [Column, Column];
      const outcomes = new Array<Outcome[]>(a.length);
      for (let i = 0; i < a.length; i++) {
        const cost = (a[i] as readonly [Cell])[0];
        const lead = (b[i] as readonly [Cell])[0];
        if (cost === '' || lead === '') outcomes[i] = [''];
        else if (!isFrom(0, cost)) outcomes[i] = [wrong('Marketing cost', cost)];
        else if (!isFrom(Number.MIN_VALUE, lead)) outcomes[i] = [wrong('New leads', lead)];
        else outcomes[i] = [cost / lead];
      }
      return outcomes;
    },
    cell(cost = '', lead = '') {
      if (cost === '' || lead === '') return '';
      if (!isFrom(0, cost)) return wrong('Marketing cost', cost);
      return isFrom(Number.MIN_VALUE, lead) ? cost / lead : wrong('New leads', lead);
    },
    withFormulas:
      ({ ISNUMBER, PRODUCT, POWER }) =>
      (cost = '', lead = '') => {
        if (cost === '' || lead === '') return '';
        if (!ISNUMBER(cost)) return wrong('Marketing cost', cost);
        return ISNUMBER(lead) && lead !== 0 ? PRODUCT(cost, POWER(lead, -1)) : wrong('New leads', lead);
      },
  },
  {
    name: 'CLTV_MARGIN',
    columns: ['money', 'share', 'share'],
    loop([revenues, margins, churns]) {
      const [a, b, c] = [revenues, margins, churns] as readonly [Column, Column, Column];
      const outcomes = new Array<Outcome[]>(a.length);
      for (let i = 0; i < a.length; i++) {
        const arpc = (a[i] as readonly [Cell])[0];
        const margin = (b[i] as readonly [Cell])[0];
        const churn = (c[i] as readonly [Cell])[0];
        if (arpc === '' || margin === '' || churn === '') outcomes[i] = [''];
        else if (!isFrom(-Number.MAX_VALUE, arpc)) outcomes[i] = [wrong('ARPC', arpc)];
        else if (!isFrom(0, margin) || margin > 1) outcomes[i] = [wrong('Gross margin', margin)];
        else if (!isFrom(Number.MIN_VALUE, churn) || churn > 1) outcomes[i] = [wrong('Churn rate', churn)];
        else outcomes[i] = [(arpc * margin) / churn];
      }
      return outcomes;
    },
    cell(arpc = '', margin = '', churn = '') {
      if (arpc === '' || margin === '' || churn === '') return '';
      if (!isFrom(-Number.MAX_VALUE, arpc)) return wrong('ARPC', arpc);
      if (!isFrom(0, margin) || margin > 1) return wrong('Gross margin', margin);
      if (!isFrom(Number.MIN_VALUE, churn) || churn > 1) return wrong('Churn rate', churn);
      return (arpc * margin) / churn;
    },
    withFormulas:
      ({ ISNUMBER, PRODUCT, POWER }) =>
      (arpc = '', margin = '', churn = '') => {
        if (arpc === '' || margin === '' || churn === '') return '';
        if (!ISNUMBER(arpc)) return wrong('ARPC', arpc);
        if (!ISNUMBER(margin)) return wrong('Gross margin', margin);
        return ISNUMBER(churn) && churn !== 0 ? PRODUCT(arpc, margin, POWER(churn, -1)) : wrong('Churn rate', churn);
      },
  },
  {
    name: 'ROI',
    columns: ['money', 'money'],
    loop([revenues, costs]) {
      const [a, b] = [revenues, costs] as readonly [Column, Column];
      const outcomes = new Array<Outcome[]>(a.length);
      for (let i = 0; i < a.length; i++) {
        const revenue = (a[i] as readonly [Cell])[0];
        const cost = (b[i] as readonly [Cell])[0];
        if (revenue === '' || cost === '') outcomes[i] = [''];
        else if (!isFrom(-Number.MAX_VALUE, revenue)) outcomes[i] = [wrong('Revenue', revenue)];
        else if (!isFrom(Number.MIN_VALUE, cost)) outcomes[i] = [wrong('Cost', cost)];
        else outcomes[i] = [(revenue - cost) / cost];
      }
      return outcomes;
    },
    cell(revenue = '', cost = '') {
      if (revenue === '' || cost === '') return '';
      if (!isFrom(-Number.MAX_VALUE, revenue)) return wrong('Revenue', revenue);
      return isFrom(Number.MIN_VALUE, cost) ? (revenue - cost) / cost : wrong('Cost', cost);
    },
    withFormulas:
      ({ ISNUMBER, PRODUCT, POWER, SUM }) =>
      (revenue = '', cost = '') => {
        if (revenue === '' || cost === '') return '';
        if (!ISNUMBER(revenue)) return wrong('Revenue', revenue);
        if (!ISNUMBER(cost) || cost === 0) return wrong('Cost', cost);
        return PRODUCT(SUM(revenue, -(cost as number)), POWER(cost, -1));
      },
  },
];

/** The way that Google's guide to custom functions shows: calls itself for each element, until it is at a cell. */
function recursive(cell: Timed['cell'], values: readonly unknown[]): unknown {
  const [first] = values;
  return Array.isArray(first)
    ? first.map((_, index) =>
        recursive(
          cell,
          values.map((value) => (value as readonly unknown[])[index]),
        ),
      )
    : cell(...(values as Cell[]));
}

/** As it is usually written: `map` over the rows and, in each, over the cells. */
function mapped(cell: Timed['cell'], [first = [], ...others]: Columns): Outcomes {
  return first.map((row, r) => row.map((value, c) => cell(value, ...others.map((other) => other[r]?.[c] ?? ''))));
}

function candidatesOf({ name, loop, cell, withFormulas }: Timed): Candidate<Columns, Outcomes>[] {
  return [
    { name: 'hand-written loop', role: 'floor', run: loop },
    { name: 'the loop once more', role: 'control', run: loop },
    {
      name: 'Leadsheet',
      role: 'ours',
      // Into this realm, since Sheets' values are of the script's own.
      prepare: () => runInThisContext(readFileSync(join('dist', 'Code.js'), 'utf8'), { filename: 'Code.js' }),
      run(columns) {
        const built = (globalThis as unknown as Record<string, (...columns: Columns) => Outcomes>)[name];
        if (!built) throw new Error(`dist/Code.js has no ${name}.`);
        return built(...columns);
      },
    },
    { name: 'map in map', role: 'peer', run: (columns) => mapped(cell, columns) },
    { name: 'as in Google’s guide', role: 'peer', run: (columns) => recursive(cell, columns) as Outcomes },
    {
      name: withVersion('formulajs', FORMULAJS),
      role: 'peer',
      needs: FORMULAJS,
      run: async (columns) => mapped(withFormulas((await import(FORMULAJS)) as Formulas), columns),
    },
    {
      name: withVersion('lodash', LODASH),
      role: 'peer',
      needs: LODASH,
      run: async (columns) => {
        const { zip, flatten, map } = ((await import(LODASH)) as { default: Lodash }).default;
        return map(zip(...columns), (rows) => [cell(...flatten(rows))]);
      },
    },
  ];
}

/** Where two columns of outcomes differ by more than 1e-12 of a number, or in a text. */
function difference(one: Outcomes, other: Outcomes): string | undefined {
  if (one.length !== other.length) return `${one.length} rows against ${other.length}`;
  const row = one.findIndex(([a], index) => {
    const [b] = other[index] ?? [];
    const near = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
    return a !== b && !near;
  });
  return row < 0 ? undefined : `row ${row + 1}, ${String(one[row]?.[0])} against ${String(other[row]?.[0])}`;
}

/** A race for each of the KPIs. */
export const KPI_RACES: readonly Race[] = TIMED.map((timed) =>
  race(timed.name, (rows) => columnsOf(timed.columns, rows), candidatesOf(timed), difference),
);
