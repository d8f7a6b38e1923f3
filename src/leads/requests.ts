/** What the sidebar and the sheet say to each other about a team's data: summaries and choices, never rows. */

import type { Language } from '../core/kpi';
import type { Currency, Style } from '../template/options';
import type { PeriodKind } from '../template/periods';
import type { Mapping, Table } from './fields';

/** A sheet that may hold one of the tables. */
export interface SheetHeaders {
  readonly name: string;
  /** Rows below the header. */
  readonly rows: number;
  /** The cells of row 1, as text; at most 400, each at most 100 characters. */
  readonly headers: readonly string[];
  /** For each table, the columns that were recognised, or those that a person chose earlier. */
  readonly columns: Readonly<Record<Table, Mapping>>;
}

/** What there is to choose from, and what is chosen so far. */
export interface LeadTables {
  readonly sheets: readonly SheetHeaders[];
  /** The sheets remembered or recognised; `''` where there is none. */
  readonly chosen: Readonly<Record<Table, string>>;
}

/** One table as chosen. */
export interface ChosenTable {
  readonly sheet: string;
  readonly columns: Mapping;
}

/** The tables to work with; at least one is there. */
export interface TablesRequest {
  readonly leads?: ChosenTable;
  readonly activity?: ChosenTable;
  /** Whether channels that differ only by width or spaces are one. */
  readonly merge: boolean;
}

/** What can be wrong in the data. */
export const FINDINGS = [
  'missingColumn',
  'textNumber',
  'negative',
  'textDate',
  'noDate',
  'errorValue',
  'future',
  'longAgo',
  'respondedFirst',
  'wonFirst',
  'otherCurrency',
  'duplicate',
  'noChannel',
  'channelVariants',
  'spendWithoutLeads',
  'leadsWithoutSpend',
] as const;
/** One of them. */
export type FindingCode = (typeof FINDINGS)[number];

/** Something wrong in the data, and where. */
export interface Finding {
  readonly code: FindingCode;
  readonly table: Table;
  /** The column concerned, by its field's name. */
  readonly field?: string;
  /** How many rows or channels. */
  readonly count: number;
  /** The first rows concerned, at most five, as the sheet numbers them. */
  readonly rows: readonly number[];
  /** Channels, at most five, or currencies; of `channelVariants` each is a list of spellings such as `Google Ads, GoogleAds`. */
  readonly names: readonly string[];
}

/** The check of the data, before anything is made. */
export interface LeadCheck {
  /** Rows below the header that hold anything. */
  readonly rows: Readonly<Record<Table, number>>;
  readonly channels: number;
  /** The first and the last day in the data, as `2026-01-31`; `''` where there is none. */
  readonly first: string;
  readonly last: string;
  /** The sign or code of the currency that most amounts are in; `''` where none says. */
  readonly currency: string;
  readonly findings: readonly Finding[];
  /** The names of the KPIs that the data allows, in the order of a table's columns. */
  readonly kpis: readonly string[];
}

/** What can be made of the data. */
export const LEAD_SHEETS = ['channels', 'periods', 'cohorts', 'dashboard'] as const;
/** One of them. */
export type LeadSheet = (typeof LEAD_SHEETS)[number];

/** What is to be made. */
export interface BuildRequest extends TablesRequest {
  readonly make: readonly LeadSheet[];
  readonly language: Language;
  readonly currency: Currency;
  readonly style: Style;
  readonly periods: PeriodKind;
  /** The first period's first day, as `2026-01-31`. */
  readonly start: string;
  /** The KPI, or input, by which channels are sorted, best or largest first; `channel` sorts by name. */
  readonly sort: string;
  /** For lifetime value by channel: fractions; `null` where they aren't known. */
  readonly grossMargin: number | null;
  readonly churnRate: number | null;
}

/** What was made: the sheets' names, in order. */
export interface BuiltSheets {
  readonly sheets: readonly string[];
}

/** How far reading has come. */
export interface LeadProgress {
  readonly done: number;
  readonly of: number;
}
