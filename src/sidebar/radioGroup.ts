/** A group of radio buttons, each with a sentence on when to choose it where one is needed. */

import { element } from './element';

/** One of the radio buttons. */
export interface Radio<T extends string> {
  readonly value: T;
  readonly text: string;
  readonly when?: string;
}

/** The radio buttons of the group `name`; `choose` is called with the one that the user picks. */
export function radioGroup<T extends string>(
  name: string,
  legend: string,
  radios: readonly Radio<T>[],
  chosen: T,
  choose: (value: T) => void,
): HTMLFieldSetElement {
  const radio = ({ value, text, when }: Radio<T>): HTMLElement[] => {
    const id = `${name}-${value}`;
    const described = when === undefined ? false : `${id}-when`;
    const input = element('input', { id, type: 'radio', name, 'aria-describedby': described });
    input.checked = value === chosen;
    input.addEventListener('change', () => choose(value));
    return [
      element('label', { class: 'choice', for: id }, input, element('span', {}, text)),
      ...(when === undefined ? [] : [element('p', { id: `${id}-when`, class: 'quiet when' }, when)]),
    ];
  };
  return element('fieldset', { class: 'field' }, element('legend', {}, legend), ...radios.flatMap(radio));
}
