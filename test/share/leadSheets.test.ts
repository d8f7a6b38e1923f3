/** Explaining the sheets that are made of a team's leads and activity, whose formulas are native. */

import { build, openBook } from '../leadSheets/book';
import { explained, inputsIn } from './explained';

test('a KPI by channel is known by its header, its numbers are shown, and a ⚠ names the cell that is 0', async () => {
  const preview = openBook();
  try {
    expect(build(preview)).toMatchObject({ ok: true });
    await preview.calculated();
    const [header = []] = preview.read('By channel', 'A6:Z6');
    const column = (title: string): string => String.fromCharCode(65 + header.indexOf(title));
    const cost = explained(preview, 'By channel', `${column('Cost per lead (CPL)')}7`);
    // The three channels cost 500, 900 and 100 in each of three months: 4,500 for 7 leads.
    expect(cost.numbers).toBe('$4,500 ÷ 7 = $643');
    expect([cost.kpi?.function, cost.suggestion, cost.says.length]).toEqual(['CPL', undefined, 1]);
    expect(inputsIn(cost)).toEqual([`Marketing cost ${column('Marketing cost')}7 = $4,500`, 'New leads B7 = 7']);
    // 2 of Search's 4 leads were won, 2 of all 7: 3.8415 × 2/7 × 5/7 ÷ (1/2 − 2/7)² = 17.1.
    const rate = explained(preview, 'By channel', `${column('Conversion rate (CR)')}8`);
    expect(rate.says.slice(0, 2).map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Too few to tell .* 50\.0% rests on 4 \(New leads\).* 15\.0% to 85\.0% .* 28\.6%, lies/),
      'If the rate stays at 50.0%, about 18 cases (New leads) are enough.',
    ]);
    const deal = explained(preview, 'By channel', `${column('Average deal size')}10`);
    expect(deal.trouble).toMatchObject({ place: { cell: `${column('Deals won')}10` } });
    const [, cohort] = ['H9', 'I9'].map((cell) => explained(preview, 'Cohorts', cell));
    expect(cohort?.title.en).toBe('Customer acquisition cost (CAC)');
  } finally {
    preview.close();
  }
});

test('an input by period that is wrong since the data is says to mend the data, and not to type over its formula', async () => {
  const preview = openBook();
  try {
    expect(build(preview)).toMatchObject({ ok: true });
    preview.type('CRM', 'C3', 'soon');
    await preview.calculated();
    const names = preview.read('By period', 'B1:B60').map(([name]) => name);
    const { says, trouble } = explained(preview, 'By period', `J${names.lastIndexOf('SQOs') + 1}`);
    expect(says[0]?.en).toMatch(/^Worked out by the formula in the cell/);
    expect(trouble?.says.en).toMatch(/is worked out from your data and says: ⚠ SQO date\. Mend that column there/);
  } finally {
    preview.close();
  }
});
