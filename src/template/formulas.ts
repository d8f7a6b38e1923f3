/** The formulas of the columns beside the periods: latest, status, changes, start and total of a row. */

import type { FormulaKpi, Language, Unit } from '../core/kpi';
import { text } from '../core/native';
import { cellFormula, inputOf, isMadeOfTotals, rowsRead, totalOverSums } from './calculations';
import {
  at,
  FIRST_PERIOD,
  fixed,
  HEADER_ROW,
  LAST_PERIOD,
  LATEST,
  letters,
  REPORT_ROW,
  START,
  TARGET,
  TOTAL,
} from './columns';
import { INPUTS, type Input } from './inputs';
import { isRatio, type KpiRow } from './kpiRows';
import { rowOf, rowsOf } from './layout';
import { WORDS } from './words';

const HEADER = periodsOf(HEADER_ROW, '$');
/** The period that the sheet reports through; blank while there is nothing to report. */
const THROUGH = fixed(REPORT_ROW, TARGET);
const UP_TO_THROUGH = `(${HEADER}<=${THROUGH})`;

/** The cells of a row over all periods, such as `$J8:$U8`. */
export function periodsOf(row: number, fixedRow: '' | '$' = ''): string {
  return cellsOf(row, FIRST_PERIOD, LAST_PERIOD, fixedRow);
}

/**
 * The period reported through: the chosen one, or the last in which as many headlines as ever are filled in. A ⚠ text
 * where the header's dates don't follow each other, since every other formula tells the periods apart by them.
 */
export function throughFormula(language: Language): string {
  const [filled] = rowsOf('filled');
  const counts = periodsOf(filled, '$');
  const chosen = fixed(REPORT_ROW, LATEST);
  const earlier = cellsOf(HEADER_ROW, FIRST_PERIOD, LAST_PERIOD - 1, '$');
  const later = cellsOf(HEADER_ROW, FIRST_PERIOD + 1, LAST_PERIOD, '$');
  const last = `IF(MAX(${counts})=0;"";SUMPRODUCT(MAX((${counts}=MAX(${counts}))*${HEADER})))`;
  const through = `IF(ISNUMBER(MATCH(${chosen};${HEADER};0));${chosen};${last})`;
  const wrong = text(WORDS.checkDates[language]);
  return `=IFERROR(IF(COUNT(${HEADER})<COLUMNS(${HEADER});${wrong};IF(SUMPRODUCT((${later}<=${earlier})*1)>0;${wrong};${through}));${wrong})`;
}

/** How many of the headlines are filled in, in one period. */
export function filledFormula(column: number): string {
  const [first, last] = rowsOf('headline');
  return `=${last - first + 1}-COUNTBLANK(${at(first, column)}:${at(last, column)})`;
}

/**
 * How many inputs hold what they can't: text, an error, a negative count or cost, a share above 100%. As a ⚠ text; blank
 * where none does. Stocks that carry a ⚠ text on don't count.
 */
export function checkFormula(language: Language): string {
  const [first, last] = rowsOf('input');
  const cells = block(first, last);
  const others = `ROWS(${cells})*COLUMNS(${cells})-COUNTBLANK(${cells})-COUNT(${cells})-COUNTIF(${cells};"⚠*")`;
  const negative = unsignedBlocks(first, last).map((rows) => `+COUNTIF(${rows};"<0")`);
  const tooLarge = INPUTS.filter(({ fraction }) => fraction).map(
    ({ name }) => `+COUNTIF(${periodsOf(rowOf(name), '$')};">1")`,
  );
  const count = [others, ...negative, ...tooLarge].join('');
  return `=IF(${count}=0;"";${text(WORDS.checkBefore[language])}&(${count}))`;
}

/** The first day of the period after the one in `previous`. */
export function nextMonthFormula(previous: number): string {
  const cell = at(HEADER_ROW, previous);
  return `=DATE(YEAR(${cell});MONTH(${cell})+1;1)`;
}

/** Shows another cell, and a blank where it is blank. */
export function sameAs(cell: string): string {
  return `=IF(LEN(${cell})=0;"";${cell})`;
}

/** The last number of a row, up to the period reported through; a ⚠ text where that period's is wrong. */
export function latestFormula(row: number, language: Language): string {
  const latest = latestPeriod(row);
  const cells = periodsOf(row);
  const isWrong = `SUMPRODUCT((${HEADER}=${THROUGH})*(LEN(${cells})>0)*(1-ISNUMBER(${cells})))>0`;
  const worked = `IF(${isWrong};${text(WORDS.checkTotal[language])};IF(${latest}=0;"";${valueIn(row, latest)}))`;
  return `=${reported(worked, language)}`;
}

/** The change of the latest number against the period before it; blank where the base isn't above 0. */
export function changeFormula(row: number, unit: Unit, language: Language): string {
  const before = cellsOf(row, FIRST_PERIOD, LAST_PERIOD - 1);
  const nextIsLatest = `(${cellsOf(HEADER_ROW, FIRST_PERIOD + 1, LAST_PERIOD, '$')}=${latestPeriod(row)})`;
  const base = `SUMPRODUCT(${nextIsLatest}*1;${before})`;
  const latest = at(row, LATEST);
  const worked = `IF(SUMPRODUCT(${nextIsLatest}*ISNUMBER(${before}))=0;"";${changeFrom(base, latest, unit)})`;
  return `=IF(COUNT(${latest})=0;"";${reported(worked, language)})`;
}

