/** How a row of the sheet is worked out in one period: the row's KPI or figure, with its cells in place. */

import { divisors, labelOf, namesIn, substitute, withSigns } from '../core/formula';
import type { Argument, Language } from '../core/kpi';
import { type Calculation, nativeFormula, type Operand, type OperandCell, over, text, type Warn } from '../core/native';
import { proportionOf } from '../core/proportion';
import { fill } from '../i18n/problems';
import { ROW_TEXTS } from '../i18n/rowTexts';
import { INPUTS, type Input } from './inputs';
import { isRatio, type KpiRow, kpiRowCalled } from './kpiRows';
import { type ColumnName, cellAt, type Frame, fixedCellAt } from './layout';
import { WORDS } from './words';

/** The setting "periods one deal covers", as the rows name it. */
export const DEAL_PERIODS = 'deal_periods';

/** The KPI of a row, or the sum that a figure row shows, as a calculation over its arguments. */
function calculationOf(row: KpiRow): Calculation {
  if (isRatio(row)) return row.kpi;
  return { formula: row.figure, arguments: namesIn(row.figure).map(inputOf) };
}

/** What each argument of a row's calculation reads: arithmetic over rows. */
export function readsOf(row: KpiRow): { readonly argument: string; readonly expression: string }[] {
  return calculationOf(row).arguments.map(({ name }) => ({
    argument: name,
    expression: (isRatio(row) && row.reads?.[name]) || name,
  }));
}

/** The rows that the row's calculation reads, each once, without the setting. */
export function rowsRead(row: KpiRow): string[] {
  return [...new Set(readsOf(row).flatMap(({ expression }) => namesIn(expression)))].filter(
    (key) => key !== DEAL_PERIODS,
  );
}

/** What the row is a proportion of, as arithmetic over input rows of counts; `undefined` where it isn't a proportion. */
export function wholeOf(row: KpiRow): string | undefined {
  const whole = isRatio(row) ? proportionOf(row.kpi)?.whole : undefined;
  const reads = new Map(readsOf(row).map(({ argument, expression }) => [argument, expression]));
  return whole && substitute(whole, (name) => reads.get(name) ?? name);
}

/** Whether the row is made of other KPIs or of means, so that its total is worked out from theirs. */
export function isMadeOfTotals(row: KpiRow): boolean {
  return rowsRead(row).some(
    (key) => isOutcome(key) || (typeof INPUTS.find(({ name }) => name === key)?.total === 'object' && !isStock(key)),
  );
}

/** Whether the expression is arithmetic over several inputs that add up over time. */
export function isOfFlows(expression: string): boolean {
  const names = namesIn(expression);
  return names.length > 1 && names.every((key) => INPUTS.some(({ name, total }) => name === key && total === 'sum'));
}

/** Whether `key` is a KPI row rather than an input. */
export function isOutcome(key: string): boolean {
  return kpiRowCalled(key) !== undefined;
}

/**
 * The formula, with `=`, of the row in `column`; `''` where it needs the period before and there is none. `instead` gives
 * what stands in the place of arithmetic over rows, if anything else does.
 */
export function cellFormula(
  row: KpiRow,
  column: number | ColumnName,
  previous: number | undefined,
  frame: Frame,
  instead: (expression: string) => string | undefined = () => undefined,
): string {
  const before = isRatio(row) ? row.before : undefined;
  if (before && previous === undefined) return '';
  const operands = Object.fromEntries(
    readsOf(row).map(({ argument, expression }) => {
      const operand = operandOf(expression, (argument === before && previous) || column, frame);
      return [argument, { ...operand, expression: instead(expression) ?? operand.expression }];
    }),
  );
  return `=${nativeFormula(calculationOf(row), operands, warnIn(frame.options.language))}`;
}

/** The formula, with `=`, that carries a stock on from the period before, whose column is `previous`. */
export function carriedFormula(carried: string, previous: number, frame: Frame): string {
  const names = namesIn(carried);
  const calculation = { formula: carried, arguments: names.map(inputOf) };
  const operands = Object.fromEntries(names.map((name) => [name, operandOf(name, previous, frame)]));
  return `=${nativeFormula(calculation, operands, warnIn(frame.options.language))}`;
}

/**
 * The row's calculation over sums, for its total: `sum` gives the formula of a row's sum, `count` of the periods in it.
 * Blank where no period counts.
 */
export function totalOverSums(row: KpiRow, count: string, sum: (key: string) => string, language: Language): string {
  const calculation = calculationOf(row);
  const operands = Object.fromEntries(
    readsOf(row).map(({ argument, expression }) => [argument, { expression: substitute(expression, sum), cells: [] }]),
  );
  const worked = divisors(calculation.formula).reduce(
    (inner, divisor) => {
      const label = substitute(divisor, (name) => labelOf(calculation, name, language));
      return `IF(${over(divisor, operands)}>0;${inner};${text(warnIn(language)('zero', label))})`;
    },
    over(calculation.formula, operands),
  );
  return `IF(${count}=0;"";${worked})`;
}

/** How the row is worked out, in words with the rows' names. */
export function inWords(row: KpiRow, language: Language): string {
  const calculation = calculationOf(row);
  const reads = new Map(readsOf(row).map(({ argument, expression }) => [argument, expression]));
  const before = isRatio(row) ? row.before : undefined;
  const words = substitute(calculation.formula, (name) => {
    const expression = reads.get(name) ?? name;
    const said = substitute(expression, (key) => labelOfRow(key, language));
    if (name === before) return labelOf(calculation, name, language);
    return calculation.formula !== name && /[-+/]/.test(expression) ? `(${said})` : said;
  });
  return withSigns(words);
}

/** The input called `name`. */
export function inputOf(name: string): Input {
  const input = INPUTS.find((candidate) => candidate.name === name);
  if (!input) throw new Error(`There is no input called ${name}.`);
  return input;
}

/** The label of a KPI row. */
export function labelOfKpiRow(row: KpiRow, language: Language): string {
  return (row.label ?? (isRatio(row) ? row.kpi.title : undefined))?.[language] ?? row.key;
}

/** The label of the input or KPI row called `key`, or of the setting. */
function labelOfRow(key: string, language: Language): string {
  if (key === DEAL_PERIODS) return WORDS.dealPeriods[language];
  const row = kpiRowCalled(key);
  return row ? labelOfKpiRow(row, language) : inputOf(key).label[language];
}

function operandOf(expression: string, column: number | ColumnName, frame: Frame): Operand {
  const dividing = divisors(expression);
  const referenceOf = (key: string): string =>
    key === DEAL_PERIODS ? fixedCellAt(frame, 'deal', 'latest') : cellAt(frame, key, column);
  return {
    expression: substitute(expression, referenceOf),
    cells: namesIn(expression).map((key): OperandCell => {
      const argument: Argument | undefined = INPUTS.find(({ name }) => name === key);
      return {
        reference: referenceOf(key),
        label: labelOfRow(key, frame.options.language),
        ...(isOutcome(key) && { outcome: true }),
        ...(argument?.signed && { signed: true }),
        ...(dividing.includes(key) && { divides: true }),
      };
    }),
  };
}

function isStock(key: string): boolean {
  const total = inputOf(key).total;
  return typeof total === 'object' && 'carried' in total;
}

function warnIn(language: Language): Warn {
  return (code, label) => fill(ROW_TEXTS[language][code], { label });
}
