/** The sidebar's search, over the functions as they are defined. */

import type { Kpi } from '../../src/core/kpi';
import { CLTV } from '../../src/kpis/CLTV';
import { CONVERSION_RATE } from '../../src/kpis/CONVERSION_RATE';
import { COST_PER_SQO } from '../../src/kpis/COST_PER_SQO';
import { CPL } from '../../src/kpis/CPL';
import { EMAIL_CLICK_TO_OPEN_RATE } from '../../src/kpis/EMAIL_CLICK_TO_OPEN_RATE';
import { EMAIL_OPEN_RATE } from '../../src/kpis/EMAIL_OPEN_RATE';
import { MAX_CPL } from '../../src/kpis/MAX_CPL';
import { MEETING_SHOW_RATE } from '../../src/kpis/MEETING_SHOW_RATE';
import { OUTCOME_RATE } from '../../src/kpis/OUTCOME_RATE';
import { RESPONSE_TIME } from '../../src/kpis/RESPONSE_TIME';
import { createSearch, plain } from '../../src/sidebar/functions/search';

const kpis: readonly Kpi[] = [
  MAX_CPL,
  CLTV,
  CONVERSION_RATE,
  COST_PER_SQO,
  CPL,
  MEETING_SHOW_RATE,
  OUTCOME_RATE,
  RESPONSE_TIME,
];
const search = createSearch(kpis);
const found = (query: string): string[] => search(query).map(({ name }) => name);

describe('search', () => {
  test('gives every function in the given order for an empty query', () => {
    expect(search('')).toEqual(kpis);
    expect(search('  ')).toEqual(kpis);
  });

  test('puts the function of exactly that name first, whatever stands before it in the list', () => {
    expect(found('CPL').slice(0, 2)).toEqual(['CPL', 'MAX_CPL']);
  });

  test.each(['cpl', 'ＣＰＬ', 'ｃｐｌ', ' C P L ', 'ＣＰ Ｌ'])('takes %j for CPL', (query) => {
    expect(found(query)[0]).toBe('CPL');
  });

  test.each(['cost per sqo', 'COST_PER_SQO', 'cost-per-sqo', 'CostPerSQO'])('takes %j for COST_PER_SQO', (query) => {
    expect(found(query)[0]).toBe('COST_PER_SQO');
  });

  test('finds a function by what people call it: LTV is CLTV', () => {
    expect(found('LTV')[0]).toBe('CLTV');
  });

  test('finds a function by its other name: CR is CONVERSION_RATE', () => {
    expect(found('CR')[0]).toBe('CONVERSION_RATE');
  });

  test('finds Japanese titles: 商談 is in the show rate and in the cost per SQO', () => {
    expect(found('商談')).toEqual(expect.arrayContaining(['MEETING_SHOW_RATE', 'COST_PER_SQO']));
  });

  test('finds Korean titles and labels: 문의', () => {
    expect(found('문의')).toContain('OUTCOME_RATE');
  });

  test('finds half-width katakana and hiragana that is not converted yet', () => {
    expect(found('ﾘｰﾄﾞ獲得単価')[0]).toBe('CPL');
    expect(found('りーど獲得単価')[0]).toBe('CPL');
  });

  test('finds a function by an argument, its name or its label', () => {
    expect(found('marketing_cost')).toEqual(['COST_PER_SQO', 'CPL']);
    expect(found('마케팅 비용')).toEqual(expect.arrayContaining(['COST_PER_SQO', 'CPL']));
    expect(found('holidays')).toEqual(['RESPONSE_TIME']);
  });

  test('puts the name first of which the query is the larger part: 8 of 13 letters before 8 of 20', () => {
    const emails = createSearch([EMAIL_CLICK_TO_OPEN_RATE, EMAIL_OPEN_RATE])('open rate');
    expect(emails.map(({ name }) => name)).toEqual(['EMAIL_OPEN_RATE', 'EMAIL_CLICK_TO_OPEN_RATE']);
  });

  test('finds words in any order', () => {
    expect(found('sqo cost')).toEqual(['COST_PER_SQO']);
  });

  test('finds nothing for a word that nobody uses', () => {
    expect(found('zebra')).toEqual([]);
  });

  test('finds nothing for punctuation alone', () => {
    expect(found('?!')).toEqual([]);
  });
});

describe('plain', () => {
  test('drops case, width, spaces and punctuation, and keeps long vowels', () => {
    expect(plain('ＣＰＬ (Cost per　Lead)')).toBe('cplcostperlead');
    expect(plain('리드→수주 전환율')).toBe('리드수주전환율');
    expect(plain('ﾕｰｻﾞｰ')).toBe('ユーザー');
  });
});
