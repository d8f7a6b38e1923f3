/** One argument of a function: its label, its name as typed, and a field for a number or an address. */

import { type Argument, isOptional, type Language, type SeriesArgument } from '../core/kpi';
import { exampleText } from './argumentText';
import { code, element } from './element';
import { WORDS } from './words';

/** The id of the sentence that says what every field accepts. */
export const FIELDS_HINT = 'fields-hint';

/** A field on the page. */
export interface ArgumentField {
  readonly argument: Argument | SeriesArgument;
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A field that shows `value`, or the argument's example while nothing has been typed. */
export function createArgumentField(
  argument: Argument | SeriesArgument,
  value: string | undefined,
  language: Language,
): ArgumentField {
  const id = `argument-${argument.name}`;
  const example = exampleText(argument);
  const optional = isOptional(argument);
  const input = element('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': optional ? `${id}-optional ${FIELDS_HINT}` : FIELDS_HINT,
  });
  // An optional argument starts empty, since its example is not its default.
  input.value = value ?? (optional ? '' : example);
  const root = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, argument.label[language], ' ', code(argument.name)),
    input,
  );
  if (optional) {
    root.append(element('p', { id: `${id}-optional`, class: 'quiet' }, WORDS[language].card.optional(example)));
  }
  return { argument, root, input };
}
