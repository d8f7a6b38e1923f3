/** What a cell is, as the sidebar shows it: its number, how it came about, and what is wrong with it. */

import type { Kpi, Language } from '../../core/kpi';
import type { ExplainedInput, Explanation, Trouble } from '../../share/requests';
import { countText } from '../countText';
import { code, element } from '../element';
import { background, careOf, lookAtList, resultOf } from '../functions/functionFacts';
import type { View } from '../view';
import { WORDS } from '../words';
import { createCopyText } from './copyText';
import type { Going } from './goToPlace';
import { periodText } from './periodText';

/** The card, whichever cell it explains. */
export interface ExplanationCard extends View {
  /** Shows an explanation, or none. */
  readonly show: (explanation: Explanation | undefined) => void;
}

/** Where the card leads. */
export interface FunctionWays {
  readonly kpisNamed: (names: readonly string[]) => readonly Kpi[];
  /** To a function's card. */
  readonly follow: (kpi: Kpi) => void;
}

/** An empty card. */
export function createExplanationCard(going: Going, { kpisNamed, follow }: FunctionWays): ExplanationCard {
  const copy = createCopyText(({ share }) => share.explain.copy);
  const root = element('div', { class: 'explanation' });
  let language: Language = 'en';
  let shown: Explanation | undefined;

  const troubleOf = ({ says, isDoubt, place }: Trouble, sheet: string): HTMLElement =>
    element(
      'div',
      { class: 'care trouble' },
      element('strong', {}, WORDS[language].share.explain[isDoubt ? 'doubt' : 'trouble']),
      element('p', {}, says[language]),
      ...(place ? [going.button(place, sheet)] : []),
    );
  const inputOf = (input: ExplainedInput, sheet: string): HTMLElement => {
    const { explain } = WORDS[language].share;
    const label = input.label[language];
    const isOwnName = input.called !== '' && input.called !== label;
    return element(
      'li',
      {},
      ...(label === input.cell ? [] : [element('span', {}, label)]),
      element('span', {}, going.button(input, sheet), ...(input.shown === '' ? [] : [` ${input.shown}`])),
      ...(isOwnName ? [element('span', { class: 'quiet' }, explain.called(input.called))] : []),
    );
  };
  const inputsOf = ({ inputs, more, sheet }: Explanation): HTMLElement[] => {
    const { explain } = WORDS[language].share;
    if (inputs.length === 0) return [];
    const others = explain.more(more, countText(more, language));
    return [
      element('h4', {}, explain.inputs),
      element('ul', { class: 'inputs' }, ...inputs.map((input) => inputOf(input, sheet))),
      ...(more === 0 ? [] : [element('p', { class: 'quiet' }, others)]),
    ];
  };
  const workingsOf = ({ words, numbers, formula, kpi }: Explanation): HTMLElement[] => {
    const { card, share } = WORDS[language];
    const { explain } = share;
    const part = (name: string, ...said: (Node | string)[]): HTMLElement[] => [
      element('dt', {}, name),
      element('dd', { class: 'formula' }, ...said),
    ];
    const parts = [
      ...(words ? part(card.formula, words[language]) : []),
      ...(numbers === undefined ? [] : part(explain.numbers, numbers)),
      ...(formula === '' ? [] : part(explain.formula, code(formula))),
      ...(kpi ? resultOf(kpi, language) : []),
    ];
    return parts.length === 0 ? [] : [element('dl', {}, ...parts)];
  };
  const suggestionOf = ({ suggestion }: Explanation): HTMLElement[] =>
    suggestion
      ? [
          element('h4', {}, WORDS[language].share.explain.suggestion),
          element('p', {}, suggestion.says[language]),
          element('p', { class: 'formula' }, code(suggestion.formula)),
          copy.root,
        ]
      : [];
  const aboutKpi = ({ kpi }: Explanation): HTMLElement[] => {
    if (!kpi) return [];
    const cards = kpisNamed(kpi.function === undefined ? [] : [kpi.function]).map((named) => {
      const link = element('button', { type: 'button', class: 'link' });
      link.textContent = WORDS[language].share.explain.about(named.title[language]);
      link.addEventListener('click', () => follow(named));
      return element('p', {}, link);
    });
    return [
      ...careOf(kpi, language),
      ...lookAtList(kpisNamed(kpi.lookAt), language, follow, 'h4'),
      ...background(kpi, language, 'h4'),
      ...cards,
    ];
  };
  const refresh = (): void => {
    root.hidden = shown === undefined;
    if (!shown) {
      root.replaceChildren();
      return;
    }
    const { explain } = WORDS[language].share;
    const { sheet, title, period, trouble, says, kpi } = shown;
    root.replaceChildren(
      element('h4', {}, title[language]),
      element('p', {}, going.button(shown, '')),
      ...(trouble ? [troubleOf(trouble, sheet)] : []),
      ...(period ? [element('p', {}, explain.period(periodText(period.day, period.kind, language)))] : []),
      ...[...says, ...(kpi?.meaning ? [kpi.meaning] : [])].map((text) => element('p', {}, text[language])),
      ...workingsOf(shown),
      ...inputsOf(shown),
      ...suggestionOf(shown),
      ...aboutKpi(shown),
    );
  };

  return {
    root,
    speak: (next) => {
      language = next;
      copy.speak(next);
      refresh();
    },
    show: (explanation) => {
      shown = explanation;
      copy.show(explanation?.suggestion?.formula ?? '');
      refresh();
    },
  };
}
