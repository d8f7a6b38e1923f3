/** Cell style: between Google's words (bold, right, WRAP) and Univer's style codes. */

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/** The names of Google's border styles. */
export type BorderName = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

/** One side of a cell's border. */
export interface BorderSide {
  readonly style: BorderName;
  /** `#rrggbb` */
  readonly color: string;
}

/** A cell's own look; what isn't named is the sheet's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  /** `#rrggbb` */
  readonly background?: string;
  /** `#rrggbb` */
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly border?: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: BorderSide };
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAP = { WRAP: WrapStrategy.WRAP, OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP };
const BORDER: Record<BorderName, BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Each of Google's setters as the part of Univer's style it changes; null takes the own setting away. */
export const STYLE_OF = {
  numberFormat: (pattern: string | null): IStyleData => ({ n: pattern ? { pattern } : null }),
  background: (color: string | null): IStyleData => ({ bg: color ? { rgb: color } : null }),
  fontColor: (color: string | null): IStyleData => ({ cl: color ? { rgb: color } : null }),
  fontFamily: (family: string | null): IStyleData => ({ ff: family }),
  fontSize: (size: number): IStyleData => ({ fs: size }),
  fontWeight: (weight: 'bold' | 'normal' | null): IStyleData => ({ bl: flag(weight === 'bold') }),
  fontStyle: (style: 'italic' | 'normal' | null): IStyleData => ({ it: flag(style === 'italic') }),
  underline: (on: boolean): IStyleData => ({ ul: { s: flag(on) } }),
  strikethrough: (on: boolean): IStyleData => ({ st: { s: flag(on) } }),
  horizontal: (side: 'left' | 'center' | 'normal' | 'right' | null): IStyleData => ({
    ht: side && side !== 'normal' ? HORIZONTAL[side] : null,
  }),
  vertical: (side: 'top' | 'middle' | 'bottom' | null): IStyleData => ({ vt: side ? VERTICAL[side] : null }),
  wrap: (strategy: keyof typeof WRAP | null): IStyleData => ({ tb: strategy ? WRAP[strategy] : null }),
} as const;

/** One side in Univer's codes. */
export function univerBorder({ style, color }: BorderSide) {
  return { s: BORDER[style], cl: { rgb: color } };
}

/** Univer's style in Google's words. */
export function cellStyle(style: IStyleData): CellStyle {
  const background = hexColor(style.bg?.rgb);
  const fontColor = hexColor(style.cl?.rgb);
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const wrap = keyOf(WRAP, style.tb);
  const border = style.bd ? borderOf(style.bd) : {};
  return {
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(style.ff ? { fontFamily: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrap } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
  };
}

function borderOf(border: IBorderData): NonNullable<CellStyle['border']> {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, name]) => {
      const line = border[side as keyof typeof SIDES];
      const style = line ? keyOf(BORDER, line.s) : undefined;
      return line && style ? [[name, { style, color: hexColor(line.cl.rgb) ?? '#000000' }]] : [];
    }),
  );
}

function keyOf<K extends string>(codes: Record<K, number>, code: Nullable<number>): K | undefined {
  return (Object.keys(codes) as K[]).find((key) => codes[key] === code);
}

/** `#rrggbb` in lower case: Univer hands some colours back as `rgb(r, g, b)`. Other colour names stay as they are. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color)?.slice(1);
  if (channels) return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)?.slice(1);
  return (short ? `#${short.map((digit) => digit + digit).join('')}` : color).toLowerCase();
}
