/**
 * A KPI as a plain spreadsheet formula, which gives what the function gives in a range: blank while an input is blank,
 * a ⚠ text where one is wrong, the number otherwise.
 *
 * Written with `;` and without decimals, so that it parses in every locale, and only with functions that Sheets, Excel,
 * LibreOffice and Univer have. It never compares with `""`: engines disagree about what that is.
 */

import { divisors, substitute } from './formula';
import type { Argument, FormulaKpi } from './kpi';
import type { ProblemCode } from './problem';

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
}

/** The part of a KPI that its formula needs. */
export type Calculation = Pick<FormulaKpi, 'formula' | 'arguments' | 'partOfWhole'>;

/** Puts a problem of the cell or argument called `label` into a ⚠ text. */
export type Warn = (code: ProblemCode, label: string) => string;

/** The formula, without `=`, for one outcome over `operands`, by argument name. */
export function nativeFormula(
  calculation: Calculation,
  operands: Readonly<Record<string, Operand>>,
  warn: Warn,
): string {
  const cells = uniqueCells(calculation.arguments.map(({ name }) => operandOf(operands, name)));
  const blanks = cells.map(({ reference }) => `COUNTBLANK(${reference})`).join('+');
  const checks = [
    ...cells.map((cell) =>
      check(`ISNUMBER(${cell.reference})`, cell.outcome ? cell.reference : text(warn('text', cell.label))),
    ),
    ...negativeCheck(calculation, operands, warn),
    ...cells.filter((cell) => cell.divides).map((cell) => aboveZero(cell.reference, cell.label, warn)),
    ...divisors(calculation.formula).map((divisor) =>
      aboveZero(over(divisor, operands), divisorLabel(calculation, operands, divisor), warn),
    ),
    ...calculation.arguments
      .filter((argument) => argument.fraction)
      .map(({ name }) => check(`${over(name, operands)}<=1`, text(warn('range01', labelOf(operands, name))))),
    ...wholeCheck(calculation, operands, warn),
  ];
  const worked = checks.reduceRight(
    (inner, { holds, otherwise }) => `IF(${holds};${inner};${otherwise})`,
    over(calculation.formula, operands),
  );
  return `IF(${blanks}>0;"";${worked})`;
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

interface Check {
  readonly holds: string;
  readonly otherwise: string;
}

function check(holds: string, otherwise: string): Check {
  return { holds, otherwise };
}

function aboveZero(expression: string, label: string, warn: Warn): Check {
  const otherwise = `IF(${expression}=0;${text(warn('zero', label))};${text(warn('notPositive', label))})`;
  return check(`${expression}>0`, otherwise);
}

function negativeCheck(calculation: Calculation, operands: Readonly<Record<string, Operand>>, warn: Warn): Check[] {
  const dividing = new Set(divisors(calculation.formula));
  const unsigned = calculation.arguments
    .filter((argument) => !dividing.has(argument.name))
    .flatMap((argument) => operandOf(operands, argument.name).cells.filter((cell) => !mayBeNegative(argument, cell)));
  const [first, ...more] = uniqueCells([{ expression: '', cells: unsigned }]);
  if (!first) return [];
  const references = [first, ...more].map(({ reference }) => reference);
  const lowest = more.length > 0 ? `MIN(${references.join(';')})` : first.reference;
  const label = [first, ...more].map((cell) => cell.label).join(' / ');
  return [check(`${lowest}>=0`, text(warn('negativeCount', label)))];
}

function mayBeNegative(argument: Argument, cell: OperandCell): boolean {
  return Boolean(cell.outcome || cell.signed || cell.divides || argument.signed);
}

function wholeCheck(calculation: Calculation, operands: Readonly<Record<string, Operand>>, warn: Warn): Check[] {
  const [part, whole] = calculation.arguments;
  if (!calculation.partOfWhole || !part || !whole) return [];
  const holds = `${over(part.name, operands)}<=${over(whole.name, operands)}`;
  return [check(holds, text(warn('whole', labelOf(operands, part.name))))];
}

function divisorLabel(calculation: Calculation, operands: Readonly<Record<string, Operand>>, divisor: string): string {
  const name = calculation.arguments.find((argument) => argument.name === divisor)?.name;
  return name ? labelOf(operands, name) : substitute(divisor, (part) => labelOf(operands, part));
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
