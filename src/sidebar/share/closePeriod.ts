/** Closes a period of the open KPI sheet, whose inputs then warn before an edit, or opens it again. */

import type { Language } from '../../core/kpi';
import type { ProtectionState, SheetPeriod } from '../../share/teamRequests';
import { element } from '../element';
import { labelled, select } from '../fields';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { periodText } from './periodText';

/** The form on the page. */
export interface ClosePeriod extends View {
  /** Shows the periods of a KPI sheet; of another sheet, nothing. */
  readonly show: (state: ProtectionState | undefined) => void;
  /** Forgets what came of closing another period. */
  readonly clear: () => void;
}

/** The form; `changed` takes what the sheet is like once a period has been closed or opened. */
export function createClosePeriod(
  server: Server,
  turnstile: Turnstile,
  changed: (state: ProtectionState) => void,
): ClosePeriod {
  const heading = element('h4');
  const text = element('p', { class: 'quiet' });
  const closed = element('p');
  const field = element('div');
  const submission = createSubmission(
    turnstile,
    {
      button: ({ share }) => (isClosed() ? share.protect.periods.reopen : share.protect.periods.close),
      working: ({ share }) => (isClosed() ? share.protect.periods.reopening : share.protect.periods.closing),
    },
    'secondary',
  );
  const root = element(
    'form',
    { class: 'change', hidden: true, novalidate: true },
    heading,
    text,
    closed,
    field,
    submission.root,
  );
  let language: Language = 'en';
  let state: ProtectionState | undefined;
  let chosen = '';
  const isClosed = (): boolean => state?.periods.find(({ period }) => period === chosen)?.closed ?? false;
  const nameOf = (period: string): string => periodText(period, state?.kind ?? 'months', language);

  const refresh = (): void => {
    const { comma } = WORDS[language].share.missing;
    const { periods: said } = WORDS[language].share.protect;
    const periods = state?.periods ?? [];
    const names = periods.filter((one) => one.closed).map(({ period }) => nameOf(period));
    const choices = periods.map((one: SheetPeriod) => ({
      value: one.period,
      text: one.closed ? said.option(nameOf(one.period)) : nameOf(one.period),
    }));
    root.hidden = periods.length === 0;
    heading.textContent = said.title;
    text.textContent = said.text;
    closed.textContent = names.length === 0 ? said.none : said.closed(names.join(comma));
    field.replaceChildren(
      labelled(
        said.label,
        select('close-period', choices, chosen, (period) => {
          chosen = period;
          submission.clear();
          submission.speak(language);
        }),
      ),
    );
    submission.speak(language);
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!state) return;
    const request = { period: chosen, closed: !isClosed(), sheet: state.sheet };
    submission.send(
      () => server.closePeriod(request),
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        changed(outcome);
        const name = (): string => nameOf(request.period);
        return {
          kind: 'done',
          say: ({ share: { protect } }) =>
            request.closed ? protect.periods.nowClosed(name()) : protect.periods.nowOpen(name()),
        };
      },
    );
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    clear: submission.clear,
    show: (next) => {
      const periods = next?.periods ?? [];
      const isThere = next?.sheet === state?.sheet && periods.some(({ period }) => period === chosen);
      // Periods are closed from the first on.
      if (!isThere) chosen = (periods.find((one) => !one.closed) ?? periods[0])?.period ?? '';
      state = next;
      refresh();
    },
  };
}
