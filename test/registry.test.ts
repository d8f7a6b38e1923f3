/** Every KPI's definition, against the product's description and the rules that hold for all of them. */

import { readdirSync } from 'node:fs';
import { divisors, formulaInWords, namesIn } from '../src/core/formula';
import {
  type FormulaKpi,
  isFormulaKpi,
  isOptional,
  type Kpi,
  LANGUAGES,
  type Language,
  type Text,
} from '../src/core/kpi';
import { KPIS } from '../src/kpis';
import * as vocabulary from '../src/kpis/arguments';
import { RUNNABLES } from '../src/kpis/runnables';
import { ALIASES, FRACTIONS, FUNCTIONS, GOALS, HOLDS, NEED_CARE, PUBLISHED, SIGNED, UNITS } from './functionList';
import { isWrittenIn, NEVER } from './register';

/** Built-in functions of Sheets, Excel and LibreOffice in finance, statistics and the like. */
const BUILT_IN = `ABS ACCRINT ADDRESS AND ARRAYFORMULA AVERAGE AVERAGEIF CELL CHOOSE CLEAN CODE COLUMN CONVERT COUNT
  COUNTBLANK COUNTIF COUPDAYS CUMIPMT DATE DATEDIF DAY DAYS DB DDB DELTA DISC DOLLAR DURATION EFFECT ERROR EXACT EXP
  FILTER FIND FORECAST FREQUENCY FV GROWTH HOUR IF IMAGE INDEX INT INTRATE IPMT IRR LARGE LEN LINEST LOG LOGEST LOOKUP
  MARGINOFERROR MATCH MAX MDURATION MEDIAN MIN MIRR MODE MONTH NETWORKDAYS NOMINAL NOT NOW NPER NPV OR PDURATION
  PERCENTILE PERCENTRANK PMT PPMT PRICE PRICEDISC PRICEMAT PROB PRODUCT PV QUARTILE QUERY RANK RATE RECEIVED ROUND ROW
  RRI SCAN SLN SLOPE SMALL SORT SPARKLINE STDEV SUM SYD TBILLEQ TIME TODAY TREND TRIM VALUE VAR VDB WEEKDAY WORKDAY
  XIRR XNPV YEAR YIELD YIELDDISC`.split(/\s+/);

const NAMES = KPIS.map(({ name }) => name);
const FORMULA_KPIS = KPIS.filter(isFormulaKpi);

/** What a KPI says in a language; the words that only the search knows are not among them. */
function textsOf(kpi: Kpi): Text[] {
  const care = kpi.care ? [kpi.care] : [];
  const method = isFormulaKpi(kpi) ? [] : [kpi.method];
  const ranges = (kpi.published ?? []).map(({ range }) => range);
  return [kpi.title, kpi.meaning, ...care, ...method, ...ranges, ...kpi.arguments.map(({ label }) => label)];
}

/** The value of a formula over numbers, worked out from its text. */
function evaluated(kpi: FormulaKpi, numbers: readonly number[]): number {
  const names = kpi.arguments.map(({ name }) => name);
  return Number(new Function(...names, `return ${kpi.formula};`)(...numbers));
}

