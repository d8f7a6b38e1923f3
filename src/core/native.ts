/**
 * A KPI as a plain spreadsheet formula, which gives what the function gives in a range for numbers, texts and blanks:
 * blank while an input is blank, a ⚠ text where one is wrong, the number otherwise. A sheet can't tell a date from a
 * number, so a date counts as one.
 *
 * Written with `;` and without decimals, which is believed to parse in every locale, and only with functions that Sheets, Excel,
 * LibreOffice and Univer have. It never compares with `""`: engines disagree about what that is.
 */

import { divisors, substitute } from './formula';
import type { Argument, FormulaKpi } from './kpi';
import type { CellProblemCode } from './problem';

/** What stands for an argument in the sheet. */
export interface Operand {
  /** A reference such as `J12`, or arithmetic over several. */
  readonly expression: string;
  readonly cells: readonly OperandCell[];
}

/** A cell that an operand reads. */
export interface OperandCell {
  readonly reference: string;
  readonly label: string;
  /** Holds a KPI's outcome: its ⚠ text is passed on, and its sign is that KPI's business. */
  readonly outcome?: true;
  /** The operand's own arithmetic divides by it. */
  readonly divides?: true;
  readonly signed?: true;
  /** Is worked out within the formula, where only what stands in a cell can be counted as blank. */
  readonly worked?: true;
  /** A number above 0, written out: nothing of it has to be checked but whether it is too large. */
  readonly positive?: true;
  /** May be a range of cells, each of which is checked by itself, or a number. */
  readonly many?: true;
}

/** The part of a KPI that its formula needs. */
export type Calculation = Pick<FormulaKpi, 'formula' | 'arguments' | 'partOfWhole'>;

/** Puts a problem of the cell or argument called `label` into a ⚠ text. */
export type Warn = (code: CellProblemCode, label: string) => string;

/** The formula, without `=`, for one outcome over `operands`, by argument name. */
export function nativeFormula(
  calculation: Calculation,
  operands: Readonly<Record<string, Operand>>,
  warn: Warn,
): string {
  const cells = uniqueCells(calculation.arguments.map(({ name }) => operandOf(operands, name)));
  const unsure = cells.filter((cell) => !cell.positive);
  const checks: Check[] = [
    ...unsure.map((cell) => ({
      wrong: `NOT(ISNUMBER(${cell.reference}))`,
      shows: cell.outcome ? cell.reference : text(warn('text', cell.label)),
    })),
    ...negativeCheck(calculation, operands, warn),
    ...zeroChecks(calculation, operands, warn),
    ...calculation.arguments
      .filter((argument) => argument.fraction)
      .map(({ name }) => ({
        wrong: `${over(name, operands)}>1`,
        shows: text(warn('range01', labelOf(operands, name))),
      })),
    ...wholeCheck(calculation, operands, warn),
  ];
  const worked = checks.reduceRight(
    (next, { wrong, shows }) => `IF(${wrong};${shows};${next})`,
    over(calculation.formula, operands),
  );
  return unsure.length === 0 ? worked : `IF(${unsure.map(blank).join('+')}>0;"";${worked})`;
}

/** An expression over argument names with the operands in their places. */
export function over(expression: string, operands: Readonly<Record<string, Operand>>): string {
  return substitute(expression, (name) => {
    const operand = operandOf(operands, name).expression;
    return expression === name || !/[-+*/]/.test(operand) ? operand : `(${operand})`;
  }).replace(/ /g, '');
}

/** A text as it stands in a formula. */
export function text(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

/** 1 where there is nothing; an error is something. */
function blank({ reference, worked, many }: OperandCell): string {
  return worked || many ? `(IFERROR(LEN(${reference});1)=0)*1` : `COUNTBLANK(${reference})`;
}

/** A condition under which the formula shows something else than its outcome. */
interface Check {
  readonly wrong: string;
  readonly shows: string;
}

/** No count or cost is negative, and nothing that is divided by. One check for all of them keeps the formula short. */
function negativeCheck(calculation: Calculation, operands: Readonly<Record<string, Operand>>, warn: Warn): Check[] {
  const dividing = divisors(calculation.formula);
  const cells = uniqueCells(
    calculation.arguments.map((argument) => {
      const operand = operandOf(operands, argument.name);
      const divides = dividing.includes(argument.name) && operand.cells.length === 1;
      return {
        ...operand,
        cells: operand.cells.filter((cell) => (divides && !cell.positive) || isUnsigned(argument, cell)),
      };
    }),
  );
  const [first] = cells;
  if (!first) return [];
  const label = cells.map((cell) => cell.label).join(' / ');
  return [{ wrong: anyNegative(first, cells), shows: text(warn('negativeCount', label)) }];
}

/** MIN is shorter, but gives one number for whole ranges. */
function anyNegative(first: OperandCell, cells: readonly OperandCell[]): string {
  if (cells.length === 1) return `${first.reference}<0`;
  if (cells.some(({ many }) => many)) return `${cells.map(({ reference }) => `(${reference}<0)`).join('+')}>0`;
  return `MIN(${cells.map(({ reference }) => reference).join(';')})<0`;
}

function isUnsigned(argument: Argument, cell: OperandCell): boolean {
  if (cell.positive) return false;
  return Boolean(cell.divides) || !(cell.outcome || cell.signed || argument.signed);
}

/** Nothing is divided by 0; a sum that is divided by may not be below it either. */
function zeroChecks(calculation: Calculation, operands: Readonly<Record<string, Operand>>, warn: Warn): Check[] {
  const within = uniqueCells(Object.values(operands)).filter((cell) => cell.divides);
  const canBeZero = (divisor: string): boolean => !operands[divisor]?.cells.every((cell) => cell.positive);
  return [
    ...within.map((cell) => ({ wrong: `${cell.reference}=0`, shows: text(warn('zero', cell.label)) })),
    ...divisors(calculation.formula)
      .filter(canBeZero)
      .map((divisor) => {
        const divided = over(divisor, operands);
        const label = substitute(divisor, (name) => labelOf(operands, name));
        const wrong = `${divided}${/[-+]/.test(divided) ? '<=' : '='}0`;
        return { wrong, shows: text(warn('zero', label)) };
      }),
  ];
}

function wholeCheck(calculation: Calculation, operands: Readonly<Record<string, Operand>>, warn: Warn): Check[] {
  const [part, whole] = calculation.arguments;
  if (!calculation.partOfWhole || !part || !whole) return [];
  const wrong = `${over(part.name, operands)}>${over(whole.name, operands)}`;
  return [{ wrong, shows: text(warn('whole', labelOf(operands, part.name))) }];
}

function labelOf(operands: Readonly<Record<string, Operand>>, name: string): string {
  return operandOf(operands, name)
    .cells.map((cell) => cell.label)
    .join(' / ');
}

function operandOf(operands: Readonly<Record<string, Operand>>, name: string): Operand {
  const operand = operands[name];
  if (!operand) throw new Error(`There is no operand for ${name}.`);
  return operand;
}

function uniqueCells(operands: readonly Operand[]): OperandCell[] {
  const byReference = new Map(operands.flatMap(({ cells }) => cells.map((cell) => [cell.reference, cell] as const)));
  return [...byReference.values()];
}