/** The first number of a row, up to the period reported through. */
export function startFormula(row: number, language: Language): string {
  const afterwards = `${fixed(HEADER_ROW, LAST_PERIOD)}+1`;
  const toEnd = `SUMPRODUCT(MAX(ISNUMBER(${periodsOf(row)})*${UP_TO_THROUGH}*(${afterwards}-${HEADER})))`;
  return `=${reported(`IF(${toEnd}=0;"";${valueIn(row, `${afterwards}-${toEnd}`)})`, language)}`;
}

/** The change of the latest number against the first. */
export function sinceStartFormula(row: number, unit: Unit): string {
  const [latest, start] = [at(row, LATEST), at(row, START)];
  return `=IF(COUNT(${latest};${start})<2;"";${changeFrom(start, latest, unit)})`;
}

/** Whether the latest number meets its target, in words; blank where either is missing. */
export function statusFormula(row: number, better: FormulaKpi['better'], language: Language): string {
  if (better === 'neither') return '';
  const [latest, target] = [at(row, LATEST), at(row, TARGET)];
  const met = `${latest}${better === 'lower' ? '<=' : '>='}${target}`;
  return `=IF(COUNT(${latest};${target})<2;"";IF(${met};${text(WORDS.onTarget[language])};${text(WORDS.offTarget[language])}))`;
}

/** The total of an input row: its sum, the first number of a stock, or a weighted mean. */
export function inputTotalFormula(input: Input, language: Language): string {
  const { name, total } = input;
  if (total === 'sum') {
    const mask = maskOf([name]);
    return `=${reported(`IF(SUMPRODUCT(${mask})=0;"";${sumOf(name, mask)})`, language)}`;
  }
  if ('carried' in total) return sameAs(at(rowOf(name), START));
  return `=${reported(weightedMean(name, total.weightedBy), language)}`;
}

/** The total of a KPI row: the KPI of the sums, of other rows' totals, or what suits a figure. */
export function kpiTotalFormula(row: KpiRow, language: Language): string {
  if (isRatio(row)) {
    if (row.before) return '';
    if (isMadeOfTotals(row)) return cellFormula(row, TOTAL, undefined, language);
  } else {
    if (row.stock) return sameAs(at(rowOf(row.key), LATEST));
    if (isMadeOfTotals(row)) return sameAs(at(rowOf(row.figure), TOTAL));
  }
  const mask = `${maskOf(rowsRead(row))}${partOfWhole(row)}`;
  const worked = totalOverSums(row, `SUMPRODUCT(${mask})`, (key) => sumOf(key, mask), language);
  return `=${reported(worked, language)}`;
}

/** 1 for each period up to the one reported in which every one of these inputs is a number that it may be, else 0. */
function maskOf(inputs: readonly string[]): string {
  const valid = inputs.map((name) => {
    const cells = periodsOf(rowOf(name));
    const { signed, fraction } = inputOf(name);
    return `ISNUMBER(${cells})${signed ? '' : `*(${cells}>=0)`}${fraction ? `*(${cells}<=1)` : ''}`;
  });
  return `${UP_TO_THROUGH}*${valid.join('*')}`;
}

/** Leaves out the periods in which a part is larger than its whole. */
function partOfWhole(row: KpiRow): string {
  const [part, whole] = rowsRead(row);
  if (!isRatio(row) || !row.kpi.partOfWhole || !part || !whole) return '';
  return `*(${periodsOf(rowOf(part))}<=${periodsOf(rowOf(whole))})`;
}

/** The sum of an input over the periods of `mask`. */
function sumOf(input: string, mask: string): string {
  return `SUMPRODUCT(${mask};${periodsOf(rowOf(input))})`;
}

/** Blank while nothing is reported; an error among the inputs, such as a pasted #N/A, becomes a ⚠ text. */
function reported(expression: string, language: Language): string {
  return `IF(COUNT(${THROUGH})=0;"";IFERROR(${expression};${text(WORDS.checkTotal[language])}))`;
}

/** The inputs' cells of these rows, over all periods. */
function block(first: number, last: number): string {
  return `${fixed(first, FIRST_PERIOD)}:${fixed(last, LAST_PERIOD)}`;
}

/** The blocks of rows between those inputs that may be negative. */
function unsignedBlocks(first: number, last: number): string[] {
  const signed = INPUTS.filter((input) => input.signed).map(({ name }) => rowOf(name));
  const ends = [first - 1, ...signed, last + 1];
  return ends.slice(1).flatMap((end, index) => {
    const after = (ends[index] as number) + 1;
    return after < end ? [block(after, end - 1)] : [];
  });
}

function cellsOf(row: number, first: number, last: number, fixedRow: '' | '$' = ''): string {
  return `$${letters(first)}${fixedRow}${row}:$${letters(last)}${fixedRow}${row}`;
}

function weightedMean(input: string, weight: string): string {
  const mask = maskOf([input, weight]);
  const weights = sumOf(weight, mask);
  return `IF(${weights}>0;SUMPRODUCT(${mask};${periodsOf(rowOf(input))};${periodsOf(rowOf(weight))})/${weights};"")`;
}

/** The period of the row's last number, up to the one reported through; 0 where there is none. */
function latestPeriod(row: number): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${periodsOf(row)})*${UP_TO_THROUGH}*${HEADER}))`;
}

/** The row's number in a period. */
function valueIn(row: number, period: string): string {
  return `SUMPRODUCT((${HEADER}=${period})*1;${periodsOf(row)})`;
}

function changeFrom(base: string, value: string, unit: Unit): string {
  if (unit === 'rate') return `(${value}-${base})*100`;
  return `IF(${base}>0;${value}/${base}-1;"")`;
}
