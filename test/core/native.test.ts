/** A KPI as a native formula: how it is written, and that it gives what the function gives in a range. */

import * as fc from 'fast-check';
import { type FormulaKpi, isFormulaKpi } from '../../src/core/kpi';
import { nativeFormula, type Operand, type OperandCell, over, text } from '../../src/core/native';
import { KPIS } from '../../src/kpis';
import { BOUNCE_RATE } from '../../src/kpis/BOUNCE_RATE';
import { CLTV_MARGIN } from '../../src/kpis/CLTV_MARGIN';
import { CPL } from '../../src/kpis/CPL';
import { cellCall, column } from '../cellCall';

const FORMULA_KPIS = KPIS.filter(isFormulaKpi);

/** The arguments in cells A1, B1 … */
const operandsOf = (kpi: Pick<FormulaKpi, 'arguments'>): Record<string, Operand> =>
  Object.fromEntries(
    kpi.arguments.map(({ name, label }, index) => {
      const reference = `${'ABCD'[index]}1`;
      return [name, { expression: reference, cells: [{ reference, label: label.en }] }];
    }),
  );

const formulaOf = (kpi: FormulaKpi): string =>
  nativeFormula(kpi, operandsOf(kpi), (code, label) => `⚠ ${label}: ${code}`);

/** The value of a native formula over the cells A1, B1 …; the five functions that it may use are written out here. */
function evaluated(formula: string, cells: readonly unknown[]): unknown {
  const names = cells.map((_, index) => `${'ABCD'[index]}1`);
  const code = formula.replace(/;/g, ',').replace(/(?<![<>])=/g, '===');
  const functions = {
    IF: (condition: boolean, yes: unknown, no: unknown) => (condition ? yes : no),
    NOT: (condition: boolean) => !condition,
    COUNTBLANK: (cell: unknown) => (cell === '' ? 1 : 0),
    ISNUMBER: (cell: unknown) => typeof cell === 'number',
    MIN: Math.min,
  };
  return new Function(...names, ...Object.keys(functions), `return ${code};`)(...cells, ...Object.values(functions));
}

describe.each(FORMULA_KPIS.map((kpi) => ({ name: kpi.name, kpi })))('the native formula of $name', ({ name, kpi }) => {
  const formula = formulaOf(kpi);
  const withoutTexts = formula.replace(/"[^"]*"/g, 'TEXT');

  test('parses in every locale: `;` between arguments, no comma, decimal, array or space', () => {
    expect(withoutTexts).not.toMatch(/[,{}.\s!]|\d[eE]/);
    expect(withoutTexts.split('(').length).toBe(withoutTexts.split(')').length);
  });

  test('uses only functions that every spreadsheet has, and never compares with a text', () => {
    const used = new Set(withoutTexts.match(/[A-Z]+(?=\()/g));
    for (const called of used) expect(['IF', 'NOT', 'COUNTBLANK', 'ISNUMBER', 'MIN']).toContain(called);
    expect(withoutTexts).not.toMatch(/[=<>]TEXT|TEXT[=<>]/);
  });

  test('gives the function’s number, a blank where it is blank, and a ⚠ text where it warns', () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -5, max: 1000 }) },
      { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true }) },
      { weight: 1, arbitrary: fc.constantFrom('', 'x', 0) },
    );
    const takes = kpi.arguments.length;
    fc.assert(
      fc.property(fc.array(cell, { minLength: takes, maxLength: takes }), (cells) => {
        const [[expected]] = cellCall(
          name,
          cells.map((value) => column(value, '')),
        ) as [[unknown]];
        const given = evaluated(formula, cells);
        // A tiny share of a small number can be too small to divide by; Sheets shows that as its own error.
        if (expected === '⚠ Number too large') expect(Number.isFinite(given)).toBe(false);
        else if (typeof expected === 'number') expect(Number(given) + 0).toBe(expected);
        else if (expected === '') expect(given).toBe('');
        else expect(given).toMatch(/^⚠ /);
      }),
    );
  });
});

