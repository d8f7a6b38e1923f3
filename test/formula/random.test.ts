/** Whatever stands in a cell after `=`, reading it and making it portable come to an end, with a plain outcome. */

import * as fc from 'fast-check';
import { callsOf } from '../../src/formula/calls';
import { isReadable, parse } from '../../src/formula/parse';
import { type Around, portable } from '../../src/formula/portable';
import { tokensOf } from '../../src/formula/tokens';
import { anyFormula, inCommas } from './formulas';

/** How many formulas are read; `npm run fuzz` makes a million. */
const CALLS = Number(process.env['FUZZ'] ?? 10_000);

/** Pieces that formulas are made of, and what breaks them. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        'CPL(',
        'cr (',
        'IF(',
        'LET(x;',
        'LAMBDA(x;',
        'ARRAYFORMULA(',
        'LEAD_KPIS(',
        ')',
        '(',
        '{',
        '}',
        ',',
        ';',
        '\\',
      ],
      ...[
        'A1',
        '$B$2',
        'B2:C9',
        'A:A',
        '1:1',
        "'It''s'!B2",
        'Leads[Cost]',
        '#REF!',
        '#N/A',
        'TRUE',
        'x',
        '1e3',
        '.5',
        '1,5',
      ],
      ...[
        '"',
        '""',
        '"CPL("',
        "'",
        '&',
        '+',
        '-',
        '%',
        '<>',
        '>=',
        '^',
        ':',
        '!',
        '@',
        '#',
        '=',
        ' ',
        '\n',
        '\t',
        '\u0000',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const nearly = fc.array(piece, { maxLength: 40 }).map((pieces) => `=${pieces.join('')}`);
/** A formula in which something was lost, or got in. */
const damaged = fc.tuple(anyFormula, fc.nat(), fc.nat({ max: 3 }), piece).map(([formula, at, gone, put]) => {
  const from = at % formula.length;
  return `=${(formula.slice(0, from) + put + formula.slice(from + gone)).replace(/^=+/, '')}`;
});
const formulas = fc.oneof(nearly, damaged, anyFormula, fc.string({ unit: 'binary', maxLength: 60 }));
const decimals = fc.constantFrom<'.' | ','>('.', ',');

const around = (decimal: '.' | ','): Around => ({
  decimal,
  language: 'en',
  sizes: { sheet: () => [1000, 26], name: () => undefined },
});

test('put together again, what a formula is cut into is the formula', () => {
  fc.assert(
    fc.property(formulas, decimals, (formula, decimal) => {
      const tokens = tokensOf(formula, decimal);
      if (!isReadable(tokens)) return;
      expect(formula.startsWith('=') ? `=${tokens.map(({ from, to }) => formula.slice(from, to)).join('')}` : '').toBe(
        formula,
      );
    }),
    { numRuns: CALLS },
  );
});

test('what becomes portable can be read, and calls none of our functions; everything else has a reason', () => {
  fc.assert(
    fc.property(formulas, decimals, (formula, decimal) => {
      const made = portable(formula, around(decimal));
      if (!('cells' in made)) {
        expect('reason' in made ? typeof made.reason.code : typeof made.needsHelper.formula).toBe('string');
        return;
      }
      for (const written of made.cells.flat()) {
        expect(isReadable(parse(written, decimal))).toBe(true);
        expect(callsOf(written, decimal)).toEqual([]);
      }
    }),
    { numRuns: CALLS },
  );
});

test('where decimals are commas, a formula becomes the same as where they are points, in that notation', () => {
  const written = (formula: string, decimal: '.' | ','): readonly string[] => {
    const made = portable(formula, around(decimal));
    return 'cells' in made ? made.cells.flat() : 'reason' in made ? [made.reason.code] : [made.needsHelper.formula];
  };
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const points = written(formula, '.').map((text) => (text.startsWith('=') ? inCommas(text) : text));
      expect(written(inCommas(formula), ',')).toEqual(points);
    }),
    { numRuns: Math.ceil(CALLS / 20) },
  );
});

test.each([
  ['10,000 brackets', `=${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'tooDeep'],
  ['5,000 calls within calls', `=${'CPL('.repeat(5_000)}1${';1)'.repeat(5_000)}`, 'tooDeep'],
  ['10,000 signs', `=${'-'.repeat(10_000)}1`, 'tooDeep'],
  ['brackets that nothing closes', `=${'{('.repeat(20_000)}`, 'tooDeep'],
  ['more than a cell holds', `="${'x'.repeat(50_000)}"`, 'tooLong'],
])('%s are refused', (_what, formula, unreadable) => {
  expect(parse(formula, '.')).toMatchObject({ unreadable });
  expect(portable(formula, around('.'))).toHaveProperty('reason');
});

test('sums of thousands of calls are read to their end', () => {
  const formula = `=${Array.from({ length: 2_000 }, (_, index) => `CPL(A${index + 1};B1)`).join('+')}`;
  expect(callsOf(formula, '.')).toHaveLength(2_000);
});
