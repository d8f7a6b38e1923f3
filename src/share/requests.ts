/** What the sidebar and the sheet say to each other about one cell. */

import type { Published, Section, Text, Unit } from '../core/kpi';
import type { PeriodKind } from '../template/periods';

/** A cell, or a range of cells, of a sheet. */
export interface Place {
  readonly sheet: string;
  /** Such as `B2`, or `B2:B13`. */
  readonly cell: string;
}

/** A cell that the explained one reads. */
export interface ExplainedInput extends Place {
  readonly label: Text;
  /** What the sheet itself calls it; `''` where it doesn't. */
  readonly called: string;
  /** What it shows; `''` for nothing, and for a range. */
  readonly shown: string;
}

/** What is known of a KPI, wherever it is worked out. */
export interface KpiFacts {
  /** The function that works it out; there is none for a figure such as the number of leads. */
  readonly function?: string;
  readonly meaning?: Text;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly section?: Section;
  readonly published: readonly Published[];
  /** What is excluded, and what to care about. */
  readonly care?: Text;
  /** The functions to look at when this number is bad. */
  readonly lookAt: readonly string[];
}

/** What is wrong, how to mend it, and where that is, if it is known. */
export interface Trouble {
  readonly says: Text;
  /** Whether it may be right all the same: the cell has a number. */
  readonly isDoubt?: true;
  readonly place?: Place;
}

/** What a cell is, in all languages at once, so that the sidebar's language can be switched. At most 20 KB. */
export interface Explanation extends Place {
  /** As the sheet gives it, shortened where it is very long; `''` where there is none. */
  readonly formula: string;
  readonly shown: string;
  /** What the cell holds, such as a KPI's name. */
  readonly title: Text;
  /** The first day of the period that the cell is of, as `2026-01-31`, and of which kind it is; in a KPI sheet only. */
  readonly period?: { readonly day: string; readonly kind: PeriodKind };
  /** Whole sentences about this cell. */
  readonly says: readonly Text[];
  readonly kpi?: KpiFacts;
  /** The formula in words. */
  readonly words?: Text;
  /** The formula with the numbers in it, such as `$5,000 ÷ 125 = $40`. */
  readonly numbers?: string;
  readonly inputs: readonly ExplainedInput[];
  /** How many more cells it reads than are listed. */
  readonly more: number;
  readonly trouble?: Trouble;
  /** A formula that says what this one only means. */
  readonly suggestion?: { readonly says: Text; readonly formula: string };
}
