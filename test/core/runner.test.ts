/** What every formula KPI does with the arguments of one call on single cells: from its definition, for all of them. */

import { runInNewContext } from 'node:vm';
import { divisors } from '../../src/core/formula';
import { isFormulaKpi } from '../../src/core/kpi';
import { runnable } from '../../src/core/runner';
import { KPIS } from '../../src/kpis';
import { CPL } from '../../src/kpis/CPL';
import { cellCall, sentenceOf } from '../cellCall';

/** Formula KPIs with their example values. */
const CASES = KPIS.filter(isFormulaKpi).map((kpi) => ({
  name: kpi.name,
  kpi,
  examples: kpi.arguments.map(({ example }) => example),
}));

/** One case for every argument of every formula KPI; `put` is the example call with another value in its place. */
const ARGUMENTS = CASES.flatMap(({ name, kpi, examples }) =>
  kpi.arguments.map((argument, index) => ({
    name,
    kpi,
    argument,
    label: argument.name,
    divides: divisors(kpi.formula).includes(argument.name),
    put: (value: unknown): unknown[] => examples.map((example, i) => (i === index ? value : example)),
  })),
);

/** The sentence of the example call with `value` for the argument. */
const wrong = (testCase: (typeof ARGUMENTS)[number], value: unknown): string =>
  sentenceOf(testCase.name, testCase.put(value));

describe.each(ARGUMENTS)('$name with $label', (testCase) => {
  const { name, kpi, argument, label, divides, put } = testCase;
  const start = `${name}: ${label}`;

  test('blank is blank', () => {
    expect(cellCall(name, put(''))).toBe('');
    expect(cellCall(name, put(null))).toBe('');
    expect(cellCall(name, put([['']]))).toBe('');
  });

  test('blank is blank before anything else is wrong', () => {
    const others = kpi.arguments.map((other) => (other === argument ? '' : 'n/a'));
    expect(cellCall(name, others)).toBe('');
  });

  test('left out says what is missing', () => {
    expect(wrong(testCase, undefined)).toBe(`${start} is missing.`);
  });

  test('as text says so, be it $5,000, 1 200, a space or digits in quotes', () => {
    for (const text of ['$5,000', '1 200', ' ', '70%', '5', '=1', 'n/a', '-', '１２', '#oops']) {
      expect(wrong(testCase, text)).toBe(
        `${start} is text, not a number. Type digits only, without a currency sign, unit or space.`,
      );
    }
  });

  test('as TRUE or FALSE says so', () => {
    for (const value of [true, false]) expect(wrong(testCase, value)).toBe(`${start} is TRUE/FALSE, not a number.`);
  });

  test('as a date says so, whichever realm made the date', () => {
    const sentence = `${start} is a date, not a number. Set the cell's format to Number and type the number again.`;
    expect(wrong(testCase, new Date(2024, 2, 4))).toBe(sentence);
    expect(wrong(testCase, runInNewContext('new Date(0)'))).toBe(sentence);
    expect(wrong(testCase, new Date(Number.NaN))).toBe(sentence);
  });

  test('as an error value of another cell says which', () => {
    for (const value of ['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#VALUE!', '#NULL!', '#ERROR!']) {
      expect(wrong(testCase, value)).toBe(`${start} is an error (${value}). Mend that cell first.`);
    }
  });

  test('as no finite number gives a sentence', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(wrong(testCase, value)).toBe(`${name}: the numbers are too large to work with. Check the digits.`);
    }
  });

  if (argument.fraction) {
    test.each([
      [70, '7000%', '70% or 0.7'],
      [1.5, '150%', '1.5% or 0.015'],
      [7, '700%', '7% or 0.07'],
      [100, '10000%', '100% or 1'],
    ])('as %d, which is %s, suggests %s', (value, percent, suggestion) => {
      expect(wrong(testCase, value)).toBe(`${start} is ${value}, which is ${percent}; type ${suggestion}.`);
    });

    test.each([-0.1, 700, -70, 100.5])('as %d says that it is not between 0 and 1', (value) => {
      expect(wrong(testCase, value)).toBe(`${start} (${value}) is not between 0 and 1 (0% and 100%).`);
    });

    test('takes 1, which is 100%', () => {
      expect(typeof cellCall(name, put(1))).toBe('number');
    });
  } else if (!argument.signed) {
    test.each([-1, -0.001])('as %d asks for a positive one', (value) => {
      expect(wrong(testCase, value)).toMatch(new RegExp(`^${start} is negative; .*[Ee]nter it as a positive`));
    });
  } else if (divides) {
    test('below 0 says that it has to be above 0 to divide by', () => {
      expect(wrong(testCase, -1)).toBe(`${start} is negative; it has to be above 0 to divide by.`);
    });
  } else {
    test('below 0 works: values can be, after refunds', () => {
      expect(typeof cellCall(name, put(-0.25))).toBe('number');
    });
  }

  if (divides) {
    test.each([0, -0])('as %d says that there is nothing to divide by', (value) => {
      expect(wrong(testCase, value)).toBe(
        `${start} is 0, so there is nothing to divide by. Leave the cell blank until there is a number.`,
      );
    });
  } else {
    test.each([0, -0])('as %d works, and never gives −0', (value) => {
      const outcome = cellCall(name, put(value));
      expect(Number.isFinite(outcome)).toBe(true);
      expect(Object.is(outcome, -0)).toBe(false);
    });
  }
});

