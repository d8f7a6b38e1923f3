/** Fields of a form. */

import type { Language } from '../core/kpi';
import { element } from './element';

/** One option of a select. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly text: string;
  /** The language of the text where it isn't the page's. */
  readonly lang?: Language;
}

/** A select that shows `chosen` and calls `choose` with what the user picks. */
export function select(
  id: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element('select', { id });
  for (const { value, text, lang } of choices) made.append(element('option', { value, lang: lang ?? false }, text));
  made.value = chosen;
  made.addEventListener('change', () => choose(made.value));
  return made;
}

/** `field` with its label above. */
export function labelled(label: string, field: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: field.id }, label), field);
}
