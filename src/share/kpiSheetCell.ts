/** A cell of one of our KPI sheets, each row known by its mark: what it shows, and from which cells. */

import { namesIn, substitute, withSigns } from '../core/formula';
import type { FormulaKpi, Text } from '../core/kpi';
import { isBlank, isDate } from '../core/problem';
import { isReadable, parse } from '../formula/parse';
import { SAYS } from '../i18n/explain';
import {
  DEAL_PERIODS,
  inputOf,
  inWords,
  isMadeOfTotals,
  labelOfKpiRow,
  readsOf,
  rowsRead,
} from '../template/calculations';
import { INPUTS, type Input } from '../template/inputs';
import { betterOf, isRatio, KPI_ROWS, type KpiRow, kpiRowCalled, unitOf } from '../template/kpiRows';
import { COLUMN_NAMES, type ColumnName, type Frame } from '../template/layout';
import { LINES, type Line } from '../template/lines';
import { nameOf } from '../template/names';
import { PERIODS, type PeriodKind } from '../template/periods';
import { WORDS } from '../template/words';
import { numberIn } from './arithmetic';
import { factsOfRow } from './facts';
import { type Grid, placeOf, type Spot, seen } from './grid';
import { MOST_INPUTS } from './inputs';
import type { ExplainedInput, Explanation } from './requests';
import { asIs, filled, inAll } from './texts';

/** What is said of a cell of ours; the rest is as of any cell. */
export type OfOurs = Pick<Explanation, 'title' | 'says' | 'kpi' | 'words' | 'numbers' | 'inputs' | 'more'> & {
  /** What the cell is worked out from: more than is listed, for a total. */
  readonly sources: readonly Source[];
  /** The KPI over the sources, one for each of its arguments, where it is worked out so. */
  readonly over?: FormulaKpi;
};

/** A cell that is read, with what the row in which it stands is called. */
export interface Source {
  readonly spot: Spot;
  readonly label: Text;
  /** The input of whose row it is, if somebody fills it in. */
  readonly input?: Input;
}

/** What the cell is, if its line and column are ones of ours. */
export function cellOfOurs(spot: Spot, frame: Frame, grid: Grid): OfOurs | undefined {
  const { rows, columns, periods } = frame.layout;
  const mark = [...rows].find(([, row]) => row === spot.row)?.[0];
  const line = LINES.find((candidate) => candidate.mark !== '' && candidate.mark === mark);
  if (!line) return undefined;
  const name = COLUMN_NAMES.find((candidate) => columns.get(candidate) === spot.column);
  const index = periods.indexOf(spot.column);
  if (!name && index < 0) return undefined;
  const sheet = new OurSheet(spot.sheet, frame, grid);
  const column = name ?? index;
  if (column === 'marks') return { title: WORDS.marks, says: [SAYS.marks], ...listed([], sheet) };
  if (line.kind === 'kpi' || line.kind === 'headline') return kpiCell(line.of, line.kind, column, sheet);
  if (line.kind === 'input') return inputCell(line.input, column, sheet);
  return { title: titleOf(line), says: saysOf(line, column, frame.options.periods), ...listed([], sheet) };
}

