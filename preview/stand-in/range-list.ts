/** RangeList: several blocks of one sheet that are set at once. */

import type { IStyleData } from '@univerjs/core';
import { STYLE_OF } from '../cell-style';
import { BLANK, entered } from '../entered-value';
import { type Block, over } from '../grid';
import type { Host } from './host';
import { present } from './present';
import { type BorderArguments, borders } from './range-format';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The blocks as a RangeList. */
export function rangeList(host: Host, blocks: readonly Block[]): RangeList {
  const { grid, notes, validations } = host.engine;
  const restyle = (style: (block: Block) => (row: number, column: number) => IStyleData | null): RangeList => {
    for (const block of blocks) grid.restyle(block, style(block));
    return list;
  };
  const one =
    <V>(change: (value: V) => IStyleData) =>
    (value: V): RangeList =>
      restyle(() => () => change(value));
  const list: RangeList = present<RangeList>(
    'RangeList',
    {
      getRanges: () => blocks.map((block) => host.range(block)),
      setBackground: one(STYLE_OF.background),
      setFontColor: one(STYLE_OF.fontColor),
      setFontWeight: one(STYLE_OF.fontWeight),
      setFontStyle: one(STYLE_OF.fontStyle),
      setFontSize: one(STYLE_OF.fontSize),
      setFontFamily: one(STYLE_OF.fontFamily),
      setNumberFormat: one(STYLE_OF.numberFormat),
      setHorizontalAlignment: one(STYLE_OF.horizontal),
      setVerticalAlignment: one(STYLE_OF.vertical),
      setWrap: one((on: boolean) => STYLE_OF.wrap(on ? 'WRAP' : 'OVERFLOW')),
      setBorder: (...sides: BorderArguments) =>
        restyle((block) => {
          const border = borders(block, sides);
          return (row, column) => ({ bd: border(row, column) });
        }),
      setNote: (text) => {
        for (const block of blocks) over(block, (row, column) => notes.set(block.sheetId, row, column, text ?? ''));
        return list;
      },
      setValue: (value: unknown) => {
        for (const block of blocks) {
          grid.write(block, (row, column) => {
            const pattern = grid.style(block.sheetId, block.row + row, block.column + column)?.n?.pattern;
            return entered(value, pattern, host.engine.timeZone);
          });
        }
        return list;
      },
      clearContent: () => {
        for (const block of blocks) grid.write(block, () => BLANK);
        return list;
      },
      clearFormat: () => restyle(() => () => null),
      clearNote: () => {
        for (const block of blocks) over(block, (row, column) => notes.set(block.sheetId, row, column, ''));
        return list;
      },
      clearDataValidations: () => {
        for (const block of blocks) validations.clear(block.sheetId, [block]);
        return list;
      },
      activate: () => {
        // The last of them is the active range, as in Sheets; the others are not kept selected here.
        const [last] = blocks.slice(-1);
        if (last) host.engine.select(last);
        return list;
      },
    },
    host.gate,
  );
  return list;
}
