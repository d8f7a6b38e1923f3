/** The figures of KPIs, and how they have changed, as people read them in the sidebar's language. */

import type { Language } from '../../core/kpi';
import { isSameFigure } from '../../share/history/figures';
import type { Figure, FigureOf } from '../../share/teamRequests';
import { labelOfKpiRow } from '../../template/calculations';
import { kpiRowCalled } from '../../template/kpiRows';
import type { Currency } from '../../template/options';
import { element } from '../element';
import { resultText } from '../resultText';
import { WORDS } from '../words';

/** A figure before and after, with its change: percentage points of a rate, else a share; `null` where there is none. */
export interface Changed {
  readonly of: FigureOf;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: number | null;
}

/** What the two figures are amounts of, where they are amounts. */
export interface Currencies {
  readonly before: Currency;
  readonly after: Currency;
}

/** The figure in its unit, money in its currency; a ⚠ text as it is. */
export function figureText(figure: Figure, { unit }: FigureOf, currency: Currency, language: Language): string {
  if (figure === '') return WORDS[language].share.figures.blank;
  if (typeof figure === 'string') return figure;
  if (unit !== 'money') return resultText(figure, unit, language);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(Number.isInteger(figure) && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(figure);
}

/** The change, and whether it is for the better where that can be said; `''` where there is none to tell. */
export function changeText({ of, before, after, change }: Changed, currencies: Currencies, language: Language): string {
  if (change === null || isSameFigure(before, after)) return '';
  const { figures } = WORDS[language].share;
  const shown = [
    figureText(before, of, currencies.before, language),
    figureText(after, of, currencies.after, language),
  ];
  if (shown[0] === shown[1]) return figures.tiny;
  const text =
    of.unit === 'rate'
      ? figures.points(signed(change, language))
      : signed(change, language, { style: 'percent', maximumFractionDigits: 1 });
  if (of.better === 'neither') return text;
  return figures.judged(text, change > 0 === (of.better === 'higher') ? figures.better : figures.worse);
}

/** A list of figures that have changed. */
export function changedList(figures: readonly Changed[], currencies: Currencies, language: Language): HTMLElement {
  return element('ul', { class: 'figures' }, ...figures.map((one) => item(one, currencies, language)));
}

/** The KPI's name in the language spoken, whichever it was asked for in. */
export function nameOfKpi({ key, name }: FigureOf, language: Language): string {
  const row = kpiRowCalled(key);
  return row ? labelOfKpiRow(row, language) : name;
}

function item(one: Changed, currencies: Currencies, language: Language): HTMLElement {
  const { of, before, after } = one;
  const { fromTo } = WORDS[language].share.figures;
  const change = changeText(one, currencies, language);
  return element(
    'li',
    {},
    element('strong', {}, nameOfKpi(of, language)),
    element(
      'span',
      {},
      fromTo(figureText(before, of, currencies.before, language), figureText(after, of, currencies.after, language)),
    ),
    ...(change === '' ? [] : [element('span', { class: 'quiet' }, change)]),
  );
}

function signed(number: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...options, signDisplay: 'exceptZero' }).format(
    number,
  );
}
