/** Random formulas with the add-on's functions in them, as people write them over the cells A1:F12. */

import * as fc from 'fast-check';
import type { FormulaKpi } from '../../src/core/kpi';
import { isFormulaKpi } from '../../src/core/kpi';
import { isReadable } from '../../src/formula/parse';
import { tokensOf } from '../../src/formula/tokens';
import { KPIS } from '../../src/kpis';

/** Rows and columns of the data that the formulas read, on the formulas' own sheet and on another. */
export const DATA_ROWS = 12;
export const DATA_COLUMNS = 6;
/** The cell whose formula gives an empty text: blank to our functions; to engines, in arithmetic, each something else. */
export const EMPTY_TEXT = 'G1';
/** Another sheet, with a name that could be taken for a call. */
export const OTHER_SHEET = "It's CPL(1; 2)";
/** No formula fills more cells than that, down or across. */
export const MOST = 4;

const PREFIX = `'${OTHER_SHEET.replace(/'/g, "''")}'!`;
const FORMULA_KPIS = KPIS.filter(isFormulaKpi);

const column = (index: number): string => 'ABCDEF'[index] ?? 'A';
const prefix = fc.constantFrom('', '', '', PREFIX);
const stays = fc.constantFrom('', '', '$');
const separator = fc.constantFrom(', ', ',', ';', '; ', ' ;');
const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const cell = fc
  .tuple(prefix, stays, integer(0, DATA_COLUMNS - 1), stays, integer(1, DATA_ROWS))
  .map(([sheet, a, across, b, down]) => `${sheet}${a}${column(across)}${b}${down}`);

/** A range of that many rows and columns. */
const rangeOf = (rows: number, columns: number): fc.Arbitrary<string> =>
  fc
    .tuple(prefix, integer(0, DATA_COLUMNS - columns), integer(1, DATA_ROWS - rows + 1), stays, stays)
    .map(([sheet, left, top, a, b]) => {
      const end = `${b}${column(left + columns - 1)}${a}${top + rows - 1}`;
      return `${sheet}${a}${column(left)}${b}${top}:${end}`;
    });

/** None as `2e3`: Univer compares such a one as if it were text. */
const number = fc.constantFrom('1', '5000', '12', '0.25', '70%', '-3', '15/100', '0', '1.5', '(4)');
const condition = fc.tuple(cell, fc.constantFrom('>', '<=', '<>')).map(([left, sign]) => `${left}${sign}10`);
const name = (kpi: FormulaKpi): fc.Arbitrary<string> =>
  fc.constantFrom(kpi.name, kpi.name.toLowerCase(), ...(kpi.aliases ?? []), `${kpi.name} `);

const argumentOf = (argument: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 40, arbitrary: argument }, { weight: 1, arbitrary: fc.constant(EMPTY_TEXT) });

/** A call with what `argument` gives in each place. */
const callOf = (argument: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .constantFrom(...FORMULA_KPIS)
    .chain((kpi) =>
      fc
        .tuple(name(kpi), separator, fc.tuple(...kpi.arguments.map(() => argumentOf(argument))))
        .map(([typed, sign, given]) => `${typed}(${given.join(sign)})`),
    );

/** What gives one value, with calls within calls as deep as `depth`. */
const value = (depth: number): fc.Arbitrary<string> => {
  const simple = fc.oneof({ weight: 6, arbitrary: cell }, { weight: 2, arbitrary: number });
  if (depth === 0) return simple;
  const inner = value(depth - 1);
  const sum = fc
    .tuple(fc.constantFrom('SUM', 'MAX', 'COUNT', 'Average'), rangeOf(3, 1))
    .map(([of, range]) => `${of}(${range})`);
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 3, arbitrary: callOf(inner) },
    { weight: 1, arbitrary: sum },
    { weight: 1, arbitrary: fc.tuple(inner, fc.constantFrom('+', ' * ', '/'), inner).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: inner.map((text) => `ROUND(${text};2)`) },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map(([a, b]) => `IFERROR(${a},${b})`) },
    { weight: 1, arbitrary: inner.map((text) => `(${text})`) },
  );
};

