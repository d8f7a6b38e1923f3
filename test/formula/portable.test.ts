/** A formula without the add-on's functions: what each becomes, what stays as it was typed, and what can't be written. */

import ExcelJS from 'exceljs';
import { withCommas } from '../../preview/formula-text';
import { LANGUAGES } from '../../src/core/kpi';
import { isErrorValue } from '../../src/core/problem';
import { callsOf } from '../../src/formula/calls';
import { type Around, type Portable, portable, reading } from '../../src/formula/portable';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { openAddOn, openSheet } from '../template/openSheet';

const AROUND: Around = {
  decimal: '.',
  language: 'en',
  sizes: {
    sheet: (name) => (name === 'Gone' ? undefined : [20, 10]),
    name: (name) => (name === 'Costs' ? [2, 1] : name === 'Budget' ? [1, 1] : undefined),
  },
  others: ['LEAD_KPIS'],
};

/** CPL over two cells, as it is written where `wrong` follows every ⚠ text. */
const cpl = (cost: string, leads: string, separator = ';', wrong = ''): string =>
  [
    `IF(COUNTBLANK(${cost})+COUNTBLANK(${leads})>0;"";IF(NOT(ISNUMBER(${cost}));"⚠ Marketing cost: not a number"${wrong}`,
    `IF(NOT(ISNUMBER(${leads}));"⚠ New leads: not a number"${wrong}`,
    `IF(MIN(${cost};${leads})<0;"⚠ Marketing cost / New leads: negative"${wrong}`,
    `IF(${leads}=0;"⚠ New leads: 0"${wrong};${cost}/${leads})))))`,
  ]
    .map((part) => part.split(';').join(separator))
    .join(separator);
const inside = (cost: string, leads: string): string => cpl(cost, leads, ';', '*1');

function cells(formula: string, around: Partial<Around> = {}): readonly (readonly string[])[] {
  const made = portable(formula, { ...AROUND, ...around });
  if (!('cells' in made)) throw new Error(`${formula}: ${JSON.stringify(made)}`);
  return made.cells;
}

const cell = (formula: string, around: Partial<Around> = {}): string => {
  const made = cells(formula, around);
  expect([made.length, made[0]?.length]).toEqual([1, 1]);
  return made[0]?.[0] ?? '';
};

const reasonOf = (formula: string): Portable => portable(formula, AROUND);

