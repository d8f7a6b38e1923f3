/** Two snapshots side by side, or one and the sheet as it is now. */

import type { Language } from '../../core/kpi';
import { isSameFigure } from '../../share/history/figures';
import type { ComparedKpi, Comparison, History, Snapshot } from '../../share/teamRequests';
import { element } from '../element';
import { labelled, select } from '../fields';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { type Changed, changedList, figureText, nameOfKpi } from './figureText';
import type { HistoryView } from './historyView';
import { datedName, momentName } from './snapshotList';

/** More of a note doesn't fit into a choice. */
const LONGEST_NOTE = 40;

/** The form, with what came of comparing below it; nothing while there are no snapshots. */
export function createCompareForm(server: Server, turnstile: Turnstile): HistoryView {
  const heading = element('h4');
  const fields = element('div');
  const result = element('div', { class: 'comparison' });
  const submission = createSubmission(
    turnstile,
    { button: ({ share }) => share.history.compare.button, working: ({ share }) => share.history.compare.working },
    'secondary',
  );
  const form = element('form', { class: 'change', novalidate: true }, heading, fields, submission.root);
  const root = element('div', { hidden: true }, form, result);
  let language: Language = 'en';
  let snapshots: readonly Snapshot[] = [];
  let before = '';
  // Empty stands for the sheet as it is now.
  let after = '';
  let comparison: Comparison | undefined;

  const forget = (): void => {
    submission.clear();
    comparison = undefined;
    result.replaceChildren();
  };
  const refresh = (): void => {
    const { compare } = WORDS[language].share.history;
    // Most often all are of one sheet, whose name would only be cut off.
    const nameOf = new Set(snapshots.map(({ sheet }) => sheet)).size === 1 ? momentName : datedName;
    const choices = snapshots.map((snapshot) => ({
      value: snapshot.id,
      text: noted(nameOf(snapshot, language), snapshot),
    }));
    root.hidden = snapshots.length === 0;
    heading.textContent = compare.title;
    const beforeField = select('compare-before', choices, before, (id) => {
      before = id;
      forget();
    });
    const afterField = select('compare-after', [{ value: '', text: compare.now }, ...choices], after, (id) => {
      after = id;
      forget();
    });
    fields.replaceChildren(labelled(compare.before, beforeField), labelled(compare.after, afterField));
    submission.speak(language);
    result.replaceChildren(...(comparison ? resultOf(comparison, language) : []));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    forget();
    if (before === after) {
      submission.show({ kind: 'problem', say: ({ share }) => share.history.compare.same });
      return;
    }
    submission.send(
      () => server.compareSnapshots(after === '' ? { before } : { before, after }),
      (outcome) => {
        if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
        comparison = outcome;
        result.replaceChildren(...resultOf(outcome, language));
        const count = outcome.kpis.filter(differs).length;
        return { kind: 'done', say: ({ share }) => share.history.compare.done(count) };
      },
    );
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (history: History | undefined) => {
      snapshots = history?.snapshots ?? [];
      const isThere = (id: string): boolean => snapshots.some((snapshot) => snapshot.id === id);
      const [newest, second] = snapshots;
      // What the sheet shows now may be something else by now.
      if (after === '') forget();
      if (!isThere(before) || (after !== '' && !isThere(after))) {
        before = (second ?? newest)?.id ?? '';
        after = second ? (newest?.id ?? '') : '';
        forget();
      }
      refresh();
    },
  };
}

/** With the snapshot's note, which tells those apart that were kept in one minute. */
function noted(name: string, { note }: Snapshot): string {
  const start = [...note].slice(0, LONGEST_NOTE).join('');
  return note === '' ? name : `${name} · ${start}${start === note ? '' : '…'}`;
}

function resultOf(comparison: Comparison, language: Language): HTMLElement[] {
  const { compare } = WORDS[language].share.history;
  const { before, after, unlike, samePeriod } = comparison;
  const different = comparison.kpis.filter(differs);
  const restates = samePeriod && different.length > 0;
  const about = unlike !== '' ? compare.unlike[unlike] : restates ? compare.samePeriod : '';
  const equal = comparison.kpis.filter((kpi) => !differs(kpi));
  const figureOf = (kpi: ComparedKpi): HTMLElement =>
    element(
      'li',
      {},
      element('strong', {}, nameOfKpi(kpi, language)),
      element('span', {}, figureText(kpi.after, kpi, after, language)),
    );
  return [
    element('p', {}, compare.between(datedName(before, language), datedName(after, language))),
    ...(about === '' ? [] : [element('p', { class: 'quiet' }, about)]),
    ...(comparison.onlyInOne === 0 ? [] : [element('p', { class: 'quiet' }, compare.onlyInOne(comparison.onlyInOne))]),
    changedList(different.map(changedOf), { before, after }, language),
    ...(equal.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, compare.equal(equal.length)),
            element('ul', { class: 'figures' }, ...equal.map(figureOf)),
          ),
        ]),
  ];
}

function differs({ before, after }: ComparedKpi): boolean {
  return !isSameFigure(before, after);
}

function changedOf(kpi: ComparedKpi): Changed {
  return { of: kpi, before: kpi.before, after: kpi.after, change: kpi.change };
}
