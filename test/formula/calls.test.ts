/** Which of our functions a formula calls: by their names only, and never in a text or a sheet's name. */

import { callsOf } from '../../src/formula/calls';
import { KPIS } from '../../src/kpis';

function names(formula: string, others: readonly string[] = []): string[] {
  const calls = callsOf(formula, '.', others);
  if (!Array.isArray(calls)) throw new Error(`${formula}: ${calls.unreadable}`);
  return calls.map(({ name }) => name);
}

test.each([
  ['=CPL(B2;C2)', ['CPL']],
  ['=cpl (1;2)', ['CPL']],
  ['=CR(1;2)', ['CR']],
  ['=IF(A1>0,CPL(B2,CAC(C2,D2)),Roi(1,2))', ['CPL', 'CAC', 'ROI']],
  ['=LAMBDA(x;CPL(x;1))(ARR(2))', ['CPL', 'ARR']],
  ['={CPL(1;2);3}', ['CPL']],
  ['=RESPONSE_TIME(A2:A9;B2:B9)', ['RESPONSE_TIME']],
  ['="CPL(1;2)"', []],
  ['="a ""CPL(1;2)"" b"&"CPL("', []],
  ["='CPL(1)'!B2+CPL!C3", []],
  ["='It''s CPL(1;2)'!B2", []],
  ['=SUM(CPL;CR)', []],
  ['=XCPL(1)+CPL2(1)+CPL.X(1)+_CPL(1)', []],
  ['=ＣＰＬ(1;2)', []],
  // Names that a formula gives to parts of its own, as far as they hold.
  ['=LET(CPL;5;CPL+1)', []],
  ['=LET(CPL;LAMBDA(a;b;a-b);cpl(9;4))', []],
  ['=LAMBDA(cr;CR(1;2)+ROI(1;2))(LAMBDA(a;b;a))', ['ROI']],
  ['=LET(CPL;CPL(1;2);ROI;ROI(CPL;2);ROI)', ['CPL', 'ROI']],
  ['=LET(CR;LAMBDA(a;a);CR(1))+CR(1;2)', ['CR']],
])('%s calls %j', (formula, called) => {
  expect(names(formula)).toEqual(called);
});

test('every function is found, by its name and its aliases', () => {
  for (const { name, aliases = [] } of KPIS) {
    for (const typed of [name, ...aliases]) expect(names(`=${typed}(1)`)).toEqual([typed]);
  }
});

test('functions that aren’t a KPI’s are found where they are asked for', () => {
  expect(names('=LEAD_KPIS(A:A;B:B)')).toEqual([]);
  expect(names('=lead_kpis(A:A;CPL(1;2))', ['LEAD_KPIS'])).toEqual(['LEAD_KPIS', 'CPL']);
});

test('a call’s place is that of its text', () => {
  const formula = '=IF(A1; CPL (1;2) ;0)';
  expect(callsOf(formula, '.')).toEqual([{ name: 'CPL', from: 8, to: 17 }]);
  expect(formula.slice(8, 17)).toBe('CPL (1;2)');
});

test('a text that is no formula has no calls, and says why', () => {
  expect(callsOf('CPL(1;2)', '.')).toEqual({ unreadable: 'notFormula', at: 0 });
  expect(callsOf('=CPL(1;2', '.')).toEqual({ unreadable: 'unfinished', at: 8 });
});
