/** A new KPI sheet as text, so that whoever changes the template sees in a diff what becomes of every cell. */

import { at, letters } from '../src/template/address';
import type { Cell } from '../src/template/cell';
import { emptyFilling, type Filling } from '../src/template/filling';
import { HIGHLIGHTS, LINE, LOOKS } from '../src/template/looks';
import { type TemplateOptions, USUAL_DEFINITIONS } from '../src/template/options';
import { filledSheet, type SheetContent, sheetContent } from '../src/template/sheet';

const ENGLISH: TemplateOptions = {
  ...{ language: 'en', currency: 'USD', periods: 'months', firstQuarter: 1, style: 'native', hidden: [] },
  ...{ ...USUAL_DEFINITIONS, start: { year: 2026, month: 1, day: 1 }, sample: true },
};
const KOREAN: TemplateOptions = {
  ...{ ...ENGLISH, language: 'ko', currency: 'KRW', periods: 'weeks', start: { year: 2026, month: 3, day: 30 } },
  ...{ style: 'functions', lifetimeOf: 'lead' },
  ...{ hidden: ['meeting_show_rate', 'email_open_rate', 'email_click_rate', 'win_rate', 'cltv'] },
};
const JAPANESE: TemplateOptions = {
  ...{ ...ENGLISH, language: 'ja', currency: 'JPY', periods: 'quarters', start: { year: 2026, month: 4, day: 1 } },
  ...{ firstQuarter: 2, cacBasis: 'marketing', lifetimeOf: 'lead', defined: '2026-05-01' },
};
/** Filled from data: a channel can be chosen, and inputs are formulas. */
const FROM_DATA: Filling = {
  ...{ ...emptyFilling({ year: 2027, month: 1, day: 4 }), deal: 26, channels: ['Ads', 'Events'] },
  input: ({ name }, index) => (name === 'leads' ? `=COUNTIF(Leads!$A:$A;${letters(10 + index)}$7)` : ''),
  owner: ({ name }) => (name === 'leads' ? 'CRM' : ''),
  event: (index) => (index === 1 ? 'Trade fair' : ''),
};

/** Where the text of the sheet called `name` is kept. */
export function sheetTextFile(name: string): string {
  return `test/template/sheets/${name}.txt`;
}

/** The sheets that are kept as text, by name: together they have every kind of period, both styles and every choice. */
export const SHEET_TEXTS: Readonly<Record<string, () => string>> = {
  months: () => sheetText(sheetContent(ENGLISH)),
  weeks: () => sheetText(sheetContent(KOREAN)),
  quarters: () => sheetText(sheetContent(JAPANESE)),
  quartersFromData: () =>
    sheetText(
      filledSheet(
        { ...JAPANESE, lifetimeOf: 'customer', language: 'en', currency: 'EUR', style: 'functions' },
        FROM_DATA,
      ),
    ),
  looks: () => linesOf({ ...LOOKS, highlights: HIGHLIGHTS, line: LINE }),
};

/** What a cell without anything is. */
const NOTHING = cellText({ value: '', look: 'plain' }, '');

/**
 * Every cell row by row, then the rest of the sheet. Like cells beside each other are one line, and of a formula that has been
 * filled down, or right, only the first is written out.
 */
export function sheetText({ cells, ...rest }: SheetContent): string {
  const firsts = new Map<string, string>();
  const lines = cells.flatMap((row, index) => rowText(row, index + 1, firsts));
  return `${lines.join('\n')}\n${linesOf(rest)}`;
}

function linesOf(facts: object): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${lines.join('\n')}\n`;
}

/** A row's cells, left to right; `firsts` has the formulas written out so far, and where. */
function rowText(row: readonly Cell[], number: number, firsts: Map<string, string>): string[] {
  const lines: string[] = [];
  for (let from = 1; from <= row.length; ) {
    const cell = row[from - 1] as Cell;
    const like = relativeText(cell, number, from);
    let to = from;
    while (to < row.length && relativeText(row[to] as Cell, number, to + 1) === like) to++;
    const place = from === to ? at(number, from) : `${at(number, from)}:${at(number, to)}`;
    const values = row.slice(from - 1, to).map(({ value }) => value);
    const first = firsts.get(like);
    if (first !== undefined) lines.push(`${place} as ${first}`);
    else if (like !== NOTHING)
      lines.push(`${place} ${cellText(cell, typeof cell.value === 'number' ? values : cell.value)}`);
    if (String(cell.value).startsWith('=') && first === undefined) firsts.set(like, at(number, from));
    from = to + 1;
  }
  return lines;
}

function cellText({ value: _, look, ...rest }: Cell, shown: unknown): string {
  const others = Object.entries(rest).map(([name, of]) => ` ${name} ${JSON.stringify(of)}`);
  return `${look} ${JSON.stringify(shown)}${others.join('')}`;
}

/** The same for cells that are copies of each other, and for all numbers: what isn't fixed counts from the cell's own place. */
function relativeText(cell: Cell, row: number, column: number): string {
  const ownColumn = letters(column);
  const before = column > 1 ? letters(column - 1) : ownColumn;
  const shown = typeof cell.value === 'number' ? 'a number' : cell.value;
  return cellText(cell, shown).replace(
    /(?<![A-Za-z])(\$?)([A-Z]{1,2})(\$?)(\d+)(?!\d)/g,
    (_, fixed, name, lines, digits) => {
      const columnText = fixed !== '' ? `$${name}` : name === ownColumn ? '[0]' : name === before ? '[-1]' : name;
      return `${columnText}${lines !== '' ? `$${digits}` : `[${Number(digits) - row}]`}`;
    },
  );
}