const oneValue = fc.oneof(
  { weight: 3, arbitrary: callOf(value(1)) },
  { weight: 1, arbitrary: callOf(value(2)) },
  { weight: 1, arbitrary: callOf(value(1)).map((call) => `IFERROR(${call}; "none")`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `IFNA(${call};0)`) },
  { weight: 1, arbitrary: fc.tuple(callOf(value(0)), callOf(value(0))).map(([a, b]) => `IFERROR(${a}, ${b})`) },
  { weight: 1, arbitrary: fc.tuple(callOf(value(0)), value(0)).map(([a, b]) => `CHOOSE(2;${b};${a})`) },
  { weight: 1, arbitrary: fc.tuple(callOf(value(0)), value(0)).map(([a, b]) => `(${a})>${b}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(condition, callOf(value(1))).map(([when, then]) => `IF(${when}; ${then}; "CPL(B2;C2)")`),
  },
  { weight: 1, arbitrary: fc.tuple(condition, callOf(value(0))).map(([when, then]) => `IF(${when},"", ${then})`) },
  { weight: 1, arbitrary: fc.tuple(value(1), callOf(value(0))).map(([a, b]) => `${a}-${b}`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `IFERROR(100 / ${call};0)`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `IF(ISNUMBER(${call}), ${call}, -1)`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `-${call}*50%^2`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `LEN("a ""CPL("" b")+${call}`) },
  { weight: 1, arbitrary: fc.tuple(callOf(value(0)), callOf(value(0))).map(([a, b]) => `MAX(${a};${b};0)`) },
  { weight: 1, arbitrary: callOf(value(0)).map((call) => `ISERROR(${call})*1+LEN("CR(1;2)")`) },
);

/** What fills several cells. */
const severalCells = fc.tuple(integer(1, MOST), integer(1, MOST - 1)).chain(([rows, columns]) => {
  const range = rangeOf(rows, columns);
  const array = fc
    .array(fc.array(integer(0, 99), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    .map((lines) => `{${lines.map((line) => line.join(',')).join(';')}}`);
  const across = fc.oneof(
    { weight: 3, arbitrary: range },
    { weight: 3, arbitrary: fc.oneof(rangeOf(rows, 1), rangeOf(1, columns), cell, number, array) },
    { weight: 2, arbitrary: fc.oneof(callOf(range), callOf(value(0)), value(1)) },
  );
  const call = fc.oneof({ weight: 3, arbitrary: callOf(across) }, { weight: 1, arbitrary: callOf(range) });
  return fc.oneof(
    { weight: 5, arbitrary: call },
    { weight: 1, arbitrary: call.map((text) => `ARRAYFORMULA(${text})`) },
    { weight: 1, arbitrary: call.map((text) => `ARRAYFORMULA(${text}*100)`) },
    { weight: 1, arbitrary: fc.tuple(cell, call).map(([when, text]) => `IF(ISNUMBER(${when});"";${text})`) },
    { weight: 1, arbitrary: call.map((text) => `IFERROR(${text},0)`) },
    { weight: 1, arbitrary: call.map((text) => `SUM(${text})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(call, range).map((parts) => `SUMPRODUCT(ISNUMBER(${parts[0]})*LEN(${parts[1]}))`),
    },
    { weight: 1, arbitrary: call.map((text) => `COUNT(${text})`) },
    { weight: 1, arbitrary: callOf(range.map((text) => `ARRAYFORMULA(${text}*2)`)) },
  );
});

/** Any formula, with its `=`. */
export const anyFormula: fc.Arbitrary<string> = fc
  .oneof({ weight: 3, arbitrary: oneValue }, { weight: 1, arbitrary: severalCells })
  .map((text) => `=${text}`);

/** The formula as a locale with decimal commas writes it: `;` between arguments, and a backslash between columns. */
export function inCommas(formula: string): string {
  const tokens = tokensOf(formula, '.');
  if (!isReadable(tokens)) throw new Error(`${formula}: ${tokens.unreadable}`);
  const open: string[] = [];
  const written = tokens.map(({ kind, from, to }) => {
    const text = formula.slice(from, to);
    if (text === '(' || text === '{') open.push(text);
    if (text === ')' || text === '}') open.pop();
    if (kind === 'number') return text.replace('.', ',');
    return kind === 'separator' && text === ',' ? (open[open.length - 1] === '{' ? '\\' : ';') : text;
  });
  return `=${written.join('')}`;
}
