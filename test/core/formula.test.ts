/** Reading a formula's text. */

import { divisors, formulaInWords, labelOf, namesIn, substitute, sumDivisors } from '../../src/core/formula';
import { CAC_PAYBACK } from '../../src/kpis/CAC_PAYBACK';
import { CPM } from '../../src/kpis/CPM';
import { MAX_CPL } from '../../src/kpis/MAX_CPL';
import { MRR } from '../../src/kpis/MRR';
import { NRR } from '../../src/kpis/NRR';
import { WIN_RATE } from '../../src/kpis/WIN_RATE';

describe('a formula', () => {
  test('names its arguments in order, each once', () => {
    expect(namesIn(WIN_RATE.formula)).toEqual(['deals_won', 'deals_lost']);
    expect(namesIn('12')).toEqual([]);
  });

  test('divides by what stands right of its ÷: a name, the factors of a product, or a sum', () => {
    expect(divisors(CPM.formula)).toEqual(['impressions']);
    expect(divisors(NRR.formula)).toEqual(['mrr_at_start']);
    expect(divisors(CAC_PAYBACK.formula)).toEqual(['arpc', 'gross_margin']);
    expect(divisors(MAX_CPL.formula)).toEqual(['1 + target_roi']);
    expect(divisors('a / b / c')).toEqual(['b', 'c']);
    expect(divisors('sales / (leads + 1)')).toEqual(['leads + 1']);
  });

  test('divides by no number: a ÷ 12 can’t fail', () => {
    expect(divisors('mrr / 12')).toEqual([]);
  });

  test('tells sums from single arguments', () => {
    expect(sumDivisors(WIN_RATE)).toEqual(['deals_won + deals_lost']);
    expect(sumDivisors(CAC_PAYBACK)).toEqual([]);
  });

  test('takes something else in the place of every name, and leaves the numbers', () => {
    expect(substitute(CPM.formula, (name) => name.toUpperCase())).toBe('AD_SPEND / IMPRESSIONS * 1000');
  });

  test('is said in words with the signs that people write', () => {
    expect(formulaInWords(NRR, 'en')).toBe(
      '(MRR at start + Expansion MRR − Contraction MRR − Churned MRR) ÷ MRR at start',
    );
    expect(formulaInWords(WIN_RATE, 'ko')).toBe('수주 건수 ÷ (수주 건수 + 실주 건수)');
    expect(formulaInWords(CPM, 'ja')).toBe('広告費 ÷ インプレッション数 × 1000');
  });

  test('keeps the hyphen of a label: only a minus between spaces is a sign', () => {
    expect(formulaInWords({ ...WIN_RATE, formula: 'deals_won - deals_lost' }, 'en')).toBe('Deals won − Deals lost');
  });

  test('calls a name that is no argument by itself', () => {
    expect(labelOf(WIN_RATE, 'deals', 'en')).toBe('deals');
  });

  test('is its method in words for a function over records', () => {
    expect(formulaInWords(MRR, 'en')).toBe(MRR.method.en);
  });
});
