/** The card of one function: what it says, and a form that inserts it as a formula. */

import { isFormulaKpi, isOptional, type Kpi, type Language } from '../core/kpi';
import { type ArgumentField, createArgumentField, FIELDS_HINT } from './argumentField';
import { argumentText } from './argumentText';
import { element } from './element';
import { background, introduction } from './functionFacts';
import type { Server } from './server';
import { createSubmission } from './submission';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { WORDS } from './words';

/** The card, whichever function it shows. */
export interface FunctionCard extends View {
  /** Shows `kpi` and puts the focus on its title. */
  readonly open: (kpi: Kpi) => void;
}

/** An empty card; `back` is called when the user wants the list again. */
export function createFunctionCard(server: Server, turnstile: Turnstile, back: () => void): FunctionCard {
  const submission = createSubmission(turnstile, {
    button: (words) => words.card.insert,
    working: (words) => words.card.inserting,
  });
  const body = element('div', { class: 'body' });
  const root = element('form', { class: 'card', novalidate: true }, body, submission.root);
  const typed = new Map<string, string>();
  let language: Language = 'en';
  let shown: Kpi | undefined;
  let fields: readonly ArgumentField[] = [];

  const fieldsOf = (kpi: Kpi): ArgumentField[] =>
    kpi.arguments.map((argument) => {
      const key = `${kpi.name} ${argument.name}`;
      const field = createArgumentField(argument, typed.get(key), language);
      field.input.addEventListener('input', () => {
        typed.set(key, field.input.value);
        field.input.removeAttribute('aria-invalid');
        submission.clear();
      });
      // Whoever comes to a field replaces the example, so the first key should do.
      field.input.addEventListener('focus', () => field.input.select());
      return field;
    });

  const refresh = (): void => {
    if (shown === undefined) return;
    const { card } = WORDS[language];
    const backButton = element('button', { type: 'button', class: 'back' }, card.back);
    backButton.addEventListener('click', back);
    fields = fieldsOf(shown);
    body.replaceChildren(
      backButton,
      element('h2', { tabindex: '-1' }, shown.title[language]),
      ...introduction(shown, language),
      element(
        'fieldset',
        {},
        element('legend', {}, card.fields),
        element('p', { id: FIELDS_HINT, class: 'quiet' }, isFormulaKpi(shown) ? card.fieldsHint : card.recordsHint),
        ...fields.map((field) => field.root),
        element('p', { class: 'quiet' }, card.place),
      ),
      ...background(shown, language),
    );
  };

  const insert = (kpi: Kpi): void => {
    const texts = fields.map(({ input }) => argumentText(input.value));
    const empty = fields.find(({ argument }, at) => texts[at] === '' && !isOptional(argument));
    if (empty !== undefined) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      const { label } = empty.argument;
      submission.show({ kind: 'problem', say: ({ card }) => card.empty(label[language]) });
      return;
    }
    submission.send(
      () => server.insertFormula({ function: kpi.name, arguments: texts }),
      (outcome) =>
        outcome.ok
          ? { kind: 'done', say: ({ card }) => card.inserted(outcome.formula, outcome.cell) }
          : { kind: 'problem', say: () => outcome.message },
    );
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (shown !== undefined) insert(shown);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) back();
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
      submission.speak(next);
    },
    open: (kpi) => {
      shown = kpi;
      submission.clear();
      refresh();
      root.querySelector('h2')?.focus();
    },
  };
}
