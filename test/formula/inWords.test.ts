/** What keeps a formula from being portable is said in all three languages, with the part of the formula concerned. */

import { LANGUAGES } from '../../src/core/kpi';
import { helperInWords, reasonInWords } from '../../src/formula/inWords';
import { type Around, portable } from '../../src/formula/portable';
import { isWrittenIn, NEVER } from '../register';

const AROUND: Around = {
  decimal: '.',
  language: 'en',
  sizes: { sheet: () => [20_000, 26], name: () => undefined },
  others: ['LEAD_KPIS'],
};

/** Every reason, and every helper, with what its sentence names. */
const SAID: readonly (readonly [formula: string, names: string])[] = [
  ['CPL(1;2)', ''],
  ['=CPL(1;2', '9'],
  [`=${'('.repeat(300)}CPL(1;2)`, ''],
  [`=CPL(1;2)${'+1'.repeat(25_000)}`, ''],
  ['=RESPONSE_TIME(A2:A9;B2:B9)', 'RESPONSE_TIME'],
  ['=LEAD_KPIS(A:A;B:B)', 'LEAD_KPIS'],
  ['=2*CPL(1)', 'CPL(1)'],
  ['=CPL(1;2;3)', '2'],
  ['=CPL(A1:A2;B1:B3)', 'CPL(A1:A2;B1:B3)'],
  ['=CPL(MYSTERY(1);2)', 'MYSTERY(1)'],
  ['=CPL(A1:A2;B1:B2)*2', 'CPL(A1:A2;B1:B2)'],
  ['=ARR(A:A)', '20000'],
  [`=LET(x;B2;${'ARR('.repeat(6)}x${')'.repeat(6)})`, ''],
  ['=SUM(ARR(A1:A3))', '3'],
  ['=ARR(ARR(ARR(ARR(ARR(ARR(A1))))))', 'ARR(A1)'],
];

test.each(SAID.map(([formula, names]) => ({ formula, names, title: formula.slice(0, 40) })))(
  '$title',
  ({ formula, names }) => {
    for (const language of LANGUAGES) {
      const made = portable(formula, AROUND);
      if ('cells' in made) throw new Error(`${formula} is portable.`);
      const said = 'reason' in made ? reasonInWords(made.reason, language) : helperInWords(made.needsHelper, language);
      expect(said).toContain(names);
      expect(said).not.toMatch(/[{}]|undefined|\[object/);
      expect(said).not.toMatch(NEVER[language]);
      expect(isWrittenIn(language, said)).toBe(true);
    }
  },
);

test('every sentence is a whole one', () => {
  for (const language of LANGUAGES) {
    for (const [formula] of SAID) {
      const made = portable(formula, AROUND);
      if ('reason' in made) expect(reasonInWords(made.reason, language)).toMatch(/[.。]$/);
    }
  }
});

test('an argument that is missing is called by its place and by what it is', () => {
  const made = portable('=2*CPL(B2)', AROUND);
  expect('reason' in made && reasonInWords(made.reason, 'en')).toBe('CPL(B2) needs a second argument: New leads.');
});
