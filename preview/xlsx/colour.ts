/** Colours: CSS notations to the AARRGGBB of .xlsx files. */

import type { Nullable } from '@univerjs/core';

/** AARRGGBB of `#rgb`, `#rrggbb` or `rgb(r, g, b)`; undefined for anything else, such as a theme colour. */
export function argb(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const functional = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (functional) {
    const [, red, green, blue] = functional;
    return `FF${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const long = /^#([\da-f]{6})$/i.exec(colour)?.[1];
  return long ? `FF${long.toUpperCase()}` : undefined;
}
