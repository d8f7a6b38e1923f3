/** What was typed for an argument, as it goes into a formula. */

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
