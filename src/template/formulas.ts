/**
 * The formulas of the columns beside the periods: latest, status, changes, start and total of a row. They tell the
 * periods apart by the hidden row of dates, in which a column of somebody's own is blank and so counts nowhere.
 */

import { namesIn, substitute } from '../core/formula';
import type { Unit } from '../core/kpi';
import { text } from '../core/native';
import { at, fixed, letters } from './address';
import {
  cellFormula,
  inputOf,
  isMadeOfTotals,
  isOfFlows,
  isOutcome,
  readsOf,
  rowsRead,
  totalOverSums,
  wholeOf,
} from './calculations';
import { hiddenHeadlines } from './hiddenLines';
import { carriedBy, INPUTS, type Input } from './inputs';
import { betterOf, isRatio, type KpiRow } from './kpiRows';
import { Absent, cellAt, columnOf, type Frame, firstPeriod, fixedCellAt, lastPeriod, rowOf } from './layout';
import { marksOf } from './lines';
import { WORDS } from './words';

/** The cells of a row over all periods, such as `$J8:$U8`. */
export function periodsOf({ layout }: Frame, mark: string, fixedRow: '' | '$' = ''): string {
  return cellsOf(rowOf(layout, mark), firstPeriod(layout), lastPeriod(layout), fixedRow);
}

/**
 * The period reported through: the chosen one, or the last in which as many headlines as ever are filled in. A ⚠ text
 * where the periods' dates don't follow each other, since every other formula tells the periods apart by them.
 */
export function throughFormula(frame: Frame): string {
  const dates = datesOf(frame);
  const counts = `(${dates}>0)*${periodsOf(frame, 'filled', '$')}`;
  const most = `SUMPRODUCT(MAX(${counts}))`;
  const chosen = fixedCellAt(frame, 'report', 'latest');
  const last = `IF(${most}=0;"";SUMPRODUCT(MAX((${counts}=${most})*${dates})))`;
  const through = `IF(ISNUMBER(MATCH(${chosen};${dates};0));${chosen};${last})`;
  const wrong = text(WORDS.checkDates[frame.options.language]);
  return `=IFERROR(IF(COUNTIF(${dates};"⚠*")>0;${wrong};${through});${wrong})`;
}

