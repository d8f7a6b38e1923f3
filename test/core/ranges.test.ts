/** What the functions do with ranges: shapes, the rows that are wrong, and the functions over whole columns. */

import { divisors } from '../../src/core/formula';
import { type FormulaKpi, isFormulaKpi, LANGUAGES } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { cellCall, column, sentenceOf } from '../cellCall';

const CASES = KPIS.filter(isFormulaKpi).map((kpi) => ({
  name: kpi.name,
  kpi,
  examples: kpi.arguments.map(({ example }) => example),
}));

/** Everything that can be wrong with one argument. */
function wrongValues(kpi: FormulaKpi, index: number): unknown[] {
  const argument = kpi.arguments[index];
  const divides = divisors(kpi.formula).includes(argument?.name ?? '');
  return [
    '1 200',
    true,
    new Date(2024, 2, 4),
    '#DIV/0!',
    ...(divides ? [0] : []),
    ...(divides || !argument?.signed ? [-1] : []),
    ...(argument?.fraction ? [70, 1.5, -0.1, 700, 100 / 3] : []),
  ];
}

describe.each(CASES)('$name over a column', ({ name, kpi, examples }) => {
  test('shows what is wrong in the row concerned, briefly, and works out every other row', () => {
    const right = cellCall(name, examples);
    kpi.arguments.forEach((_, index) => {
      for (const value of wrongValues(kpi, index)) {
        const columns = examples.map((example, i) => column(example, i === index ? value : example, example));
        for (const language of LANGUAGES) {
          const [[first], [wrong], [last]] = cellCall(name, columns, language) as [[unknown], [string], [unknown]];
          expect([first, last]).toEqual([right, right]);
          expect(wrong).toMatch(/^⚠ \S/);
          expect(wrong).not.toMatch(/[{}"]|undefined|NaN/);
          expect([...wrong].length).toBeLessThanOrEqual(40);
        }
      }
    });
  });

  test('is blank where any cell is blank, whatever else stands in the row', () => {
    kpi.arguments.forEach((_, index) => {
      const columns = examples.map((example, i) => column(example, i === index ? '' : 'text'));
      expect(cellCall(name, columns)).toEqual([[cellCall(name, examples)], ['']]);
    });
  });

  test('takes a number or one cell together with every row of a range', () => {
    const right = cellCall(name, examples);
    kpi.arguments.forEach((_, index) => {
      const mixed = examples.map((example, i) => (i === index ? column(example, example) : example));
      expect(cellCall(name, mixed)).toEqual([[right], [right]]);
      const single = mixed.map((value) => (Array.isArray(value) ? value : [[value]]));
      expect(cellCall(name, single)).toEqual([[right], [right]]);
    });
  });

  test('leaves the ranges it was given as they were', () => {
    const columns = examples.map((example) => column(example, '', 'x'));
    const before = structuredClone(columns);
    cellCall(name, columns);
    expect(columns).toEqual(before);
  });
});

describe('a range', () => {
  test('gives the same shape: 2 rows × 3 columns of costs ÷ leads', () => {
    const costs = [
      [100, 200, 300],
      [400, 500, 600],
    ];
    const leads = [
      [10, 10, 10],
      [20, 20, 20],
    ];
    expect(cellCall('CPL', [costs, leads])).toEqual([
      [10, 20, 30],
      [20, 25, 30],
    ]);
  });

  test('as one row goes with every row of a block, and as one column with every column', () => {
    const block = [
      [100, 200, 300],
      [400, 500, 600],
    ];
    expect(cellCall('CPL', [block, [[10, 20, 30]]])).toEqual([
      [10, 10, 10],
      [40, 25, 20],
    ]);
    expect(cellCall('CPL', [block, column(10, 20)])).toEqual([
      [10, 20, 30],
      [20, 25, 30],
    ]);
    expect(
      cellCall('CPL', [
        [[600, 1200]],
        [
          [1, 2],
          [3, 4],
          ['', 0],
        ],
      ]),
    ).toEqual([
      [600, 600],
      [200, 300],
      ['', '⚠ New leads: 0'],
    ]);
  });

  test('of one row stays one row', () => {
    expect(cellCall('CPL', [[[100, 200]], [[10, 10]]])).toEqual([[10, 20]]);
  });

  test('of another size is refused, and the sentence names both shapes in the order of the arguments', () => {
    expect(sentenceOf('CPL', [column(1, 2, 3), column(1, 2)])).toBe(
      'CPL: marketing_cost is 3 rows × 1 column, leads is 2 rows × 1 column: use the same size.',
    );
    expect(sentenceOf('CPL', [column(1, 2), column(1, 2, 3)])).toBe(
      'CPL: marketing_cost is 2 rows × 1 column, leads is 3 rows × 1 column: use the same size.',
    );
    expect(sentenceOf('FULLY_LOADED_CAC', [[[1, 2]], 3, [[1, 2, 3]]])).toBe(
      'FULLY_LOADED_CAC: marketing_cost is 1 row × 2 columns, new_customers is 1 row × 3 columns: use the same size.',
    );
  });

  test('as a column does not go with a row where no block holds the two together', () => {
    expect(sentenceOf('CPL', [column(1, 2, 3), [[1, 2, 3]]])).toBe(
      'CPL: marketing_cost is 3 rows × 1 column, leads is 1 row × 3 columns: use the same size.',
    );
    expect(sentenceOf('FULLY_LOADED_CAC', [column(1, 2), [[1, 2]], 4])).toMatch(/2 rows × 1 column.*1 row × 2 columns/);
    expect(sentenceOf('FULLY_LOADED_CAC', [column(1, 2), [[1, 2]], [[3, 4]]])).toMatch(/marketing_cost.*sales_cost/);
  });

  test('as a column and a row go across a block that fits both: (1 + 10) ÷ 1 … (2 + 20) ÷ 4', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(cellCall('FULLY_LOADED_CAC', [column(1, 2), [[10, 20]], block])).toEqual([
      [11, 21 / 2],
      [12 / 3, 22 / 4],
    ]);
  });

  test('says its shape in Korean and Japanese', () => {
    const values = [column(1, 2, 3), [[1, 2, 3]]];
    expect(sentenceOf('CPL', values, 'ko')).toContain("'marketing_cost' 3행×1열, 'leads' 1행×3열");
    expect(sentenceOf('CPL', values, 'ja')).toContain('「marketing_cost」は3行×1列、「leads」は1行×3列');
  });

  test('with nothing in it is blank', () => {
    expect(cellCall('CPL', [[[]], 125])).toBe('');
    expect(cellCall('CPL', [[], 125])).toBe('');
    expect(cellCall('CPL', [column('', ''), column('', '')])).toEqual([[''], ['']]);
  });

  test('shows a part larger than its whole, a sum of 0 and an overflow in their rows only', () => {
    expect(cellCall('BOUNCE_RATE', [column(11, 5), column(10, 10)])).toEqual([
      ['⚠ Single-page sessions: too large'],
      [0.5],
    ]);
    expect(cellCall('WIN_RATE', [column(0, 1), column(0, 3)])).toEqual([['⚠ Deals won + Deals lost: 0'], [0.25]]);
    expect(cellCall('CLTV', [column(1e308, 1), column(10, 10)])).toEqual([['⚠ Number too large'], [10]]);
  });

  test('names a wrong row by the first argument that is wrong', () => {
    expect(cellCall('CPL', [column('x', 'x', 1), column(1, 0, 0)])).toEqual([
      ['⚠ Marketing cost: text'],
      ['⚠ Marketing cost: text'],
      ['⚠ New leads: 0'],
    ]);
  });

  test('shows the error value of another cell as such, and a percentage without its sign as the percent it is', () => {
    expect(cellCall('CLTV_MARGIN', [300, column(0.7, '#N/A', 70), 0.025])).toEqual([
      [cellCall('CLTV_MARGIN', [300, 0.7, 0.025])],
      ['⚠ Gross margin: #N/A'],
      ['⚠ Gross margin: 7000%?'],
    ]);
  });

  test('of a whole column’s length is one call', () => {
    const rows = 20_000;
    const costs = Array.from({ length: rows }, (_, row) => [row]);
    const outcome = cellCall('CPL', [costs, 4]) as number[][];
    expect(outcome).toHaveLength(rows);
    expect(outcome[rows - 1]).toEqual([(rows - 1) / 4]);
  });
});

describe('a function over records', () => {
  const morning = new Date(2024, 2, 4, 9);
  const later = new Date(2024, 2, 4, 9, 5);

  test('takes a column, a row or a single cell', () => {
    expect(cellCall('RESPONSE_TIME', [column(morning, morning), column(later, '')])).toBe(5);
    expect(cellCall('RESPONSE_TIME', [[[morning, morning]], [['', later]]])).toBe(5);
    expect(cellCall('RESPONSE_TIME', [morning, [[later]]])).toBe(5);
    expect(cellCall('MRR', [1200, 12])).toBe(100);
  });

  test('refuses a block', () => {
    expect(
      sentenceOf('MRR', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toBe('MRR: amounts is 2 rows × 2 columns; give one column.');
  });

  test('says what is missing, and how many arguments it takes', () => {
    expect(sentenceOf('MRR', [])).toBe('MRR: amounts is missing.');
    expect(sentenceOf('RESPONSE_TIME', [morning])).toBe('RESPONSE_TIME: responded is missing.');
    expect(sentenceOf('RESPONSE_WITHIN_RATE', [morning, later])).toBe(
      'RESPONSE_WITHIN_RATE: within_minutes is missing.',
    );
    expect(sentenceOf('MRR', [1, 2, 3])).toBe('MRR: there are too many arguments; it takes 2.');
  });

  test('takes blank optional arguments for left out', () => {
    expect(cellCall('RESPONSE_TIME', [morning, later, '', '', column('', '')])).toBe(5);
    expect(cellCall('MRR', [column(10, 20), ''])).toBe(30);
    expect(cellCall('MRR', [column(10, 20), undefined])).toBe(30);
  });

  test('is blank while there is nothing to work out', () => {
    expect(cellCall('MRR', [column('', '')])).toBe('');
    expect(cellCall('RESPONSE_TIME', [column('', ''), column('', '')])).toBe('');
    expect(cellCall('RESPONSE_TIME_PERCENTILE', [column(morning), column(later), ''])).toBe('');
    expect(cellCall('RESPONSE_WITHIN_RATE', ['', '', 3])).toBe('');
  });

  test('names the row that is wrong', () => {
    expect(sentenceOf('MRR', [column(10, '$20')])).toBe(
      'MRR: amounts is text, not a number. Type digits only, without a currency sign, unit or space. (row 2 of the range)',
    );
    expect(sentenceOf('RESPONSE_TIME', [column(later, later), column('', morning)])).toBe(
      'RESPONSE_TIME: responded is before received. Check the two times, or the time zone of the export. (row 2 of the range)',
    );
  });

  test('says that a sum is too large', () => {
    expect(sentenceOf('MRR', [column(1e308, 1e308)])).toBe(
      'MRR: the numbers are too large to work with. Check the digits.',
    );
  });

  test('never gives −0', () => {
    expect(Object.is(cellCall('MRR', [-0]), 0)).toBe(true);
  });
});
