/** The words by which a table is asked for in a cell, and those that it says of its groups. */

import type { Language, Text } from '../core/kpi';
import type { Day } from '../template/options';
import { PERIOD_KINDS, type PeriodKind } from '../template/periods';
import { isoDay } from './calendar';
import { LEAD_FIELDS } from './fields';

/** What a known word groups by. */
export type GroupWord =
  | { readonly kind: 'period'; readonly period: PeriodKind }
  | { readonly kind: 'field'; readonly name: string; readonly label: Text };

const FIELD_WORDS = ['channel', 'campaign', 'product'];
const PERIOD_WORDS: Readonly<Record<PeriodKind, readonly string[]>> = {
  months: ['month', 'months', 'monthly', '월', '월별', '月', '月別', '月次'],
  quarters: ['quarter', 'quarters', 'quarterly', '분기', '분기별', '四半期', '四半期別'],
  weeks: ['week', 'weeks', 'weekly', '주', '주별', '週', '週別', '週次'],
};

/** What the word, as `headerKey` gives it, groups by; `undefined` where it may be a header. */
export function groupWord(word: string): GroupWord | undefined {
  for (const period of PERIOD_KINDS) {
    if (PERIOD_WORDS[period].includes(word)) return { kind: 'period', period };
  }
  const field = LEAD_FIELDS.find(
    ({ name, label }) =>
      FIELD_WORDS.includes(name) && [name, label.en.toLowerCase(), label.ko, label.ja].includes(word),
  );
  return field && { kind: 'field', name: field.name, label: field.label };
}

/** What the table says. */
export const TABLE_WORDS: Readonly<
  Record<
    Language,
    {
      readonly all: string;
      /** In place of a blank. */
      readonly none: string;
      readonly periods: Readonly<Record<PeriodKind, string>>;
    }
  >
> = {
  en: { all: 'All', none: '(blank)', periods: { months: 'Month', quarters: 'Quarter', weeks: 'Week of' } },
  ko: { all: '전체', none: '(빈 값)', periods: { months: '월', quarters: '분기', weeks: '주 시작일' } },
  ja: { all: '全体', none: '(空白)', periods: { months: '月', quarters: '四半期', weeks: '週の開始日' } },
};

/** The period that begins on `day`, as a text that sorts in time order: `2026-01`, `2026 Q1` or `2026-01-05`. */
export function periodName(period: PeriodKind, { year, month, day }: Day): string {
  const iso = isoDay({ year, month, day });
  if (period === 'quarters') return `${year} Q${Math.ceil(month / 3)}`;
  return period === 'months' ? iso.slice(0, -'-01'.length) : iso;
}