/** What a cell of a channel column has to be for COUNTIFS: the channel chosen, or, while none is, anything or nothing. */
export function criterionFormula(frame: Frame): string {
  const chosen = cellAt(frame, 'filter', 'latest');
  const escaped = ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner};"${sign}";"~${sign}")`, chosen);
  return `=IF(LEN(${chosen})=0;"<>…";"="&${escaped})`;
}

/** How many of the headlines are filled in, in one period. Each is asked for itself: rows of the team's may stand between. */
export function filledFormula(column: number, frame: Frame): string {
  const rows = shownHeadlines(frame).map((mark) => rowOf(frame.layout, mark));
  return `=${[String(rows.length), ...rows.map((row) => `COUNTBLANK(${at(row, column)})`)].join('-')}`;
}

/** The marks of the headlines that are there and not hidden; of all that are there, where every one is hidden. */
export function shownHeadlines({ layout, options }: Frame): string[] {
  const there = marksOf('headline').filter((mark) => layout.rows.has(mark));
  const hidden = hiddenHeadlines(options);
  const shown = there.filter((mark) => !hidden.includes(mark));
  return shown.length > 0 ? shown : there;
}

/**
 * A ⚠ text where an input's row holds what it can't: text, an error, a negative count or cost, a share above 100%. Stocks
 * that carry a ⚠ text on don't count, nor do columns of the team's.
 */
export function inputCheckFormula(input: Input, frame: Frame): string {
  const { name, signed, fraction } = input;
  const cells = periodsOf(frame, name);
  const carried = carriedBy(input) ? `*(1-(LEFT(${cells};1)="⚠"))` : '';
  const notNumbers = `(LEN(${cells})>0)*(1-ISNUMBER(${cells}))${carried}`;
  const negative = signed ? '' : `+ISNUMBER(${cells})*(${cells}<0)`;
  const tooLarge = fraction ? `+ISNUMBER(${cells})*(${cells}>1)` : '';
  const wrong = `SUMPRODUCT((${datesOf(frame)}>0)*(${notNumbers}${negative}${tooLarge}))`;
  const check = text(WORDS.checkTotal[frame.options.language]);
  return `=IFERROR(IF(${wrong}>0;${check};"");${check})`;
}

/**
 * How many inputs have something to check, as a ⚠ text; or else that a period after the one reported is filled in only in
 * part, unless the report's period was chosen. Blank where there is nothing to say.
 */
export function checkFormula(frame: Frame): string {
  const { layout, options } = frame;
  const rows = INPUTS.flatMap(({ name }) => layout.rows.get(name) ?? []);
  if (rows.length === 0) throw new Absent('inputs');
  const status = columnOf(layout, 'status');
  const count = `COUNTIF(${fixed(Math.min(...rows), status)}:${fixed(Math.max(...rows), status)};"⚠*")`;
  const later = `SUMPRODUCT((${datesOf(frame)}>${throughOf(frame)})*(${periodsOf(frame, 'filled', '$')}>0))`;
  const chosen = fixedCellAt(frame, 'report', 'latest');
  const inPart = `IF((COUNT(${throughOf(frame)})=1)*(COUNT(${chosen})=0)*(${later}>0);${text(WORDS.laterInPart[options.language])};"")`;
  return `=IF(${count}=0;IFERROR(${inPart};"");${text(WORDS.checkBefore[options.language])}&${count})`;
}

/** The date of a period, as the hidden row keeps it; a ⚠ text where it has none, or doesn't come after the one before. */
export function dateFormula(column: number, previous: number | undefined, frame: Frame): string {
  const heading = cellAt(frame, 'header', column);
  const dated = previous === undefined ? heading : `IF(${heading}>${cellAt(frame, 'marks', previous)};${heading};"⚠")`;
  return `=IF(ISNUMBER(${heading});${dated};"⚠")`;
}

/** Shows another cell, and a blank where it is blank. */
export function sameAs(cell: string): string {
  return `=IF(LEN(${cell})=0;"";${cell})`;
}

/** The last number of a row, up to the period reported through; a ⚠ text where that period's is wrong, a KPI's own. */
export function latestFormula(mark: string, frame: Frame): string {
  const latest = latestPeriod(mark, frame);
  const cells = periodsOf(frame, mark);
  const isWrong = `SUMPRODUCT((${datesOf(frame)}=${throughOf(frame)})*(LEN(${cells})>0)*(1-ISNUMBER(${cells})))>0`;
  const own = `INDEX(${cells};1;MATCH(${throughOf(frame)};${datesOf(frame)};0))`;
  const wrong = isOutcome(mark) ? own : text(WORDS.checkTotal[frame.options.language]);
  const worked = `IF(${isWrong};${wrong};IF(${latest}=0;"";${valueIn(mark, latest, frame)}))`;
  return `=${reported(worked, frame)}`;
}

/** The change of the latest number against the period before it; blank where the base isn't above 0. */
export function changeFormula(mark: string, unit: Unit, frame: Frame): string {
  const dates = datesOf(frame);
  const before = `SUMPRODUCT(MAX((${dates}<${latestPeriod(mark, frame)})*${dates}))`;
  const isNumber = `SUMPRODUCT((${dates}>0)*(${dates}=${before})*ISNUMBER(${periodsOf(frame, mark)}))`;
  const latest = cellAt(frame, mark, 'latest');
  const worked = `IF(${isNumber}=0;"";${changeFrom(valueIn(mark, before, frame), latest, unit)})`;
  return `=IF(COUNT(${latest})=0;"";${reported(worked, frame)})`;
}

/** The first number of a row, up to the period reported through. */
export function startFormula(mark: string, frame: Frame): string {
  const { layout } = frame;
  const afterwards = `${fixed(rowOf(layout, 'marks'), lastPeriod(layout))}+1`;
  const toEnd = `SUMPRODUCT(MAX(ISNUMBER(${periodsOf(frame, mark)})*${upToThrough(frame)}*(${afterwards}-${datesOf(frame)})))`;
  return `=${reported(`IF(${toEnd}=0;"";${valueIn(mark, `${afterwards}-${toEnd}`, frame)})`, frame)}`;
}

/** The change of the latest number against the first. */
export function sinceStartFormula(mark: string, unit: Unit, frame: Frame): string {
  const [latest, start] = [cellAt(frame, mark, 'latest'), cellAt(frame, mark, 'start')];
  return `=IF(COUNT(${latest};${start})<2;"";${changeFrom(start, latest, unit)})`;
}

/**
 * Whether the latest number meets its target, in words; blank where either is missing. A proportion says so only where its
 * Wilson interval at 95% lies clear of the target.
 */
export function statusFormula(row: KpiRow, frame: Frame): string {
  const better = betterOf(row);
  if (better === 'neither') return '';
  const { language } = frame.options;
  const [latest, target] = [cellAt(frame, row.key, 'latest'), cellAt(frame, row.key, 'target')];
  const met = `${latest}${better === 'lower' ? '<=' : '>='}${target}`;
  const judged = `IF(${met};${text(WORDS.onTarget[language])};${text(WORDS.offTarget[language])})`;
  const whole = wholeOf(row);
  const shown = whole
    ? `IF(${isClear(latest, target, countIn(whole, row.key, frame))};${judged};${text(WORDS.tooFew[language])})`
    : judged;
  return `=IF(COUNT(${latest};${target})<2;"";${shown})`;
}

/**
 * Whether the interval around a proportion of `count` lies clear of the target: (p − t)² · n ≥ z² · t · (1 − t), with
 * z² = 3.84145882069412 written without decimals. Equality counts, since no interval lies beyond a target of 0% or 100%.
 */
function isClear(latest: string, target: string, count: string): string {
  const distance = `(${latest}-${target})`;
  return `${distance}*${distance}*${count}*100000000000000>=384145882069412*${target}*(1-${target})`;
}

/** The counts of `whole`, arithmetic over rows, in the period of the latest number of the row with this mark. */
function countIn(whole: string, mark: string, frame: Frame): string {
  const place = `MATCH(${latestPeriod(mark, frame)};${datesOf(frame)};0)`;
  const counts = substitute(whole, (name) => `INDEX(${periodsOf(frame, name)};1;${place})`).replace(/ /g, '');
  return namesIn(whole).length > 1 ? `(${counts})` : counts;
}

/** The total of an input row: its sum, the first number of a stock, or a weighted mean. */
export function inputTotalFormula({ name, total }: Input, frame: Frame): string {
  if (total === 'sum') {
    const mask = maskOf([name], frame);
    return `=${reported(`IF(SUMPRODUCT(${mask})=0;"";${sumOf(name, mask, frame)})`, frame)}`;
  }
  if ('carried' in total) return sameAs(cellAt(frame, name, 'start'));
  return `=${reported(weightedMean(name, total.weightedBy, frame), frame)}`;
}

/** The total of a KPI row: the KPI of the sums, of other rows' totals, or what suits a figure. */
export function kpiTotalFormula(row: KpiRow, frame: Frame): string {
  if (isRatio(row)) {
    if (row.before) return '';
    if (isMadeOfTotals(row)) return totalOfTotals(row, frame);
  } else {
    if (row.stock) return sameAs(cellAt(frame, row.key, 'latest'));
    if (isMadeOfTotals(row)) return sameAs(cellAt(frame, row.figure, 'total'));
  }
  const mask = `${maskOf(rowsRead(row), frame)}${partOfWhole(row, frame)}`;
  const sum = (key: string): string => sumOf(key, mask, frame);
  return `=${reported(totalOverSums(row, `SUMPRODUCT(${mask})`, sum, frame.options.language), frame)}`;
}

/** A KPI of KPIs takes their totals; what it makes of inputs itself is over the periods in which all of them are numbers. */
function totalOfTotals(row: KpiRow, frame: Frame): string {
  const instead = (expression: string): string | undefined => {
    if (!isOfFlows(expression)) return undefined;
    const mask = maskOf(namesIn(expression), frame);
    return substitute(expression, (key) => sumOf(key, mask, frame)).replace(/ /g, '');
  };
  const formula = cellFormula(row, 'total', undefined, frame, instead);
  const isWorked = readsOf(row).some(({ expression }) => isOfFlows(expression));
  return isWorked ? `=${reported(formula.slice(1), frame)}` : formula;
}

/** The hidden row of the periods' dates. */
function datesOf(frame: Frame): string {
  return periodsOf(frame, 'marks', '$');
}

/** The period that the sheet reports through; blank while there is nothing to report. */
function throughOf(frame: Frame): string {
  return fixedCellAt(frame, 'report', 'target');
}

/** 1 for each period up to the one reported, else 0. */
function upToThrough(frame: Frame): string {
  const dates = datesOf(frame);
  return `(${dates}>0)*(${dates}<=${throughOf(frame)})`;
}

/** 1 for each period up to the one reported in which every one of these inputs is a number that it may be, else 0. */
function maskOf(inputs: readonly string[], frame: Frame): string {
  const valid = inputs.map((name) => {
    const cells = periodsOf(frame, name);
    const { signed, fraction } = inputOf(name);
    return `ISNUMBER(${cells})${signed ? '' : `*(${cells}>=0)`}${fraction ? `*(${cells}<=1)` : ''}`;
  });
  return `${upToThrough(frame)}*${valid.join('*')}`;
}

/** Leaves out the periods in which a part is larger than its whole. */
function partOfWhole(row: KpiRow, frame: Frame): string {
  const [part, whole] = rowsRead(row);
  if (!isRatio(row) || !row.kpi.partOfWhole || !part || !whole) return '';
  return `*(${periodsOf(frame, part)}<=${periodsOf(frame, whole)})`;
}

/** The sum of an input over the periods of `mask`. */
function sumOf(input: string, mask: string, frame: Frame): string {
  return `SUMPRODUCT(${mask};${periodsOf(frame, input)})`;
}

/** Blank while nothing is reported; an error among the inputs, such as a pasted #N/A, becomes a ⚠ text. */
function reported(expression: string, frame: Frame): string {
  const wrong = text(WORDS.checkTotal[frame.options.language]);
  return `IF(COUNT(${throughOf(frame)})=0;"";IFERROR(${expression};${wrong}))`;
}

function cellsOf(row: number, first: number, last: number, fixedRow: '' | '$' = ''): string {
  return `$${letters(first)}${fixedRow}${row}:$${letters(last)}${fixedRow}${row}`;
}

function weightedMean(input: string, weight: string, frame: Frame): string {
  const mask = maskOf([input, weight], frame);
  const weights = sumOf(weight, mask, frame);
  const weighted = `SUMPRODUCT(${mask};${periodsOf(frame, input)};${periodsOf(frame, weight)})`;
  return `IF(${weights}>0;${weighted}/${weights};"")`;
}

/** The period of the row's last number, up to the one reported through; 0 where there is none. */
function latestPeriod(mark: string, frame: Frame): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${periodsOf(frame, mark)})*${upToThrough(frame)}*${datesOf(frame)}))`;
}

/** The row's number in a period. */
function valueIn(mark: string, period: string, frame: Frame): string {
  return `SUMPRODUCT((${datesOf(frame)}=${period})*1;${periodsOf(frame, mark)})`;
}

function changeFrom(base: string, value: string, unit: Unit): string {
  if (unit === 'rate') return `(${value}-${base})*100`;
  return `IF(${base}>0;${value}/${base}-1;"")`;
}
