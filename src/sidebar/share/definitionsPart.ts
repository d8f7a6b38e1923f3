/** The part Definitions: whether the file has its sheet, what that lacks or no longer says, and the open KPI sheet's choices. */

import type { Language } from '../../core/kpi';
import type { ShareDefinitionsWords } from '../../i18n/shareDefinitions.en';
import type { DefinitionsState, SheetChoices } from '../../share/definitions/definitionRequests';
import { DEFINITION_NAMES } from '../../template/options';
import { countText } from '../countText';
import { element } from '../element';
import { READING_PATIENCE } from '../readingProgress';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import { currencyName } from '../template/currencies';
import { chosenText, definitionWords } from '../template/definitionSetting';
import { namedCells } from '../template/leftCells';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createSharePart, type SharePart } from './sharePart';

/** The part; its choices are of the sheet that is open when it is unfolded. */
export function createDefinitionsPart(server: Server, turnstile: Turnstile): SharePart {
  const about = element('p');
  const submission = createSubmission(
    turnstile,
    {
      button: ({ share: { definitions } }) => (state?.sheet ? toDo(state, definitions) : definitions.insert),
      working: ({ share }) => share.definitions.working,
    },
    'secondary',
  );
  const form = element('form', { class: 'change', hidden: true, novalidate: true }, about, submission.root);
  const choices = element('div', { class: 'choices' });
  let language: Language = 'en';
  let state: DefinitionsState | undefined;
  // What came of inserting stays in view when the file is looked at after it.
  let keeps = false;

  const written = (count: number): string => countText(count, language);
  const refresh = (): void => {
    form.hidden = state === undefined;
    about.textContent = state ? saidOf(state) : '';
    const focused = submission.root.contains(document.activeElement);
    const isDone = state !== undefined && state.lacking + state.outdated.length === 0;
    // With nothing to write, there is no button, and its focus goes to the one above.
    form.classList.toggle('in-order', isDone);
    if (isDone && focused) part.focus();
    choices.replaceChildren(...(state?.choices ? choicesOf(state.choices, language) : []));
    submission.speak(language);
  };
  const toDo = ({ lacking, outdated }: DefinitionsState, said: ShareDefinitionsWords): string => {
    const [add, update] = [said.add(lacking, written(lacking)), said.update(outdated.length, written(outdated.length))];
    if (outdated.length === 0) return add;
    return lacking === 0 ? update : said.both(add, update);
  };
  const saidOf = ({ sheet, kpis, lacking, outdated, contrary, others, unmarked }: DefinitionsState): string => {
    const words = WORDS[language];
    const { definitions: said } = words.share;
    const sentences =
      sheet === ''
        ? [unmarked && said.unmarked(unmarked), kpis > 0 ? said.none(kpis, written(kpis)) : said.nothing]
        : [
            lacking > 0 ? said.lacks(sheet, lacking, written(lacking)) : said.complete(sheet),
            outdated.length > 0 && said.outdated(namedCells(outdated, words), written(outdated.length)),
            contrary.length > 0 && said.contrary(namedCells(contrary, words), written(contrary.length)),
            others.length > 0 && said.others(sheet, others.join(words.sheet.comma)),
          ];
    return sentences.filter(Boolean).join('\n');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submission.send(
      server.insertDefinitions,
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        const { sheet, made, added, updated } = outcome;
        keeps = true;
        part.reread();
        return {
          kind: 'done',
          say: ({ share: { definitions: said } }) => {
            if (made) return said.inserted(sheet);
            const sentences = [
              added > 0 && said.added(sheet, added, written(added)),
              updated > 0 && said.updated(sheet, updated, written(updated)),
            ];
            return sentences.filter(Boolean).join('\n') || said.already(sheet);
          },
        };
      },
      { patience: READING_PATIENCE },
    );
  });

  const part = createSharePart(
    turnstile,
    'definitions',
    { title: ({ share }) => share.definitions.title, text: ({ share }) => share.definitions.text },
    [form, choices],
    {
      read: server.readDefinitions,
      show: (read) => {
        if (!keeps) submission.clear();
        keeps = false;
        state = read;
        refresh();
      },
      looking: ({ share }) => share.definitions.looking,
      patience: READING_PATIENCE,
    },
  );
  return {
    ...part,
    speak: (next) => {
      language = next;
      part.speak(next);
      refresh();
    },
  };
}

/** What a KPI sheet's numbers are worked out by, and where that is changed. */
function choicesOf(choices: SheetChoices, language: Language): HTMLElement[] {
  const { sheet, currency, periods } = choices;
  const words = WORDS[language];
  const { share, template } = words;
  const facts = [
    ...DEFINITION_NAMES.map((name) => [definitionWords(words, name).label, chosenText(words, name, choices)] as const),
    [template.currency, currencyName(currency)],
    [template.periods, share.definitions.periods[periods]],
  ] as const;
  return [
    element('h4', {}, share.definitions.choices(sheet)),
    element('dl', {}, ...facts.flatMap(([label, choice]) => [element('dt', {}, label), element('dd', {}, choice)])),
    element('p', { class: 'quiet' }, share.definitions.where),
  ];
}