describe('a call on single cells', () => {
  test.each([
    ['=CPL(B2;C2)', `=${cpl('B2', 'C2')}`],
    ['=cpl (\n$B$2 ; C2)', `=${cpl('$B$2', 'C2')}`],
    ['=CPL(B2,C2)', `=${cpl('B2', 'C2', ',')}`],
    ["=CPL('It''s, CPL(1)'!B2;リード!C2)", `=${cpl("'It''s, CPL(1)'!B2", 'リード!C2')}`],
    ['=CPL(B2:B2;(C2))', `=${cpl('B2', 'C2')}`],
    ['=CPL(Budget;C2)', `=${cpl('Budget', 'C2')}`],
    ['=(CPL(B2;C2))', `=(${cpl('B2', 'C2')})`],
    ['=IF(A1>0; CPL(B2;C2); "")', `=IF(A1>0; ${cpl('B2', 'C2')}; "")`],
    ['=IF(A1;"=CPL(1;2)";CPL(B2;C2))', `=IF(A1;"=CPL(1;2)";${cpl('B2', 'C2')})`],
    ['=LET(x;2;CPL(B2;C2))', `=LET(x;2;${cpl('B2', 'C2')})`],
    ['=ARRAYFORMULA(CPL(B2;C2))', `=${cpl('B2', 'C2')}`],
  ])('%s is written with ⚠ texts, and the rest as it was typed', (formula, written) => {
    expect(cell(formula)).toBe(written);
  });

  test.each([
    ['=IFERROR(CPL(B2;C2);0)', `=IFERROR(${inside('B2', 'C2')};0)`],
    ['=CPL(B2;C2)*2', `=${inside('B2', 'C2')}*2`],
    ['="CPL( "&CPL(B2;C2)', `="CPL( "&${inside('B2', 'C2')}`],
    ['=SUM(A1:A9;CPL(B2;C2))', `=SUM(A1:A9;${inside('B2', 'C2')})`],
    ['=FILTER(A1:A9;B1:B9>CPL(B2;C2))', `=FILTER(A1:A9;B1:B9>${inside('B2', 'C2')})`],
  ])(
    '%s goes on into something else, so gives an error where it is wrong, as the function does',
    (formula, written) => {
      expect(cell(formula)).toBe(written);
    },
  );

  test('checks no number that is written out and right: 5000 ÷ 125', () => {
    expect(cell('=CPL(5000;125)')).toBe('=(5000/125)');
    expect(cell('=10/CPL(5000;125)')).toBe('=10/(5000/125)');
    expect(cell('=CPL(15/100;B2)')).toContain('(15/100)/B2');
    expect(cell('=CPL(5000;0)')).toContain('"⚠ New leads: 0"');
  });

  test('is written with the signs of its locale: ; between arguments where the decimal sign is a comma', () => {
    expect(cell('=CPL(1,5;B2)', { decimal: ',' })).toContain(';1,5/B2)');
    expect(cell('=ARR(B2)', { decimal: ',' })).toMatch(/^=IF\(COUNTBLANK\(B2\)>0;""/);
    expect(cell('=ARR(B2)')).toMatch(/^=IF\(COUNTBLANK\(B2\)>0,""/);
  });

  test.each(LANGUAGES)(
    'says what is wrong in the language asked for, %s, as the function says it in a range',
    (language) => {
      const label = { en: '"⚠ New leads: 0"', ko: '"⚠ 신규 리드 수: 0"', ja: '"⚠ 新規リード数が0"' };
      expect(cell('=CPL(B2;C2)', { language })).toContain(label[language]);
    },
  );

  test('within another one repeats its formula, which can’t be counted as blank and needs no words', () => {
    const written = cell('=BUDGET_NEEDED(B1;CPL(B2;C2))');
    const inner = cpl('B2', 'C2').replace(/"⚠[^"]*"/g, '"⚠"');
    expect(written).toContain(`(IFERROR(LEN(${inner});1)=0)*1`);
    expect(written).toContain(`B1*${inner}`);
    expect(written).toContain('"⚠ CPL: not a number"');
    expect(cell('=ARR(B2+C2)')).toContain('12*(B2+C2)');
  });

  test.each([
    'SUM(D2:D9)',
    'SUMIF(A:A;A2;B:B)',
    'VLOOKUP(A2;D:E;2;FALSE)',
    'INDEX(D2:D9;MATCH(A2;C2:C9;0))',
    'INDEX(D2:E9;1;2)',
    'XLOOKUP(A2;C2:C9;D2:D9)',
    'IF(A2>0;D2;E2)',
    'ROUND(ABS(D2);2)',
  ])('of %s, which gives one value, is one formula', (argument) => {
    expect(cell(`=ARR(${argument})`)).toContain(`12*${argument}`);
  });

  test('of a name that LET or MAP gives takes it for what it is worked out as', () => {
    expect(cell('=LET(x;B2*2;ARR(x))')).toContain('LEN(x)');
    expect(cell('=MAP(B2:B9;LAMBDA(x;ARR(x)))')).toContain('LEN(x)');
    expect(reasonOf('=LET(x;x;ARR(x))')).toEqual({ reason: { code: 'unknownShape', part: 'x' } });
  });
});

describe('a call that fills cells', () => {
  const down = [[`=${cpl('B2', 'C2')}`], [`=${cpl('B3', 'C3')}`]];
  test.each([
    ['=CPL(B2:B3;C2:C3)', down],
    ['=ARRAYFORMULA(CPL(B2:B3;C2:C3))', down],
    ['=CPL(B2:B3;C3)', [[`=${cpl('B2', 'C3')}`], [`=${cpl('B3', 'C3')}`]]],
    ['=CPL($B$2:B$3;C2:C3)', [[`=${cpl('$B$2', 'C2')}`], [`=${cpl('$B$3', 'C3')}`]]],
    ['=CPL(B2:C2;X!B3:C3)', [[`=${cpl('B2', 'X!B3')}`, `=${cpl('C2', 'X!C3')}`]]],
    ['=CPL(B19:B;C19:C)', [[`=${cpl('B19', 'C19')}`], [`=${cpl('B20', 'C20')}`]]],
    ['=CPL(Costs;C2)', [[`=${cpl('INDEX(Costs;1;1)', 'C2')}`], [`=${cpl('INDEX(Costs;2;1)', 'C2')}`]]],
    ['=CPL({6;8};2)', [['=(6/2)'], ['=(8/2)']]],
    ['={CPL(B2;C2);CPL(B3;C3)}', down],
    ['=ARRAYFORMULA(CPL(B2:B3;C2:C3)*A2:A3)', [[`=${cpl('B2', 'C2')}*A2`], [`=${cpl('B3', 'C3')}*A3`]]],
    ['=IF(A1="";"";CPL(B2:B3;C2:C3))', down.map(([text = '']) => [`=IF(A1="";"";${text.slice(1)})`])],
    ['=IFERROR(CPL(B2:B3;C2:C3);0)', down.map(([text = '']) => [`=IFERROR(${text.slice(1)};0)`])],
  ])('%s is a formula for each of them', (formula, written) => {
    expect(cells(formula)).toEqual(written);
  });

  test('takes one row down a block and one column across it', () => {
    const row = [cpl('B2', 'B5'), cpl('C2', 'C5')];
    expect(cells('=CPL(B2:C3;B5:C5)')[0]).toEqual(row.map((text) => `=${text}`));
    expect(cells('=CPL(B2:C3;B5:C5)')[1]?.[1]).toBe(`=${cpl('C3', 'C5')}`);
    expect(cells('=CPL(B2:C3;E2:E3)')[1]?.[1]).toContain('C3/E3');
    expect(cells('=CPL(B2:C3;{6,8})')[1]?.[1]).toContain('C3/8');
  });

  test('keeps ARRAYFORMULA round what still needs it', () => {
    expect(cells('=ARRAYFORMULA(ARR(B2:B3)*SUM(C2:C3*D2:D3))')[1]?.[0]).toMatch(
      /12\*B3\)\)\*ARRAYFORMULA\(SUM\(C2:C3\*D2:D3\)\)$/,
    );
  });

  test('keeps what ARRAYFORMULA held together in brackets where it goes', () => {
    expect(cells('=ARRAYFORMULA(ARR(B2:B3)*ARRAYFORMULA(C2:C3+1))')[1]?.[0]).toMatch(/\*\(C3\+1\)$/);
    expect(cells('=ARRAYFORMULA(ARR(B2:B3)*ARRAYFORMULA(C2+1))')[1]?.[0]).toMatch(/\*\(C2\+1\)$/);
  });

  test('fills no more than 10,000', () => {
    const sizes = { ...AROUND.sizes, sheet: () => [10_001, 3] as const };
    expect(cells('=ARR(A2:A)', { sizes }).length).toBe(10_000);
    expect(portable('=ARR(A:A)', { ...AROUND, sizes })).toEqual({
      reason: { code: 'tooManyCells', rows: 10_001, columns: 1 },
    });
  });
});

