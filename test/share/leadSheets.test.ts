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
    const deal = explained(preview, 'By channel', `${column('Average deal size')}10`);
    expect(deal.trouble).toMatchObject({ place: { cell: `${column('Deals won')}10` } });
    const [, cohort] = ['H9', 'I9'].map((cell) => explained(preview, 'Cohorts', cell));
    expect(cohort?.title.en).toBe('Customer acquisition cost (CAC)');
  } finally {
    preview.close();
  }
});
