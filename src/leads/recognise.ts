/** Which column of a sheet is which field, told by the headers, and which sheet is which table. */

import { FIELDS, type Field, type Mapping, TABLES, type Table } from './fields';
import { CLOSED, HEADERS, STAGES } from './headers';

/** Nothing but letters and digits, so that case, spaces, underscores, punctuation and full-width forms don't matter. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** A header without what stands in brackets at its end: a unit, a currency, "all". */
const withoutBrackets = (header: string): string =>
  header.normalize('NFKC').replace(/\s*(\([^()]*\)|\[[^[\]]*\])\s*$/, '');

/** Every header that stands for a field, the best first. */
export function namesOf(table: Table, { name, label }: Field): readonly string[] {
  return [name, label.en, label.ko, label.ja, ...(HEADERS[table][name] ?? [])];
}

/** A field that a header stands for; the lower the rank, the better. */
interface Match {
  readonly field: string;
  readonly rank: number;
}

/** What a table's headers may be, by their keys; made when first needed. */
const MATCHES = new Map<Table, ReadonlyMap<string, Match>>();

function matchesOf(table: Table): ReadonlyMap<string, Match> {
  const known = MATCHES.get(table);
  if (known) return known;
  const matches = new Map<string, Match>();
  for (const field of FIELDS[table]) {
    for (const [rank, name] of namesOf(table, field).entries()) {
      const key = headerKey(name);
      if (!matches.has(key)) matches.set(key, { field: field.name, rank });
    }
  }
  MATCHES.set(table, matches);
  return matches;
}

/** Worse than any name in full. */
const WITHOUT_BRACKETS = 1000;

/**
 * The columns of `headers` that hold a field of the table: of several headers for one field the best, then the leftmost.
 *
 * Three readings are by what else is there. A close date beside the deal's stage is also that of deals that are open or lost,
 * so it isn't the day on which a deal was won, unless a person says so. Ad spend without any marketing cost is the marketing cost, since it is the cost
 * that is known, and what a lead costs is worked out of it. "Bounces" without sessions are those of emails.
 */
export function recognise(headers: readonly string[], table: Table): Mapping {
  const matches = matchesOf(table);
  const best = new Map<string, { readonly column: number; readonly rank: number }>();
  for (const [column, header] of headers.entries()) {
    const bare = matches.get(headerKey(withoutBrackets(header)));
    const match = matches.get(headerKey(header)) ?? (bare && { ...bare, rank: bare.rank + WITHOUT_BRACKETS });
    if (match && match.rank < (best.get(match.field)?.rank ?? Number.POSITIVE_INFINITY)) {
      best.set(match.field, { column, rank: match.rank });
    }
  }
  const adSpend = best.get('ad_spend');
  if (adSpend && !best.has('marketing_cost')) {
    best.set('marketing_cost', adSpend);
    best.delete('ad_spend');
  }
  if (!best.has('sessions')) best.delete('single_page_sessions');
  const won = headers[best.get('won_date')?.column ?? -1];
  if (won !== undefined && isOneOf(CLOSED, won) && headers.some((header) => isOneOf(STAGES, header))) {
    best.delete('won_date');
  }
  // In the order of the fields, whatever the order of the columns.
  const columns: Record<string, number> = {};
  for (const { name } of FIELDS[table]) {
    const found = best.get(name);
    if (found) columns[name] = found.column;
  }
  return columns;
}

function isOneOf(names: readonly string[], header: string): boolean {
  return names.some((name) => headerKey(name) === headerKey(header));
}

/** A sheet, as far as its headers tell what it is. */
interface Headed {
  readonly name: string;
  readonly headers: readonly string[];
}

/** How many fields of the table a sheet has; 0 without the required ones, or with nothing but a date. */
function likeness(headers: readonly string[], table: Table): number {
  const columns = recognise(headers, table);
  const whole = FIELDS[table].every(({ name, required }) => !required || name in columns);
  const count = Object.keys(columns).length;
  return whole && count > 1 ? count : 0;
}

/**
 * The sheets that look like the two tables, by name; `''` where none does. A sheet that may be both is the one it has more
 * fields of, and leads where it has as many of either, since leads alone already say something.
 */
export function likelyTables(sheets: readonly Headed[]): Record<Table, string> {
  const likely: Record<Table, { name: string; fields: number }> = {
    leads: { name: '', fields: 0 },
    activity: { name: '', fields: 0 },
  };
  for (const { name, headers } of sheets) {
    const fields = { leads: likeness(headers, 'leads'), activity: likeness(headers, 'activity') };
    const table: Table = fields.activity > fields.leads ? 'activity' : 'leads';
    if (fields[table] > likely[table].fields) likely[table] = { name, fields: fields[table] };
  }
  return Object.fromEntries(TABLES.map((table) => [table, likely[table].name])) as Record<Table, string>;
}
