/** What sidebar and sheet say to each other about cells that need the add-on. All of it is plain data. */

import type { Text } from '../../core/kpi';
import type { Place } from '../requests';

/** Where to look: on the open sheet, or on every sheet. */
export type Extent = 'sheet' | 'file';

/** A cell whose formula calls functions of the add-on. */
export interface NeedingCell extends Place {
  /** As the sheet gives it, shortened where it is very long. */
  readonly formula: string;
  /** How many cells it fills, itself included. */
  readonly fills: number;
  /** What can be made of it: native formulas, the same with one helper cell or more, or nothing but its value. */
  readonly way: 'formula' | 'helper' | 'value';
  /** Why there is no formula, or no formula without a helper cell. */
  readonly why?: Text;
  /** Why not even its value can be kept. */
  readonly stays?: Text;
}

/** Which cells need the add-on. */
export interface NeedingCells {
  /** The open sheet's name. */
  readonly sheet: string;
  /** The first of them, sheet by sheet. */
  readonly cells: readonly NeedingCell[];
  /** How many there are in all, and how many of them can become formulas, need a helper cell, or have only their value. */
  readonly count: number;
  readonly formulas: number;
  readonly helpers: number;
  readonly values: number;
  /** How many cells could have their functions brought back. */
  readonly converted: number;
  /** The sheets on which something is remembered of replaced functions that can't be read any more. */
  readonly unreadable: readonly string[];
}

/** What is to be made portable; the open sheet has to be called `sheet` where that is given. */
export interface PortableRequest {
  readonly extent: Extent;
  readonly sheet?: string;
  /** Whether helper cells may be added. */
  readonly helpers: boolean;
  /** Which of the cells without a formula are to keep nothing but their value. */
  readonly values: readonly Place[] | 'all';
}

/** A cell that was left as it was, and why. */
export interface LeftCell extends Place {
  readonly why: Text;
}

/** What came of making cells portable. */
export interface MadePortable {
  /** How many cells became formulas (those with a helper cell included), how many helper cells that took, how many values. */
  readonly formulas: number;
  readonly helpers: number;
  readonly values: number;
  /** Cells that would have shown something else afterwards, so their functions were put back. */
  readonly different: readonly LeftCell[];
  /** Cells that still need the add-on. */
  readonly left: readonly LeftCell[];
}

/** Where to bring functions back; the open sheet has to be called `sheet` where that is given. */
export interface BackRequest {
  readonly extent: Extent;
  readonly sheet?: string;
}

/** What came of bringing functions back. */
export interface BroughtBack {
  readonly cells: number;
  /** Cells that don't hold any more what was written there. */
  readonly left: readonly LeftCell[];
}
