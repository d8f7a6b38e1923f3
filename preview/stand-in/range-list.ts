/** RangeList: several blocks of one sheet that are set at once. */

import type { IStyleData } from '@univerjs/core';
import { STYLE_OF } from '../cell-style';
import type { Block } from '../grid';
import type { Host } from './host';
import { present } from './present';
import { type BorderArguments, borders } from './range-format';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The blocks as a RangeList. */
export function rangeList(host: Host, blocks: readonly Block[]): RangeList {
  const { grid } = host.engine;
  const restyle = (style: (block: Block) => (row: number, column: number) => IStyleData): RangeList => {
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
    },
    host.gate,
  );
  return list;
}
