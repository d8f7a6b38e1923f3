/** Checks the choices for a new KPI sheet. Each throws `Refused`. */

import { LANGUAGES } from '../../core/kpi';
import { marksOf } from '../../template/lines';
import { CURRENCIES, type Day, STYLES, type TemplateOptions, USUAL_DEFINITIONS } from '../../template/options';
import { PERIOD_KINDS } from '../../template/periods';
import { Refused } from '../refused';
import { fieldsOf, oneOf, shortText } from '../requests';

/** The choices for a new sheet. */
export function templateOptions(request: unknown): TemplateOptions {
  const { language, start, currency, periods, style, hidden, sample, defined } = fieldsOf(request);
  if (typeof sample !== 'boolean') throw new Refused('badRequest');
  return {
    language: oneOf(LANGUAGES, language),
    currency: oneOf(CURRENCIES, currency),
    periods: oneOf(PERIOD_KINDS, periods),
    start: dayOf(shortText(start)),
    firstQuarter: 1,
    style: oneOf(STYLES, style),
    hidden: kpiKeys(hidden),
    ...USUAL_DEFINITIONS,
    ...(defined !== undefined && { defined: dayText(defined) }),
    sample,
  };
}

/** A day such as `2026-01-31` as it is, or `''`. */
function dayText(value: unknown): string {
  const text = shortText(value);
  if (text !== '') dayOf(text);
  return text;
}

/** A day from `2026-01-31`. The calendar has it, and every spreadsheet can show it. */
export function dayOf(text: string): Day {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (!year || !month || !day || date.toISOString().slice(0, 10) !== text || year < 1900 || year > 2200)
    throw new Refused('badRequest');
  return { year, month, day };
}

/** Keys of KPI rows, each once, in the sheet's order. */
export function kpiKeys(keys: unknown): string[] {
  if (!Array.isArray(keys)) throw new Refused('badRequest');
  const known = marksOf('kpi');
  const asked = new Set(keys.map((key) => oneOf(known, key)));
  return known.filter((key) => asked.has(key));
}
