/** The Template tab: what the KPI sheet should be like, and the button that inserts it. */

import { LANGUAGES, type Language } from '../core/kpi';
import type { Currency } from '../template/options';
import { element } from './element';
import { labelled, select } from './fields';
import type { Server } from './server';
import { createSubmission } from './submission';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { languageOf, OWN_NAMES, WORDS } from './words';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'KRW'] as const satisfies readonly Currency[];

const SIGNS: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩' };
const USUAL_CURRENCY: Readonly<Record<Language, Currency>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };

const YEARS_BACK = 5;
const YEARS_AHEAD = 1;

/** The form; `today` decides which years it offers. */
export function createTemplateForm(server: Server, turnstile: Turnstile, today: Date): View {
  const thisYear = today.getFullYear();
  const submission = createSubmission(turnstile, {
    button: (words) => words.template.insert,
    working: (words) => words.template.inserting,
  });
  const body = element('div', { class: 'body' });
  const root = element('form', { class: 'template', novalidate: true }, body, submission.root);
  let speaks: Language = 'en';
  let sheetLanguage: Language | undefined;
  let currency: Currency | undefined;
  let month = 1;
  let year = thisYear;
  let sample = true;

  // What the user hasn't chosen follows what he has: the sheet's language the sidebar's, the currency the sheet's language.
  const chosenLanguage = (): Language => sheetLanguage ?? speaks;
  const chosenCurrency = (): Currency => currency ?? USUAL_CURRENCY[chosenLanguage()];

  const startField = (): HTMLElement => {
    const { template } = WORDS[speaks];
    const monthName = new Intl.DateTimeFormat(speaks, { month: 'long' });
    const months = range(1, 12).map((number) => ({
      value: String(number),
      text: monthName.format(new Date(thisYear, number - 1, 1)),
    }));
    const years = range(thisYear - YEARS_BACK, thisYear + YEARS_AHEAD).map((number) => ({
      value: String(number),
      text: template.yearName(number),
    }));
    const monthSelect = select('start-month', months, String(month), (value) => {
      month = Number(value);
    });
    const yearSelect = select('start-year', years, String(year), (value) => {
      year = Number(value);
    });
    monthSelect.setAttribute('aria-label', template.month);
    yearSelect.setAttribute('aria-label', template.year);
    const order = template.yearFirst ? [yearSelect, monthSelect] : [monthSelect, yearSelect];
    return element(
      'fieldset',
      { class: 'field' },
      element('legend', {}, template.start),
      element('div', { class: 'pair' }, ...order),
    );
  };

  const contentField = (): HTMLElement => {
    const { template } = WORDS[speaks];
    const choice = (id: string, text: string, value: boolean): HTMLElement => {
      const input = element('input', { id, type: 'radio', name: 'content' });
      input.checked = sample === value;
      input.addEventListener('change', () => {
        sample = value;
      });
      return element('label', { class: 'choice', for: id }, input, element('span', {}, text));
    };
    return element(
      'fieldset',
      { class: 'field' },
      element('legend', {}, template.content),
      choice('content-sample', template.sample, true),
      choice('content-empty', template.empty, false),
    );
  };

  const refresh = (): void => {
    const words = WORDS[speaks];
    const languages = LANGUAGES.map((language) => ({ value: language, text: OWN_NAMES[language], lang: language }));
    const currencies = CURRENCIES.map((name) => ({ value: name, text: `${name} (${SIGNS[name]})` }));
    const currencySelect = select('currency', currencies, chosenCurrency(), (value) => {
      currency = CURRENCIES.find((name) => name === value);
    });
    const languageSelect = select('sheet-language', languages, chosenLanguage(), (value) => {
      sheetLanguage = languageOf(value);
      currencySelect.value = chosenCurrency();
    });
    body.replaceChildren(
      element('p', {}, words.template.intro),
      labelled(words.language, languageSelect),
      startField(),
      labelled(words.template.currency, currencySelect),
      contentField(),
    );
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const request = {
      language: chosenLanguage(),
      currency: chosenCurrency(),
      periods: 'months',
      start: `${year}-${String(month).padStart(2, '0')}-01`,
      style: 'native',
      hidden: [],
      sample,
    } as const;
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
      submission.speak(language);
    },
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
