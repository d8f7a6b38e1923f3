/** What stands in an argument's field, at first and as it goes into a formula. */

import type { Argument, SeriesArgument } from '../../core/kpi';

/**
 * `typed` without spaces at its ends or a leading `=`, and with full-width letters, digits and signs made half-width
 * (a Japanese keyboard types `Ｂ２：Ｂ９`). A sheet's name before `!` stays as it is, since its width is part of it.
 */
export function argumentText(typed: string): string {
  const trimmed = typed.trim().replace(/^[=＝]\s*/, '');
  const [, sheet = '', rest = ''] = /^(?:(.*)[!！])?(.*)$/s.exec(trimmed) ?? [];
  const address = rest.normalize('NFKC').trim();
  return sheet === '' ? address : `${sheet}!${address}`;
}

/** An example as a person would type it: a rate as a percentage, which is also the same in every locale. */
export function exampleText(argument: Argument | SeriesArgument): string {
  if (!('unit' in argument) || argument.unit !== 'rate') return String(argument.example);
  // 0.07 × 100 is 7.000000000000001 in binary.
  return `${Number((argument.example * 100).toPrecision(12))}%`;
}
