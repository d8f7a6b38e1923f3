/** Reads a number as people type it: 1,234.5 or 1.234,5, 70%, in full width, with a minus of typography. */

/** A number, and how a formula's argument writes it. */
export interface TypedNumber {
  readonly value: number;
  /** Digits with at most one decimal point, and the percent sign where there was one. */
  readonly text: string;
}

const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;

/**
 * The number in `typed`, or undefined. A comma before exactly three digits groups thousands, any other comma is a
 * decimal comma; a single point is always a decimal point.
 */
export function readNumber(typed: string): TypedNumber | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-');
  const [, sign = '', body = '', percent = ''] = /^([-+]?)([\d.,]+)(%?)$/.exec(plain) ?? [];
  const digits = withPoint(body);
  if (!/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits)) return undefined;
  const [whole = '', decimals = ''] = digits.split('.');
  const text = `${sign === '-' ? '-' : ''}${whole || '0'}${decimals === '' ? '' : `.${decimals}`}${percent}`;
  const value = Number(text.replace('%', ''));
  return { value: percent === '' ? value : value / 100, text };
}

/** Digits without groups, with a point for the decimals. */
function withPoint(body: string): string {
  if (GROUPED_BY_COMMA.test(body)) return body.replace(/,/g, '');
  if (GROUPED_BY_POINT.test(body)) return body.replace(/\./g, '').replace(',', '.');
  return body.replace(',', '.');
}
