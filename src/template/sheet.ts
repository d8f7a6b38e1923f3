/** The whole KPI sheet as data: every cell with its value, format, look, note and rule. What writes it is in `sheets`. */

import type { Language, Text, Unit } from '../core/kpi';
import { calculationOf, carriedFormula, cellFormula, inWords, labelOfKpiRow } from './calculations';
import * as column from './columns';
import { at, FIRST_PERIOD, HEADER_ROW, letters } from './columns';
import { changeFormatOf, formatOf, type Locale, MONTH_FORMATS } from './formats';
import * as formula from './formulas';
import type { Input } from './inputs';
import { isRatio, KPI_ROWS, type KpiRow } from './kpiRows';
import { LAST_ROW, LINES, type Line, rowOf, rowsOf } from './layout';
import type { Look } from './looks';
import { noteOf } from './notes';
import { PERIODS, type TemplateOptions } from './options';
import { SAMPLE, SAMPLE_EVENTS, SAMPLE_SCALE, SAMPLE_TARGETS } from './sample';
import { WORDS } from './words';

/** What may be typed into a cell. */
export type Accepts = 'count' | 'number' | 'share' | 'period';

/** One cell. */
export interface Cell {
  /** A number, a text, or a formula that begins with `=`; `''` where there is nothing. */
  readonly value: number | string;
  readonly look: Look;
  readonly format?: string;
  readonly note?: string;
  readonly accepts?: Accepts;
}

/** A sheet ready to be written. */
export interface SheetContent {
  /** Rows × columns, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows that fold away. */
  readonly folds: { readonly first: number; readonly last: number };
  readonly highlights: readonly Highlight[];
  /** Ranges with a thin line above them: where a section of the article begins. */
  readonly lines: readonly string[];
  /** The periods in the header, which a `period` cell accepts. */
  readonly periods: string;
  /** What a person is told of each kind of input. */
  readonly help: Readonly<Record<Accepts, string>>;
}

/** A conditional format: cells look like this where the formula holds. */
export interface Highlight {
  readonly range: string;
  readonly when: string;
  readonly look: 'good' | 'bad' | 'warning';
}

const LAST_PERIOD = FIRST_PERIOD + PERIODS - 1;
const WORKED_OUT = LAST_PERIOD + 1;
const OWNER = LAST_PERIOD + 2;
const PERIOD_COLUMNS = Array.from({ length: PERIODS }, (_, index) => FIRST_PERIOD + index);

/** The sheet for these choices. */
export function sheetContent(options: TemplateOptions): SheetContent {
  const rows = [...topRows(options), ...LINES.map((line, index) => lineCells(line, HEADER_ROW + 1 + index, options))];
  const [firstInput, lastInput] = rowsOf('input');
  return {
    cells: rows.map((row) =>
      Array.from({ length: OWNER }, (_, index) => row[index + 1] ?? { value: '', look: 'plain' }),
    ),
    widths: [
      { column: column.NUMBER, count: 1, pixels: 44 },
      { column: column.NAME, count: 1, pixels: 252 },
      { column: column.LATEST, count: LAST_PERIOD - column.LATEST + 1, pixels: 92 },
      { column: WORKED_OUT, count: 1, pixels: 420 },
      { column: OWNER, count: 1, pixels: 180 },
    ],
    frozen: { rows: HEADER_ROW, columns: column.NAME },
    folds: { first: firstInput - 1, last: lastInput },
    highlights: highlights(options.language),
    lines: KPI_ROWS.filter((row, index) => row.section !== KPI_ROWS[index - 1]?.section).map(({ key }) => {
      const row = rowOf(key);
      return `${at(row, column.NUMBER)}:${at(row, OWNER)}`;
    }),
    periods: formula.periodsOf(HEADER_ROW, '$'),
    help: {
      count: WORDS.helpCount[options.language],
      number: WORDS.helpSigned[options.language],
      share: WORDS.helpShare[options.language],
      period: WORDS.helpPeriod[options.language],
    },
  };
}

/** A row's cells by column number. */
type Row = Record<number, Cell>;

