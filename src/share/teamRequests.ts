/** What sidebar and sheet say to each other about history, protection and what is missing. All of it is plain data. */

import type { Unit } from '../core/kpi';
import type { Currency } from '../template/options';
import type { PeriodKind } from '../template/periods';

/** A KPI's value as a sheet showed it: a number, `''` where it was blank, or a ⚠ text. */
export type Figure = number | string;

/** One snapshot in the History sheet. Days are written `2026-01-31`. */
export interface Snapshot {
  readonly id: string;
  /** When it was kept, by the spreadsheet's clock: `2026-01-31T09:30`. */
  readonly kept: string;
  readonly note: string;
  /** What the KPI sheet was called, with the channel that it showed. */
  readonly sheet: string;
  /** The channel that a sheet made from leads was filtered by; `''` where it showed them all, or has no filter. */
  readonly channel: string;
  /** The first day of the period, and what kind of periods the sheet has. */
  readonly period: string;
  readonly periods: PeriodKind;
  readonly currency: Currency;
  /** How many KPIs it holds. */
  readonly kpis: number;
}

/** Which KPI a figure is of, and how it is shown. */
export interface FigureOf {
  readonly key: string;
  /** The article's section; `''` where the KPI comes before the first. */
  readonly number: number | '';
  readonly name: string;
  readonly unit: Unit;
  /** Whether cents, or hundredths of a percent, matter. */
  readonly exact: boolean;
  readonly better: 'higher' | 'lower' | 'neither';
}

/** A KPI of a period whose figure has changed since the period's last snapshot. */
export interface Restatement extends FigureOf {
  readonly sheet: string;
  readonly period: string;
  readonly periods: PeriodKind;
  readonly currency: Currency;
  readonly snapshot: string;
  readonly before: Figure;
  readonly now: Figure;
  /** Whether the period is closed. */
  readonly closed: boolean;
}

/** What the History sheet holds, the newest snapshot first. */
export interface History {
  /** The sheet's name; `''` where there is none yet. */
  readonly sheet: string;
  /** Other sheets with snapshots, such as copies, which aren't read. */
  readonly others: readonly string[];
  /** What the next snapshot is of; its period is `''` while none is filled in. There is none where no KPI sheet is open. */
  readonly next?: Pick<Snapshot, 'sheet' | 'period' | 'periods'>;
  readonly snapshots: readonly Snapshot[];
  readonly restated: readonly Restatement[];
}

/** What is to be kept: the period reported through, unless another is given, of the sheet that the sidebar shows. */
export interface SnapshotRequest {
  readonly note: string;
  readonly sheet?: string;
  readonly period?: string;
}

/** What was kept. */
export interface KeptSnapshot {
  /** The History sheet's name, and whether it was made for this. */
  readonly sheet: string;
  readonly made: boolean;
  readonly snapshot: Snapshot;
}

/** Two snapshots by their ids; without `after`, the KPI sheet as it is now, in the period of `before`. */
export interface ComparisonRequest {
  readonly before: string;
  readonly after?: string;
}

/** A KPI in both snapshots. */
export interface ComparedKpi extends FigureOf {
  readonly before: Figure;
  readonly after: Figure;
  /** As in the sheet: percentage points of a rate, else a share (0.1 is 10% more); `null` where there is none. */
  readonly change: number | null;
}

/** Two snapshots side by side. */
export interface Comparison {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Whether both are of one period of one sheet, and one channel, so that every difference is a restatement. */
  readonly samePeriod: boolean;
  /**
   * What the two haven't got in common. Changes of money are left out between currencies, and all changes between kinds
   * of periods.
   */
  readonly unlike: '' | 'currency' | 'periods' | 'channel';
  readonly kpis: readonly ComparedKpi[];
  /** How many KPIs only one of the two has: hidden in the other, or made another by a choice. */
  readonly onlyInOne: number;
}

/** A period of a KPI sheet. */
export interface SheetPeriod {
  readonly period: string;
  readonly closed: boolean;
  /** Whether a snapshot of it is there, by which changes are told. */
  readonly kept: boolean;
}

/** What is protected on the open sheet, or, where that has no formulas, on the KPI sheet. */
export interface ProtectionState {
  readonly sheet: string;
  /** Whether formulas warn before an edit: by us, not at all, or the sheet has a protection of somebody else's. */
  readonly formulas: 'on' | 'off' | 'others';
  /** The periods of a KPI sheet, from the first, and of what kind they are; of another sheet, none. */
  readonly periods: readonly SheetPeriod[];
  readonly kind?: PeriodKind;
  /** The period reported through; there is none while none is filled in. */
  readonly reported?: string;
}

/** Which period to close, or to open again. */
export interface CloseRequest {
  readonly period: string;
  readonly closed: boolean;
  readonly sheet?: string;
}

/** Whether formulas of the open sheet are to warn. */
export interface ProtectRequest {
  readonly on: boolean;
  readonly sheet?: string;
}

/** An empty input. */
export interface MissingInput {
  readonly name: string;
  /** The periods in which it is empty, as the sheet's header shows them, and the cells. */
  readonly periods: readonly string[];
  readonly cells: readonly string[];
}

/** What one source or person still has to give. */
export interface MissingFrom {
  /** `''` where the sheet names nobody. */
  readonly owner: string;
  readonly inputs: readonly MissingInput[];
}

/** The empty inputs of the period reported through and of the one after. */
export interface Missing {
  readonly sheet: string;
  /** As the sheet's header shows them; their first days, as `2026-01-31`, and of what kind they are. */
  readonly periods: readonly string[];
  readonly days: readonly string[];
  readonly kind: PeriodKind;
  readonly from: readonly MissingFrom[];
  /** The same as a message, ready to be copied. */
  readonly text: string;
}

/** What a link leads to. */
export type LinkKind = 'open' | 'copy' | 'preview' | 'xlsx' | 'pdf';

/** The addresses of this spreadsheet. */
export type Links = Readonly<Record<LinkKind, string>>;
