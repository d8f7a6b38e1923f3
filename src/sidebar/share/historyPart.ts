/** The part History: snapshots of a KPI sheet, what has changed since, and a comparison of two. */

import type { Language } from '../../core/kpi';
import type { Snapshot } from '../../share/teamRequests';
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

/** The part; snapshots are kept of the sheet that is open. */
export function createHistoryPart(server: Server, turnstile: Turnstile): SharePart {
  const note = element('input', { id: 'snapshot-note', type: 'text', maxlength: String(NOTE), autocomplete: 'off' });
  const field = element('div');
  const submission = createSubmission(
    turnstile,
    { button: ({ share }) => share.history.keep.button, working: ({ share }) => share.history.keep.working },
    'secondary',
  );
  const form = element('form', { class: 'change', novalidate: true }, field, submission.root);
  const views: readonly HistoryView[] = [
    createSnapshotList(),
    createRestatements(),
    createCompareForm(server, turnstile),
  ];
  let language: Language = 'en';

  note.addEventListener('input', submission.clear);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submission.send(
      () => server.keepSnapshot({ note: note.value }),
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        note.value = '';
        part.reread();
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
        for (const view of views) view.show(read);
      },
      looking: ({ share }) => share.history.looking,
      button: ({ share }) => share.history.button,
    },
  );
  return {
    ...part,
    speak: (next) => {
      language = next;
      part.speak(next);
      field.replaceChildren(labelled(WORDS[next].share.history.keep.note, note));
      submission.speak(next);
      for (const view of views) view.speak(next);
    },
  };
}

function keptSentence(snapshot: Snapshot, sheet: string, language: Language): string {
  const { history } = WORDS[language].share;
  const kpis = history.kpis(snapshot.kpis, new Intl.NumberFormat(language).format(snapshot.kpis));
  return history.keep.done(kpis, snapshotName(snapshot, language), sheet);
}
