/** The part History: snapshots of a KPI sheet, what has changed since, and a comparison of two. */

import type { Language } from '../../core/kpi';
import type { History, Snapshot } from '../../share/teamRequests';
import { countText } from '../countText';
import { element } from '../element';
import { labelled } from '../fields';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createCompareForm } from './compareForm';
import type { HistoryView } from './historyView';
import { createRestatements } from './restatements';
import { createSharePart, type SharePart } from './sharePart';
import { createSnapshotList, snapshotName } from './snapshotList';

/** As many characters as are kept of a note. */
const NOTE = 300;

/** The part; snapshots are kept of the KPI sheet that is open, or else of the only one. */
export function createHistoryPart(server: Server, turnstile: Turnstile): SharePart {
  const note = element('input', { id: 'snapshot-note', type: 'text', maxlength: String(NOTE), autocomplete: 'off' });
  const next = element('p');
  const field = element('div');
  const submission = createSubmission(
    turnstile,
    { button: ({ share }) => share.history.keep.button, working: ({ share }) => share.history.keep.working },
    'secondary',
  );
  const form = element('form', { class: 'change', novalidate: true }, next, field, submission.root);
  const views: readonly HistoryView[] = [
    createSnapshotList(),
    createRestatements(),
    createCompareForm(server, turnstile),
  ];
  let language: Language = 'en';
  let history: History | undefined;

  const refresh = (): void => {
    const { keep } = WORDS[language].share.history;
    const of = history?.next;
    next.textContent = of ? keep.next(ofText(of, language)) : history ? keep.none : '';
    field.hidden = history !== undefined && !of;
    // With nothing to keep, there is no button.
    form.classList.toggle('in-order', field.hidden);
    field.replaceChildren(labelled(keep.note, note));
    submission.speak(language);
  };

  note.addEventListener('input', submission.clear);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submission.send(
      () => server.keepSnapshot({ note: note.value, ...(history?.next && { sheet: history.next.sheet }) }),
      (outcome) => {
        // Also where another sheet is open by now: the part says then of which.
        part.reread();
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        note.value = '';
        return { kind: 'done', say: () => keptSentence(outcome.snapshot, outcome.sheet, language) };
      },
    );
  });

  const part = createSharePart(
    turnstile,
    'history',
    { title: ({ share }) => share.history.title, text: ({ share }) => share.history.text },
    [form, ...views.map(({ root }) => root)],
    {
      read: server.readHistory,
      show: (read) => {
        history = read;
        refresh();
        for (const view of views) view.show(read);
      },
      looking: ({ share }) => share.history.looking,
    },
  );
  return {
    ...part,
    speak: (spoken) => {
      language = spoken;
      part.speak(spoken);
      refresh();
      for (const view of views) view.speak(spoken);
    },
  };
}

/** What a snapshot would be of; of a sheet without a period filled in, only the sheet. */
function ofText(next: NonNullable<History['next']>, language: Language): string {
  return next.period === '' ? next.sheet : snapshotName(next, language);
}

function keptSentence(snapshot: Snapshot, sheet: string, language: Language): string {
  const { history } = WORDS[language].share;
  const kpis = history.kpis(snapshot.kpis, countText(snapshot.kpis, language));
  return history.keep.done(kpis, snapshotName(snapshot, language), sheet);
}
