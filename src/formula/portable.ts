/**
 * A formula without the add-on's functions: every call in it becomes its native formula, and all the rest stays as it was
 * typed. A call that spills becomes one formula for each of its cells.
 *
 * The native formulas give what the functions give for numbers, texts, blanks, errors and what a KPI can't be, with these
 * differences, which the tests hold to be all:
 * - a date where a number belongs counts as the number of its day, and in LibreOffice TRUE counts as 1;
 * - an outcome too large for a number is an error of the sheet's own instead of a ⚠ text;
 * - a wrong argument of a call on single cells shows as a ⚠ text where the function shows `#ERROR!`; where other functions
 *   take the outcome in, it is `#VALUE!`;
 * - a ⚠ text says of a text, an error and TRUE alike that it is not a number;
 * - where a call may or may not spill (`=IF(A1>0;CPL(B2:B9;C2:C9);"")`), every cell asks by itself.
 */

import { callsIn, kpiCalled } from './calls';
import { isReadable, type Place, parse } from './parse';
import { type Reason, Stopped } from './reasons';
import { type Around, type Helper, isWritable, Needed, Writer } from './writer';

export type { Around, Helper };

/** The formulas for the cells that the formula fills, rows × columns; or what keeps it from being written so. */
export type Portable =
  | { readonly cells: readonly (readonly string[])[] }
  | { readonly needsHelper: Helper }
  | { readonly reason: Reason };

/** Writes the formula (with its `=`) without the add-on's functions. */
export function portable(formula: string, around: Around): Portable {
  const parsed = parse(formula, around.decimal);
  if (!isReadable(parsed)) return { reason: { code: 'unreadable', why: parsed } };
  const calls = callsIn(parsed.root, around.others);
  if (calls.length === 0) return { cells: [[formula]] };
  const foreign = calls.find(({ name }) => !isWritable(kpiCalled(name)));
  if (foreign) {
    return { reason: { code: 'noNative', call: formula.slice(foreign.from, foreign.to), function: foreign.name } };
  }
  try {
    return { cells: new Writer(parsed, around).written() };
  } catch (failure) {
    if (failure instanceof Stopped) return { reason: failure.reason };
    if (failure instanceof Needed) return { needsHelper: failure.helper };
    throw failure;
  }
}

/** The formula that reads the helper's cells in the place of the part that is worked out there. */
export function reading(formula: string, { from, to }: Place, cells: string): string {
  return formula.slice(0, from) + cells + formula.slice(to);
}
