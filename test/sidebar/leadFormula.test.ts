/** The formula that the Leads tab shows: the chosen tables' whole columns, with names that any sheet may have. */

import { leadFormula } from '../../src/sidebar/leads/leadFormula';

const sheet = (name: string, columns: number) => ({
  name,
  rows: 9,
  headers: Array.from({ length: columns }, (_, at) => `h${at}`),
  columns: { leads: {}, activity: {} },
});

test('goes over all columns of both tables: 16 of them end at P, 27 at AA', () => {
  const sheets = [sheet("It's", 27), sheet('Leads', 16)];
  expect(
    leadFormula({ leads: { sheet: 'Leads', columns: {} }, activity: { sheet: "It's", columns: {} } }, sheets),
  ).toBe(`=LEAD_KPIS('Leads'!A:P, 'It''s'!A:AA, "channel", "leads, CPL, CAC")`);
});

test('leaves a table out that isn’t chosen', () => {
  expect(leadFormula({ activity: { sheet: 'Spend', columns: {} } }, [sheet('Spend', 3)])).toBe(
    `=LEAD_KPIS(, 'Spend'!A:C, "channel", "leads, CPL, CAC")`,
  );
});
