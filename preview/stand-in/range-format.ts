/** Range, its look: number formats, colours, fonts, alignment, wrapping, borders and merged cells. */

import type { IBorderData, IStyleData } from '@univerjs/core';
import { type BorderName, type CellStyle, cellStyle, STYLE_OF, univerBorder } from '../cell-style';
import { type Block, over } from '../grid';
import { BorderStyle } from './enumeration';
import { behind, type Host, type TextLook } from './host';
import { checkShape } from './range-bounds';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type BorderChoice = GoogleAppsScript.Spreadsheet.BorderStyle;

/** The methods for how the cells look. */
export function rangeFormat(host: Host, block: Block, self: () => Range): Partial<Range> {
  const { grid } = host.engine;
  const style = (row: number, column: number): CellStyle => cellStyle(grid.style(block.sheetId, row, column) ?? {});
  const one =
    <V>(change: (value: V) => IStyleData) =>
    (value: V): Range => {
      const s = change(value);
      grid.restyle(block, () => s);
      return self();
    };
  const each =
    <V>(change: (value: V) => IStyleData) =>
    (values: V[][]): Range => {
      checkShape(values, block);
      const styles = values.map((row) => row.map(change));
      grid.restyle(block, (row, column) => styles[row]?.[column] ?? {});
      return self();
    };
  const wrap = (on: boolean) => STYLE_OF.wrap(on ? 'WRAP' : 'OVERFLOW');
  const strategy = (value: Strategy) => STYLE_OF.wrap(String(value) as 'WRAP' | 'OVERFLOW' | 'CLIP');
  const text = (value: TextStyle) => textStyle(behind(host.behind.textStyles, value, 'TextStyle'));
  return {
    getNumberFormat: () => style(block.row, block.column).numberFormat ?? 'General',
    getNumberFormats: () => over(block, (row, column) => style(row, column).numberFormat ?? 'General'),
    getBackground: () => style(block.row, block.column).background ?? '#ffffff',
    getBackgrounds: () => over(block, (row, column) => style(row, column).background ?? '#ffffff'),
    getFontColors: () => over(block, (row, column) => style(row, column).fontColor ?? '#000000'),
    getFontWeights: () => over(block, (row, column) => (style(row, column).bold ? 'bold' : 'normal')),
    setNumberFormat: one(STYLE_OF.numberFormat),
    setNumberFormats: each(STYLE_OF.numberFormat),
    setBackground: one(STYLE_OF.background),
    setBackgrounds: each(STYLE_OF.background),
    setFontColor: one(STYLE_OF.fontColor),
    setFontColors: each(STYLE_OF.fontColor),
    setFontWeight: one(STYLE_OF.fontWeight),
    setFontWeights: each(STYLE_OF.fontWeight),
    setFontStyle: one(STYLE_OF.fontStyle),
    setFontStyles: each(STYLE_OF.fontStyle),
    setFontSize: one(STYLE_OF.fontSize),
    setFontSizes: each(STYLE_OF.fontSize),
    setFontFamily: one(STYLE_OF.fontFamily),
    setFontFamilies: each(STYLE_OF.fontFamily),
    setTextStyle: one(text),
    setTextStyles: each(text),
    setHorizontalAlignment: one(STYLE_OF.horizontal),
    setHorizontalAlignments: each(STYLE_OF.horizontal),
    setVerticalAlignment: one(STYLE_OF.vertical),
    setVerticalAlignments: each(STYLE_OF.vertical),
    setWrap: one(wrap),
    setWraps: each(wrap),
    setWrapStrategy: one(strategy),
    setWrapStrategies: each(strategy),
    setBorder: (...sides: BorderArguments) => {
      const border = borders(block, sides);
      grid.restyle(block, (row, column) => ({ bd: border(row, column) }));
      return self();
    },
    clearFormat: () => {
      grid.restyle(block, () => null);
      return self();
    },
  };
}

function textStyle(look: TextLook): IStyleData {
  return {
    ...(look.bold === undefined ? {} : STYLE_OF.fontWeight(look.bold ? 'bold' : 'normal')),
    ...(look.italic === undefined ? {} : STYLE_OF.fontStyle(look.italic ? 'italic' : 'normal')),
    ...(look.underline === undefined ? {} : STYLE_OF.underline(look.underline)),
    ...(look.strikethrough === undefined ? {} : STYLE_OF.strikethrough(look.strikethrough)),
    ...(look.fontFamily === undefined ? {} : STYLE_OF.fontFamily(look.fontFamily)),
    ...(look.fontSize === undefined ? {} : STYLE_OF.fontSize(look.fontSize)),
    ...(look.fontColor === undefined ? {} : STYLE_OF.fontColor(look.fontColor)),
  };
}

type Side = boolean | null;

/** top, left, bottom, right, vertical, horizontal, colour, style: true draws, false removes, null leaves as it is. */
export type BorderArguments = [Side, Side, Side, Side, Side, Side, (string | null)?, (BorderChoice | null)?];

/** Univer's borders of each cell of the block: lines round the block, and between its cells. */
export function borders(
  { rows, columns }: Block,
  [top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments,
): (row: number, column: number) => IBorderData {
  const name = String(style ?? BorderStyle.SOLID) as BorderName;
  const line = univerBorder({ style: name, color: color ?? '#000000' });
  const drawn = (side: Side) => (side === null || side === undefined ? undefined : side ? line : null);
  return (row, column) => {
    const sides = {
      t: drawn(row === 0 ? top : horizontal),
      b: drawn(row === rows - 1 ? bottom : horizontal),
      l: drawn(column === 0 ? left : vertical),
      r: drawn(column === columns - 1 ? right : vertical),
    };
    return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
  };
}