describe('the registry', () => {
  test('has exactly the functions of the product, and every section of the article has one', () => {
    expect(NAMES).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    const sections = new Set(KPIS.map(({ section }) => section));
    for (let section = 1; section <= 16; section++) expect(sections).toContain(section);
  });

  test('lists every file of the folder once, in alphabetical order, under the name of the file', () => {
    const files = readdirSync('src/kpis').filter((file) => /^[A-Z]/.test(file));
    expect(NAMES.map((name) => `${name}.ts`)).toEqual(files.sort());
  });

  test('can call every KPI, by the very facts of its definition', () => {
    const facts = KPIS.map(({ name, aliases, arguments: taken, ...kpi }) => [
      name,
      aliases,
      taken,
      'formula' in kpi ? [kpi.formula, kpi.partOfWhole] : kpi.calculate,
    ]);
    const called = RUNNABLES.map(({ kpi: { name, aliases, arguments: taken, ...kpi } }) => [
      name,
      aliases,
      taken,
      'formula' in kpi ? [kpi.formula, kpi.partOfWhole] : kpi.calculate,
    ]);
    expect(called).toEqual(facts);
  });

  test('offers each function for the goal that it serves', () => {
    for (const { name, goal } of KPIS) {
      const [described = 'sell'] = Object.entries(GOALS).find(([, names]) => names.split(/\s+/).includes(name)) ?? [];
      expect([name, goal]).toEqual([name, described]);
    }
  });

  test('answers to CR as well as CONVERSION_RATE, and to no other second name', () => {
    const aliases = KPIS.flatMap((kpi) => (kpi.aliases ?? []).map((alias) => [alias, kpi.name]));
    expect(Object.fromEntries(aliases)).toEqual(ALIASES);
  });

  test('has no name twice, and no two titles alike in any language', () => {
    const names = KPIS.flatMap((kpi) => [kpi.name, ...(kpi.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const language of LANGUAGES) {
      expect(new Set(KPIS.map(({ title }) => title[language])).size).toBe(KPIS.length);
    }
  });

  test('shows a published range exactly where somebody has published one', () => {
    const shown = KPIS.flatMap((kpi) =>
      kpi.published ? [[kpi.name, kpi.published.map(({ source }) => source)] as const] : [],
    );
    expect(Object.fromEntries(shown)).toEqual(PUBLISHED);
  });

  test('says in one sentence where a formula needs care', () => {
    const careful = KPIS.filter(({ care }) => care).map(({ name }) => name);
    expect(careful).toEqual(expect.arrayContaining([...NEED_CARE]));
    for (const { care } of KPIS) {
      if (!care) continue;
      expect(care.en).not.toMatch(/\. [A-Z]/);
      expect(care.ko).not.toMatch(/요\. /);
      expect(care.ja.match(/。/g)).toHaveLength(1);
    }
  });

  test('sends whoever has a bad number to one to four other KPIs that exist, each once', () => {
    for (const { name, lookAt = [], better } of KPIS) {
      expect(lookAt.filter((other) => !NAMES.includes(other) || other === name)).toEqual([]);
      expect([name, new Set(lookAt).size]).toEqual([name, lookAt.length]);
      expect(lookAt.length).toBeLessThanOrEqual(4);
      if (better !== 'neither') expect([name, lookAt.length > 0]).toEqual([name, true]);
    }
  });

  test('sends on as the article does: from bounces to the campaign, from engagement to clicks and bounces', () => {
    const lookAt = (name: string) => KPIS.find((kpi) => kpi.name === name)?.lookAt ?? [];
    expect(lookAt('BOUNCE_RATE')).toContain('CTR');
    expect(lookAt('ENGAGEMENT_RATE')).toEqual(['CTR', 'BOUNCE_RATE']);
    expect(lookAt('CONVERSION_RATE').slice(0, 2)).toEqual(['BOUNCE_RATE', 'LEAD_QUALITY_RATE']);
  });

  test('compares in dollars only what is published in dollars', () => {
    for (const { range, currency } of KPIS.flatMap(({ published = [] }) => published)) {
      expect(currency === 'USD').toBe(range.en.includes('USD'));
    }
  });
});

describe.each(FUNCTIONS)('$name', (described) => {
  const kpi = KPIS.find(({ name }) => name === described.name) as Kpi;

  test('is exported by the file of its name', async () => {
    const file: Record<string, unknown> = await import(`../src/kpis/${described.name}.ts`);
    expect(Object.keys(file)).toEqual([described.name]);
    expect(file[described.name]).toBe(kpi);
  });

  test(`takes ${described.arguments} and gives a ${described.unit}`, () => {
    const names = kpi.arguments.map((argument) => (isOptional(argument) ? `[${argument.name}]` : argument.name));
    expect(names.join(' ')).toBe(described.arguments);
    expect(kpi.unit).toBe(described.unit);
  });

  test(`stands in section ${described.section} and is better when ${described.better}`, () => {
    expect(kpi.section).toBe(described.section);
    expect(kpi.better).toBe(described.better);
    expect(isFormulaKpi(kpi) && kpi.partOfWhole === true).toBe(described.partOfWhole);
  });

  test('is named as a cell can say it: no digit, no built-in, no underscore at either end', () => {
    expect(kpi.name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    for (const name of [kpi.name, ...(kpi.aliases ?? [])]) expect(BUILT_IN).not.toContain(name);
    for (const { name } of kpi.arguments) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test.each(['ko', 'ja'] as const)('is written in %s, and not in English', (language) => {
    for (const text of textsOf(kpi)) {
      expect([text[language], isWrittenIn(language, text[language])]).toEqual([text[language], true]);
      // Only letters that everybody says, such as CPL, and ranges of numbers are the same in every language.
      if (/[a-z]{2}/.test(text.en)) expect(text[language]).not.toBe(text.en);
    }
  });

  test.each(LANGUAGES)('keeps to the register of %s', (language) => {
    for (const text of textsOf(kpi)) {
      expect(text[language]).not.toMatch(NEVER[language]);
      expect(text[language]).toBe(text[language].trim());
      expect(text[language]).not.toMatch(/\n|<|"|\*\/| {2}/);
    }
  });

  test('says in whole sentences what it means: です・ます in Japanese of at most 60 characters, 해요체 in Korean', () => {
    for (const text of [kpi.meaning, ...(kpi.care ? [kpi.care] : [])]) {
      expect(text.en).toMatch(/^[A-Z\d].*\.$/);
      expect(text.ja).toMatch(/(す|さい|ん|せん)(\([^)]*\))?。$/);
      expect(text.ko).toMatch(/(요)(\([^)]*\))?\.$/);
    }
    expect([...kpi.meaning.ja].length).toBeLessThanOrEqual(60);
  });
});

describe('words that depend on the KPI', () => {
  const said = (language: Language, kpis: readonly Kpi[]): string =>
    kpis.flatMap((kpi) => textsOf(kpi).map((text) => text[language])).join('\n');

  test('call only the bounce rate 이탈률; churn is 고객 이탈률', () => {
    const others = KPIS.filter(({ name }) => name !== 'BOUNCE_RATE');
    expect(said('ko', others)).not.toMatch(/(?<!고객 )이탈률/);
  });

  test('say 経常収益 only of MRR and ARR', () => {
    const others = KPIS.filter(({ name, section }) => section !== 16 || name === 'ROI' || name === 'ROAS');
    expect(said('ja', others)).not.toContain('経常収益');
  });

  test('never call the value of a lead リード単価, which is its cost', () => {
    const values = KPIS.filter(({ section }) => section === 6);
    expect(said('ja', values)).not.toMatch(/リード(獲得)?単価/);
  });
});

describe('the vocabulary', () => {
  const words = Object.values(vocabulary);

  test('has every argument once: the same word has the same unit and label in every function', () => {
    const used = KPIS.flatMap((kpi): readonly unknown[] => kpi.arguments);
    for (const argument of used) expect(words).toContain(argument);
    for (const word of words) expect(used).toContain(word);
    expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
  });

  test('labels no two words alike in any language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(words.map(({ label }) => label[language])).size).toBe(words.length);
    }
  });

  test('keeps labels to 28 letters in English, 16 characters in Japanese and 14 syllables in Korean', () => {
    for (const { label } of words) {
      const length = (text: string): number => text.replace(/\s/g, '').length;
      expect([label.en, length(label.en) <= 28]).toEqual([label.en, true]);
      expect([label.ja, length(label.ja) <= 16]).toEqual([label.ja, true]);
      expect([label.ko, length(label.ko) <= 14]).toEqual([label.ko, true]);
    }
  });

  test('takes exactly the shares of a whole for fractions, and only revenue, values and growth below 0', () => {
    const inFormulas = FORMULA_KPIS.flatMap((kpi) => kpi.arguments);
    const named = (list: typeof inFormulas): string[] => [...new Set(list.map(({ name }) => name))].sort();
    expect(named(inFormulas.filter(({ fraction }) => fraction))).toEqual([...FRACTIONS].sort());
    expect(named(inFormulas.filter(({ signed }) => signed))).toEqual([...SIGNED].sort());
  });

  test('takes every word for what it is: money, a rate, a time, or else a count', () => {
    for (const { name, unit, fraction } of FORMULA_KPIS.flatMap((kpi) => kpi.arguments)) {
      const rate = fraction || name === 'target_roi' ? 'rate' : 'count';
      const [described = rate] = Object.entries(UNITS).find(([, names]) => names.split(/\s+/).includes(name)) ?? [];
      expect([name, unit]).toEqual([name, described]);
    }
  });

  test('says what the cells of records hold, and shows what to type: a column, one cell or a number', () => {
    for (const { name, holds, example } of KPIS.flatMap((kpi) => (isFormulaKpi(kpi) ? [] : kpi.arguments))) {
      const [described = 'number'] = Object.entries(HOLDS).find(([, names]) => names.split(' ').includes(name)) ?? [];
      expect([name, holds]).toEqual([name, described]);
      expect(example).toMatch(/^([A-Z]\d+|([A-Z])2:\2\d+|\d+%?)$/);
    }
  });

  test('gives examples that the functions accept', () => {
    for (const { kpi, run } of RUNNABLES.filter((runnable) => 'formula' in runnable.kpi)) {
      const outcome = run(
        kpi.arguments.map(({ example }) => example),
        ({ code }) => code,
      );
      expect([kpi.name, Number.isFinite(outcome)]).toEqual([kpi.name, true]);
    }
  });
});

describe.each(FORMULA_KPIS.map((kpi) => ({ kpi, name: kpi.name, formula: kpi.formula })))(
  'the formula of $name, $formula,',
  ({ kpi }) => {
    test('is arithmetic over exactly the declared arguments, with at most one level of brackets', () => {
      expect(kpi.formula).toMatch(/^[a-z_\d\s+\-*/()]+$/);
      expect(kpi.formula).not.toMatch(/\([^)]*\(|\d[.eE]| {2}/);
      expect([...namesIn(kpi.formula)].sort()).toEqual(kpi.arguments.map(({ name }) => name).sort());
    });

    test('became code that gives what its text gives', () => {
      const { run } = RUNNABLES.find((runnable) => runnable.kpi.name === kpi.name) as (typeof RUNNABLES)[number];
      for (const factor of [1, 0.5, 1 / 3, 0.999]) {
        const numbers = kpi.arguments.map(({ example }) => example * factor);
        expect(run(numbers, ({ code }) => code)).toBe(evaluated(kpi, numbers));
      }
    });

    test('divides by something wherever it has a ÷', () => {
      expect(divisors(kpi.formula).length).toBeGreaterThanOrEqual((kpi.formula.match(/\//g) ?? []).length);
    });

    test.each(LANGUAGES)('is said in the labels of %s, with × and ÷', (language) => {
      const words = formulaInWords(kpi, language);
      for (const { label } of kpi.arguments) expect(words).toContain(label[language]);
      expect(words).not.toMatch(/_|\*| \/ /);
    });
  },
);
