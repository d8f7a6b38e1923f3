/** Host: what the services share, and how one makes another. */

import type { CellStyle } from '../cell-style';
import type { FormatRule } from '../conditional-formats';
import type { Engine } from '../engine';
import type { Block } from '../grid';
import type { Validation } from '../validations';
import type { BuiltChart } from './embedded-chart';
import type { Gate } from './present';
import type { SheetNumbers } from './sheet-numbers';
import type { Unseen } from './unseen';

/** A text style, as far as the builder sets it. */
export type TextLook = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontFamily' | 'fontSize' | 'fontColor'
>;

/** What lies behind the objects that the add-on hands back to us. */
export interface Behind {
  readonly ranges: WeakMap<GoogleAppsScript.Spreadsheet.Range, Block>;
  readonly sheets: WeakMap<GoogleAppsScript.Spreadsheet.Sheet, string>;
  readonly validations: WeakMap<GoogleAppsScript.Spreadsheet.DataValidation, Validation>;
  readonly formatRules: WeakMap<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, FormatRule>;
  readonly charts: WeakMap<GoogleAppsScript.Spreadsheet.EmbeddedChart, BuiltChart>;
  readonly textStyles: WeakMap<GoogleAppsScript.Spreadsheet.TextStyle, TextLook>;
}

/** Shared by the spreadsheet's services. */
export interface Host {
  readonly engine: Engine;
  readonly gate: Gate;
  readonly unseen: Unseen;
  readonly behind: Behind;
  readonly numbers: SheetNumbers;
  /** Such as `en_US`. */
  readonly locale: string;
  readonly toast: (message: string, title: string) => void;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(block: Block): GoogleAppsScript.Spreadsheet.Range;
}

/** What lies behind an object. Throws when it was made by another stand-in, or isn't one of ours. */
export function behind<K extends object, V>(map: WeakMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The parameters don't match the method signature: expected a ${what}.`);
  return value;
}
