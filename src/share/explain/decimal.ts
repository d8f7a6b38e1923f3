/** Which sign stands before the decimals of a formula, told from the formula: a locale that writes `,` there separates by `;`. */

import { isReadable, parse } from '../../formula/parse';
import { type Decimal, tokensOf } from '../../formula/tokens';

/** The sign; `.` where the formula doesn't tell. */
export function decimalOf(formula: string): Decimal {
  if (!isReadable(parse(formula, ','))) return '.';
  if (!isReadable(parse(formula, '.'))) return ',';
  // Read with points, `CPL(1,5;C2)` has both separators, which no locale's functions have.
  const tokens = tokensOf(formula, '.');
  const separators = isReadable(tokens) ? tokens.filter(({ kind }) => kind === 'separator') : [];
  const written = new Set(separators.map(({ from }) => formula.charAt(from)));
  return written.has(',') && written.has(';') && !formula.includes('{') ? ',' : '.';
}
