/** Whatever stands in the cells, every function gives a right number, a blank, or one of our sentences. */

import * as fc from 'fast-check';
import { isFormulaKpi } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { cellCall } from '../cellCall';
import { mustBe, mustMatch } from '../often';

/** How many calls each function gets; `npm run fuzz` makes a million. */
const CALLS = Number(process.env['FUZZ'] ?? 10_000);
/** Each range is also asked cell by cell. */
const RANGES = Math.ceil(CALLS / 20);

/** A cell as Sheets hands it over: mostly numbers of a plausible size, and anything else that a cell can hold. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#DIV/0!', '#REF!', '$5,000', '1 200', '70%', ' ') },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date() },
);

const rows = fc.integer({ min: 1, max: 4 });
const columns = fc.integer({ min: 1, max: 3 });
const block = (height: number, width: number, of: fc.Arbitrary<unknown> = cell): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(of, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });

/** What no cell hands over, and code might. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, Infinity, -Infinity, NaN, -0, 5e-324, new Date(NaN), 10n, {}),
  fc.dictionary(fc.string(), cell),
);
const anyCell = fc.oneof({ weight: 4, arbitrary: cell }, odd);

/** Anything that a call could be handed; a range always has lines of one length. */
const anything = fc.oneof(
  { weight: 2, arbitrary: anyCell },
  fc.tuple(rows, columns).chain(([height, width]) => block(height, width, anyCell)),
);

/** What a call gives, or the sentence it throws. Its arguments may not be changed: that throws, too. */
function outcomeOf(name: string, values: readonly unknown[]): unknown {
  for (const value of values) if (Array.isArray(value)) for (const line of [value, ...value]) Object.freeze(line);
  try {
    return cellCall(name, Object.freeze(values));
  } catch (failure) {
    if (failure instanceof Error) return `threw ${failure.message}`;
    throw failure;
  }
}

/** The cell of a range, or of the row, column or single cell that goes across it. */
function cellAt(value: unknown, row: number, col: number): unknown {
  if (!Array.isArray(value)) return value;
  const line: unknown[] = value[value.length > 1 ? row : 0];
  return line[line.length > 1 ? col : 0];
}

/** Whether an outcome is a number that a cell can hold. */
const isNumber = (outcome: unknown): boolean => Number.isFinite(outcome) && !Object.is(outcome, -0);

