/** Styles: Univer's style codes as a book's. */

import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderStyleData,
  IStyleData,
  Nullable,
  VerticalAlign,
} from '@univerjs/core';
import type { BookLine, BookStyle } from './book';
import { argb } from './colour';

// Only Univer's types can be named here: its code would have to be bundled wherever this file is used.
const HORIZONTAL: Partial<Record<HorizontalAlign, BookStyle['horizontal']>> = {
  1: 'left',
  2: 'center',
  3: 'right',
  4: 'justify',
};
const VERTICAL: Partial<Record<VerticalAlign, BookStyle['vertical']>> = { 1: 'top', 2: 'middle', 3: 'bottom' };
const WRAP = 3;
const LINES: Partial<Record<BorderStyleTypes, BookLine['style']>> = {
  1: 'thin',
  2: 'hair',
  3: 'dotted',
  4: 'dashed',
  5: 'dashDot',
  6: 'dashDotDot',
  7: 'double',
  8: 'medium',
  9: 'mediumDashed',
  10: 'mediumDashDot',
  11: 'mediumDashDotDot',
  12: 'slantDashDot',
  13: 'thick',
};
const BLACK = 'FF000000';

/** The look in a book's words; what the style doesn't say is left out. */
export function bookStyle(style: IStyleData): BookStyle {
  const colour = argb(style.cl?.rgb);
  const fill = argb(style.bg?.rgb);
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const [top, bottom, left, right] = [style.bd?.t, style.bd?.b, style.bd?.l, style.bd?.r].map(bookLine);
  return {
    ...(style.ff ? { family: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(colour ? { colour } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
  };
}

function bookLine(line: Nullable<IBorderStyleData>): BookLine | undefined {
  const style = line ? LINES[line.s] : undefined;
  return line && style ? { style, colour: argb(line.cl.rgb) ?? BLACK } : undefined;
}
