/** The formulas with functions that were replaced on a sheet, as far as it matters which functions they call. */

import type { ConversionPiece } from './conversionPiece';

/** Each of them once; A1 stands for every cell and range. */
export function keptFormulas({ conversions, values }: ConversionPiece): string[] {
  const converted = conversions.map(({ from }) =>
    from.map((part) => (typeof part === 'string' ? part : 'A1')).join(''),
  );
  return [...converted, ...values.map(({ formula }) => formula)];
}
