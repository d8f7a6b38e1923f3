/** Which KPIs are proportions of counts, so that an interval can be put around them. */

import { isFormulaKpi } from '../../src/core/kpi';
import { type Proportion, proportionOf } from '../../src/core/proportion';
import { KPIS } from '../../src/kpis';
import { CONVERSION_RATE } from '../../src/kpis/CONVERSION_RATE';

const proportions = new Map(
  KPIS.filter(isFormulaKpi).flatMap((kpi) => {
    const proportion = proportionOf(kpi);
    return proportion ? [[kpi.name, proportion] as const] : [];
  }),
);

test('a proportion is one count out of another, or out of two counts together', () => {
  expect(proportions.get('CONVERSION_RATE')).toEqual({ part: 'sales', whole: 'leads' });
  expect(proportions.get('WIN_RATE')).toEqual({ part: 'deals_won', whole: 'deals_won + deals_lost' });
});

test('whatever is a share of something counted is a proportion: growth, cost, value and money kept are none', () => {
  const shares = KPIS.filter(isFormulaKpi).filter(
    ({ unit, meaning }) => unit === 'rate' && /^The share/.test(meaning.en),
  );
  expect([...proportions.keys()].sort()).toEqual(shares.map(({ name }) => name).sort());
  expect(['GROWTH_RATE', 'LIST_GROWTH_RATE', 'NRR', 'ROI', 'CPL'].filter((name) => proportions.has(name))).toEqual([]);
});

describe('a rate', () => {
  const [sales, leads] = CONVERSION_RATE.arguments;
  const made = (changes: Partial<typeof CONVERSION_RATE>): Proportion | undefined =>
    proportionOf({ ...CONVERSION_RATE, ...changes });

  test.each(['2 * sales / leads', 'sales / leads * 1000', '(leads - sales) / leads', 'sales / (leads + sales)'])(
    'of %s is no part of a whole',
    (formula) => {
      expect(made({ formula })).toBeUndefined();
    },
  );

  test('is none where one of the two is no count, or may be negative', () => {
    if (!sales || !leads) throw new Error('CONVERSION_RATE has two arguments.');
    expect(made({ arguments: [sales, { ...leads, unit: 'money' }] })).toBeUndefined();
    expect(made({ arguments: [{ ...sales, unit: 'money' }, leads] })).toBeUndefined();
    expect(made({ arguments: [{ ...sales, signed: true }, leads] })).toBeUndefined();
  });
});
