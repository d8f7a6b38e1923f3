/** Which KPIs are proportions of counts, so that an interval can be put around them. */

import { isFormulaKpi } from '../../src/core/kpi';
import { proportionOf } from '../../src/core/proportion';
import { KPIS } from '../../src/kpis';

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
