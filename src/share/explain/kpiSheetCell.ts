/** A cell of one of our KPI sheets, each row known by its mark: what it shows, and from which cells. */

import { namesIn, substitute, withSigns } from '../../core/formula';
import type { Text } from '../../core/kpi';
import { SAYS } from '../../i18n/explain';
import { inWords, isMadeOfTotals, labelOfKpiRow, rowsRead } from '../../template/calculations';
import type { Input } from '../../template/inputs';
import { betterOf, isRatio, KPI_ROWS, type KpiRow, rowFor, unitOf } from '../../template/kpiRows';
import { COLUMN_NAMES, type ColumnName, type Frame } from '../../template/layout';
import { LINES, type Line, lineFor } from '../../template/lines';
import { nameOf } from '../../template/names';
import { PERIODS, type PeriodKind } from '../../template/periods';
import { WORDS } from '../../template/words';
import type { Explanation } from '../requests';
import { asIs, filled, inAll } from '../texts';
import { factsOfRow } from './facts';
import { type Grid, type Spot, seen } from './grid';
import { inPeriod, inTotal, worked } from './kpiSheetNumbers';
import { labelOfRow, listed, OurSheet, type Parts, periodOf, type Source } from './ourSheet';
import { tooFewForTarget } from './tooFew';

/** What is said of a cell of ours; the rest is as of any cell. */
export type OfOurs = Pick<Explanation, 'title' | 'period' | 'says' | 'kpi' | 'words'> & Parts;

/** What the cell is, if its line and column are ones of ours. */
export function cellOfOurs(spot: Spot, frame: Frame, grid: Grid): OfOurs | undefined {
  const { rows, columns, periods } = frame.layout;
  const mark = [...rows].find(([, row]) => row === spot.row)?.[0];
  const found = LINES.find((candidate) => candidate.mark !== '' && candidate.mark === mark);
  if (!found) return undefined;
  const line = lineFor(found, frame.options);
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

function kpiCell(row: KpiRow, kind: 'kpi' | 'headline', column: ColumnName | number, sheet: OurSheet): OfOurs {
  const title = inAll((language) => labelOfKpiRow(row, language));
  const words = inAll((language) => inWords(row, language));
  const headline = kind === 'headline' ? [SAYS.headline] : [];
  const beside = besidePeriods(row.key, unitOf(row) === 'rate', column, sheet);
  const facts = { title, kpi: factsOfRow(row) };
  if (beside) return { ...facts, ...beside, says: [...headline, ...beside.says] };
  if (typeof column === 'number') {
    return { ...facts, words, says: headline, ...periodOf(sheet, column), ...inPeriod(row, column, sheet) };
  }
  switch (column) {
    case 'latest': {
      // What is wrong in the period reported shows here, too.
      const isWrong = typeof sheet.value(row.key, 'latest') === 'string' && sheet.value(row.key, 'latest') !== '';
      const period = isWrong ? sheet.through() : sheet.filledPeriods(row.key).pop();
      const says = [...headline, SAYS.latest];
      if (period === undefined || period < 0) return { ...facts, words, says, ...listed([], sheet) };
      return { ...facts, words, says, ...periodOf(sheet, period), ...inPeriod(row, period, sheet) };
    }
    case 'total': {
      const isStock = !isRatio(row) && row.stock === true;
      const isSum = !isRatio(row) && !isStock && !isMadeOfTotals(row);
      const says = [...headline, isStock ? SAYS.stock : isSum ? SAYS.sum : SAYS.total];
      return { ...facts, words, says, ...inTotal(row, isStock, sheet) };
    }
    case 'target':
      return {
        ...facts,
        says: [...headline, SAYS.target],
        ...listed(kind === 'headline' ? sheet.source(row.key, 'target', WORDS.target) : [], sheet),
      };
    case 'status': {
      const better = betterOf(row);
      const says = { higher: SAYS.statusHigher, lower: SAYS.statusLower, neither: SAYS.statusNone }[better];
      const compared = [
        ...sheet.source(row.key, 'latest', WORDS.latest),
        ...sheet.source(row.key, 'target', WORDS.target),
      ];
      const { says: tooFew, counts } = tooFewForTarget(row, sheet);
      const read = better === 'neither' ? [] : [...compared, ...counts];
      return { ...facts, says: [...headline, ...tooFew, says], ...listed(read, sheet) };
    }
    default:
      return { ...facts, words, says: headline, ...listed([], sheet) };
  }
}

function inputCell(input: Input, column: ColumnName | number, sheet: OurSheet): OfOurs {
  const title = input.label;
  const carried = typeof input.total === 'object' && 'carried' in input.total ? input.total.carried : undefined;
  const isShown = (row: KpiRow): boolean => !isRatio(row) && row.figure === input.name;
  const rows = KPI_ROWS.map((row) => rowFor(row, sheet.frame.options));
  const usedIn = rows.filter((row) => rowsRead(row).includes(input.name) && !isShown(row));
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
      const says = [SAYS.carried, ...help];
      return {
        title,
        words,
        says,
        ...periodOf(sheet, column),
        ...worked(carried, sources, namesIn(carried), spot, sheet),
      };
    }
    const own = sheet.source(input.name, column);
    const isWorkedOut = spot !== undefined && sheet.grid.formula(spot) !== '';
    return {
      title,
      says: [isWorkedOut ? SAYS.fromData : SAYS.input, ...help],
      ...periodOf(sheet, column),
      ...listed([], sheet),
      sources: own,
    };
  }
  switch (column) {
    case 'latest': {
      const period = sheet.filledPeriods(input.name).pop();
      const sources = period === undefined ? [] : sheet.source(input.name, period);
      const says = [SAYS.latest, ...help];
      return { title, says, ...periodOf(sheet, period), ...listed(sources, sheet), sources: sheet.row(input.name) };
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

/** What is the same for inputs and KPIs: the first number, and the changes. */
function besidePeriods(
  mark: string,
  isRate: boolean,
  column: ColumnName | number,
  sheet: OurSheet,
): (Parts & Pick<OfOurs, 'period' | 'says'>) | undefined {
  const latest = sheet.source(mark, 'latest', WORDS.latest);
  switch (column) {
    case 'start': {
      const [first] = sheet.filledPeriods(mark);
      return {
        says: [SAYS.start],
        ...periodOf(sheet, first),
        ...listed(first === undefined ? [] : sheet.source(mark, first), sheet),
      };
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
