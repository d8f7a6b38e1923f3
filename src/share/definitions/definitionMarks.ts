/**
 * The marks of the Definitions sheet, as the History sheet has them: a hidden line with the columns' names, a hidden column
 * with what each row defines, and a corner by which the sheet is known and that says its language. A row whose cell is kept
 * up to date also says what we wrote there, so that what the team has written instead is known for its own.
 */

import { LANGUAGES, type Language } from '../../core/kpi';

/** The columns, from the left. */
export const DEFINITION_COLUMNS = [
  'name',
  'means',
  'team',
  'worked',
  'unit',
  'better',
  'function',
  'section',
  'used',
  'marks',
] as const;
/** One of them. */
export type DefinitionColumn = (typeof DEFINITION_COLUMNS)[number];

const CORNER = 'leadsheet definitions 1 ';
const KPI = 'kpi ';
/** The key of the row that says of which day the sheet is. */
export const AS_OF = 'as of';

/** A row of ours. */
export interface MarkedRow {
  readonly row: number;
  /** What we wrote in the cell that is kept up to date, where the row has one. */
  readonly written?: string;
}

/** Where the sheet's columns and rows stand; what has been deleted isn't in it. */
export interface DefinitionPlaces {
  readonly language: Language;
  readonly columns: ReadonlyMap<DefinitionColumn, number>;
  /** The rows by their keys; of a row that has been copied, the first. */
  readonly rows: ReadonlyMap<string, MarkedRow>;
}

/** What the corner says of a sheet in this language. */
export function cornerText(language: Language): string {
  return CORNER + language;
}

/** The key of a KPI's row. */
export function kpiKey(id: string): string {
  return KPI + id;
}

/** The KPI that the row with this key defines; `undefined` where it defines none. */
export function kpiOfKey(key: string): string | undefined {
  return key.startsWith(KPI) ? key.slice(KPI.length) : undefined;
}

/** The column that is kept up to date in the row with this key: where a KPI is used, what a term is set to, the day. */
export function keptColumn(key: string): DefinitionColumn {
  return key === AS_OF ? 'team' : key.startsWith(KPI) ? 'used' : 'worked';
}

/** The mark of a row, with what is written in the cell that is kept up to date. */
export function markText(key: string, written: string): string {
  return `${key}:${written}`;
}

/** What a mark says. */
export function readMark(mark: string): { readonly key: string; readonly written?: string } {
  const [key = '', ...written] = mark.split(':');
  return written.length > 0 ? { key, written: written.join(':') } : { key };
}

/** What the marks in `values` (rows × columns from A1) say; `undefined` where there is no corner. */
export function readDefinitionMarks(values: readonly (readonly unknown[])[]): DefinitionPlaces | undefined {
  for (const line of values) {
    for (const language of LANGUAGES) {
      const corner = line.indexOf(cornerText(language));
      if (corner < 0) continue;
      const columns = DEFINITION_COLUMNS.map((name) => [name, line.indexOf(name) + 1] as const);
      return {
        language,
        columns: new Map([...columns.filter(([, at]) => at > 0), ['marks', corner + 1] as const]),
        rows: markedRows(values.map((row) => (row === line ? undefined : row[corner]))),
      };
    }
  }
  return undefined;
}

function markedRows(marks: readonly unknown[]): Map<string, MarkedRow> {
  const rows = new Map<string, MarkedRow>();
  for (const [index, mark] of marks.entries()) {
    if (typeof mark !== 'string' || mark === '') continue;
    const { key, ...kept } = readMark(mark);
    if (!rows.has(key)) rows.set(key, { row: index + 1, ...kept });
  }
  return rows;
}
