/** What the user types for an argument, as it is sent to the script. */

import { averageDealSize, winRate } from '../../src/kpis/arguments';
import { argumentText, exampleText } from '../../src/sidebar/functions/argumentText';

describe('argumentText', () => {
  test.each(['5000', '0.7', '5%', 'B2', '$B$2:$B$13', 'Jan!B2', "'My sheet'!B2:B9"])('leaves %s as it is', (typed) => {
    expect(argumentText(typed)).toBe(typed);
  });

  test('drops spaces at the ends and a leading equals sign', () => {
    expect(argumentText('  = B2 ')).toBe('B2');
    expect(argumentText('＝Ｂ２')).toBe('B2');
  });

  test('makes full-width letters, digits and signs half-width', () => {
    expect(argumentText('＄Ｂ＄２：＄Ｂ＄１３')).toBe('$B$2:$B$13');
    expect(argumentText('５０００')).toBe('5000');
    expect(argumentText('５％')).toBe('5%');
  });

  test("keeps the width of a sheet's name", () => {
    expect(argumentText('第１四半期！Ｂ２')).toBe('第１四半期!B2');
    expect(argumentText("'Ａ！Ｂ'!Ｃ２")).toBe("'Ａ！Ｂ'!C2");
  });

  test('gives nothing for nothing', () => {
    expect(argumentText('')).toBe('');
    expect(argumentText(' 　')).toBe('');
  });
});

describe('exampleText', () => {
  test('gives a rate as a percentage: 0.07 is 7%', () => {
    expect(exampleText({ ...winRate, example: 0.07 })).toBe('7%');
    expect(exampleText({ ...winRate, example: 0.225 })).toBe('22.5%');
  });

  test('gives any other number as it is', () => {
    expect(exampleText({ ...averageDealSize, example: 12000 })).toBe('12000');
  });

  test("gives a column's example as it is", () => {
    const label = { en: 'Percentile', ko: '백분위수', ja: 'パーセンタイル' };
    expect(exampleText({ name: 'percentile', label, holds: 'number', example: '95%' })).toBe('95%');
  });
});
