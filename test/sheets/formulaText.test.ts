/** The formula that the sidebar inserts: only numbers and addresses get in, written so that every locale reads them. */

import * as fc from 'fast-check';
import { KPIS } from '../../src/kpis';
import { formulaOf } from '../../src/sheets/insertFormula';
import { Refused } from '../../src/sheets/refused';

const cpl = (cost: string, leads = 'C2'): string => formulaOf({ function: 'CPL', arguments: [cost, leads] });

/** Why the formula is refused, and about which argument. */
function refusal(work: () => string): [string, string] {
  try {
    return ['written', work()];
  } catch (failure) {
    if (failure instanceof Refused) return [failure.reason, failure.about];
    throw failure;
  }
}

describe('a formula', () => {
  test('separates arguments by ; which every locale takes', () => {
    expect(cpl('B2')).toBe('=CPL(B2;C2)');
    expect(cpl('5000', '125')).toBe('=CPL(5000;125)');
  });

  test.each([
    ['5000', '5000'],
    ['0', '0'],
    ['-300', '-300'],
    ['0.7', '7/10'],
    ['-0.5', '-5/10'],
    ['12.50', '1250/100'],
    ['0.025', '25/1000'],
    ['70%', '70%'],
    ['-5%', '-5%'],
    ['2.5%', '25/1000'],
    ['0.5%', '5/1000'],
    ['100', '100'],
  ])('writes the number %s as %s, without a decimal point', (typed, written) => {
    expect(cpl(typed)).toBe(`=CPL(${written};C2)`);
  });

  test.each([
    'B2',
    '$B$2',
    'b2',
    'B2:B13',
    '$B2:C$13',
    'Sheet1!B2',
    "'Lead KPIs'!B2:B13",
    "'It''s ours'!B2",
    'リード!B2',
    '잠재고객!B2:B13',
  ])('takes the address %s as it is', (address) => {
    expect(cpl(address)).toBe(`=CPL(${address};C2)`);
  });

  test('leaves out the name of the sheet it goes into, however that is written, and no other', () => {
    const into = (sheet: string, cost: string) =>
      formulaOf({ function: 'CPL', arguments: [cost, "'Sheet 2'!C2"] }, sheet);
    expect(into('Lead KPIs', "'Lead KPIs'!J12:U12")).toBe("=CPL(J12:U12;'Sheet 2'!C2)");
    expect(into('Sheet1', 'Sheet1!B2')).toBe("=CPL(B2;'Sheet 2'!C2)");
    expect(into("It's ours", "'It''s ours'!B:B")).toBe("=CPL(B:B;'Sheet 2'!C2)");
    expect(into('Sheet', 'Sheet1!B2')).toBe("=CPL(Sheet1!B2;'Sheet 2'!C2)");
  });

  test('takes what was typed without the spaces around it', () => {
    expect(cpl(' 5000 ', ' C2')).toBe('=CPL(5000;C2)');
  });

  test.each([
    '=IMPORTDATA("x")',
    'IMPORTDATA("x")',
    'B2;C2',
    'B2,C2',
    'B2)+A1',
    '1e5',
    '"a"',
    'a',
    '5,000',
    '$5,000',
    '1 200',
    '１２３',
    '--1',
    '+1',
    '5%%',
    '1/2',
    'B2+1',
    'B2:',
    'B2:C3:D4',
    'Lead KPIs!B2',
    "'x'y'!B2",
    '{1;2}',
    'A1\nB2',
    'TRUE',
    '#REF!',
    'NaN',
    'Infinity',
    '9999999999999999',
  ])('refuses %j', (typed) => {
    expect(refusal(() => cpl(typed))).toEqual(['argumentWrong', 'marketing_cost']);
  });

  test('names the argument that is missing or wrong', () => {
    expect(refusal(() => cpl('', ''))).toEqual(['argumentNeeded', 'marketing_cost']);
    expect(refusal(() => cpl('1', ' '))).toEqual(['argumentNeeded', 'leads']);
    expect(refusal(() => formulaOf({ function: 'CPL', arguments: ['1'] }))).toEqual(['argumentNeeded', 'leads']);
    expect(refusal(() => cpl('1', 'x'))).toEqual(['argumentWrong', 'leads']);
  });

  test('drops optional arguments at the end, and keeps the place of one in the middle', () => {
    const responses = (...rest: string[]): string =>
      formulaOf({ function: 'RESPONSE_TIME', arguments: ['A2:A9', 'B2:B9', ...rest] });
    expect(responses()).toBe('=RESPONSE_TIME(A2:A9;B2:B9)');
    expect(responses('', '', '')).toBe('=RESPONSE_TIME(A2:A9;B2:B9)');
    expect(responses('E1', 'E2', '')).toBe('=RESPONSE_TIME(A2:A9;B2:B9;E1;E2)');
    expect(responses('', '', 'G2:G9')).toBe('=RESPONSE_TIME(A2:A9;B2:B9;;;G2:G9)');
  });

  test('takes no more arguments than the function has', () => {
    expect(formulaOf({ function: 'ARR', arguments: ['B2', 'x"'] })).toBe('=ARR(B2)');
  });

  test('is of no function but ours', () => {
    for (const name of ['IMPORTDATA', 'cpl', 'toString', '']) {
      expect(() => formulaOf({ function: name, arguments: ['1'] })).toThrow('badRequest');
    }
  });

  test('can be written for every function from its examples, decimals and all', () => {
    for (const kpi of KPIS) {
      const formula = formulaOf({ function: kpi.name, arguments: kpi.arguments.map(({ example }) => String(example)) });
      expect(formula.startsWith(`=${kpi.name}(`)).toBe(true);
      expect(formula).not.toMatch(/[.,"{}]/);
    }
  });

  test('has the value that was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 1, max: 6 }), (digits, places) => {
        const typed = (digits / 10 ** places).toFixed(places);
        const written = /^=CPL\(([-\d/]+);C2\)$/.exec(cpl(typed))?.[1] ?? '';
        const [dividend, divisor = 1] = written.split('/').map(Number);
        expect(Number(dividend) / divisor + 0).toBe(Number(typed) + 0);
      }),
    );
  });

  test('of any text at all holds nothing but digits, addresses and separators', () => {
    const part = fc.constantFrom('A1', '=', '(', ')', ';', '"', "'", '!', '1', '.', '%', ':', '$', ' ', 'x', '+', '-');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (typed) => {
          const [reason, text] = refusal(() => cpl(typed));
          if (reason !== 'written') return;
          const argument = text.slice('=CPL('.length, -';C2)'.length).replace(/^'(?:[^']|'')+'!/, '');
          expect(argument).toMatch(/^[-\p{L}\d_.$:!/%]+$/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
