/** The part for the sheet that is open: what it is like, and what can be changed on it while it is in use. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { KpiSheetState } from '../../sheets/template/kpiSheetRequests';
import { element } from '../element';
import { problemOf } from '../problemOf';
import { restWhileBusy } from '../restingButton';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { OWN_NAMES, WORDS } from '../words';
import { currencyName } from './currencies';
import { createNextPeriod, createNextSheet } from './goingOn';
import { leftSentence } from './leftCells';
import { createMissing, createRepair } from './repair';
import { createSettings } from './settings';
import type { SendChange } from './sheetPart';
import { createShownKpis } from './shownKpis';
import { targetSentences } from './targetSentences';

/** The part, whichever sheet it shows. */
export interface ThisSheet extends View {
  /** Looks at the open sheet as soon as nothing else is under way. */
  readonly look: () => void;
  /** The same, forgetting what came of earlier changes. */
  readonly open: () => void;
}

/** The part, empty until it is opened; `newSheet` is called when the user would rather insert one. */
export function createThisSheet(server: Server, turnstile: Turnstile, newSheet: () => void): ThisSheet {
  const name = element('h2', { translate: 'no' });
  const facts = element('p', { class: 'quiet' });
  const status = element('p', { role: 'status' });
  const progress = element('progress', { 'aria-hidden': 'true' });
  const newButton = element('button', { type: 'button', class: 'secondary' });
  const lookButton = element('button', { type: 'button', class: 'secondary' });
  const head = element(
    'div',
    { class: 'sheet-head' },
    progress,
    name,
    facts,
    status,
    element('div', { class: 'buttons' }, newButton, lookButton),
  );
  let language: Language = 'en';
  let state: KpiSheetState | undefined;
  let problem: ((words: SidebarWords) => string) | undefined;
  let due = false;
  // What came of a change stays in view, also where the sheet can't be looked at after it.
  let keeps = false;
  let looking = false;

  const change: SendChange = (submission, request, told) => {
    if (!state || turnstile.isBusy()) return;
    const { sheet } = state;
    for (const part of parts) part.clear();
    submission.send(
      async () => {
        const outcome = await server.changeKpiSheet({ ...request, sheet });
        due = keeps = outcome.ok;
        return outcome;
      },
      (outcome) =>
        outcome.ok
          ? {
              kind: 'done',
              say: (words) =>
                [told(words, outcome), ...targetSentences(outcome.targets, words), leftSentence(outcome.left, words)]
                  .join('\n')
                  .trim(),
            }
          : { kind: 'problem', say: () => outcome.message },
    );
  };
  const parts = [
    createNextPeriod(turnstile, change),
    createNextSheet(turnstile, change),
    createSettings(turnstile, change),
    createShownKpis(turnstile, change),
    createRepair(turnstile, change),
    createMissing(),
  ];
  const sections = element('div', { class: 'changes', hidden: true }, ...parts.map(({ root }) => root));

  const refresh = (): void => {
    const words = WORDS[language];
    lookButton.textContent = words.sheet.lookAgain;
    newButton.textContent = words.sheet.newSheet;
    name.textContent = state?.sheet ?? '';
    facts.textContent = state ? factsOf(state, words) : '';
    name.hidden = facts.hidden = sections.hidden = state === undefined;
    newButton.hidden = problem === undefined;
    status.textContent = looking
      ? words.sheet.looking
      : (problem?.(words) ?? (state ? words.sheet.found(state.sheet) : ''));
    // Whoever sees the name needn't be told it; a screen reader says it once the sheet has been looked at.
    status.className = problem && !looking ? 'problem' : state ? 'unseen' : 'quiet';
    head.classList.toggle('looking', looking);
    head.setAttribute('aria-busy', String(looking));
  };
  const look = (): void => {
    due = false;
    const started = turnstile.pass(server.readKpiSheet, (end) => {
      looking = false;
      if (end.kind === 'answered' && end.answer.ok) {
        state = end.answer;
        problem = undefined;
        for (const part of parts) part.show(state);
      } else {
        problem = problemOf(end);
        if (!keeps) state = undefined;
      }
      refresh();
    });
    if (started) looking = true;
    else due = true;
    refresh();
  };
  const open = (): void => {
    for (const part of parts) part.clear();
    keeps = false;
    look();
  };

  // Only once whatever has just ended has told what came of it.
  turnstile.watch(() => {
    if (due && !turnstile.isBusy()) queueMicrotask(look);
  });
  restWhileBusy(lookButton, turnstile);
  lookButton.addEventListener('click', open);
  newButton.addEventListener('click', newSheet);

  return {
    root: element('div', { class: 'body this-sheet' }, head, sections),
    speak: (next) => {
      language = next;
      refresh();
      for (const part of parts) part.speak(next);
    },
    look,
    open,
  };
}

function factsOf({ periods, count, language, currency, style }: KpiSheetState, { template }: SidebarWords): string {
  return [
    template.counted[periods](count),
    OWN_NAMES[language],
    currencyName(currency),
    template.styles[style].name,
  ].join(' · ');
}