describe('a helper is asked for', () => {
  test('where a call over a range stands in a function that takes ranges, and the cells read there', () => {
    const formula = '=ROUND(SUM(CPL(B2:B5;C2:C5)); 2)';
    const made = portable(formula, AROUND);
    expect(made).toEqual({
      needsHelper: { from: 11, to: 27, formula: '=CPL(B2:B5;C2:C5)', size: [4, 1], why: 'range' },
    });
    if ('needsHelper' in made) expect(reading(formula, made.needsHelper, 'H2:H5')).toBe('=ROUND(SUM(H2:H5); 2)');
    expect(portable('=SUMPRODUCT(A2:A5*CPL(B2:B5;C2:C5))', AROUND)).toHaveProperty('needsHelper.from', 18);
  });

  test('where the formula would pass 2,000 characters, for the longest part that is repeated', () => {
    const deep = '=CPL(CPL(CPL(B2;C2);CPL(D2;E2));2)';
    expect(portable(deep, AROUND)).toEqual({
      needsHelper: { from: 5, to: 31, formula: '=CPL(CPL(B2;C2);CPL(D2;E2))', size: [1, 1], why: 'long' },
    });
  });

  test('in the end every formula is short enough, however deep its calls are', () => {
    const deep = `=${'CPL(B2;'.repeat(40)}C2${')'.repeat(40)}`;
    const open = [deep];
    const made: string[] = [];
    for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
      const result = portable(formula, AROUND);
      if ('cells' in result) made.push(...result.cells.flat());
      else if ('needsHelper' in result)
        open.push(result.needsHelper.formula, reading(formula, result.needsHelper, 'Z1'));
      else throw new Error(JSON.stringify(result.reason));
    }
    expect(made.length).toBeGreaterThan(10);
    for (const formula of made) expect([formula.length <= 2000, callsOf(formula, '.')]).toEqual([true, []]);
  });

  test('for a call in a formula that is long by itself, with an error where the function gives one', () => {
    const long = `=CPL(B2;C2)+${'A1+'.repeat(1600)}1`;
    const made = portable(long, AROUND);
    expect(made).toEqual({
      needsHelper: { from: 1, to: 11, formula: '=CPL(B2;C2)', size: [1, 1], why: 'long', wrong: 'error' },
    });
    expect(cell('=CPL(B2;C2)', { wrong: 'error' })).toBe(`=${inside('B2', 'C2')}`);
  });
});

