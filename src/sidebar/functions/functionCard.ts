/** The card of one function: what it says, a calculator, and a form that inserts it as a formula. */

import { isFormulaKpi, isOptional, type Kpi, type Language } from '../../core/kpi';
import { code, element } from '../element';
import type { Memory } from '../memory';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { type ArgumentField, createArgumentField, FIELDS_HINT } from './argumentField';
import { argumentText } from './argumentText';
import { calculate } from './calculation';
import { createCalculatorAnswer } from './calculator';
import { fitsFormula, formulaText } from './fieldReading';
import { background, introduction, lookAtList } from './functionFacts';
import { createPinButton } from './pinButton';

/** The card, whichever function it shows. */
export interface FunctionCard extends View {
  /** Shows `kpi` and puts the focus on its title; `before` is the card that led here, where one did. */
  readonly open: (kpi: Kpi, before: Kpi | undefined) => void;
}

/** Where the card leads. */
export interface CardWays {
  /** To the card before, or to the list. */
  readonly back: () => void;
  /** To another function's card. */
  readonly follow: (kpi: Kpi) => void;
  readonly kpisNamed: (names: readonly string[]) => readonly Kpi[];
}

/** An empty card. */
export function createFunctionCard(
  server: Server,
  turnstile: Turnstile,
  memory: Memory,
  { back, follow, kpisNamed }: CardWays,
): FunctionCard {
  const submission = createSubmission(turnstile, {
    button: (words) => words.card.insert,
    working: (words) => words.card.inserting,
  });
  const answer = createCalculatorAnswer();
  const body = element('div', { class: 'body' });
  const root = element('form', { class: 'card', novalidate: true }, body, submission.root);
  const typed = new Map<string, string>();
  const pinPlace = element('div', {});
  let language: Language = 'en';
  let shown: Kpi | undefined;
  let before: Kpi | undefined;
  let fields: readonly ArgumentField[] = [];

  const answerFor = (kpi: Kpi, spoken: boolean): void => {
    const calculation = calculate(
      kpi,
      fields.map(({ input }) => input.value),
      language,
    );
    answer.show(calculation, spoken);
  };

  const fieldsOf = (kpi: Kpi): ArgumentField[] =>
    kpi.arguments.map((argument) => {
      const key = `${kpi.name} ${argument.name}`;
      const field = createArgumentField(argument, typed.get(key) ?? '', language);
      field.input.addEventListener('input', () => {
        typed.set(key, field.input.value);
        field.input.removeAttribute('aria-invalid');
        submission.clear();
        answerFor(kpi, true);
      });
      field.useSelection.addEventListener('click', () => fillWithSelection(kpi, argument, key));
      return field;
    });

  const fillWithSelection = (kpi: Kpi, argument: ArgumentField['argument'], key: string): void => {
    submission.send(
      () => server.readSelection(),
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        typed.set(key, outcome.address);
        const field = fields.find((candidate) => shown === kpi && candidate.argument === argument);
        if (field) {
          field.set(outcome.address);
          field.input.removeAttribute('aria-invalid');
          answerFor(kpi, false);
        }
        return { kind: 'done', say: ({ card }) => card.filled(argument.label[language], outcome.address) };
      },
      { working: ({ card }) => card.reading },
    );
  };

  const drawPin = (kpi: Kpi): void => {
    const hadFocus = pinPlace.contains(document.activeElement);
    const pin = createPinButton(kpi, memory, language);
    pinPlace.replaceChildren(pin);
    if (hadFocus) pin.focus();
  };

  const refresh = (): void => {
    if (shown === undefined) return;
    const { card } = WORDS[language];
    const backText = before === undefined ? card.back : card.backTo(before.title[language]);
    const backButton = element('button', { type: 'button', class: 'back' }, backText);
    backButton.addEventListener('click', back);
    fields = fieldsOf(shown);
    answer.label(card.result);
    answerFor(shown, false);
    drawPin(shown);
    body.replaceChildren(
      backButton,
      element(
        'div',
        { class: 'heading' },
        element('div', {}, element('h2', { tabindex: '-1' }, shown.title[language]), code(shown.name)),
        pinPlace,
      ),
      ...introduction(shown, language),
      element(
        'fieldset',
        {},
        element('legend', {}, card.fields),
        element('p', { id: FIELDS_HINT, class: 'quiet' }, isFormulaKpi(shown) ? card.fieldsHint : card.recordsHint),
        ...fields.map((field) => field.root),
        answer.root,
        element('p', { class: 'quiet' }, card.place),
      ),
      ...lookAtList(kpisNamed(shown.lookAt ?? []), language, follow),
      ...background(shown, language),
    );
  };

  const insert = (kpi: Kpi): void => {
    const refuse = ({ input, argument }: ArgumentField, say: (label: string) => string): void => {
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      submission.show({ kind: 'problem', say: () => say(argument.label[language]) });
    };
    const empty = fields.find(({ argument, input }) => argumentText(input.value) === '' && !isOptional(argument));
    if (empty !== undefined) {
      refuse(empty, WORDS[language].card.empty);
      return;
    }
    // A date or a list is of use to the calculator only; anything else that is wrong, the script says.
    const listed = fields.find(
      ({ argument, input }) => !isFormulaKpi(kpi) && 'holds' in argument && !fitsFormula(input.value),
    );
    if (listed !== undefined) {
      refuse(listed, WORDS[language].card.listOnly);
      return;
    }
    memory.use(kpi.name);
    submission.send(
      () =>
        server.insertFormula({ function: kpi.name, arguments: fields.map(({ input }) => formulaText(input.value)) }),
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
  memory.watch(() => {
    if (shown !== undefined) drawPin(shown);
  });
  turnstile.watch(() => {
    for (const { useSelection } of fields) useSelection.setAttribute('aria-disabled', String(turnstile.isBusy()));
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
      submission.speak(next);
    },
    open: (kpi, from) => {
      shown = kpi;
      before = from;
      submission.clear();
      refresh();
      root.querySelector('h2')?.focus();
    },
  };
}
