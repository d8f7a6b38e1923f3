/** The KPI rows, and what choices make of them. */

import { LANGUAGES } from '../../src/core/kpi';
import { labelOfKpiRow } from '../../src/template/calculations';
import { idOf, KPI_ROWS, ROWS_AND_VARIANTS, rowFor } from '../../src/template/kpiRows';
import { DEFINITION_CHOICES, USUAL_DEFINITIONS } from '../../src/template/options';

const ids = (rows: typeof KPI_ROWS): string[] => rows.map(idOf);
/** The rows under every choice. */
const CHOSEN = DEFINITION_CHOICES.cacBasis.flatMap((cacBasis) =>
  DEFINITION_CHOICES.lifetimeOf.flatMap((lifetimeOf) => KPI_ROWS.map((row) => rowFor(row, { cacBasis, lifetimeOf }))),
);

test('usually each row is what it is called', () => {
  expect(ids(KPI_ROWS.map((row) => rowFor(row, USUAL_DEFINITIONS)))).toEqual(KPI_ROWS.map(({ key }) => key));
});

test('together they are exactly what choices can make of them, each after the row whose place it takes', () => {
  expect([...new Set(ids(CHOSEN))].sort()).toEqual(ids(ROWS_AND_VARIANTS).sort());
  for (const [index, row] of ROWS_AND_VARIANTS.entries()) {
    if (idOf(row) !== row.key) expect(ROWS_AND_VARIANTS[index - 1]?.key).toBe(row.key);
  }
});

test.each(LANGUAGES)('no two have the same name in %s', (language) => {
  const names = ROWS_AND_VARIANTS.map((row) => labelOfKpiRow(row, language));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
