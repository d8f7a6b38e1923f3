/** The figures of KPIs, and how they have changed, as people read them in the sidebar's language. */

import type { Language } from '../../core/kpi';
import { isSameFigure } from '../../share/history/figures';
import type { Figure, FigureOf, Snapshot } from '../../share/teamRequests';
import { labelOfKpiRow } from '../../template/calculations';
import { idOf, ROWS_AND_VARIANTS } from '../../template/kpiRows';
import { PERIODS } from '../../template/periods';
import { element } from '../element';
import { WORDS } from '../words';

/** A figure before and after, with its change: percentage points of a rate, else a share; `null` where there is none. */
export interface Changed {
  readonly of: FigureOf;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: number | null;
}

/** What figures of money and of periods are counted in. */
export type Counted = Pick<Snapshot, 'currency' | 'periods'>;

/** What the two figures are counted in. */
export interface CountedIn {
  readonly before: Counted;
  readonly after: Counted;
}

/** The figure in its unit, with as many decimals as the sheet shows; a ⚠ text as it is. */
export function figureText(
  figure: Figure,
  { unit, exact }: FigureOf,
  { currency, periods }: Counted,
  language: Language,
): string {
  if (figure === '') return WORDS[language].share.figures.blank;
  if (typeof figure === 'string') return figure;
  const { calculator } = WORDS[language];
  const digits = (decimals: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(language, {
      ...options,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(figure);
  switch (unit) {
    case 'money': {
      const money = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
      return exact ? new Intl.NumberFormat(language, money).format(figure) : digits(0, money);
    }
    case 'rate':
      return digits(exact ? 2 : 1, { style: 'percent' });
    case 'ratio':
      return calculator.ratio(digits(1));
    case 'periods':
      return `${digits(1)}${PERIODS[periods].unit[language]}`;
    case 'minutes':
      return calculator.minutes(digits(1));
    default:
      return digits(0);
  }
}

/** The change, and whether it is for the better where that can be said; `''` where there is none to tell. */
export function changeText({ of, before, after, change }: Changed, counted: CountedIn, language: Language): string {
  if (change === null || isSameFigure(before, after)) return '';
  const { figures } = WORDS[language].share;
  const shown = [figureText(before, of, counted.before, language), figureText(after, of, counted.after, language)];
  if (shown[0] === shown[1]) return figures.tiny;
  const isRate = of.unit === 'rate';
  const maximumFractionDigits = of.exact ? 2 : 1;
  const text = isRate
    ? // Whoever subtracts the two that are shown gets this.
      figures.points(signed(shownPoints(after, of) - shownPoints(before, of), language, { maximumFractionDigits }))
    : signed(change, language, { style: 'percent', maximumFractionDigits: 1 });
  // A change that shows as 0 is neither better nor worse.
  const isNothing = !isRate && Math.round(Math.abs(change) * 1000) === 0;
  if (of.better === 'neither' || isNothing) return text;
  return figures.judged(text, change > 0 === (of.better === 'higher') ? figures.better : figures.worse);
}

/** How many percent of a rate are shown, as a number. */
function shownPoints(rate: Figure, { exact }: FigureOf): number {
  const digits = exact ? 2 : 1;
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return Number.parseFloat(new Intl.NumberFormat('en', { ...shown, style: 'percent' }).format(Number(rate)));
}

/** A list of figures that have changed. */
export function changedList(figures: readonly Changed[], counted: CountedIn, language: Language): HTMLElement {
  return element('ul', { class: 'figures' }, ...figures.map((one) => item(one, counted, language)));
}

/** The KPI's name in the language spoken, whichever it was asked for in. */
export function nameOfKpi({ key, name }: FigureOf, language: Language): string {
  const row = ROWS_AND_VARIANTS.find((one) => idOf(one) === key);
  return row ? labelOfKpiRow(row, language) : name;
}

function item(one: Changed, counted: CountedIn, language: Language): HTMLElement {
  const { of, before, after } = one;
  const { fromTo } = WORDS[language].share.figures;
  const change = changeText(one, counted, language);
  return element(
    'li',
    {},
    element('strong', {}, nameOfKpi(of, language)),
    element(
      'span',
      {},
      fromTo(figureText(before, of, counted.before, language), figureText(after, of, counted.after, language)),
    ),
    ...(change === '' ? [] : [element('span', { class: 'quiet' }, change)]),
  );
}

function signed(number: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, { ...options, signDisplay: 'exceptZero' }).format(number);
}
