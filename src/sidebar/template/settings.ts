/** The part of This sheet for its language, currency, definitions and formulas. */

import { LANGUAGES, type Language } from '../../core/kpi';
import { type Currency, DEFINITION_NAMES, STYLES, type Style } from '../../template/options';
import { element } from '../element';
import type { Turnstile } from '../turnstile';
import { OWN_NAMES, WORDS } from '../words';
import { currencyChoices } from './currencies';
import { definitionSetting } from './definitionSetting';
import { createSetting } from './setting';
import type { SendChange, SheetPart } from './sheetPart';

/** The settings, each with a button of its own. */
export function createSettings(turnstile: Turnstile, change: SendChange): SheetPart {
  const heading = element('h3');
  const text = element('p', { class: 'quiet' });
  const parts = [
    createSetting<Language>(
      turnstile,
      {
        id: 'change-language',
        label: ({ language }) => language,
        choices: () => LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value], lang: value })),
        of: ({ language }) => language,
        request: (language) => ({ change: 'language', language }),
        says: ({ sheet }) => sheet.settings.language,
      },
      change,
    ),
    createSetting<Currency>(
      turnstile,
      {
        id: 'change-currency',
        label: ({ template }) => template.currency,
        choices: currencyChoices,
        of: ({ currency }) => currency,
        request: (currency) => ({ change: 'currency', currency }),
        says: ({ sheet }) => sheet.settings.currency,
      },
      change,
    ),
    ...DEFINITION_NAMES.map((name) => definitionSetting(turnstile, name, change)),
    createSetting<Style>(
      turnstile,
      {
        id: 'change-style',
        label: ({ template }) => template.style,
        choices: ({ template }) => STYLES.map((value) => ({ value, text: template.styles[value].name })),
        of: ({ style }) => style,
        request: (style) => ({ change: 'style', style }),
        says: ({ sheet }) => sheet.settings.style,
      },
      change,
    ),
  ];
  return {
    root: element('div', { class: 'change' }, heading, text, ...parts.map(({ root }) => root)),
    speak: (language) => {
      const { settings } = WORDS[language].sheet;
      heading.textContent = settings.title;
      text.textContent = settings.text;
      for (const part of parts) part.speak(language);
    },
    clear: () => {
      for (const part of parts) part.clear();
    },
    show: (state) => {
      for (const part of parts) part.show(state);
    },
  };
}
