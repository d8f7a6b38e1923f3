/** The calculator: what stands in the fields, and what it says of it, just as a cell would. */

import { isFormulaKpi, type Kpi, LANGUAGES, type Language } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { received } from '../../src/kpis/arguments';
import { exampleText } from '../../src/sidebar/functions/argumentText';
import { calculate } from '../../src/sidebar/functions/calculation';
import { isColumn, readField } from '../../src/sidebar/functions/fieldReading';
import { resultText } from '../../src/sidebar/resultText';
import { cellCall } from '../cellCall';

const kpi = (name: string): Kpi => KPIS.find((each) => each.name === name) as Kpi;
const said = (name: string, typed: readonly string[], language: Language = 'en') =>
  calculate(kpi(name), typed, language);

describe('the calculator', () => {
  test('works out ROI: (24,000 − 8,000) ÷ 8,000 is 200%', () => {
    expect(said('ROI', ['24,000', '8000'])).toEqual({ kind: 'result', text: '200%' });
  });

  test.each([
    ['CPL', ['5000', '125'], '40', '40', '40'],
    ['CAC', ['12345678', '1'], '12,345,678', '12,345,678', '12,345,678'],
    ['CPM', ['1', '3'], '333.33', '333.33', '333.33'],
    ['CTR', ['1', '30000'], '0.00333%', '0.00333%', '0.00333%'],
    ['ROAS', ['15000', '3000'], '5×', '5倍', '5배'],
    ['CUSTOMER_LIFETIME', ['5%'], '20 periods', '20期間', '20개 기간'],
    ['CUSTOMER_LIFETIME', ['100%'], '1 period', '1期間', '1개 기간'],
  ])('says %s of %j in each language by its unit: %s', (name, typed, en, ja, ko) => {
    expect(LANGUAGES.map((language) => said(name, typed, language).text)).toEqual([en, ko, ja]);
  });

  test.each(KPIS.filter(isFormulaKpi).map((each) => [each.name, each] as const))(
    'gives for the examples of %s what its function gives',
    (name, each) => {
      const outcome = Number(
        cellCall(
          name,
          each.arguments.map(({ example }) => example),
        ),
      );
      expect(calculate(each, each.arguments.map(exampleText), 'en')).toEqual({
        kind: 'result',
        text: resultText(outcome, each.unit, 'en'),
      });
    },
  );

  test('says what a cell says where something is wrong, in the sidebar’s language', () => {
    expect(said('CPL', ['5000', '0'])).toEqual({
      kind: 'problem',
      text: 'CPL: leads is 0, so there is nothing to divide by. Leave the cell blank until there is a number.',
    });
    expect(said('CPL', ['$5000', '125']).text).toMatch(/^CPL: marketing_cost is text, not a number\./);
    expect(said('CPL', ['2026-01-05', '125']).text).toMatch(/^CPL: marketing_cost is a date/);
    expect(said('CPL', ['TRUE', '125']).text).toMatch(/^CPL: marketing_cost is TRUE\/FALSE/);
    expect(said('WIN_RATE', ['-1', '2'], 'ja').text).toMatch(/^WIN_RATE：「deals_won」がマイナス/);
    expect(said('CLTV_MARGIN', ['100', '70', '5%'], 'ko').text).toMatch(
      /^CLTV_MARGIN: 'gross_margin' 값이 70, 즉 7000%/,
    );
  });

  test('names what is missing, and leaves an address to the sheet', () => {
    expect(said('CPL', ['', ' '])).toEqual({ kind: 'quiet', text: 'Still missing: Marketing cost, New leads' });
    expect(said('CPL', ['B2', ''])).toMatchObject({ kind: 'quiet', text: expect.stringContaining('The sheet') });
    expect(said('CPL', ["'Lead KPIs'!J12:U12", '125'])).toMatchObject({ kind: 'quiet' });
  });
});

describe('the calculator over records', () => {
  test('takes a list by line or by semicolon: 3 and 30 minutes are 16.5 on average', () => {
    const answered = ['2026-01-05 09:03\n2026-01-05 10:30', ''];
    expect(said('RESPONSE_TIME', ['2026-01-05 09:00\n2026/1/5 10:00\n', ...answered]).text).toBe('16.5 minutes');
    expect(said('RESPONSE_TIME', ['2026-01-05T09:00; 2026-01-05 10:00', ...answered]).text).toBe('16.5 minutes');
  });

  test('adds up bills: 1,200 ÷ 12 + 300 ÷ 3 + 50 ÷ 1 = 250; a blank between two is one month, at the end it is none', () => {
    expect(said('MRR', ['1,200; 300; 50', '12; 3; ']).text).toMatch(/amounts is 3 rows/);
    expect(said('MRR', ['1,200; 300; 50', '12; 3; 1']).text).toBe('250');
    expect(said('MRR', ['1,200; 300; 50', '12;;3']).text).toBe('416.67');
  });

  test('counts only working hours where they are given: 17:30 to 9:30 the next day is 60 minutes', () => {
    const [from, to] = ['2026-01-05 17:30', '2026-01-06 09:30'];
    expect(said('RESPONSE_TIME', [from, to, '9:00', '18:00']).text).toBe('60 minutes');
    expect(said('RESPONSE_TIME', [from, to, '9:00', '']).text).toMatch(/closes_at is missing/);
  });

  test('names the row of a wrong value', () => {
    const typed = ['2026-01-05 09:00; 2026-02-31 10:00', '2026-01-05 09:03; 2026-01-05 10:30'];
    expect(said('RESPONSE_TIME', typed).text).toBe(
      'RESPONSE_TIME: received is not a date and time. (row 2 of the range)',
    );
  });

  test('says that a cell stays blank while nobody has been answered', () => {
    const outcome = said('RESPONSE_TIME', ['2026-01-05 09:00', ';']);
    expect(outcome).toMatchObject({ kind: 'quiet', text: expect.stringContaining('stays blank') });
  });

  test('takes for columns exactly the arguments whose example is a range', () => {
    const columns = KPIS.flatMap((each) => [...each.arguments].filter(isColumn).map(({ name }) => name));
    expect(new Set(columns)).toEqual(new Set(['received', 'responded', 'holidays', 'amounts', 'months_per_bill']));
    expect(readField(received, 'A2:A100')).toEqual({ kind: 'address' });
  });
});
