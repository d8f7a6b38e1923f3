/**
 * What the spreadsheet's own functions do with ranges. One that isn't here may give any number of cells, or another outcome
 * each time it is asked, as RAND does.
 */

import type { Node } from './parse';

/** Functions that give one value, whatever they are given. */
export const SUMMING = new Set(
  `AND AVERAGE AVERAGEA COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTUNIQUE DAVERAGE DCOUNT DGET DMAX DMIN DSUM
  FORECAST GEOMEAN GETPIVOTDATA HARMEAN IRR JOIN MAX MAXA MEDIAN MIN MINA MODE NA NOW NPV OR PI PRODUCT ROWS STDEV
  STDEVP SUBTOTAL SUM SUMPRODUCT SUMSQ TEXTJOIN TODAY VAR VARP`.split(/\s+/),
);

/** Functions that give one value for each thing they look for, so one where a formula doesn't go over ranges. */
export const LOOKING = new Set(
  `AVERAGEIF AVERAGEIFS COUNTIF COUNTIFS COUNTUNIQUEIFS HLOOKUP LARGE LOOKUP MATCH MAXIFS MINIFS PERCENTILE QUARTILE RANK
  SMALL SUMIF SUMIFS VLOOKUP XMATCH`.split(/\s+/),
);

/** Functions that work cell by cell where a formula goes over ranges. */
export const CELLWISE = new Set(
  `ABS CEILING CHAR CODE DATE DATEDIF DATEVALUE DAY DAYS DIVIDE EDATE EOMONTH EQ EVEN EXACT EXP FIND FLOOR GT GTE HOUR IF
  IFERROR IFNA IFS INT ISBETWEEN ISBLANK ISDATE ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT
  LEFT LEN LN LOG LOG10 LOWER LT LTE MID MINUS MINUTE MOD MONTH MROUND MULTIPLY N NE NOT ODD POW POWER PROPER QUOTIENT
  REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TO_DATE TO_DOLLARS
  TO_PERCENT TO_PURE_NUMBER TO_TEXT TRIM TRUNC UMINUS UPPER VALUE WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** Functions that give another outcome each time. */
export const CHANGING = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'TODAY']);

/** Functions that make everything in them go over ranges. */
const OVER_RANGES = new Set(['ARRAYFORMULA', 'SUMPRODUCT']);
const ARRAYFORMULA = new Set(['ARRAYFORMULA']);

/** Functions that give one of their arguments as it is, a range too; these are the arguments that may be given. */
const CHOSEN: Readonly<Record<string, (index: number) => boolean>> = {
  CHOOSE: (index) => index > 0,
  IF: (index) => index > 0,
  IFS: (index) => index % 2 === 1,
};

/** Functions that give their first argument, unless that is an error. */
export const CATCHING = new Set(['IFERROR', 'IFNA']);

/** Whether the call gives the argument of that number as it is, where it gives that. */
export function isChosen(call: string, index: number): boolean {
  return CHOSEN[call.toUpperCase()]?.(index) ?? false;
}

/** Whether the function passes on one of its arguments. */
export function chooses(node: Node): node is Node & { readonly kind: 'call' } {
  return node.kind === 'call' && (node.name.toUpperCase() in CHOSEN || CATCHING.has(node.name.toUpperCase()));
}

/** Whether the node works cell by cell where the formula goes over ranges. */
export function isCellwise(node: Node): boolean {
  return (node.kind === 'operation' && node.signs[0] !== ':') || isCallOf(node, CELLWISE);
}

/** Whether the node makes everything in it go over ranges. */
export function goesOverRanges(node: Node): boolean {
  return isCallOf(node, OVER_RANGES);
}

/** Whether the node is a call of `ARRAYFORMULA`. */
export function isArrayFormula(node: Node): node is Node & { readonly parts: readonly [Node] } {
  return isCallOf(node, ARRAYFORMULA) && 'parts' in node && node.parts.length === 1;
}

function isCallOf(node: Node, names: ReadonlySet<string>): boolean {
  return node.kind === 'call' && names.has(node.name.toUpperCase());
}
