/** One argument of a function: its label, a field for numbers or an address, and a button that reads the selection. */

import { type Argument, isOptional, type Language, type SeriesArgument } from '../../core/kpi';
import { code, element } from '../element';
import { WORDS } from '../words';
import { exampleText } from './argumentText';
import { isColumn } from './fieldReading';

/** The id of the sentence that says what every field accepts. */
export const FIELDS_HINT = 'fields-hint';

/** A field on the page. */
export interface ArgumentField {
  readonly argument: Argument | SeriesArgument;
  readonly root: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  /** Fills the field with what is selected in the sheet. */
  readonly useSelection: HTMLButtonElement;
  /** Shows `value`, however many lines it has. */
  readonly set: (value: string) => void;
}

/** How many lines a list may take before it scrolls. */
const MOST_LINES = 6;

/** A field that shows `value`. A column of a table can be a list of lines. */
export function createArgumentField(
  argument: Argument | SeriesArgument,
  value: string,
  language: Language,
): ArgumentField {
  const { card } = WORDS[language];
  const id = `argument-${argument.name}`;
  const attributes = {
    id,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-hint ${FIELDS_HINT}`,
  };
  const input = isColumn(argument)
    ? element('textarea', { ...attributes, rows: '1' })
    : element('input', { ...attributes, type: 'text' });
  const fit = (): void => {
    if ('rows' in input) input.rows = Math.min(input.value.split('\n').length, MOST_LINES);
  };
  const set = (text: string): void => {
    input.value = text;
    fit();
  };
  input.addEventListener('input', fit);
  set(value);
  const useSelection = element(
    'button',
    { type: 'button', class: 'link', id: `${id}-selection`, 'aria-describedby': `${id}-label` },
    card.useSelection,
  );
  const root = element(
    'div',
    { class: 'field argument' },
    element('label', { for: id, id: `${id}-label` }, argument.label[language]),
    input,
    useSelection,
    element('p', { id: `${id}-hint`, class: 'quiet' }, code(argument.name), ` · ${hintOf(argument, language)}`),
  );
  return { argument, root, input, useSelection, set };
}

/** Whether it can be left out, what it is, and an example. */
function hintOf(argument: Argument | SeriesArgument, language: Language): string {
  const { card, units, holds } = WORDS[language];
  const what = 'unit' in argument ? units[argument.unit] : holds[argument.holds];
  const parts = [what, card.example(exampleText(argument))];
  return (isOptional(argument) ? [card.optional, ...parts] : parts).join(' · ');
}
