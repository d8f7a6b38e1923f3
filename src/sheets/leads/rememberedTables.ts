/** Which sheet is which of a team's tables, and what its columns are, remembered beside the spreadsheet for everybody. */

import { FIELDS, type Mapping, type Table } from '../../leads/fields';
import { memory } from '../memory';
import type { OpenTable } from './readTable';

/** A table as it was chosen. Columns are known by their headers, so that they are found again wherever they move. */
export interface RememberedTable {
  /** The sheet's id, which stays when it is renamed. */
  readonly sheet: number;
  readonly columns: ReadonlyMap<string, { readonly header: string; readonly column: number }>;
}

/** A key a table: a value may have no more than 9 KB. */
const keyOf = (table: Table): string => `table of ${table}`;

/** Remembers the table, in place of what was remembered of it. */
export function rememberTable({ table, sheet, columns, headers }: OpenTable): void {
  const kept = Object.entries(columns).map(([name, column]) => [name, [headers[column] ?? '', column]]);
  memory().setProperty(keyOf(table), JSON.stringify({ sheet: sheet.getSheetId(), columns: Object.fromEntries(kept) }));
}

/** Forgets the table, which was chosen not to be there. */
export function forgetTable(table: Table): void {
  memory().deleteProperty(keyOf(table));
}

/** What is remembered of the table; what isn't a field of ours, or isn't a column, is passed over. */
export function rememberedTable(table: Table): RememberedTable | undefined {
  const { sheet, columns } = parsed(memory().getProperty(keyOf(table)));
  if (typeof sheet !== 'number' || typeof columns !== 'object' || columns === null) return undefined;
  const known = Object.entries(columns).flatMap(([name, kept]: [string, unknown]) => {
    if (!Array.isArray(kept) || !FIELDS[table].some((field) => field.name === name)) return [];
    const [header, column]: unknown[] = kept;
    return typeof header === 'string' && typeof column === 'number' ? [[name, { header, column }] as const] : [];
  });
  return known.length > 0 ? { sheet, columns: new Map(known) } : undefined;
}

/** Whether a column that is remembered of this sheet has another header now where it stood. */
export function hasMoved({ table, sheet, columns, headers }: OpenTable): boolean {
  const kept = rememberedTable(table);
  if (kept?.sheet !== sheet.getSheetId()) return false;
  return Object.entries(columns).some(([name, at]) => {
    const known = kept.columns.get(name);
    return known?.column === at && known.header !== headers[at];
  });
}

/** Where the remembered columns stand under these headers: where they were, or else the first of that name. */
export function mappingUnder(headers: readonly string[], { columns }: RememberedTable): Mapping {
  const found = [...columns].flatMap(([name, { header, column }]): [string, number][] => {
    const at = headers[column] === header ? column : headers.indexOf(header);
    return at >= 0 && header !== '' ? [[name, at]] : [];
  });
  return Object.fromEntries(found);
}

function parsed(text: string | null): { readonly sheet?: unknown; readonly columns?: unknown } {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    // Nothing is remembered yet, or nothing that could be read; either way recognition begins anew.
    return {};
  }
}
