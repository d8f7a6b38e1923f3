/** What has changed since the last snapshots, by period, closed periods first: their figures were final. */

import type { Language } from '../../core/kpi';
import { changeOf } from '../../share/history/comparison';
import type { History, Restatement } from '../../share/teamRequests';
import { element } from '../element';
import { WORDS } from '../words';
import { changedList } from './figureText';
import type { HistoryView } from './historyView';
import { periodText } from './periodText';

/** A longer list is folded at first. */
const UNFOLDED = 8;

/** The lists, none while there are no snapshots. */
export function createRestatements(): HistoryView {
  const heading = element('h4');
  const none = element('p', { class: 'quiet' });
  const lists = element('div');
  const root = element('div', { class: 'change', hidden: true }, heading, none, lists);
  let language: Language = 'en';
  let history: History | undefined;

  const group = (figures: readonly Restatement[]): HTMLElement[] => {
    const [first] = figures;
    if (!first) return [];
    const { sheet, period, periods, closed } = first;
    const { on, restated } = WORDS[language].share.history;
    const of = on(periodText(period, periods, language), sheet);
    const changed = figures.map((one) => {
      const { before, now: after } = one;
      return { of: one, before, after, change: changeOf(before, after, one.unit) };
    });
    return [
      element(
        'details',
        { open: figures.length <= UNFOLDED },
        element('summary', { class: closed ? 'problem' : false }, (closed ? restated.closed : restated.open)(of)),
        changedList(changed, { before: first, after: first }, language),
      ),
    ];
  };
  const refresh = (): void => {
    root.hidden = history === undefined || history.snapshots.length === 0;
    if (!history) return;
    const { restated: said } = WORDS[language].share.history;
    const groups = groupsOf(history.restated);
    heading.textContent = said.title;
    none.textContent = groups.length === 0 ? said.none : '';
    lists.replaceChildren(...groups.flatMap(group));
  };
  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (next) => {
      history = next;
      refresh();
    },
  };
}

/** The restatements by what they were kept in; those of closed periods first. */
function groupsOf(restated: readonly Restatement[]): Restatement[][] {
  const groups = new Map<string, Restatement[]>();
  for (const one of restated) {
    const group = groups.get(one.snapshot) ?? [];
    groups.set(one.snapshot, group);
    group.push(one);
  }
  const all = [...groups.values()];
  return [...all.filter(([first]) => first?.closed), ...all.filter(([first]) => !first?.closed)];
}
