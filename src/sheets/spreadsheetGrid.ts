/** The cells of the open spreadsheet for an explanation, read in blocks and only where they are asked for. */

import { isBlank } from '../core/problem';
import type { Calendar } from '../leads/calendar';
import { dayNumber } from '../share/days';
import type { Grid, Spot } from '../share/explain/grid';
import type { Frame } from '../template/layout';
import { readMarks } from '../template/marks';
import { decimalsOf } from './portable/portableBook';
import { zoneCalendar } from './zoneCalendar';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many cells are read at once. */
const BLOCK = { rows: 1000, columns: 200 };
/** The block that begins with A1. */
const FIRST = '1 1';

/** The cells of `spreadsheet`, each of which is read once. */
export function gridOf(spreadsheet: Spreadsheet): Grid {
  const sheets = new Map<string, SheetCells | undefined>();
  const cellsOf = (name: string): SheetCells | undefined => {
    if (!sheets.has(name)) {
      const sheet = spreadsheet.getSheetByName(name);
      sheets.set(name, sheet ? new SheetCells(sheet) : undefined);
    }
    return sheets.get(name);
  };
  let calendar: Calendar | undefined;
  const zone = (): Calendar => {
    calendar ??= zoneCalendar(spreadsheet);
    return calendar;
  };
  return {
    value: (spot) => cellsOf(spot.sheet)?.value(spot) ?? '',
    shown: (spot) => cellsOf(spot.sheet)?.shown(spot) ?? '',
    formula: (spot) => cellsOf(spot.sheet)?.formula(spot) ?? '',
    decimal: decimalsOf(spreadsheet),
    day: (value) => dayNumber(value, zone()),
    size: (sheet) => cellsOf(sheet)?.size,
    frame: (sheet) => cellsOf(sheet)?.frame(),
  };
}

class SheetCells {
  readonly size: readonly [rows: number, columns: number];
  private readonly values = new Map<string, readonly (readonly unknown[])[]>();
  private readonly formulas = new Map<string, readonly (readonly string[])[]>();
  private readonly rows = new Map<number, readonly string[]>();
  private marks: { readonly frame: Frame | undefined } | undefined;

  constructor(private readonly sheet: Sheet) {
    this.size = [sheet.getLastRow(), sheet.getLastColumn()];
  }

  value(spot: Spot): unknown {
    const found = this.inBlock(spot, this.values, (range) => range.getValues() as unknown[][]);
    return isBlank(found) ? '' : found;
  }

  formula(spot: Spot): string {
    return this.inBlock(spot, this.formulas, (range) => range.getFormulas()) ?? '';
  }

  shown({ row, column }: Spot): string {
    if (!this.isWithin(row, column)) return '';
    const known = this.rows.get(row) ?? this.sheet.getRange(row, 1, 1, this.size[1]).getDisplayValues()[0] ?? [];
    this.rows.set(row, known);
    return known[column - 1] ?? '';
  }

  frame(): Frame | undefined {
    if (!this.marks) {
      this.value({ sheet: '', row: 1, column: 1 });
      this.marks = { frame: readMarks(this.values.get(FIRST) ?? []) };
    }
    return this.marks.frame;
  }

  private isWithin(row: number, column: number): boolean {
    return row >= 1 && column >= 1 && row <= this.size[0] && column <= this.size[1];
  }

  private inBlock<T>(
    { row, column }: Spot,
    known: Map<string, readonly (readonly T[])[]>,
    read: (range: GoogleAppsScript.Spreadsheet.Range) => T[][],
  ): T | undefined {
    if (!this.isWithin(row, column)) return undefined;
    const [top, left] = [row - ((row - 1) % BLOCK.rows), column - ((column - 1) % BLOCK.columns)];
    const [rows, columns] = [
      Math.min(BLOCK.rows, this.size[0] - top + 1),
      Math.min(BLOCK.columns, this.size[1] - left + 1),
    ];
    const place = `${top} ${left}`;
    const block = known.get(place) ?? read(this.sheet.getRange(top, left, rows, columns));
    known.set(place, block);
    return block[row - top]?.[column - left];
  }
}
