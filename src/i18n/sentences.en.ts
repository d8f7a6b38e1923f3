/** What is wrong with an argument, in English: the sentence of a call. */

import type { ProblemCode } from '../core/problem';

/** `{function}`, `{argument}` and the like are written as typed in the cell. */
export interface SentenceWords {
  readonly sentence: Readonly<Record<ProblemCode, string>>;
  /** `{sentence}` said of row `{row}` of a column. */
  readonly inRow: string;
  /** A short `{text}` said of row `{row}` of the sheet. */
  readonly atRow: string;
  /** Between two ways of typing a number. */
  readonly or: string;
  /** `7 rows × 1 column`. */
  readonly shape: (rows: number, columns: number) => string;
}

const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const words: SentenceWords = {
  sentence: {
    missing: '{function}: {argument} is missing.',
    extra: '{function}: there are too many arguments; it takes {most}.',
    text: '{function}: {argument} is text, not a number. Type digits only, without a currency sign, unit or space.',
    boolean: '{function}: {argument} is TRUE/FALSE, not a number.',
    date: "{function}: {argument} is a date, not a number. Set the cell's format to Number and type the number again.",
    error: '{function}: {argument} is an error ({value}). Mend that cell first.',
    zero: '{function}: {argument} is 0, so there is nothing to divide by. Leave the cell blank until there is a number.',
    negativeCount: "{function}: {argument} is negative; a count can't be. Enter it as a positive number.",
    negativeAmount: '{function}: {argument} is negative; enter it as a positive amount.',
    notPositive: '{function}: {argument} is negative; it has to be above 0 to divide by.',
    fraction: '{function}: {argument} is {value}, which is {percent}; type {suggestion}.',
    range01: '{function}: {argument} ({value}) is not between 0 and 1 (0% and 100%).',
    whole: '{function}: {argument} is larger than {other}. Check whether the two were swapped.',
    shape: '{function}: {argument} is {shape}, {other} is {otherShape}: use the same size.',
    notColumn: '{function}: {argument} is {shape}; give one column.',
    notCell: '{function}: {argument} is {shape}; give one cell.',
    order: '{function}: responded is before received. Check the two times, or the time zone of the export.',
    hours: '{function}: closes_at is not after opens_at.',
    notdate: '{function}: {argument} is not a date and time.',
    nottime: '{function}: {argument} is not a time of day. Give a cell with one, such as 09:00.',
    large: '{function}: the numbers are too large to work with. Check the digits.',
    noTable: '{function}: leads and activity are both blank. Give at least one table, with its header row.',
    noColumn: '{function}: the first row of {argument} has no header that is known as "{other}". Name that column so.',
    unknownGroup:
      '{function}: by is "{value}". Type channel, campaign, product, month, quarter, week or one of the headers.',
    unknownKpi:
      '{function}: kpis has "{value}", which these tables do not give. Leave kpis blank to see all that they give.',
    fromAfterTo: '{function}: from is after to. Swap the two dates.',
  },
  inRow: '{sentence} (row {row} of the range)',
  atRow: '{text} (row {row})',
  or: 'or',
  shape: (rows, columns) => `${number(rows, 'row')} × ${number(columns, 'column')}`,
};