/** Where things stand in the sheet, and what is there. */
class OurSheet {
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

function kpiCell(row: KpiRow, kind: 'kpi' | 'headline', column: ColumnName | number, sheet: OurSheet): OfOurs {
  const title = inAll((language) => labelOfKpiRow(row, language));
  const words = inAll((language) => inWords(row, language));
  const headline = kind === 'headline' ? [SAYS.headline] : [];
  const beside = besidePeriods(row.key, unitOf(row) === 'rate', column, sheet);
  const facts = { title, kpi: factsOfRow(row) };
  if (beside) return { ...facts, ...beside, says: [...headline, ...beside.says] };
  if (typeof column === 'number') {
    return { ...facts, words, says: [...headline, ...periodOf(sheet, column)], ...inPeriod(row, column, sheet) };
  }
  switch (column) {
    case 'latest': {
      // What is wrong in the period reported shows here, too.
      const isWrong = typeof sheet.value(row.key, 'latest') === 'string' && sheet.value(row.key, 'latest') !== '';
      const period = isWrong ? sheet.through() : sheet.filledPeriods(row.key).pop();
      const says = [...headline, SAYS.latest];
      if (period === undefined || period < 0) return { ...facts, words, says, ...listed([], sheet) };
      return { ...facts, words, says: [...says, ...periodOf(sheet, period)], ...inPeriod(row, period, sheet) };
    }
    case 'total': {
      const isStock = !isRatio(row) && row.stock === true;
      const isSum = !isRatio(row) && !isStock && !isMadeOfTotals(row);
      const says = [...headline, isStock ? SAYS.stock : isSum ? SAYS.sum : SAYS.total];
      return { ...facts, words, says, ...inTotal(row, isStock, sheet) };
    }
    case 'target':
      return { ...facts, says: [...headline, SAYS.target], ...listed([], sheet) };
    case 'status': {
      const better = betterOf(row);
      const says = { higher: SAYS.statusHigher, lower: SAYS.statusLower, neither: SAYS.statusNone }[better];
      const compared = [
        ...sheet.source(row.key, 'latest', WORDS.latest),
        ...sheet.source(row.key, 'target', WORDS.target),
      ];
      return { ...facts, says: [...headline, says], ...listed(better === 'neither' ? [] : compared, sheet) };
    }
    default:
      return { ...facts, words, says: headline, ...listed([], sheet) };
  }
}

function inputCell(input: Input, column: ColumnName | number, sheet: OurSheet): OfOurs {
  const title = input.label;
  const carried = typeof input.total === 'object' && 'carried' in input.total ? input.total.carried : undefined;
  const isShown = (row: KpiRow): boolean => !isRatio(row) && row.figure === input.name;
  const usedIn = KPI_ROWS.filter((row) => rowsRead(row).includes(input.name) && !isShown(row));
  const used = inAll((language) => usedIn.map((row) => labelOfKpiRow(row, language)).join(' · '));
  const help = [
    ...(input.help ? [input.help] : []),
    ...(usedIn.length > 0 ? [filled(SAYS.usedIn, { titles: used })] : []),
  ];
  const beside = besidePeriods(input.name, input.unit === 'rate', column, sheet);
  if (beside) return { title, ...beside, says: [...beside.says, ...help] };
  if (typeof column === 'number') {
    const spot = sheet.spot(input.name, column);
    if (carried && spot && sheet.grid.formula(spot) !== '') {
      const sources = namesIn(carried).flatMap((name) => sheet.source(name, column - 1));
      const words = inAll((language) => withSigns(substitute(carried, (name) => labelOfRow(name)[language])));
      const says = [SAYS.carried, ...periodOf(sheet, column), ...help];
      return { title, words, says, ...worked(carried, sources, namesIn(carried), spot, sheet) };
    }
    const own = sheet.source(input.name, column);
    return { title, says: [SAYS.input, ...periodOf(sheet, column), ...help], ...listed([], sheet), sources: own };
  }
  switch (column) {
    case 'latest': {
      const period = sheet.filledPeriods(input.name).pop();
      const sources = period === undefined ? [] : sheet.source(input.name, period);
      const says = [SAYS.latest, ...(period === undefined ? [] : periodOf(sheet, period)), ...help];
      return { title, says, ...listed(sources, sheet), sources: sheet.row(input.name) };
    }
    case 'total': {
      if (carried) return { title, says: [SAYS.stock, ...help], ...listed(sheet.source(input.name, 'start'), sheet) };
      const says =
        typeof input.total === 'object' && 'weightedBy' in input.total
          ? filled(SAYS.weighted, { label: labelOfRow(input.total.weightedBy) })
          : SAYS.sum;
      const sources = sheet
        .filledPeriods(input.name)
        .flatMap((period) => sheet.source(input.name, period, asIs(sheet.heading(period))));
      return { title, says: [says, ...help], ...listed(sources, sheet), sources: sheet.row(input.name) };
    }
    case 'status':
      return { title, says: [SAYS.statusInput, ...help], ...listed([], sheet), sources: sheet.row(input.name) };
    case 'owner':
      return { title, says: [SAYS.owner], ...listed([], sheet) };
    default:
      return { title, says: help, ...listed([], sheet) };
  }
}

type Parts = Pick<OfOurs, 'numbers' | 'inputs' | 'more' | 'sources' | 'over'>;

/** What is the same for inputs and KPIs: the first number, and the changes. */
function besidePeriods(
  mark: string,
  isRate: boolean,
  column: ColumnName | number,
  sheet: OurSheet,
): (Parts & Pick<OfOurs, 'says'>) | undefined {
  const latest = sheet.source(mark, 'latest', WORDS.latest);
  switch (column) {
    case 'start': {
      const [first] = sheet.filledPeriods(mark);
      const says = [SAYS.start, ...(first === undefined ? [] : periodOf(sheet, first))];
      return { says, ...listed(first === undefined ? [] : sheet.source(mark, first), sheet) };
    }
    case 'sinceStart': {
      const sources = [...sheet.source(mark, 'start', WORDS.start), ...latest];
      return { says: [SAYS.sinceStart], ...changed(sources, sheet.spot(mark, column), isRate, sheet) };
    }
    case 'change': {
      const period = sheet.filledPeriods(mark).pop() ?? 0;
      const before = period > 0 ? sheet.source(mark, period - 1) : [];
      const says = [isRate ? SAYS.changePoints : SAYS.change];
      return { says, ...changed([...before, ...latest], sheet.spot(mark, column), isRate, sheet) };
    }
    default:
      return undefined;
  }
}

function changed(sources: readonly Source[], to: Spot | undefined, isRate: boolean, sheet: OurSheet): Parts {
  const [before, after] = sources.map(({ spot }) => seen(spot, sheet.grid));
  const outcome = to ? seen(to, sheet.grid) : '';
  if (!before || !after || outcome === '') return listed(sources, sheet);
  const numbers = isRate ? `${after} − ${before} = ${outcome}` : `(${after} − ${before}) ÷ ${before} = ${outcome}`;
  return { ...listed(sources, sheet), numbers };
}

/** The row's calculation in one period. */
function inPeriod(row: KpiRow, period: number, sheet: OurSheet): Parts {
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
function inTotal(row: KpiRow, isStock: boolean, sheet: OurSheet): Parts {
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
function worked(
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
  const worked = numberIn(parsed.root, text, ({ from, to: end }) => {
    const source = sourceOf(text.slice(from, end));
    const value = source && grid.value(source.spot);
    return typeof value === 'number' ? value : undefined;
  });
  return worked !== undefined && Math.abs(worked - outcome) <= 1e-9 * Math.max(1, Math.abs(outcome));
}

function listed(sources: readonly Source[], sheet: OurSheet): Parts {
  const places = sources.map(({ spot }) => placeOf(spot).cell);
  const own = sources.filter(({ spot }, index) => places.indexOf(placeOf(spot).cell) === index);
  const inputs = own
    .slice(0, MOST_INPUTS)
    .map(({ spot, label }): ExplainedInput => ({ ...placeOf(spot), label, called: '', shown: seen(spot, sheet.grid) }));
  return { inputs, more: own.length - inputs.length, sources };
}

function periodOf(sheet: OurSheet, period: number): Text[] {
  const heading = sheet.heading(period);
  return heading === '' ? [] : [filled(SAYS.period, { period: heading })];
}

function labelOfRow(key: string): Text {
  const row = kpiRowCalled(key);
  if (row) return inAll((language) => labelOfKpiRow(row, language));
  return INPUTS.some(({ name }) => name === key) ? inputOf(key).label : inAll((language) => nameOf(key, language));
}

function titleOf(line: Line): Text {
  return inAll((language) => nameOf(line.mark, language));
}

function saysOf(line: Line, column: ColumnName | number, periods: PeriodKind): Text[] {
  switch (line.kind) {
    case 'report':
      return column === 'latest' ? [WORDS.reportHint, WORDS.helpPeriod] : [WORDS.reportHint];
    case 'deal':
      return [filled(WORDS.dealHint, { number: String(PERIODS[periods].inYear) })];
    case 'header':
      return column === 'change' ? [WORDS.changeNote] : column === 'total' ? [WORDS.totalNote] : [];
    case 'marks':
      return [SAYS.marks];
    case 'filled':
      return [SAYS.filled];
    case 'events':
      return [SAYS.events];
    default:
      return [SAYS.heading];
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (isBlank(a) || isBlank(b)) return false;
  return isDate(a) && isDate(b) ? a.getTime() === b.getTime() : a === b;
}