function topRows({ language, start }: TemplateOptions): Row[] {
  const say = (text: Text): string => text[language];
  const header = (text: Text, note?: Text): Cell => ({
    value: say(text),
    look: 'header',
    ...(note && { note: say(note) }),
  });
  const month = MONTH_FORMATS[language];
  return [
    { [column.NUMBER]: { value: say(WORDS.title), look: 'title' } },
    { [column.NUMBER]: { value: say(WORDS.guidance), look: 'quiet' } },
    {
      [column.NAME]: { value: say(WORDS.reportThrough), look: 'name' },
      [column.LATEST]: { value: '', look: 'input', format: month, accepts: 'period', note: say(WORDS.helpPeriod) },
      [column.TARGET]: { value: formula.throughFormula(), look: 'latest', format: month },
      [column.STATUS]: { value: say(WORDS.reportHint), look: 'quiet' },
    },
    {
      [column.NAME]: { value: say(WORDS.dealPeriods), look: 'name' },
      [column.LATEST]: { value: PERIODS, look: 'input', format: '#,##0', accepts: 'count' },
      [column.TARGET]: { value: say(WORDS.dealHint), look: 'quiet' },
      [FIRST_PERIOD]: { value: formula.checkFormula(language), look: 'warning' },
    },
    {
      [column.NUMBER]: { value: '№', look: 'header' },
      [column.NAME]: header(WORDS.name),
      [column.LATEST]: header(WORDS.latest),
      [column.TARGET]: header(WORDS.target),
      [column.STATUS]: header(WORDS.status),
      [column.CHANGE]: header(WORDS.change, WORDS.changeNote),
      [column.START]: header(WORDS.start, WORDS.startNote),
      [column.SINCE_START]: header(WORDS.sinceStart),
      [column.TOTAL]: header(WORDS.total, WORDS.totalNote),
      ...acrossPeriods((period) => ({
        value: period === FIRST_PERIOD ? `=DATE(${start.year};${start.month};1)` : formula.nextMonthFormula(period - 1),
        look: 'header',
        format: month,
      })),
      [WORKED_OUT]: header(WORDS.workedOut),
      [OWNER]: header(WORDS.owner),
    },
  ];
}

function lineCells(line: Line, row: number, options: TemplateOptions): Row {
  const { language } = options;
  switch (line.kind) {
    case 'band':
    case 'group':
      return everywhere(
        { value: '', look: line.kind },
        { [column.NAME]: { value: line.label[language], look: line.kind } },
      );
    case 'headline':
      return headline(line.of, options);
    case 'filled':
      return {
        [column.NAME]: { value: WORDS.filled[language], look: 'quiet' },
        ...acrossPeriods((period) => ({ value: formula.filledFormula(period), look: 'count', format: '0' })),
      };
    case 'input':
      return inputLine(line.input, row, options);
    case 'kpi':
      return kpiLine(line.kpi, row, options);
    case 'events':
      return {
        [column.NAME]: { value: WORDS.whatHappened[language], look: 'name' },
        ...acrossPeriods((_, index) => ({
          value: (options.sample && SAMPLE_EVENTS[index]?.[language]) || '',
          look: 'words',
          format: '@',
        })),
      };
    case 'space':
      return {};
  }
}

function headline(of: KpiRow, options: TemplateOptions): Row {
  const source = rowOf(of.key);
  const format = kpiFormat(of, options);
  const change = changeFormatOf(unitOf(of), options.language);
  const same = (from: number, look: Look, as?: string): Cell => ({
    value: formula.sameAs(at(source, from)),
    look,
    ...(as && { format: as }),
  });
  return {
    [column.NUMBER]: { value: numberOf(of), look: 'number' },
    [column.NAME]: { value: labelOfKpiRow(of, options.language), look: 'key' },
    [column.LATEST]: same(column.LATEST, 'latest', format),
    [column.TARGET]: same(column.TARGET, 'figure', format),
    [column.STATUS]: same(column.STATUS, 'status'),
    [column.CHANGE]: same(column.CHANGE, 'figure', change),
    [column.START]: same(column.START, 'figure', format),
    [column.SINCE_START]: same(column.SINCE_START, 'figure', change),
    [column.TOTAL]: same(column.TOTAL, 'figure', format),
    ...acrossPeriods((period) => same(period, 'figure', format)),
  };
}

function inputLine(input: Input, row: number, options: TemplateOptions): Row {
  const { language } = options;
  const format = formatOf(input.unit, options, false);
  const note = input.help?.[language];
  const accepts: Accepts = input.fraction ? 'share' : input.signed ? 'number' : 'count';
  return {
    [column.NAME]: { value: (input.heading ?? input.label)[language], look: 'name', ...(note && { note }) },
    ...besidePeriods(row, input.unit, format, language),
    [column.TOTAL]: { value: formula.inputTotalFormula(input, language), look: 'figure', format },
    ...acrossPeriods((period, index) =>
      typeof input.total === 'object' && 'carried' in input.total && index > 0
        ? { value: carriedFormula(input, input.total.carried, period - 1, language), look: 'carried', format }
        : { value: sampleOf(input, index, options), look: 'input', format, accepts },
    ),
    [WORKED_OUT]: { value: note ?? '', look: 'quiet' },
    [OWNER]: { value: '', look: 'words', format: '@' },
  };
}

