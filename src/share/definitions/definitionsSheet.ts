/** The Definitions sheet as data: its head, what a team has to agree on, and a row for each KPI. */

import { LANGUAGES, type Language } from '../../core/kpi';
import { fill } from '../../i18n/problems';
import type { Cell } from '../../template/cell';
import { dayInWords } from '../../template/choicesLine';
import type { SheetOptions } from '../../template/options';
import { everyColumn } from '../everyColumn';
import { oneLineOf, plainText } from '../plainText';
import { AS_OF, cornerText, DEFINITION_COLUMNS, type DefinitionColumn, kpiKey, markText } from './definitionMarks';
import { HEADERS, WORDS } from './definitionWords';
import { definitionOf } from './kpiDefinition';
import { TEAM_TERMS, type TeamTerm } from './teamTerms';
import type { UsedKpi } from './usedKpis';

/** A KPI sheet of the file. */
export interface SheetInUse {
  readonly name: string;
  readonly options: SheetOptions;
}

/** A row's cells by the columns' names. */
export type DefinitionRow = Readonly<Record<DefinitionColumn, Cell>>;

/** The row of a new sheet below which everything scrolls, and which is hidden. */
export const MARKS_ROW = 4;
/** No more sheets than this are named in a cell. */
const MOST_NAMED = 5;
/** The headers are looked for no farther down than people move them. */
const HEADERS_WITHIN = 20;

/** The cells of a new sheet, from A1; `day` is today, as `2026-01-31`. */
export function definitionsContent(
  kpis: readonly UsedKpi[],
  inUse: readonly SheetInUse[],
  day: string,
  language: Language,
): Cell[][] {
  const band = (title: string, mark: string): DefinitionRow =>
    everyColumn(DEFINITION_COLUMNS, (column): Cell => {
      if (column === 'marks') return marked(mark);
      return { value: column === 'name' ? title : '', look: 'band' };
    });
  const rows: readonly DefinitionRow[] = [
    everyColumn(DEFINITION_COLUMNS, (column): Cell => {
      if (column === 'marks') return marked(markText(AS_OF, asOf(day, language)));
      if (column === 'name') return { value: WORDS.title[language], look: 'title' };
      return column === 'team' ? { value: asOf(day, language), look: 'quiet', format: '@' } : EMPTY;
    }),
    everyColumn(DEFINITION_COLUMNS, (column): Cell => {
      return column === 'name' ? { value: WORDS.guidance[language], look: 'quiet' } : EMPTY;
    }),
    everyColumn(DEFINITION_COLUMNS, (column): Cell => {
      return { value: column === 'marks' ? '' : HEADERS[column][language], look: 'header' };
    }),
    everyColumn(DEFINITION_COLUMNS, (column) => marked(column === 'marks' ? cornerText(language) : column)),
    band(WORDS.terms[language], 'terms'),
    ...TEAM_TERMS.map((term) => termRow(term, inUse, language)),
    band(WORDS.kpis[language], 'kpis'),
    ...kpiRows(kpis, language),
  ];
  return rows.map((row) => DEFINITION_COLUMNS.map((column) => row[column]));
}

/** A row for each of the KPIs. */
export function kpiRows(kpis: readonly UsedKpi[], language: Language): DefinitionRow[] {
  return kpis.map(({ id, sheets }) => {
    const definition = definitionOf(id, language);
    const texts = { ...definition, team: '', used: usedIn(sheets, language) };
    return everyColumn(DEFINITION_COLUMNS, (column) =>
      column === 'marks' ? marked(markText(kpiKey(id), oneLineOf(texts.used))) : textCell(column, texts[column]),
    );
  });
}

/** Whether the texts are those of a Definitions sheet, with its marks or without them. */
export function hasDefinitionHeaders(values: readonly (readonly unknown[])[]): boolean {
  const { means, team } = HEADERS;
  const isHeader = (row: readonly unknown[], language: Language): boolean =>
    [means, team].every((header) => row.includes(header[language]));
  return values.slice(0, HEADERS_WITHIN).some((row) => LANGUAGES.some((language) => isHeader(row, language)));
}

/** What the sheet says of its day. */
export function asOf(day: string, language: Language): string {
  return fill(WORDS.asOf[language], { day: dayInWords(day, language) });
}

/** Where a KPI is used; no sheet at all is said, too. */
export function usedIn(sheets: readonly string[], language: Language): string {
  return sheets.length > 0 ? listed(sheets, language) : WORDS.unused[language];
}

/** What a term is set to on each of the KPI sheets. */
export function setNow({ now }: TeamTerm, inUse: readonly SheetInUse[], language: Language): string {
  const sheets = new Map<string, string[]>();
  for (const { name, options } of now ? inUse : []) {
    const said = now?.(options)[language] ?? '';
    sheets.set(said, [...(sheets.get(said) ?? []), name]);
  }
  return [...sheets]
    .map(([value, names]) => fill(WORDS.on[language], { value, names: listed(names, language) }))
    .join(' · ');
}

/** The widths of a new sheet's columns. */
export function definitionWidths(): { column: number; count: number; pixels: number }[] {
  const pixels: Readonly<Record<DefinitionColumn, number>> = {
    name: 190,
    means: 260,
    team: 220,
    worked: 220,
    unit: 72,
    better: 92,
    function: 175,
    section: 132,
    used: 130,
    marks: 44,
  };
  return DEFINITION_COLUMNS.map((column, index) => ({ column: index + 1, count: 1, pixels: pixels[column] }));
}

const EMPTY: Cell = { value: '', look: 'plain' };

function termRow(term: TeamTerm, inUse: readonly SheetInUse[], language: Language): DefinitionRow {
  const { mark, name, decide, now } = term;
  const worked = setNow(term, inUse, language);
  const texts: Partial<Record<DefinitionColumn, string>> = { name: name[language], means: decide[language], worked };
  return everyColumn(DEFINITION_COLUMNS, (column) => {
    if (column === 'marks') return marked(now ? markText(mark, oneLineOf(worked)) : mark);
    return textCell(column, texts[column] ?? '');
  });
}

/** Names of sheets, which are anybody's texts, in one line. */
function listed(names: readonly string[], language: Language): string {
  const said = names.slice(0, MOST_NAMED).join(WORDS.list[language]);
  const more = names.length - MOST_NAMED;
  return more > 0 ? fill(WORDS.more[language], { names: said, count: String(more) }) : said;
}

function textCell(column: DefinitionColumn, text: string): Cell {
  const look = column === 'team' ? 'words' : column === 'name' ? 'term' : 'text';
  return { value: plainText(text), look, format: '@' };
}

function marked(mark: string): Cell {
  return { value: mark, look: 'quiet', format: '@' };
}
