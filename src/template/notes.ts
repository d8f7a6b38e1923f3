/** The note on a KPI's name: what it means, how it is worked out, and what others have published. */

import { formulaInWords } from '../core/formula';
import type { Published } from '../core/kpi';
import { inWords } from './calculations';
import { isRatio, type KpiRow } from './kpiRows';
import type { SheetOptions } from './options';
import { WORDS } from './words';

/** The note's text: one line each for meaning, formula and published ranges. */
export function noteOf(row: KpiRow, { language, currency }: Pick<SheetOptions, 'language' | 'currency'>): string {
  if (!isRatio(row)) return row.meaning?.[language] ?? '';
  const { kpi } = row;
  // What is published is about the KPI as it usually is.
  if (row.variant !== undefined) return [row.meaning?.[language], inWords(row, language)].join('\n');
  const ranges = (kpi.published ?? [])
    .filter((published) => !published.currency || published.currency === currency)
    .map((published) => `${WORDS.publishedRange[language]}: ${published.range[language]} (${sourceOf(published)})`);
  return [kpi.meaning[language], formulaInWords(kpi, language), ...ranges].join('\n');
}

function sourceOf({ source, year }: Published): string {
  return year === undefined ? source : `${source}, ${year}`;
}
