/** Explaining a cell of a table that LEAD_KPIS gives: which row, which KPI, and from which figures. */

import { openBook } from '../leadSheets/book';
import { explained, explainedOf, inputsIn, unfinished } from './explained';

const WHOLE = {
  A1: '=LEAD_KPIS(Leads!A:F,Activity!A:D,"channel") → Channel',
  ...{ B1: 'New leads', C1: 'Marketing cost', D1: 'CPL', E1: 'MRR' },
  ...{ A2: 'Search', B2: 125, C2: 5000, D2: 40, E2: 900 },
};

test('the row is named, and the numbers are given where the table shows them', () => {
  const explanation = explainedOf(WHOLE, 'D2');
  expect(explanation.title.en).toBe('Cost per lead (CPL)');
  expect(explanation.kpi).toMatchObject({ function: 'CPL', better: 'lower' });
  expect(explanation.says.map(({ en }) => en)).toEqual([
    '“Search” in a table that LEAD_KPIS works out from your leads and activity.',
    'The formula in A1 fills this cell.',
  ]);
  expect(explanation.numbers).toBe('5000 ÷ 125 = 40');
  expect(inputsIn(explanation)).toEqual(['Marketing cost C2 = 5000', 'New leads B2 = 125']);
  expect(unfinished(explanation)).toEqual([]);
});

test('where the table leaves the figures out, it is said how they are counted', () => {
  const cells = {
    A1: '=LEAD_KPIS(Leads!A:F,Activity!A:D,"channel,month","CPL") → Channel',
    ...{ B1: 'Month', C1: 'CPL', A2: 'Search', B2: '2026-01', C2: 40 },
  };
  const { says, numbers, words } = explainedOf(cells, 'C2');
  expect(says.map(({ en }) => en)).toEqual([
    '“Search · 2026-01” in a table that LEAD_KPIS works out from your leads and activity.',
    'The formula in A1 fills this cell.',
    'New leads: the leads with a date in “Created”, counted by that date.',
    'Marketing cost: “Marketing cost” of the activity, added up.',
  ]);
  expect([numbers, words?.en]).toEqual([undefined, 'Marketing cost ÷ New leads']);
  expect(explainedOf(cells, 'B2').title.en).toBe('Lead KPIs by channel or period');
});

test('a KPI over records is known by its function’s name, and a figure by its heading', () => {
  expect(explainedOf(WHOLE, 'E2').says[2]?.en).toBe(
    'New MRR: from “Recurring amount” of the leads, by the date in “Won on”.',
  );
  const figure = explainedOf(WHOLE, 'B2');
  expect([figure.title.ja, figure.kpi]).toEqual(['新規リード数', undefined]);
  expect(figure.says[2]?.en).toBe('New leads: the leads with a date in “Created”, counted by that date.');
});

test('the table that the add-on itself gives is known by its headings', async () => {
  const preview = openBook();
  try {
    preview.spreadsheet.insertSheet('Table').getRange('A1').setValue('=LEAD_KPIS(CRM!A:F,Ads!A:D,"channel")');
    await preview.calculated();
    const [header = []] = preview.read('Table', 'A1:P1');
    const cellOf = (title: string) => `${String.fromCharCode(65 + header.indexOf(title))}2`;
    const told = explained(preview, 'Table', cellOf('CPL'));
    expect(told.says[0]?.en).toMatch(/^“Search” in a table/);
    // 500 in each of three months, for 4 leads.
    expect(told.numbers).toBe('1500 ÷ 4 = 375');
    expect(explained(preview, 'Table', cellOf('CAC')).says[2]?.en).toMatch(
      /^New customers: the leads with a date in “Won on”/,
    );
    expect(
      header
        .slice(1)
        .filter(
          (_, at) =>
            explained(preview, 'Table', `${String.fromCharCode(66 + at)}2`).title.en ===
            'Lead KPIs by channel or period',
        ),
    ).toEqual([]);
  } finally {
    preview.close();
  }
});
