/** Entered values: what a cell becomes when a text, number, boolean or date is entered in it. */

import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellContent } from './grid';
import { isDateFormat } from './number-format';
import { isDate, toSerial } from './serial-date';

/** A cell emptied of its content; its style stays. */
export const BLANK: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null };

/** A cell that holds just this, without a formula. */
export function holding(content: CellContent): ICellData {
  if (content === null) return BLANK;
  if (typeof content === 'boolean') return { ...BLANK, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...BLANK, v: content, t: typeof content === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?(\d+(\.\d*)?|\.\d+)%$/;

/**
 * The cell's new content. Text that starts with `=` is a formula, a leading `'` makes it text, and numbers,
 * percentages, TRUE and FALSE are read as in Google Sheets. In a cell formatted as plain text (`@`) everything is text.
 */
export function entered(value: unknown, pattern: string | undefined, zone: string): ICellData {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'number' || typeof value === 'boolean') return holding(value);
  if (isDate(value)) {
    const cell: ICellData = { ...BLANK, v: toSerial(value, zone), t: CellValueType.NUMBER };
    return isDateFormat(pattern) ? cell : { ...cell, s: { n: { pattern: 'yyyy-mm-dd' } } };
  }
  return enteredText(String(value), pattern);
}

function enteredText(text: string, pattern: string | undefined): ICellData {
  if (pattern === '@') return { ...BLANK, v: text, t: CellValueType.STRING };
  if (text.startsWith("'")) return { ...BLANK, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...BLANK, f: text };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { ...BLANK, v: Number(trimmed), t: CellValueType.NUMBER };
  if (PERCENT.test(trimmed)) {
    const cell: ICellData = { ...BLANK, v: Number(trimmed.slice(0, -1)) / 100, t: CellValueType.NUMBER };
    return pattern ? cell : { ...cell, s: { n: { pattern: trimmed.includes('.') ? '0.00%' : '0%' } } };
  }
  if (/^(true|false)$/i.test(trimmed)) return { ...BLANK, v: /^t/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN };
  // Belief: a script's text that starts with + - or @ stays text; only `=` starts a formula.
  return { ...BLANK, v: text, t: CellValueType.STRING };
}
