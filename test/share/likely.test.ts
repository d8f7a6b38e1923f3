/** Which KPI a formula without our functions works out, told by its labels: for every KPI, in every language. */

import { letters } from '../../src/core/columnLetters';
import { type FormulaKpi, isFormulaKpi, LANGUAGES } from '../../src/core/kpi';
import { isReadable, parse } from '../../src/formula/parse';
import { portable } from '../../src/formula/portable';
import { KPIS } from '../../src/kpis';
import { isSameInOrder, waysToBe } from '../../src/share/explain/arithmetic';
import { explainedOf } from './explained';

const FORMULA_KPIS = KPIS.filter(isFormulaKpi);
const CASES = FORMULA_KPIS.flatMap((kpi) => LANGUAGES.map((language) => ({ kpi, language })));

/** A table whose row 2 has the KPI's example, its native formula made from a call in the last column. */
function table({ kpi, language }: (typeof CASES)[number], title: string, native: boolean) {
  const references = kpi.arguments.map((_, index) => `${letters(index + 1)}2`);
  const call = `=${kpi.name}(${references.join(',')})`;
  const made = portable(call, { decimal: '.', language, sizes: { sheet: () => [20, 10], name: () => undefined } });
  if (!('cells' in made)) throw new Error(`${call} has no native formula.`);
  const plain = kpi.formula.replace(
    /[a-z_]+/g,
    (name) => references[kpi.arguments.findIndex((each) => each.name === name)] ?? '',
  );
  const column = letters(kpi.arguments.length + 1);
  const cells = {
    ...Object.fromEntries(kpi.arguments.map(({ label }, index) => [`${letters(index + 1)}1`, label[language]])),
    ...Object.fromEntries(kpi.arguments.map(({ example }, index) => [`${letters(index + 1)}2`, example])),
    [`${column}1`]: title,
    [`${column}2`]: `${native ? made.cells[0]?.[0] : `=${plain}`} → 1`,
  };
  return { cells, cell: `${column}2`, call };
}

test.each(CASES)('$kpi.name under its title in $language is known from its plain and its native formula', (each) => {
  for (const native of [false, true]) {
    const { cells, cell, call } = table(each, each.kpi.title[each.language], native);
    const { title, suggestion } = explainedOf(cells, cell);
    // A native formula needs no function any more.
    expect([title, suggestion?.formula]).toEqual([each.kpi.title, native ? undefined : call]);
  }
});

test('inputs count more than a title that contradicts them, and both are said', () => {
  const cells = { A1: 'Cost', B1: 'Leads', C1: 'CAC', A2: 5000, B2: 125, C2: '=A2/B2 → 40' };
  const { title, says, suggestion } = explainedOf(cells, 'C2');
  expect([title.en, suggestion?.formula]).toEqual(['Cost per lead (CPL)', '=CPL(A2,B2)']);
  expect(says.map(({ en }) => en)).toEqual([
    'The labels call this Customer acquisition cost (CAC), which is usually Marketing cost ÷ New customers.',
  ]);
});

test('without a title the arguments’ labels tell most KPIs, and never a wrong one', () => {
  const told = CASES.map((each) => {
    const { cells, cell } = table(each, '', false);
    const title = explainedOf(cells, cell).title.en;
    return title === 'A formula' ? 'unknown' : title === each.kpi.title.en ? 'right' : `${each.kpi.name}: ${title}`;
  });
  expect(told.filter((each) => each !== 'right' && each !== 'unknown')).toEqual([]);
  expect(told.filter((each) => each === 'right').length).toBeGreaterThan(told.length * 0.7);
});

test('a KPI of more arguments than any has yet is known by its arithmetic, too', () => {
  const [first] = FORMULA_KPIS;
  const more = Math.max(...FORMULA_KPIS.map((kpi) => kpi.arguments.length)) + 2;
  const names = Array.from({ length: more }, (_, index) => `number_${letters(index + 1).toLowerCase()}`);
  const kpi = {
    ...first,
    arguments: names.map((name) => ({ ...first?.arguments[0], name })),
    // Each but the first two has a place of its own.
    formula: names.reduce((formula, name, index) =>
      index < 2 ? `${formula} + ${name}` : `(${formula}) / ${name} - ${index}`,
    ),
  } as FormulaKpi;
  const text = `=${kpi.formula}`;
  const parsed = parse(text, '.');
  if (!isReadable(parsed)) throw new Error(`${text} can't be read.`);
  const ways = waysToBe(kpi, parsed.root, text).map((given) => given.map(({ from, to }) => text.slice(from, to)));
  const [one = '', other = '', ...rest] = names;
  expect(ways).toHaveLength(2);
  expect(ways).toEqual(expect.arrayContaining([names, [other, one, ...rest]]));
  const [, , ...after] = names.keys();
  expect(isSameInOrder(kpi, [1, 0, ...after])).toBe(true);
  expect(isSameInOrder(kpi, [...names.keys()].reverse())).toBe(false);
});