describe('a formula stays as it is', () => {
  test.each([
    ['another formula', '=B2/C2'],
    ['a call in a text', '="CPL(1;2)"'],
    ['a call in the name of a sheet', "='CPL(1)'!B2"],
    ['a space at the end', '=SUM(A:A) '],
    ['5,000 characters', `=${'A1+'.repeat(1700)}1`],
  ])('that calls nothing of ours: %s', (_what, formula) => {
    expect(cells(formula)).toEqual([[formula]]);
  });

  test.each([
    [
      '=RESPONSE_TIME(A2:A9;B2:B9)',
      { code: 'noNative', call: 'RESPONSE_TIME(A2:A9;B2:B9)', function: 'RESPONSE_TIME' },
    ],
    ['=CPL(MRR(A2:A9);C2)', { code: 'noNative', call: 'MRR(A2:A9)', function: 'MRR' }],
    ['=lead_kpis(A:A;B:B)', { code: 'noNative', call: 'lead_kpis(A:A;B:B)', function: 'LEAD_KPIS' }],
    ['=CPL(B2)', { code: 'missing', call: 'CPL(B2)', argument: 'leads' }],
    ['=CPL(;C2)', { code: 'missing', call: 'CPL(;C2)', argument: 'marketing_cost' }],
    ['=CPL(1;2;3)', { code: 'extra', call: 'CPL(1;2;3)', most: 2 }],
    ['=CPL(B2:B3;C2:C4)', { code: 'shape', part: 'CPL(B2:B3;C2:C4)' }],
    ['=CPL(MYSTERY(1);C2)', { code: 'unknownShape', part: 'MYSTERY(1)' }],
    ['=CPL(OFFSET(B2;1;1);C2)', { code: 'unknownShape', part: 'OFFSET(B2;1;1)' }],
    ['=ARR(INDEX(D2:E9;2))', { code: 'unknownShape', part: 'INDEX(D2:E9;2)' }],
    ['=ARR(INDEX(D2:D9;0))', { code: 'unknownShape', part: 'INDEX(D2:D9;0)' }],
    ['=ARR(XLOOKUP(A2;C2:C9;D2:E9))', { code: 'unknownShape', part: 'XLOOKUP(A2;C2:C9;D2:E9)' }],
    ['=ARRAYFORMULA(ARR(SUMIF(A:A;A2:A3;B:B)))', { code: 'unknownShape', part: 'SUMIF(A:A;A2:A3;B:B)' }],
    ['=ARR(RAND())', { code: 'unknownShape', part: 'RAND()' }],
    ['=CPL(Unheard;C2)', { code: 'unknownShape', part: 'Unheard' }],
    ['=CPL(Leads[Cost];C2)', { code: 'unknownShape', part: 'Leads[Cost]' }],
    ['=CPL(Gone!B2:B;C2)', { code: 'unknownShape', part: 'Gone!B2:B' }],
    ['=CPL(B2:B5*2;C2:C5)', { code: 'unknownShape', part: 'B2:B5*2' }],
    ['=CPL(B2:B5;C2:C5)*2', { code: 'rangeInside', call: 'CPL(B2:B5;C2:C5)' }],
    ['=2*IF(A1>0;ARR(B2:B5);0)', { code: 'rangeInside', call: 'ARR(B2:B5)' }],
    ['=LET(x;B2:B5;SUM(ARR(x)))', { code: 'rangeInside', call: 'ARR(x)' }],
    ['=CPL(B2;C2', { code: 'unreadable', why: { unreadable: 'unfinished', at: 10 } }],
  ])('%s, and says why', (formula, reason) => {
    expect(reasonOf(formula)).toEqual({ reason });
  });
});

