/** What can be wrong with an argument: a closed list of codes and their facts. The words are in `i18n`. */

/** What can be wrong with one cell, so also in one row of a range. */
export type CellProblemCode =
  | 'text'
  | 'boolean'
  | 'date'
  | 'error'
  | 'zero'
  | 'negativeCount'
  | 'negativeAmount'
  | 'notPositive'
  | 'fraction'
  | 'range01'
  | 'whole'
  | 'large'
  | 'notdate'
  | 'order';

/** What can be wrong with anything that a call is given. */
export type ProblemCode =
  | CellProblemCode
  | 'missing'
  | 'extra'
  | 'shape'
  | 'notColumn'
  | 'notCell'
  | 'hours'
  | 'nottime'
  | 'noTable'
  | 'noColumn'
  | 'unknownGroup'
  | 'unknownKpi'
  | 'fromAfterTo';

/** Rows × columns of a range. */
export type Shape = readonly [rows: number, columns: number];

/** What a sentence needs besides the function's name; each code uses its own few. */
export interface ProblemFacts {
  /** The argument concerned, as typed in the cell; a bracket such as `deals_won + deals_lost` where several are. */
  readonly argument?: string;
  /** Row within the column, from 1. */
  readonly row?: number;
  readonly value?: unknown;
  /** `whole`: the argument that can't be smaller. `shape`: the other range. `noColumn`: the header that is missing. */
  readonly other?: string;
  readonly shape?: Shape;
  readonly otherShape?: Shape;
  /** `extra`: how many arguments the function takes at most. */
  readonly most?: number;
}

/** A wrong cell, before it is put into words. */
export interface Wrong {
  readonly code: CellProblemCode;
  readonly facts: ProblemFacts;
}

/** A wrong argument that ends the whole call. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code);
  }
}

/** The error values of Sheets and Excel, as the source of a pattern. */
export const ERROR_VALUES = String.raw`#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)`;

const ERROR_VALUE = new RegExp(`^${ERROR_VALUES}$`);

/** Whether a cell's value is a date and time, whichever realm made it. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether a cell shows an error value such as `#N/A`. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}

/** Whether there is nothing in the cell. */
export function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

/** Why a cell that should hold a number doesn't; `undefined` where it holds a finite one. */
export function numberProblem(value: unknown): CellProblemCode | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'large';
  if (typeof value === 'boolean') return 'boolean';
  if (isDate(value)) return 'date';
  return isErrorValue(value) ? 'error' : 'text';
}
