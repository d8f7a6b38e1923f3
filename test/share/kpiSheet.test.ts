/** Explaining cells of our KPI sheet, in both styles and three languages, by the built add-on. */

import { readMarks } from '../../src/template/marks';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { explained, inputsIn, unfinished } from './explained';

describe.each([
  { style: 'native', language: 'en', column: 'I' },
  { style: 'functions', language: 'ja', column: 'K' },
  { style: 'functions', language: 'ko', column: 'A' },
] as const)('a sheet in $style style and $language', ({ column: checked, ...choices }) => {
  let open: OpenSheet;
  let rowOf: (mark: string) => number;
  const told = (mark: string, column: string) => explained(open.preview, open.name, `${column}${rowOf(mark)}`);

  beforeAll(async () => {
    open = await openSheet(choices);
    const frame = readMarks(open.preview.read(open.name, 'A1:Z130'));
    rowOf = (mark) => frame?.layout.rows.get(mark) ?? 0;
  });

  afterAll(() => open.preview.close());

  const shown = (mark: string, column: string): string =>
    open.preview.spreadsheet
      .getSheetByName(open.name)
      ?.getRange(`${column}${rowOf(mark)}`)
      .getDisplayValue() ?? '';

  test('an input says that it is typed, what belongs in it, and which KPIs read it', () => {
    const { title, says, inputs } = told('leads', 'K');
    expect(title).toEqual({ en: 'New leads', ko: '신규 리드 수', ja: '新規リード数' });
    expect(says[0]?.en).toBe('You fill this in. Leave it blank until you know it.');
    expect(says[says.length - 1]?.en).toMatch(/^Used in: .*Cost per lead \(CPL\)/);
    expect(inputs).toEqual([]);
  });

  test('a stock says that it is carried on: start + new − lost', () => {
    const { words, numbers, inputs } = told('customers_at_start', 'K');
    expect(words?.en).toBe('Customers at start + New customers − Customers lost');
    const parts = ['customers_at_start', 'new_customers', 'customers_lost'].map((mark) => shown(mark, 'J'));
    expect(numbers).toBe(`${parts[0]} + ${parts[1]} − ${parts[2]} = ${shown('customers_at_start', 'K')}`);
    expect(inputs.map(({ cell }) => cell)).toEqual(
      ['customers_at_start', 'new_customers', 'customers_lost'].map((mark) => `J${rowOf(mark)}`),
    );
  });

  test('a KPI in a period is its formula with that period’s numbers, wherever its call stands', () => {
    const explanation = told('cpl', 'L');
    expect(explanation.title).toEqual({ en: 'Cost per lead (CPL)', ko: '리드당 비용(CPL)', ja: 'リード獲得単価(CPL)' });
    expect(explanation.words?.en).toBe('Marketing cost ÷ New leads');
    expect(explanation.numbers).toBe(`${shown('marketing_cost', 'L')} ÷ ${shown('leads', 'L')} = ${shown('cpl', 'L')}`);
    expect(inputsIn(explanation)).toEqual([
      `Marketing cost L${rowOf('marketing_cost')} = ${shown('marketing_cost', 'L')}`,
      `New leads L${rowOf('leads')} = ${shown('leads', 'L')}`,
    ]);
    expect(explanation.kpi).toMatchObject({ function: 'CPL', unit: 'money', better: 'lower', section: 11 });
    expect(explanation.kpi?.published).toHaveLength(1);
  });

  test('a KPI of the period before reads that period, too', () => {
    const { inputs } = told('sessions_growth', 'K');
    expect(inputs.map(({ cell }) => cell.charAt(0))).toEqual(['K', 'J']);
  });

  test('a number of one period says which by its first day, for whichever language is spoken; a total says none', () => {
    const december = { day: '2026-12-01', kind: 'months' };
    const periods = ['J', 'U', 'C', 'I'].map((column) => told('cpl', column).period);
    expect(periods).toEqual([{ ...december, day: '2026-01-01' }, december, december, undefined]);
    expect([told('leads', 'U').period, told('leads', 'G').period]).toEqual([
      december,
      { ...december, day: '2026-01-01' },
    ]);
  });

  test('the latest number is the reported period’s, and a headline shows it', () => {
    for (const mark of ['cpl', 'headline cpl']) {
      const explanation = told(mark, 'C');
      expect(explanation.inputs.map(({ cell }) => cell)).toEqual([`U${rowOf('marketing_cost')}`, `U${rowOf('leads')}`]);
      expect(explanation.says.map(({ en }) => en)).toContain(
        'The last number of the row, up to the period reported through.',
      );
    }
  });

  test('a total divides sums by sums', () => {
    const explanation = told('cpl', 'I');
    expect(explanation.says[0]?.en).toMatch(/^All periods up to the one reported through: sums divided by sums/);
    expect(explanation.numbers).toBe(`${shown('marketing_cost', 'I')} ÷ ${shown('leads', 'I')} = ${shown('cpl', 'I')}`);
  });

  test('a status compares the latest number with the target by the KPI’s direction', () => {
    const explanation = told('cpl', 'E');
    expect(explanation.says[0]?.en).toBe('On target where the latest number is at most the target.');
    expect(explanation.inputs.map(({ cell }) => cell)).toEqual([`C${rowOf('cpl')}`, `D${rowOf('cpl')}`]);
  });

  test('a status of too few says how many cases there are, how many it takes, and why', () => {
    const { says, inputs } = told('win_rate', 'E');
    // 13 of 48 deals were won. The interval is clear of 30% from 3.8415 × 0.3 × 0.7 ÷ (13 ÷ 48 − 0.3)² = 948.3 on.
    expect(says.slice(0, 2).map(({ en }) => en)).toEqual([
      'Too few to judge. 27.1% rests on 48 (Deals won + Deals lost); with so few, the real rate may lie anywhere from 16.6% to 41.0% (95% interval), and the target, 30.0%, lies within that.',
      'If the rate stays at 27.1%, about 949 cases (Deals won + Deals lost) are enough.',
    ]);
    expect(inputs.map(({ cell }) => cell)).toEqual([
      `C${rowOf('win_rate')}`,
      `D${rowOf('win_rate')}`,
      `U${rowOf('deals_won')}`,
      `U${rowOf('deals_lost')}`,
    ]);
  });

  test('changes of a rate are in points, of anything else a share', () => {
    expect(told('win_rate', 'F').numbers).toBe(
      `${shown('win_rate', 'U')} − ${shown('win_rate', 'T')} = ${shown('win_rate', 'F')}`,
    );
    const [before, latest] = [shown('cpl', 'T'), shown('cpl', 'C')];
    expect(told('cpl', 'F').numbers).toBe(`(${latest} − ${before}) ÷ ${before} = ${shown('cpl', 'F')}`);
  });

  test('every row is explained whole in every language, in at most 20 KB', () => {
    for (let row = 1; row <= rowOf('events'); row++) {
      const explanation = explained(open.preview, open.name, `${checked}${row}`);
      expect(unfinished(explanation)).toEqual([]);
      expect(explanation.title.en).not.toBe('A formula');
      expect(Buffer.byteLength(JSON.stringify(explanation))).toBeLessThanOrEqual(20 * 1024);
    }
  });

  test('a ⚠ leads to the cell that is wrong, from the KPI, its total, its headline and the input’s status', async () => {
    open.preview.type(open.name, `U${rowOf('leads')}`, 'many');
    open.preview.type(open.name, `K${rowOf('gross_margin')}`, 78);
    open.preview.type(open.name, `N${rowOf('leads')}`, 0);
    await open.preview.calculated();
    for (const [mark, column] of [
      ['leads', 'U'],
      ['cpl', 'U'],
      ['cpl', 'C'],
      ['headline cpl', 'C'],
      ['leads', 'E'],
    ] as const) {
      const { trouble } = told(mark, column);
      expect(trouble?.place?.cell).toBe(`U${rowOf('leads')}`);
      expect(trouble?.says.en).toMatch(/is text/);
    }
    expect(told('cpl', 'N').trouble?.says.en).toMatch(
      new RegExp(`^CPL: New leads \\(N${rowOf('leads')}\\) is 0, so there is nothing to divide by\\.`),
    );
    // That period isn't in the total, so what is shown of the inputs' totals isn't its sum.
    expect(told('cpl', 'I').numbers).toBeUndefined();
    expect(told('gross_margin', 'K').trouble?.says.en).toMatch(/is 78, which is 7800%; type 78% or 0\.78\.$/);
  });

  test('what somebody typed over a formula is called so, and not explained as the KPI', async () => {
    open.preview.type(open.name, `M${rowOf('cpl')}`, 12);
    await open.preview.calculated();
    const explanation = told('cpl', 'M');
    expect(explanation.says[0]?.en).toMatch(/^The KPI sheet’s own formula has been replaced here\./);
    expect([explanation.words, explanation.numbers]).toEqual([undefined, undefined]);
    // It stands in the way of a call that fills the row.
    const first = told('cpl', 'J').trouble;
    expect(first?.place?.cell).toBe(choices.style === 'functions' ? `M${rowOf('cpl')}` : undefined);
  });
});