test('the KPI sheet that is made with the functions shows the same without them', async () => {
  const { preview, name } = await openSheet({ style: 'functions' });
  try {
    const sheet = preview.spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`There is no ${name}.`);
    const used = sheet.getDataRange();
    const area = used.getA1Notation();
    const before = preview.read(name, area);
    const sizes = { sheet: () => [sheet.getMaxRows(), sheet.getMaxColumns()] as const, name: () => undefined };
    let count = 0;
    used.getFormulas().forEach((line, row) => {
      line.forEach((formula, column) => {
        const calls = formula === '' ? [] : callsOf(formula, '.');
        if (!Array.isArray(calls) || calls.length === 0) return;
        const made = cells(formula, { sizes });
        count++;
        sheet
          .getRange(row + 1, column + 1, made.length, made[0]?.length ?? 0)
          .setFormulas(made.map((texts) => [...texts]));
      });
    });
    await preview.calculated();
    expect(count).toBeGreaterThan(30);
    const after = preview.read(name, area);
    const changed = before.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const other = after[row]?.[column] ?? null;
        const isNear = typeof value === 'number' && Math.abs(value - Number(other)) <= 1e-12 * Math.abs(value);
        return isNear || (value ?? '') === (other ?? '') ? [] : [[row + 1, column + 1, value, other]];
      }),
    );
    expect(changed).toEqual([]);
    expect(after.flat().filter(isErrorValue)).toEqual([]);
  } finally {
    preview.close();
  }
}, 60_000);

/**
 * What the native formulas need not repeat, with CPL as the example: what is in the cells of cost and leads, and what the
 * function and its native formula show. The differential test holds that the rest is equal.
 */
test.each([
  ['a date counts as the number of its day', new Date(Date.UTC(2026, 0, 1)), 1, /^#ERROR!/, /^46023$/],
  ['an outcome too large is an error, or infinity', 1e308, 1e-10, /^#ERROR!/, /^(#|Infinity)/],
  ['a wrong argument is a ⚠ text where #ERROR! was', 'n/a', 1, /^#ERROR!/, /^⚠ Marketing cost: not a number$/],
  ['an error isn’t said to be a text, nor passed on', '=NA()', 1, /^#ERROR!/, /^⚠ Marketing cost: not a number$/],
])('different: %s', async (_what, cost, leads, byFunction, byFormula) => {
  const preview = openAddOn();
  try {
    const sheet = preview.spreadsheet.getSheetByName('Sheet1');
    sheet?.getRange('A1:B1').setValues([[cost, leads]]);
    sheet?.getRange('C1:D1').setFormulas([['=CPL(A1;B1)', cell('=CPL(A1;B1)')]]);
    await preview.calculated();
    const [shown] = preview.read('Sheet1', 'C1:D1');
    expect(String(shown?.[0])).toMatch(byFunction);
    expect(String(shown?.[1])).toMatch(byFormula);
  } finally {
    preview.close();
  }
});

describeWith('LibreOffice', available(), () => {
  test('different: TRUE counts as 1 there, where the function says that it is no number', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sheet1').addRow([true, 4, { formula: withCommas(cell('=CPL(A1;B1)')).slice(1) }]);
    const judged = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(judged.get('Sheet1')?.[0]?.[2]).toBe(1 / 4);
  }, 120_000);
});
