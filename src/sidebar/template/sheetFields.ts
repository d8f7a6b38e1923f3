/** What new sheets are like: their language, their currency and how they are worked out. */

import { LANGUAGES, type Language } from '../../core/kpi';
import { CURRENCIES, type Currency, STYLES, type Style } from '../../template/options';
import { element } from '../element';
import { labelled, select } from '../fields';
import { radioGroup } from '../radioGroup';
import { languageOf, OWN_NAMES, WORDS } from '../words';
import { currencyChoices } from './currencies';

const USUAL_CURRENCY: Readonly<Record<Language, Currency>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };

/** The fields, in two parts that can stand apart, and what is chosen in them. */
export interface SheetFields {
  /** Language and currency. */
  readonly looks: HTMLElement;
  /** How the sheets are worked out. */
  readonly formulas: HTMLElement;
  readonly speak: (language: Language) => void;
  /** Offers the currency that the data is in, until another one is chosen. */
  readonly propose: (currency: Currency | undefined) => void;
  readonly chosen: () => { readonly language: Language; readonly currency: Currency; readonly style: Style };
}

/** The fields, whose ids begin with `prefix`; `changed` is called whenever something else is chosen. */
export function createSheetFields(prefix: string, changed: () => void): SheetFields {
  const looks = element('div');
  const formulas = element('div');
  let speaks: Language = 'en';
  let language: Language | undefined;
  let currency: Currency | undefined;
  let proposed: Currency | undefined;
  let style: Style = 'native';

  // What the user hasn't chosen follows what he has: the sheet's language the sidebar's, the currency the sheet's language.
  const chosenLanguage = (): Language => language ?? speaks;
  const chosenCurrency = (): Currency => currency ?? proposed ?? USUAL_CURRENCY[chosenLanguage()];

  const draw = (): void => {
    const words = WORDS[speaks];
    const { template } = words;
    const languages = LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value], lang: value }));
    const currencySelect = select(`${prefix}currency`, currencyChoices(), chosenCurrency(), (value) => {
      currency = CURRENCIES.find((name) => name === value);
      changed();
    });
    const languageSelect = select(`${prefix}sheet-language`, languages, chosenLanguage(), (value) => {
      language = languageOf(value);
      currencySelect.value = chosenCurrency();
      changed();
    });
    const styles = STYLES.map((value) => ({
      value,
      text: template.styles[value].name,
      when: template.styles[value].when,
    }));
    looks.replaceChildren(labelled(words.language, languageSelect), labelled(template.currency, currencySelect));
    formulas.replaceChildren(
      radioGroup(`${prefix}style`, template.style, styles, style, (value) => {
        style = value;
        changed();
      }),
    );
  };

  return {
    looks,
    formulas,
    speak: (next) => {
      speaks = next;
      draw();
    },
    propose: (next) => {
      proposed = next;
      draw();
    },
    chosen: () => ({ language: chosenLanguage(), currency: chosenCurrency(), style }),
  };
}
