/** What there is to know about a function: the reading part of its card. */

import { formulaInWords } from '../core/formula';
import type { Kpi, Language, Published } from '../core/kpi';
import { element } from './element';
import { WORDS } from './words';

/** What it means and how it is worked out: what one needs before entering numbers. */
export function introduction(kpi: Kpi, language: Language): HTMLElement[] {
  const words = WORDS[language];
  const result = [words.units[kpi.unit], words.card.better[kpi.better]].filter((part) => part !== '').join(' · ');
  return [
    ...(kpi.aliases === undefined
      ? []
      : [element('p', { class: 'quiet', translate: 'no' }, words.card.alias(kpi.aliases.join(', ')))]),
    element('p', {}, kpi.meaning[language]),
    element(
      'dl',
      {},
      element('dt', {}, words.card.formula),
      element('dd', { class: 'formula' }, formulaInWords(kpi, language)),
      element('dt', {}, words.card.result),
      element('dd', {}, result),
    ),
    ...(kpi.care === undefined
      ? []
      : [element('p', { class: 'care' }, element('strong', {}, words.card.care), ' ', kpi.care[language])]),
  ];
}

/** Buttons that lead to the cards of other functions, for whoever has a bad number. */
export function lookAtList(others: readonly Kpi[], language: Language, follow: (kpi: Kpi) => void): HTMLElement[] {
  if (others.length === 0) return [];
  const links = others.map((kpi) => {
    const link = element('button', { type: 'button', class: 'link' }, kpi.title[language]);
    link.addEventListener('click', () => follow(kpi));
    return element('li', {}, link);
  });
  return [element('h3', {}, WORDS[language].card.lookAt), element('ul', { class: 'look-at' }, ...links)];
}

/** Where it comes from and what others have published: what one may want to know besides. */
export function background(kpi: Kpi, language: Language): HTMLElement[] {
  const { card } = WORDS[language];
  return [
    ...(kpi.published === undefined
      ? []
      : [
          element('h3', {}, card.published),
          element('ul', { class: 'published' }, ...kpi.published.map((published) => rangeOf(published, language))),
          element('p', { class: 'quiet' }, card.publishedNote),
        ]),
    element('h3', {}, card.section),
    element('p', { class: 'section' }, card.sections[kpi.section]),
    // Planning back from a goal is ours; the article has no such chapter.
    ...(kpi.section === 'plan' ? [] : [element('p', { class: 'quiet' }, card.article)]),
  ];
}

function rangeOf({ range, source, year, currency }: Published, language: Language): HTMLElement {
  const { card } = WORDS[language];
  const where = element('span', { class: 'quiet' }, card.publishedBy(source, year === undefined ? '' : String(year)));
  const only = currency === undefined ? [] : [element('span', { class: 'quiet' }, card.currency(currency))];
  return element('li', {}, element('span', {}, range[language]), where, ...only);
}
