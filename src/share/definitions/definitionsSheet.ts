/** The Definitions sheet as data: its head, what a team has to agree on, and a row for each KPI. */

import type { Language } from '../../core/kpi';
import { fill } from '../../i18n/problems';
import type { Cell } from '../../template/cell';
import { dayInWords } from '../../template/choicesLine';
import type { SheetOptions } from '../../template/options';
import { plainText } from '../plainText';
import { cornerText, DEFINITION_COLUMNS, type DefinitionColumn, kpiMark } from './definitionMarks';
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

/** The cells of a new sheet, from A1; `day` is today, as `2026-01-31`. */
export function definitionsContent(
  kpis: readonly UsedKpi[],
  inUse: readonly SheetInUse[],
  day: string,
  language: Language,
): Cell[][] {
  const band = (title: string, mark: string): DefinitionRow =>
    everyColumn((column) => {
      if (column === 'marks') return marked(mark);
      return { value: column === 'name' ? title : '', look: 'band' };
    });
  const rows: readonly DefinitionRow[] = [
    everyColumn((column) => {
      if (column === 'name') return { value: WORDS.title[language], look: 'title' };
      if (column !== 'team') return EMPTY;
      return { value: fill(WORDS.asOf[language], { day: dayInWords(day, language) }), look: 'quiet' };
    }),
    everyColumn((column) => (column === 'name' ? { value: WORDS.guidance[language], look: 'quiet' } : EMPTY)),
    everyColumn((column) => {
      if (column === 'marks') return { value: '', look: 'header' };
      const dated = column === 'used' || column === 'worked';
      return { value: HEADERS[column][language], look: 'header', ...(dated && { note: WORDS.since[language] }) };
    }),
    everyColumn((column) => marked(column === 'marks' ? cornerText(language) : column)),
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
    const texts = { ...definition, team: '', used: listed(sheets, language) };
    return everyColumn((column) => (column === 'marks' ? marked(kpiMark(id)) : textCell(column, texts[column])));
  });
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

function termRow(
  { mark, name, decide, now }: TeamTerm,
  inUse: readonly SheetInUse[],
  language: Language,
): DefinitionRow {
  const sheets = new Map<string, string[]>();
  for (const { name: sheet, options } of now ? inUse : []) {
    const said = now?.(options)[language] ?? '';
    sheets.set(said, [...(sheets.get(said) ?? []), sheet]);
  }
  const set = [...sheets].map(([value, names]) => fill(WORDS.on[language], { value, names: listed(names, language) }));
  const texts: Partial<Record<DefinitionColumn, string>> = {
    name: name[language],
    means: decide[language],
    worked: set.join(' · '),
  };
  return everyColumn((column) => (column === 'marks' ? marked(mark) : textCell(column, texts[column] ?? '')));
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

function everyColumn(cell: (column: DefinitionColumn) => Cell): DefinitionRow {
  return Object.fromEntries(DEFINITION_COLUMNS.map((column) => [column, cell(column)])) as unknown as DefinitionRow;
}