describe('a native formula', () => {
  const cpl = (leads: Operand): string =>
    nativeFormula(CPL, { ...operandsOf(CPL), leads }, (code, label) => `${label}: ${code}`);

  test('checks blanks, then numbers, then signs, then what it divides by', () => {
    expect(formulaOf(CPL)).toBe(
      'IF(COUNTBLANK(A1)+COUNTBLANK(B1)>0;"";' +
        'IF(NOT(ISNUMBER(A1));"⚠ Marketing cost: text";IF(NOT(ISNUMBER(B1));"⚠ New leads: text";' +
        'IF(MIN(A1;B1)<0;"⚠ Marketing cost / New leads: negativeCount";' +
        'IF(B1=0;"⚠ New leads: zero";A1/B1)))))',
    );
  });

  test('checks what may be a range cell by cell, and a number that stands in no cell', () => {
    const many = (reference: string): Operand => ({
      expression: reference,
      cells: [{ reference, label: reference, many: true }],
    });
    const formula = nativeFormula(CPL, { marketing_cost: many('cost'), leads: many('leads') }, (code) => code);
    expect(formula).toBe(
      'IF((IFERROR(LEN(cost);1)=0)*1+(IFERROR(LEN(leads);1)=0)*1>0;"";' +
        'IF(NOT(ISNUMBER(cost));"text";IF(NOT(ISNUMBER(leads));"text";' +
        'IF((cost<0)+(leads<0)>0;"negativeCount";IF(leads=0;"zero";cost/leads)))))',
    );
  });

  test('puts arithmetic over several cells in brackets, and checks each of them', () => {
    const formula = cpl({
      expression: 'B1-C1',
      cells: [
        { reference: 'B1', label: 'B' },
        { reference: 'C1', label: 'C' },
      ],
    });
    expect(formula).toContain('A1/(B1-C1)');
    expect(formula).toContain('ISNUMBER(C1)');
    expect(formula).toContain('IF(B1-C1<=0;"B / C: zero";');
  });

  /** Marketing cost ÷ leads, with A1 and B1 being what is said of them. */
  const cplOf = (cost: Partial<OperandCell>, leads: Partial<OperandCell>): string => {
    const operand = (reference: string, cell: Partial<OperandCell>): Operand => ({
      expression: reference,
      cells: [{ reference, label: reference, ...cell }],
    });
    return nativeFormula(CPL, { marketing_cost: operand('A1', cost), leads: operand('B1', leads) }, (code) => code);
  };

  test('checks nothing of a number above 0 that is written out', () => {
    expect(cplOf({}, { positive: true })).toBe(
      'IF(COUNTBLANK(A1)>0;"";IF(NOT(ISNUMBER(A1));"text";IF(A1<0;"negativeCount";A1/B1)))',
    );
    expect(cplOf({ positive: true }, { positive: true })).toBe('A1/B1');
  });

  test.each(['outcome', 'signed'] as const)('lets an %s be negative, unless it is divided by', (kind) => {
    expect(cplOf({ [kind]: true }, {})).toContain('IF(B1<0;');
    expect(cplOf({}, { [kind]: true })).toContain('IF(MIN(A1;B1)<0;');
  });

  test('lets the parts of what is divided by be negative where they may, and checks the whole', () => {
    const cell = (label: string, more: Partial<OperandCell>): OperandCell => ({ reference: label, label, ...more });
    const outcomes = cpl({
      expression: 'B1-C1',
      cells: [cell('B1', { outcome: true }), cell('C1', { outcome: true })],
    });
    expect(outcomes).toContain('IF(A1<0;"Marketing cost: negativeCount";IF(B1-C1<=0;');
    const less = cpl({ expression: 'B1-12', cells: [cell('B1', {}), cell('12', { positive: true })] });
    expect(less).toContain('IF(B1-12<=0;');
  });

  test('checks what an operand divides by before the operand', () => {
    const perDay = cpl({
      expression: 'B1/C1',
      cells: [
        { reference: 'B1', label: 'B' },
        { reference: 'C1', label: 'C', divides: true },
      ],
    });
    expect(perDay).toContain('IF(C1=0;"C: zero";IF(B1/C1=0;"B / C: zero";A1/(B1/C1)))');
  });

  test('checks each cell by itself as soon as one may be a range', () => {
    expect(cplOf({}, { many: true })).toContain('IF((A1<0)+(B1<0)>0;');
  });

  test('says which check failed of a share of a whole, and of a part beside its whole', () => {
    expect(formulaOf(CLTV_MARGIN)).toContain('IF(B1>1;"⚠ Gross margin: range01";');
    expect(formulaOf(BOUNCE_RATE)).toContain('IF(A1>B1;"⚠ Single-page sessions: whole";');
  });

  test('passes on the ⚠ text of another outcome', () => {
    const formula = cpl({ expression: 'B1', cells: [{ reference: 'B1', label: 'B', outcome: true }] });
    expect(evaluated(formula, [100, '⚠ New leads: 0'])).toBe('⚠ New leads: 0');
  });

  test('asks every operand of the formula', () => {
    expect(() => nativeFormula(CPL, {}, (code) => code)).toThrow('There is no operand for marketing_cost.');
  });

  test('doubles the quotes of a text, and leaves no spaces in arithmetic', () => {
    expect(text('say "no"')).toBe('"say ""no"""');
    expect(over(CPL.formula, operandsOf(CPL))).toBe('A1/B1');
  });
});
