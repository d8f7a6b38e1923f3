/**
 * The marks of the Definitions sheet, as the History sheet has them: a hidden line with the columns' names, a hidden column
 * with what each row defines, and a corner by which the sheet is known and that says its language.
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

/** Where the sheet's columns and rows stand; what has been deleted isn't in it. */
export interface DefinitionPlaces {
  readonly language: Language;
  readonly columns: ReadonlyMap<DefinitionColumn, number>;
  /** The rows by their marks. */
  readonly rows: ReadonlyMap<string, number>;
}

/** What the corner says of a sheet in this language. */
export function cornerText(language: Language): string {
  return CORNER + language;
}

/** The mark of a KPI's row. */
export function kpiMark(id: string): string {
  return KPI + id;
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
        rows: new Map(
          values.flatMap((row, index) => {
            const mark = row[corner];
            return typeof mark === 'string' && mark !== '' && row !== line ? [[mark, index + 1] as const] : [];
          }),
        ),
      };
    }
  }
  return undefined;
}
