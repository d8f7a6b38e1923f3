/** Which KPIs a file uses, and on which sheets: rows of KPI sheets, calls in formulas, columns of sheets made from leads. */

import { formulaInWords } from '../../core/formula';
import { LANGUAGES } from '../../core/kpi';
import { isBlank } from '../../core/problem';
import { callsOf, kpiCalled } from '../../formula/calls';
import type { Decimal } from '../../formula/tokens';
import { KPIS } from '../../kpis';
import { kpiTitle } from '../../leads/kpiWords';
import { LEAD_KPIS } from '../../leads/LEAD_KPIS';
import { WORDS as LEAD_WORDS, TITLES } from '../../leads/words';
import { inWords } from '../../template/calculations';
import { HEADLINES, idOf, isRatio, KPI_ROWS, type RatioRow, ROWS_AND_VARIANTS, rowFor } from '../../template/kpiRows';
import type { Frame } from '../../template/layout';
import { readMarks } from '../../template/marks';
import { mayCall, OTHERS } from '../ourCalls';
import { readDefinitionMarks } from './definitionMarks';

/** A sheet as it was read, from A1 on. */
export interface ReadSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Formulas with functions in whose place something else stands since. */
  readonly replaced: readonly string[];
}

/** A KPI, and the sheets that use it. */
export interface UsedKpi {
  /** The id of a KPI sheet's row, or the name of a function that has none. */
  readonly id: string;
  readonly sheets: readonly string[];
}

/** A sheet of ours is known by its title within so many rows. */
const TITLE_WITHIN = 20;

/** Every KPI that is used, in the article's order; `decimalOf` says how a formula's decimals are written. */
export function usedKpis(sheets: readonly ReadSheet[], decimalOf: (formula: string) => Decimal): UsedKpi[] {
  const used = new Map<string, Set<string>>();
  const called = callReader(decimalOf);
  for (const sheet of sheets) {
    // What the team notes there is said of KPIs, and uses none.
    if (readDefinitionMarks(sheet.values)) continue;
    const frame = readMarks(sheet.values);
    const ids = [...(frame ? rowsOf(frame) : []), ...calledOn(sheet, frame, called), ...columnsOf(sheet)];
    for (const id of ids) used.set(id, (used.get(id) ?? new Set()).add(sheet.name));
  }
  return KPI_IDS.flatMap((id) => {
    const names = used.get(id);
    return names ? [{ id, sheets: [...names] }] : [];
  });
}

/** The KPI rows that a KPI sheet shows. */
function rowsOf({ layout, options }: Frame): string[] {
  const shown = KPI_ROWS.filter(({ key }) => layout.rows.has(key) && !options.hidden.includes(key));
  return shown.map((row) => idOf(rowFor(row, options)));
}

/** The KPIs of the functions called on the sheet; in a KPI row, the row is what counts. */
function calledOn({ formulas, values, replaced }: ReadSheet, frame: Frame | undefined, called: Called): string[] {
  const marks = [...KPI_ROWS.map(({ key }) => key), ...HEADLINES.map((key) => `headline ${key}`)];
  const own = new Set(marks.map((mark) => frame?.layout.rows.get(mark)));
  const now = formulas.flatMap((line, row) =>
    own.has(row + 1)
      ? []
      : line.flatMap((formula, column) => {
          const names = called(formula);
          const table = names.includes(LEAD_KPIS.name) ? headedBy((values[row] ?? []).slice(column)) : [];
          return [...names, ...table];
        }),
  );
  return [...now, ...replaced.flatMap(called)].map(idOfCall);
}

/** The functions whose names are the headers of a table that LEAD_KPIS gives. */
function headedBy(row: readonly unknown[]): string[] {
  const end = row.findIndex(isBlank);
  return (end < 0 ? row : row.slice(0, end)).flatMap((header) => kpiCalled(String(header))?.name ?? []);
}

/** The KPIs of the columns of a sheet by channel, of cohorts, or of charts. */
function columnsOf({ values }: ReadSheet): string[] {
  const isOurs = values.slice(0, TITLE_WITHIN).some((row) => LEAD_TITLES.has(row[0]));
  return isOurs ? values.flatMap((row) => row.flatMap(titled)) : [];
}

const LEAD_TITLES: ReadonlySet<unknown> = new Set(Object.values(TITLES).flatMap((text) => Object.values(text)));

type Called = (formula: string) => readonly string[];

/** Reads each formula once, however many cells hold it. */
function callReader(decimalOf: (formula: string) => Decimal): Called {
  const known = new Map<string, readonly string[]>();
  return (formula) => {
    if (!mayCall(formula)) return [];
    const calls = known.get(formula) ?? namesCalled(formula, decimalOf(formula));
    known.set(formula, calls);
    return calls;
  };
}

function namesCalled(formula: string, decimal: Decimal): string[] {
  const calls = callsOf(formula, decimal, OTHERS);
  return Array.isArray(calls) ? calls.map(({ name }) => kpiCalled(name)?.name ?? name) : [];
}

/** The KPI sheet's row of a KPI, if it has one of its own. */
function rowOf(name: string): RatioRow | undefined {
  return KPI_ROWS.filter(isRatio).find(({ key }) => key === name.toLowerCase());
}

/** A function is what the row is where both work it out from the same. */
function idOfCall(name: string): string {
  const row = rowOf(name);
  return row && inWords(row, 'en') === formulaInWords(row.kpi, 'en') ? row.key : name;
}

/** The KPI that a header of ours names. */
function titled(header: unknown): readonly string[] {
  const id = typeof header === 'string' && header !== '' ? idsByTitle().get(header) : undefined;
  return id === undefined ? [] : [id];
}

let titles: ReadonlyMap<string, string> | undefined;

/** Ids by what a table's header says; made when first needed. */
function idsByTitle(): ReadonlyMap<string, string> {
  titles ??= new Map(
    LANGUAGES.flatMap((language) => [
      [LEAD_WORDS.lifetimeValue[language], 'cltv_margin'] as const,
      ...KPIS.map(({ name }) => [kpiTitle(name, language), rowOf(name)?.key ?? name] as const),
    ]),
  );
  return titles;
}

/** The ids of all KPIs in the article's order; within a section, the KPI sheet's rows first. */
export const KPI_IDS: readonly string[] = [
  ...ROWS_AND_VARIANTS.map((row) => ({ id: idOf(row), section: row.section })),
  ...[LEAD_KPIS, ...KPIS].map(({ name, section }) => ({ id: name, section })),
]
  .map((each) => ({ ...each, place: each.section === 'start' ? 0 : each.section === 'plan' ? 17 : each.section }))
  .sort((a, b) => a.place - b.place)
  .map(({ id }) => id);