describe.each(CASES)('$name', ({ name, kpi, examples }) => {
  const parameters = kpi.arguments.map((argument) => argument.name);

  test('takes ranges of one cell as that cell', () => {
    expect(
      cellCall(
        name,
        examples.map((example) => [[example]]),
      ),
    ).toBe(cellCall(name, examples));
  });

  test('called with one argument too few, or none, names the first that is missing', () => {
    expect(sentenceOf(name, examples.slice(0, -1))).toBe(`${name}: ${parameters[parameters.length - 1]} is missing.`);
    expect(sentenceOf(name, [])).toBe(`${name}: ${parameters[0]} is missing.`);
  });

  test('called with one argument too many says how many it takes', () => {
    const sentence = `${name}: there are too many arguments; it takes ${parameters.length}.`;
    expect(sentenceOf(name, [...examples, 1])).toBe(sentence);
    expect(sentenceOf(name, [...examples, ''])).toBe(sentence);
  });

  test('with everything wrong names the first argument, and then the next', () => {
    parameters.forEach((parameter, index) => {
      const values = examples.map((example, i) => (i < index ? example : 'text'));
      expect(sentenceOf(name, values)).toContain(`${name}: ${parameter} is text`);
    });
  });

  test('with numbers as large as they come gives a finite number or says that they are too large', () => {
    for (const extreme of [1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 1e-308, Number.MAX_SAFE_INTEGER]) {
      for (let set = 1; set < 2 ** parameters.length; set++) {
        const values = examples.map((example, i) => (set & (1 << i) ? extreme : example));
        const outcome = outcomeOf(name, values);
        if (typeof outcome === 'string') expect(outcome).toMatch(new RegExp(`^${name}: .+\\.$`));
        else expect(Number.isFinite(outcome)).toBe(true);
      }
    }
  });

  test('says all of it in Korean and Japanese, too', () => {
    for (const language of ['ko', 'ja'] as const) {
      for (const values of [[], ['x', ...examples.slice(1)], [...examples, 1], [true, ...examples.slice(1)]]) {
        const sentence = sentenceOf(name, values, language);
        expect(sentence.startsWith(name)).toBe(true);
        expect(sentence).toMatch(language === 'ko' ? /요\.$/ : /。$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

/** What a call gives, or the sentence it throws. */
function outcomeOf(name: string, values: readonly unknown[]): unknown {
  try {
    return cellCall(name, values);
  } catch (failure) {
    return failure instanceof Error ? failure.message : failure;
  }
}

describe('a part larger than its whole', () => {
  const parts = CASES.filter(({ kpi }) => kpi.partOfWhole);

  test.each(parts)('is refused by $name, and asks whether the two were swapped', ({ name, kpi }) => {
    const [part, whole] = kpi.arguments.map((argument) => argument.name);
    expect(sentenceOf(name, [11, 10])).toBe(
      `${name}: ${part} is larger than ${whole}. Check whether the two were swapped.`,
    );
    expect(cellCall(name, [10, 10])).toBe(1);
    expect(cellCall(name, [0, 10])).toBe(0);
  });

  test('is a ratio like any other between stages', () => {
    expect(cellCall('CONVERSION_RATE', [11, 10])).toBe(1.1);
  });
});

describe('a divisor that is a sum', () => {
  test('is what the sentence names: no deal decided, and a target ROI of −100%', () => {
    expect(sentenceOf('WIN_RATE', [0, 0])).toBe(
      'WIN_RATE: deals_won + deals_lost is 0, so there is nothing to divide by. Leave the cell blank until there is a number.',
    );
    expect(sentenceOf('MAX_CPL', [192, -1])).toMatch(/^MAX_CPL: 1 \+ target_roi is 0, so/);
    expect(sentenceOf('MAX_CPL', [192, -2])).toBe(
      'MAX_CPL: 1 + target_roi is negative; it has to be above 0 to divide by.',
    );
  });

  test('too large to add up is no rate of 0: half of the decided deals were won', () => {
    const outcome = outcomeOf('WIN_RATE', [1.7e308, 1.7e308]);
    expect([0.5, 'WIN_RATE: the numbers are too large to work with. Check the digits.']).toContain(outcome);
  });
});

describe('the amounts that exports often sign', () => {
  test.each([
    ['NRR', [24_000, 600, -300, 600], 'contraction_mrr'],
    ['NRR', [24_000, 600, 300, -600], 'churned_mrr'],
    ['NET_NEW_MRR', [1200, 600, -300, 600], 'contraction_mrr'],
    ['CPL', [-5000, 125], 'marketing_cost'],
  ])('%s of %j: %s is to be entered as a positive amount', (name, values, argument) => {
    expect(sentenceOf(name, values)).toBe(`${name}: ${argument} is negative; enter it as a positive amount.`);
  });

  test('counts are to be positive numbers', () => {
    expect(sentenceOf('CPL', [5000, -125])).toBe(
      "CPL: leads is negative; a count can't be. Enter it as a positive number.",
    );
  });

  test('durations are not called counts', () => {
    expect(sentenceOf('CLTV', [300, -40])).not.toContain('count');
    expect(sentenceOf('PIPELINE_VELOCITY', [16, 6000, 0.25, -60])).not.toContain('count');
  });
});

test('a formula of more than four arguments is refused when it is made, since the loop over ranges takes four', () => {
  const five = Array.from({ length: 5 }, () => CPL.arguments[0] as (typeof CPL.arguments)[number]);
  expect(() => runnable({ ...CPL, arguments: five.slice(1) }, Number)).not.toThrow();
  expect(() => runnable({ ...CPL, arguments: five }, Number)).toThrow('CPL has more than four arguments.');
});
