/** What one line of the check is: something that the code takes for granted, and how to see whether it holds. */

import type { Text } from '../../core/kpi';

/** Something taken for granted of Sheets. */
export interface Fact {
  readonly name: Text;
  /** What is seen in the local stand-in, in which the code is tested. */
  readonly expected: string;
  /** What else the code can do with. */
  readonly also?: readonly string[];
  /** What of the add-on goes wrong where something else is seen. */
  readonly affects: Text;
}

/** Where a group of facts may write: rows of its own on the temporary sheet. */
export interface Place {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The name kept for a second temporary sheet. */
  readonly second: string;
  /** How long the check has waited for results, in milliseconds. */
  readonly waited: number;
  /** The address of a cell in the group's rows, from 0. */
  at(column: string, row: number): string;
  /** The range from one such cell to another. */
  range(column: string, row: number, lastColumn?: string, lastRow?: number): GoogleAppsScript.Spreadsheet.Range;
}

/** Tells what is seen of one fact; what it throws is what is seen. */
export type See<Id extends string> = (id: Id, what: () => string) => void;

/** Facts that are looked at together. */
export interface Group<Id extends string = string> {
  readonly facts: Readonly<Record<Id, Fact>>;
  /** How many rows of the temporary sheet they need. */
  readonly rows: number;
  /** Writes what has to be worked out before `look` can see anything; without it, they are looked at at once. */
  readonly write?: (place: Place) => void;
  readonly look: (place: Place, see: See<Id>) => void;
}

/** The group, as it is; its facts' names are what `look` may tell of. */
export function group<Id extends string>(facts: Group<Id>): Group<Id> {
  return facts;
}

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
  readonly agrees: boolean;
  readonly affects: string;
}

/** What was seen, beside what was expected. */
export interface Seen {
  readonly fact: Fact;
  readonly seen: string;
}

/** Whether the code can do with what was seen. */
export function agrees({ fact, seen }: Seen): boolean {
  return [fact.expected, ...(fact.also ?? [])].includes(seen);
}
