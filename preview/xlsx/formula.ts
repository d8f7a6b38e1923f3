/** Formulas on their way to Excel: the functions they call, the prefixes of the newer ones, and their references. */

import { columnLetters, columnNumber } from '../a1';

/** Excel functions younger than the file format: in a file their names carry a prefix, else Excel shows #NAME?. */
const PREFIXED = new Set(
  `ACOT ARABIC BASE CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT COVARIANCE.S DAYS DECIMAL DROP EXPAND FILTER FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEQUENCE SHEET SHEETS SORT
  SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VAR.P VAR.S VSTACK
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);

/** Functions of Sheets that Excel lacks, or writes in a way of its own (LET and LAMBDA rename their parameters). */
const UNWRITABLE = new Set(
  `ADD ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED BYCOL BYROW COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EQ
  FLATTEN GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISBETWEEN ISDATE
  ISEMAIL ISURL JOIN LAMBDA LET LT LTE MAKEARRAY MAP MINUS MULTIPLY NE POW QUERY REDUCE REGEXEXTRACT REGEXMATCH
  REGEXREPLACE SCAN SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT
  UPLUS`.split(/\s+/),
);

/** Text in quotes, a quoted sheet name, or what is between: split so that names are only looked for in the last. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;
const CALL = /(?<![\w.$!])([A-Za-z_][\w.]*)(?=\s*\()/g;
const REFERENCE = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** Runs over what stands outside quotes; a quoted sheet name or text is no place for names and references. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(PIECES, (piece) => (/^["']/.test(piece) ? piece : change(piece)));
}

/** Whether Excel and LibreOffice can work the formula out: it calls none of the add-on's functions and none of Sheets' own. */
export function canBeWritten(formula: string, addOnFunctions: ReadonlySet<string>): boolean {
  let writable = true;
  outsideQuotes(formula, (code) => {
    for (const [, name] of code.matchAll(CALL)) {
      const upper = (name ?? '').toUpperCase();
      if (addOnFunctions.has(upper) || UNWRITABLE.has(upper)) writable = false;
    }
    return code;
  });
  return writable;
}

/** The formula as an .xlsx file holds it: no `=`, prefixes before the newer functions. */
export function asWritten(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (code) =>
    code.replace(CALL, (name) => (PREFIXED.has(name.toUpperCase()) ? `_xlfn.${name.toUpperCase()}` : name)),
  );
}

/** The formula with every reference absolute. */
export function withAbsoluteReferences(formula: string): string {
  return outsideQuotes(formula, (code) =>
    code.replace(
      REFERENCE,
      (_reference, _dollar, letters: string, _dollarToo, digits: string) => `$${letters}$${digits}`,
    ),
  );
}

/** Whether the formula means something else in another cell. */
export function hasRelativeReferences(formula: string): boolean {
  let relative = false;
  outsideQuotes(formula, (code) => {
    for (const [, columnFixed, , rowFixed] of code.matchAll(REFERENCE)) if (!columnFixed || !rowFixed) relative = true;
    return code;
  });
  return relative;
}

/** The formula as it reads so many rows and columns further on: its relative references move along. */
export function moved(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (code) =>
    code.replace(REFERENCE, (_reference, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const column = columnFixed ? letters : columnLetters(columnNumber(letters) + columns);
      return `${columnFixed}${column}${rowFixed}${rowFixed ? digits : Number(digits) + rows}`;
    }),
  );
}
