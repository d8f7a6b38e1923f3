/** What there is to know about a function: the reading part of its card. */

import { formulaInWords } from '../../core/formula';
import type { Kpi, Language, Published } from '../../core/kpi';
import { element } from '../element';
import { WORDS } from '../words';

/** How the headings of these facts stand under the others. */
type Heading = 'h3' | 'h4';

/** What it means and how it is worked out: what one needs before entering numbers. */
export function introduction(kpi: Kpi, language: Language): HTMLElement[] {
  const { card } = WORDS[language];
  return [
    ...(kpi.aliases === undefined
      ? []
      : [element('p', { class: 'quiet', translate: 'no' }, card.alias(kpi.aliases.join(', ')))]),
    element('p', {}, kpi.meaning[language]),
    element(
      'dl',
      {},
      element('dt', {}, card.formula),
      element('dd', { class: 'formula' }, formulaInWords(kpi, language)),
      ...resultOf(kpi, language),
    ),
    ...careOf(kpi, language),
  ];
}

/** What kind of number it is, and which way is better. */
export function resultOf({ unit, better }: Pick<Kpi, 'unit' | 'better'>, language: Language): HTMLElement[] {
  const words = WORDS[language];
  const result = [words.units[unit], words.card.better[better]].filter((part) => part !== '').join(' · ');
  return [element('dt', {}, words.card.result), element('dd', {}, result)];
}

/** What to care about, where there is something. */
export function careOf({ care }: Pick<Kpi, 'care'>, language: Language): HTMLElement[] {
  if (care === undefined) return [];
  return [element('p', { class: 'care' }, element('strong', {}, WORDS[language].card.care), ' ', care[language])];
}

/** Buttons that lead to the cards of other functions, for whoever has a bad number. */
export function lookAtList(
  others: readonly Kpi[],
  language: Language,
  follow: (kpi: Kpi) => void,
  heading: Heading = 'h3',
): HTMLElement[] {
  if (others.length === 0) return [];
  const links = others.map((kpi) => {
    const link = element('button', { type: 'button', class: 'link' }, kpi.title[language]);
    link.addEventListener('click', () => follow(kpi));
    return element('li', {}, link);
  });
  return [element(heading, {}, WORDS[language].card.lookAt), element('ul', { class: 'look-at' }, ...links)];
}

/** Where it comes from and what others have published: what one may want to know besides. */
export function background(
  { published = [], section }: Partial<Pick<Kpi, 'published' | 'section'>>,
  language: Language,
  heading: Heading = 'h3',
): HTMLElement[] {
  const { card } = WORDS[language];
  return [
    ...(published.length === 0
      ? []
      : [
          element(heading, {}, card.published),
          element('ul', { class: 'published' }, ...published.map((each) => rangeOf(each, language))),
          element('p', { class: 'quiet' }, card.publishedNote),
        ]),
    ...(section === undefined
      ? []
      : [element(heading, {}, card.section), element('p', { class: 'section' }, card.sections[section])]),
    // Planning back from a goal is ours; the article has no such chapter.
    ...(section === undefined || section === 'plan' ? [] : [element('p', { class: 'quiet' }, card.article)]),
  ];
}

function rangeOf({ range, source, year, currency }: Published, language: Language): HTMLElement {
  const { card } = WORDS[language];
  const where = element('span', { class: 'quiet' }, card.publishedBy(source, year === undefined ? '' : String(year)));
  const only = currency === undefined ? [] : [element('span', { class: 'quiet' }, card.currency(currency))];
  return element('li', {}, element('span', {}, range[language]), where, ...only);
}
