/** The part for a new sheet: what it should be like, and the button that inserts it. */

import { LANGUAGES, type Language } from '../core/kpi';
import { CURRENCIES, type Currency, STYLES, type Style } from '../template/options';
import { currencyChoices } from './currencies';
import { element } from './element';
import { labelled, select } from './fields';
import { createKpiChoice } from './kpiChoice';
import { createPeriodsField } from './periodsField';
import { radioGroup } from './radioGroup';
import type { Server } from './server';
import { createSubmission } from './submission';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { languageOf, OWN_NAMES, WORDS } from './words';

const USUAL_CURRENCY: Readonly<Record<Language, Currency>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };

/** The form; `today` decides which start it offers. */
export function createNewSheet(server: Server, turnstile: Turnstile, today: Date): View {
  const submission = createSubmission(turnstile, {
    button: (words) => words.template.insert,
    working: (words) => words.template.inserting,
  });
  const periods = createPeriodsField(today, submission.clear);
  const kpis = createKpiChoice('new', true, submission.clear);
  const before = element('div');
  const between = element('div');
  const body = element('div', { class: 'body' }, before, between, kpis.root);
  const root = element('form', { class: 'template', novalidate: true }, body, submission.root);
  let speaks: Language = 'en';
  let sheetLanguage: Language | undefined;
  let currency: Currency | undefined;
  let style: Style = 'native';
  let content: 'sample' | 'empty' = 'sample';

  // What the user hasn't chosen follows what he has: the sheet's language the sidebar's, the currency the sheet's language.
  const chosenLanguage = (): Language => sheetLanguage ?? speaks;
  const chosenCurrency = (): Currency => currency ?? USUAL_CURRENCY[chosenLanguage()];

  const refresh = (): void => {
    const words = WORDS[speaks];
    const { template } = words;
    const languages = LANGUAGES.map((language) => ({ value: language, text: OWN_NAMES[language], lang: language }));
    const currencySelect = select('currency', currencyChoices(), chosenCurrency(), (value) => {
      currency = CURRENCIES.find((name) => name === value);
      submission.clear();
    });
    const languageSelect = select('sheet-language', languages, chosenLanguage(), (value) => {
      sheetLanguage = languageOf(value);
      currencySelect.value = chosenCurrency();
      submission.clear();
    });
    const styles = STYLES.map((value) => ({
      value,
      text: template.styles[value].name,
      when: template.styles[value].when,
    }));
    const contents = (['sample', 'empty'] as const).map((value) => ({ value, text: template[value] }));
    before.replaceChildren(
      element('p', {}, template.intro),
      labelled(words.language, languageSelect),
      labelled(template.currency, currencySelect),
      periods.root,
    );
    between.replaceChildren(
      radioGroup('content', template.content, contents, content, (value) => {
        content = value;
        submission.clear();
      }),
      radioGroup('style', template.style, styles, style, (value) => {
        style = value;
        submission.clear();
      }),
    );
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const start = periods.start();
    if (start === undefined) {
      periods.complain();
      submission.show({ kind: 'problem', say: ({ template }) => template.startDayNeeded });
      return;
    }
    const request = {
      language: chosenLanguage(),
      currency: chosenCurrency(),
      periods: periods.kind(),
      start,
      style,
      hidden: kpis.hidden(),
      sample: content === 'sample',
    };
    submission.send(
      () => server.insertKpiTemplate(request),
      (outcome) =>
        outcome.ok
          ? { kind: 'done', say: ({ template }) => template.inserted(outcome.sheet) }
          : { kind: 'problem', say: () => outcome.message },
    );
  });

  return {
    root,
    speak: (language) => {
      speaks = language;
      refresh();
      for (const part of [periods, kpis, submission]) part.speak(language);
    },
  };
}
