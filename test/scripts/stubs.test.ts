/** The declarations that Sheets reads, in each language that a build can have. */

import { actionStubs, functionStubs, menuStubs } from '../../scripts/stubs';
import { program } from '../../scripts/syntaxTree';
import { LANGUAGES } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { CONVERSION_RATE } from '../../src/kpis/CONVERSION_RATE';
import { CPL } from '../../src/kpis/CPL';
import { MRR } from '../../src/kpis/MRR';

describe('a function’s declaration', () => {
  test('is its help in English and a call with all that it was given', () => {
    expect(functionStubs([CPL], 'en')).toBe(`/**
 * Cost per lead (CPL): What one new lead costs, on average. Marketing cost ÷ New leads
 *
 * @param {5000} marketing_cost Marketing cost
 * @param {125} leads New leads
 * @return Cost per lead (CPL)
 * @customfunction
 */
function CPL(marketing_cost, leads) { return leadsheet_.call('CPL', arguments); }
`);
  });

  test('is in Japanese and Korean with the same names', () => {
    const japanese = functionStubs([CPL], 'ja');
    expect(japanese).toContain(
      ' * リード獲得単価(CPL): 新規リード1件の獲得に平均いくらかかったかを示します。 マーケティング費用 ÷ 新規リード数\n',
    );
    expect(japanese).toContain(' * @param {125} leads 新規リード数\n');
    expect(japanese).toContain('function CPL(marketing_cost, leads) {');
    expect(functionStubs([CPL], 'ko')).toContain(' * @param {5000} marketing_cost 마케팅 비용\n');
  });

  test('says of an optional argument that it is', () => {
    const said = LANGUAGES.map((language) => /months_per_bill (.+)/.exec(functionStubs([MRR], language))?.[1]);
    expect(said).toEqual(['Optional. Months per bill', '선택 사항. 청구 주기(개월)', '省略可。請求1回の月数']);
  });

  test('is there under every name, each calling itself', () => {
    const stubs = functionStubs([CONVERSION_RATE], 'en');
    expect(stubs).toContain(
      "function CONVERSION_RATE(sales, leads) { return leadsheet_.call('CONVERSION_RATE', arguments); }",
    );
    expect(stubs).toContain("function CR(sales, leads) { return leadsheet_.call('CR', arguments); }");
  });
});

describe.each(LANGUAGES)('all declarations in %s', (language) => {
  const stubs = functionStubs(KPIS, language);

  test('are nothing but functions, one for each name', () => {
    const names = KPIS.flatMap((kpi) => [kpi.name, ...(kpi.aliases ?? [])]);
    const declared = program(stubs).body.map((node) =>
      node.type === 'FunctionDeclaration' ? node.id.name : node.type,
    );
    expect(declared).toEqual(names);
  });

  test('hold one block of text each, without a tag or a line that JSDoc would read', () => {
    const docs = stubs.split(/^function .*$/m).filter((doc) => doc.trim() !== '');
    expect(docs.length).toBe(KPIS.length + 1);
    for (const doc of docs) {
      const lines = doc.trim().split('\n');
      expect(lines.slice(2).filter((line) => !/^ \*( @(param|return|customfunction)\b.*|\/)?$/.test(line))).toEqual([]);
      expect(lines[1]).not.toMatch(/[<>@]|\*\//);
    }
  });
});

describe('the other declarations', () => {
  test('show the menu, or pass their one request on to the action of their name', () => {
    expect(menuStubs(['onOpen'])).toBe('function onOpen() { leadsheet_.onOpen(); }\n');
    expect(actionStubs(['openSidebar'])).toBe(
      "function openSidebar(request) { return leadsheet_.act('openSidebar', request); }\n",
    );
  });
});