function kpiLine(kpi: KpiRow, row: number, options: TemplateOptions): Row {
  const { language, sample, currency } = options;
  const format = kpiFormat(kpi, options);
  const unit = unitOf(kpi);
  const better = kpi.better ?? (isRatio(kpi) ? kpi.kpi.better : 'neither');
  const scale = unit === 'money' ? SAMPLE_SCALE[currency] : 1;
  const set = sample ? SAMPLE_TARGETS[kpi.key] : undefined;
  return {
    [column.NUMBER]: { value: numberOf(kpi), look: 'number' },
    [column.NAME]: { value: labelOfKpiRow(kpi, language), look: 'name', note: noteOf(kpi, options) },
    ...besidePeriods(row, unit, format, language),
    [column.TARGET]: {
      value: kpi.target ?? (set === undefined ? '' : set * scale),
      look: 'input',
      format,
      accepts: 'number',
    },
    [column.STATUS]: { value: formula.statusFormula(row, better, language), look: 'status' },
    [column.TOTAL]: { value: formula.kpiTotalFormula(kpi, language), look: 'figure', format },
    ...acrossPeriods((period, index) => ({
      value: cellFormula(kpi, period, index > 0 ? period - 1 : undefined, language),
      look: 'figure',
      format,
    })),
    [WORKED_OUT]: { value: inWords(kpi, language), look: 'quiet' },
  };
}

/** Latest, change, start and change since the start. */
function besidePeriods(row: number, unit: Unit, format: string, language: Language): Row {
  const change = changeFormatOf(unit, language);
  return {
    [column.LATEST]: { value: formula.latestFormula(row), look: 'latest', format },
    [column.CHANGE]: { value: formula.changeFormula(row, unit), look: 'figure', format: change },
    [column.START]: { value: formula.startFormula(row), look: 'figure', format },
    [column.SINCE_START]: { value: formula.sinceStartFormula(row, unit), look: 'figure', format: change },
  };
}

function sampleOf(input: Input, index: number, { sample, currency }: TemplateOptions): number | '' {
  const value = sample ? SAMPLE[input.name]?.[index] : undefined;
  if (value === undefined) return '';
  return input.unit === 'money' ? value * SAMPLE_SCALE[currency] : value;
}

function unitOf(row: KpiRow): Unit {
  return isRatio(row) ? row.kpi.unit : row.unit;
}

function kpiFormat(row: KpiRow, locale: Locale): string {
  const divides = calculationOf(row).formula.includes('/');
  const small = isRatio(row) && ['EMAIL_FORWARD_RATE', 'EMAIL_UNSUBSCRIBE_RATE'].includes(row.kpi.name);
  return formatOf(unitOf(row), locale, unitOf(row) === 'money' ? divides : small);
}

function numberOf(row: KpiRow): number | '' {
  return row.section === 'start' ? '' : row.section;
}

function highlights(language: Language): Highlight[] {
  const [firstInput, lastInput] = rowsOf('input');
  const columns = (first: number, last: number, from: number, to: number): string =>
    `${at(first, from)}:${at(last, to)}`;
  const top = HEADER_ROW + 1;
  const status = `$${letters(column.STATUS)}${top}`;
  const value = at(firstInput, FIRST_PERIOD);
  const outcome = at(top, column.LATEST);
  return [
    {
      range: columns(firstInput, lastInput, FIRST_PERIOD, LAST_PERIOD),
      when: `=(LEN(${value})>0)*(1-ISNUMBER(${value}))>0`,
      look: 'bad',
    },
    {
      range: columns(top, LAST_ROW - 1, column.LATEST, LAST_PERIOD),
      when: `=LEFT(${outcome};1)="⚠"`,
      look: 'warning',
    },
    {
      range: columns(top, LAST_ROW - 1, column.STATUS, column.STATUS),
      when: `=${status}="${WORDS.onTarget[language]}"`,
      look: 'good',
    },
    {
      range: columns(top, LAST_ROW - 1, column.STATUS, column.STATUS),
      when: `=${status}="${WORDS.offTarget[language]}"`,
      look: 'bad',
    },
  ];
}

function acrossPeriods(cell: (column: number, index: number) => Cell): Row {
  return Object.fromEntries(PERIOD_COLUMNS.map((period, index) => [period, cell(period, index)]));
}

function everywhere(cell: Cell, except: Row): Row {
  return { ...Object.fromEntries(Array.from({ length: OWNER }, (_, index) => [index + 1, cell])), ...except };
}
