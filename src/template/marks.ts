/**
 * The marks by which a sheet is known again: a hidden column with each line's mark, a hidden line with the columns' names
 * and the periods' dates, and, where the two cross, the choices the sheet was made with. They are cells, so they move
 * with rows and columns, and go wherever the sheet is copied.
 */

import { LANGUAGES } from '../core/kpi';
import { isDate } from '../core/problem';
import { COLUMN_NAMES, type Frame, type Layout } from './layout';
import { LINES, marksOf, newLines } from './lines';
import { CURRENCIES, DEFINITION_CHOICES, definitionsBy, type SheetOptions, STYLES, USUAL_DEFINITIONS } from './options';
import { PERIOD_KINDS } from './periods';

/** What the cell begins with where the hidden column and the hidden line cross. */
export const CORNER = 'leadsheet ';
/** Of the formulas: those of another version aren't known, so nothing of such a sheet could be told from what people typed. */
const VERSION = 1;

/** The choices as they stand where the hidden column and the hidden line cross. */
export function optionsText(options: SheetOptions): string {
  const { language, currency, periods, firstQuarter, style, hidden, defined } = options;
  const sheet = { language, currency, periods, firstQuarter, style, hidden };
  return CORNER + JSON.stringify({ version: VERSION, ...sheet, ...definitionsBy((name) => options[name]), defined });
}

/** What the marks in `values` (rows × columns from A1) say; `undefined` where there are none, or no period's date. */
export function readMarks(values: readonly (readonly unknown[])[]): Frame | undefined {
  for (const [rowIndex, row] of values.entries()) {
    for (const [columnIndex, value] of row.entries()) {
      const options = typeof value === 'string' && value.startsWith(CORNER) ? readOptions(value) : undefined;
      if (!options) continue;
      const layout = readLayout(
        row,
        values.map((cells) => cells[columnIndex]),
        rowIndex,
        columnIndex,
      );
      if (layout.periods.length > 0) return { layout, options };
    }
  }
  return undefined;
}

/**
 * What isn't in the sheet any more, or is there twice: the marks of lines, and the names of columns. The filter isn't
 * missed, since most sheets never had it.
 */
export function missingFrom({ rows, columns }: Layout): string[] {
  const lines = newLines(false)
    .map(({ mark }) => mark)
    .filter((mark) => mark !== '' && !rows.has(mark));
  return [...lines, ...COLUMN_NAMES.filter((name) => !columns.has(name))];
}

/** Where two rows have the same mark, since one was copied, neither is known: nobody can tell which one the team means. */
function readLayout(
  line: readonly unknown[],
  column: readonly unknown[],
  cornerRow: number,
  cornerColumn: number,
): Layout {
  const known: readonly unknown[] = LINES.map(({ mark }) => mark).filter((mark) => mark !== '');
  const rows = new Map([['marks', cornerRow + 1]]);
  for (const [index, mark] of column.entries()) {
    const isOnly = column.indexOf(mark) === index && column.lastIndexOf(mark) === index;
    if (typeof mark === 'string' && known.includes(mark) && isOnly) rows.set(mark, index + 1);
  }
  const columns: Layout['columns'] = new Map([
    ...COLUMN_NAMES.map((name) => [name, line.indexOf(name) + 1] as const).filter(([, at]) => at > 0),
    ['marks', cornerColumn + 1] as const,
  ]);
  const periods = line.flatMap((date, index) => (isPeriod(date) ? [index + 1] : []));
  return { rows, columns, periods };
}

/** A period's date, also one that is wrong at the moment, or that somebody has formatted as one. */
function isPeriod(value: unknown): boolean {
  return typeof value === 'number' || isDate(value) || (typeof value === 'string' && /^(⚠|#)/.test(value));
}

function readOptions(text: string): SheetOptions | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text.slice(CORNER.length));
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(read));
  const oneOf = <T>(choices: readonly T[], name: string): T | undefined =>
    choices.find((choice) => choice === fields.get(name));
  const language = oneOf(LANGUAGES, 'language');
  const currency = oneOf(CURRENCIES, 'currency');
  const periods = oneOf(PERIOD_KINDS, 'periods');
  const style = oneOf(STYLES, 'style');
  const firstQuarter = oneOf([1, 2, 3, 4], 'firstQuarter');
  const hidden = fields.get('hidden');
  const defined = fields.get('defined');
  if (!oneOf([VERSION], 'version') || !language || !currency || !periods || !firstQuarter || !style) return undefined;
  if (!Array.isArray(hidden)) return undefined;
  return {
    language,
    currency,
    periods,
    firstQuarter,
    style,
    hidden: marksOf('kpi').filter((mark) => hidden.includes(mark)),
    // A sheet from before there were these choices says nothing of them.
    ...definitionsBy((name) => oneOf(DEFINITION_CHOICES[name], name) ?? USUAL_DEFINITIONS[name]),
    ...(typeof defined === 'string' && /^(\d{4}-\d\d-\d\d)?$/.test(defined) && { defined }),
  };
}