describe.each(KPIS.filter(isFormulaKpi).map((kpi) => ({ name: kpi.name, takes: kpi.arguments.length, kpi })))(
  '$name',
  ({ name, takes, kpi }) => {
    const arithmetic = new Function(...kpi.arguments.map((argument) => argument.name), `return ${kpi.formula};`);

    const ownSentence = new RegExp(`^threw ${name}: [^{}]+\\.$`);

    test('gives the formula’s number, a blank or a sentence of its own for any cells', () => {
      fc.assert(
        fc.property(fc.array(cell, { minLength: takes, maxLength: takes }), (cells) => {
          const outcome = outcomeOf(name, cells);
          if (cells.includes('')) mustBe(outcome, '');
          else if (typeof outcome === 'number') {
            mustBe(isNumber(outcome), true);
            mustBe(outcome, Number(arithmetic(...cells)) + 0);
          } else mustMatch(outcome, ownSentence);
        }),
        { numRuns: CALLS },
      );
    });

    test('gives ranges their common shape, and each row what it gives alone', () => {
      const ranges = fc.tuple(rows, columns).chain(([height, width]) => {
        const any = fc.oneof(cell, block(1, width), block(height, 1), block(height, width));
        return fc.tuple(block(height, width), fc.nat(takes - 1), fc.array(any, { minLength: takes, maxLength: takes }));
      });
      fc.assert(
        fc.property(ranges, ([largest, at, others]) => {
          const values = others.map((other, index) => (index === at ? largest : other));
          const width = largest[0]?.length ?? 0;
          const outcome = outcomeOf(name, values);
          if (largest.length * width === 1) {
            expect(outcome).toEqual(
              outcomeOf(
                name,
                values.map((value) => cellAt(value, 0, 0)),
              ),
            );
            return;
          }
          const grid = outcome as unknown[][];
          mustBe(grid.map((line) => line.length).join(), largest.map(() => width).join());
          grid.forEach((line, row) => {
            line.forEach((shown, col) => {
              const alone = outcomeOf(
                name,
                values.map((value) => cellAt(value, row, col)),
              );
              if (typeof alone === 'string' && alone.startsWith('threw')) {
                mustMatch(shown, /^⚠ [^{}"]{1,38}$/u);
              } else mustBe(shown, alone);
            });
          });
        }),
        { numRuns: RANGES },
      );
    });

    test('gives what it gives in any currency: with all money doubled, an amount is doubled and a rate the same', () => {
      const units = kpi.arguments.map((argument) => argument.unit);
      const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: takes, maxLength: takes });
      const shares = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: takes, maxLength: takes });
      fc.assert(
        fc.property(amounts, shares, (whole, part) => {
          const values = units.map((unit, index) => (unit === 'rate' ? part : whole)[index] ?? 0);
          const once = outcomeOf(name, values);
          const doubled = outcomeOf(
            name,
            values.map((value, index) => (units[index] === 'money' ? 2 * value : value)),
          );
          if (typeof once === 'number') mustBe(doubled, kpi.unit === 'money' ? 2 * once : once);
          else mustBe(String(doubled).split(':')[0], String(once).split(':')[0]);
        }),
        { numRuns: RANGES },
      );
    });
  },
);

describe.each(KPIS)('$name, of anything at all', ({ name }) => {
  test('gives cells with a number, a text or nothing in them, or one sentence', () => {
    const sentence = new RegExp(`^threw ${name}: [^{}]+[.)]$`, 'u');
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (values) => {
        const outcome = outcomeOf(name, values);
        if (typeof outcome === 'string' && outcome !== '') mustMatch(outcome, sentence);
        for (const shown of [outcome].flat(2)) mustBe(typeof shown === 'string' || isNumber(shown), true);
      }),
      { numRuns: RANGES },
    );
  });
});

describe('functions over records', () => {
  const anyColumn = fc.oneof(
    cell,
    fc.tuple(rows, columns).chain(([height, width]) => block(height, width)),
  );

  test.each(KPIS.filter((kpi) => !isFormulaKpi(kpi)))('$name gives a number, a blank or a sentence', ({ name }) => {
    const sentence = new RegExp(`^threw ${name}: [^{}]+[.)]$`);
    fc.assert(
      fc.property(fc.array(anyColumn, { maxLength: 7 }), (values) => {
        const outcome = outcomeOf(name, values);
        if (typeof outcome === 'number') mustBe(isNumber(outcome), true);
        else if (outcome !== '') mustMatch(outcome, sentence);
      }),
      { numRuns: CALLS },
    );
  });

  test('RESPONSE_TIME lies between the shortest and the longest wait, whatever the order of the rows', () => {
    const start = new Date(2024, 2, 4).getTime();
    const request = fc.tuple(fc.nat(10_000), fc.option(fc.nat(5000)));
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 20 }), (requests) => {
        const call = (order: typeof requests): unknown =>
          outcomeOf('RESPONSE_TIME', [
            order.map(([at]) => [new Date(start + at * 60_000)]),
            order.map(([at, wait]) => [wait === null ? '' : new Date(start + (at + wait) * 60_000)]),
          ]);
        const waits = requests.flatMap(([, wait]) => (wait === null ? [] : [wait]));
        const mean = call(requests);
        expect(call([...requests].reverse())).toBe(mean);
        if (waits.length === 0) expect(mean).toBe('');
        else {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...waits));
          expect(mean).toBeLessThanOrEqual(Math.max(...waits));
        }
      }),
    );
  });
});
