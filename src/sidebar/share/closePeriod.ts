/** Closes a period of a KPI sheet, whose inputs then warn before an edit, or opens it again; a snapshot of it is kept first. */

import type { Language } from '../../core/kpi';
import type { KeptSnapshot, ProtectionState, SheetPeriod } from '../../share/teamRequests';
import type { Answer } from '../../sheets/sidebarServer';
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
  /** Shows the periods of a KPI sheet; of another sheet, that there are none. */
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
  const box = element('input', { id: 'close-keep', type: 'checkbox', checked: true, 'aria-describedby': 'close-kept' });
  const boxLabel = element('span');
  const boxField = element('label', { class: 'choice' }, box, boxLabel);
  const about = element('p', { id: 'close-kept', class: 'quiet' });
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
    boxField,
    about,
    submission.root,
  );
  let language: Language = 'en';
  let state: ProtectionState | undefined;
  let chosen = '';
  const current = (): SheetPeriod | undefined => state?.periods.find(({ period }) => period === chosen);
  const isClosed = (): boolean => current()?.closed ?? false;
  const keeps = (): boolean => !isClosed() && current()?.kept === false;
  const nameOf = (period: string): string => periodText(period, state?.kind ?? 'months', language);

  const refreshChosen = (): void => {
    const { periods: said } = WORDS[language].share.protect;
    const one = current();
    boxField.hidden = !keeps();
    boxLabel.textContent = said.keep;
    about.textContent = !one ? '' : keeps() ? said.keepText : one.kept ? said.isKept : said.notKept;
    submission.speak(language);
  };
  const refresh = (): void => {
    const { comma } = WORDS[language].share.missing;
    const { periods: said } = WORDS[language].share.protect;
    const periods = state?.periods ?? [];
    const names = periods.filter((one) => one.closed).map(({ period }) => nameOf(period));
    const choices = periods.map((one: SheetPeriod) => ({
      value: one.period,
      text: one.closed ? said.option(nameOf(one.period)) : nameOf(one.period),
    }));
    const isThere = periods.length > 0;
    root.hidden = state === undefined;
    root.classList.toggle('in-order', !isThere);
    for (const one of [heading, closed, field]) one.hidden = !isThere;
    heading.textContent = said.title(state?.sheet ?? '');
    text.textContent = isThere ? said.text : said.none;
    closed.textContent = names.length === 0 ? said.noneClosed : said.closed(names.join(comma));
    field.replaceChildren(
      labelled(
        said.label,
        select('close-period', choices, chosen, (period) => {
          chosen = period;
          submission.clear();
          refreshChosen();
        }),
      ),
    );
    refreshChosen();
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!state) return;
    const { sheet } = state;
    const request = { period: chosen, closed: !isClosed(), sheet };
    const name = (): string => nameOf(request.period);
    let snapshot: Answer<KeptSnapshot> | undefined;
    // Kept first: a snapshot of an open period does no harm, a closed one without a snapshot can change unseen.
    const keepAndClose = async (): Promise<Answer<ProtectionState>> => {
      snapshot = await server.keepSnapshot({ note: '', sheet, period: request.period });
      return snapshot.ok ? server.closePeriod(request) : snapshot;
    };
    submission.send<Answer<ProtectionState>>(
      keeps() && box.checked ? keepAndClose : () => server.closePeriod(request),
      (outcome) => {
        const kept = snapshot?.ok ? snapshot.sheet : '';
        if (!outcome.ok) {
          const { message } = outcome;
          return {
            kind: 'problem',
            say: ({ share: { protect } }) => (kept === '' ? message : protect.periods.onlyKept(name(), message)),
          };
        }
        changed(outcome);
        return {
          kind: 'done',
          say: ({ share: { protect } }) => {
            const { nowClosed, nowOpen, kept: withSnapshot } = protect.periods;
            if (!request.closed) return nowOpen(name());
            return kept === '' ? nowClosed(name()) : withSnapshot(nowClosed(name()), kept);
          },
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
      const reported = periods.find(({ period }) => period === next?.reported);
      const isOpen = reported?.closed === false;
      if (!isThere) chosen = (isOpen ? reported : (periods.find((one) => !one.closed) ?? periods[0]))?.period ?? '';
      state = next;
      refresh();
    },
  };
}
