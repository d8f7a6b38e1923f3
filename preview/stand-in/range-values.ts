/** Range, its values: what the cells hold and show. */

import type { CellStyle } from '../cell-style';
import { BLANK, entered } from '../entered-value';
import { type Block, type GridCell, over, toRange } from '../grid';
import { isDateFormat } from '../number-format';
import { fromSerial } from '../serial-date';
import type { Host } from './host';
import { checkShape } from './range-bounds';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The methods for values and formulas. */
export function rangeValues(host: Host, block: Block, self: () => Range): Partial<Range> {
  const { calculation, grid, realm, timeZone } = host.engine;
  const pattern = (row: number, column: number): CellStyle['numberFormat'] =>
    grid.style(block.sheetId, row, column)?.n?.pattern;
  const cells = (): GridCell[][] => over(block, (row, column) => grid.cell(block.sheetId, row, column));
  const read = (row: number, column: number): unknown => {
    // A script run by the page waits, as Google's do.
    host.gate.reruns.wait();
    const { content, calculated } = grid.cell(block.sheetId, row, column);
    // Univer has the result only after the script has returned; a blank cell that IF gives is none then, either.
    if (!calculated && calculation.pending)
      throw new Error('The value of this formula is not calculated yet in the local stand-in.');
    if (typeof content === 'number' && isDateFormat(pattern(row, column)))
      return fromSerial(content, timeZone, realm.Date);
    return content ?? '';
  };
  const shown = (): string[][] => {
    const values = host.engine.worksheet(block.sheetId).getRange(toRange(block)).getDisplayValues();
    return values.map((row) => row.map((text) => text ?? ''));
  };
  const enter = (value: (row: number, column: number) => unknown): Range => {
    grid.write(block, (row, column) =>
      entered(value(row, column), pattern(block.row + row, block.column + column), timeZone),
    );
    return self();
  };
  const formula = (text: string) => (text ? { ...BLANK, f: text.startsWith('=') ? text : `=${text}` } : BLANK);
  return {
    getValue: () => read(block.row, block.column),
    getValues: () => over(block, read),
    getDisplayValue: () => shown()[0]?.[0] ?? '',
    getDisplayValues: shown,
    getFormula: () => grid.cell(block.sheetId, block.row, block.column).formula,
    getFormulas: () => cells().map((row) => row.map((cell) => cell.formula)),
    isBlank: () => cells().every((row) => row.every((cell) => cell.content === null && !cell.formula)),
    setValue: (value: unknown) => enter(() => value),
    setValues: (values: unknown[][]) => {
      checkShape(values, block);
      return enter((row, column) => values[row]?.[column]);
    },
    setFormula: (text) => {
      grid.write(block, () => formula(text));
      return self();
    },
    setFormulas: (formulas) => {
      checkShape(formulas, block);
      grid.write(block, (row, column) => formula(formulas[row]?.[column] ?? ''));
      return self();
    },
    clearContent: () => {
      grid.write(block, () => BLANK);
      return self();
    },
  };
}
