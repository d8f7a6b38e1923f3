/** The part Protect: formulas that warn before an edit, and periods that are closed. */

import type { Language } from '../../core/kpi';
import type { ProtectionState } from '../../share/teamRequests';
import { element } from '../element';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createClosePeriod } from './closePeriod';
import { createSharePart, type SharePart } from './sharePart';

/** The part; what it shows is of the sheet that is open when it is unfolded. */
export function createProtectPart(server: Server, turnstile: Turnstile): SharePart {
  const about = element('p');
  const submission = createSubmission(
    turnstile,
    {
      button: ({ share: { protect } }) => (state?.formulas === 'on' ? protect.turnOff : protect.turnOn),
      working: ({ share }) => share.protect.working,
    },
    'secondary',
  );
  const form = element('form', { class: 'change', hidden: true, novalidate: true }, about, submission.root);
  const periods = createClosePeriod(server, turnstile, (next) => show(next));
  let language: Language = 'en';
  let state: ProtectionState | undefined;

  const refresh = (): void => {
    form.hidden = state === undefined;
    if (state) about.textContent = WORDS[language].share.protect.states[state.formulas](state.sheet);
    // Somebody else's protection is theirs to change.
    form.classList.toggle('in-order', state?.formulas === 'others');
    submission.speak(language);
  };
  const show = (next: ProtectionState | undefined): void => {
    state = next;
    refresh();
    periods.show(next);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!state) return;
    const { sheet, formulas } = state;
    const on = formulas !== 'on';
    periods.clear();
    submission.send(
      () => server.protectFormulas({ on, sheet }),
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        show(outcome);
        return { kind: 'done', say: ({ share: { protect } }) => (on ? protect.turnedOn : protect.turnedOff) };
      },
    );
  });

  const part = createSharePart(
    turnstile,
    'protect',
    { title: ({ share }) => share.protect.title, text: ({ share }) => share.protect.text },
    [form, periods.root],
    {
      read: server.readProtection,
      show: (read) => {
        submission.clear();
        periods.clear();
        show(read);
      },
      looking: ({ share }) => share.protect.looking,
    },
  );
  return {
    ...part,
    speak: (next) => {
      language = next;
      part.speak(next);
      periods.speak(next);
      refresh();
    },
  };
}
