/** What is found in rows as they pass: how often, and where first. */

import type { Table } from './fields';
import type { Finding, FindingCode } from './requests';

/** How many rows, or channels, a finding names. */
export const NAMED = 5;

/** Rows that have something in common: how many there are, and the first ones. */
export interface Rows {
  count: number;
  readonly rows: number[];
}

/** None yet. */
export function noRows(): Rows {
  return { count: 0, rows: [] };
}

/** One more, as the sheet numbers it. */
export function addRow(found: Rows, row: number): void {
  found.count++;
  if (found.rows.length < NAMED) found.rows.push(row);
}

/** The value of a key, made when it is first asked for. */
export function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** What was found so far. */
export interface FindingLog {
  /** Without a `field`, the whole row is concerned. */
  note(code: FindingCode, table: Table, field: string | undefined, row: number): void;
  findings(): Finding[];
}

/** Nothing yet. */
export function newFindingLog(): FindingLog {
  const found = new Map<string, { readonly finding: Pick<Finding, 'code' | 'table' | 'field'>; readonly rows: Rows }>();
  return {
    note(code, table, field, row) {
      const finding = field === undefined ? { code, table } : { code, table, field };
      addRow(kept(found, JSON.stringify([code, table, field]), () => ({ finding, rows: noRows() })).rows, row);
    },
    findings: () =>
      [...found.values()].map(({ finding, rows: { count, rows } }) => ({
        ...finding,
        count,
        rows: [...rows],
        names: [],
      })),
  };
}
