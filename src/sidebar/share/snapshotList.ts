/** The snapshots that have been kept, the newest first. */

import type { Language } from '../../core/kpi';
import type { History, Snapshot } from '../../share/teamRequests';
import { countText } from '../countText';
import { element } from '../element';
import { WORDS } from '../words';
import type { HistoryView } from './historyView';
import { momentText, periodText } from './periodText';

/** As many are listed at first. */
const NEWEST = 4;

/** The list; older snapshots are in a fold. */
export function createSnapshotList(): HistoryView {
  const heading = element('h4');
  const none = element('p', { class: 'quiet' });
  const others = element('p', { class: 'quiet' });
  const list = element('ul', { class: 'figures' });
  const summary = element('summary');
  const older = element('ul', { class: 'figures' });
  const more = element('details', {}, summary, older);
  const root = element('div', { class: 'change', hidden: true }, heading, none, others, list, more);
  let language: Language = 'en';
  let history: History | undefined;

  const item = (snapshot: Snapshot): HTMLElement => {
    const { kpis, snapshots } = WORDS[language].share.history;
    const count = kpis(snapshot.kpis, countText(snapshot.kpis, language));
    return element(
      'li',
      {},
      element('strong', {}, snapshotName(snapshot, language)),
      ...(snapshot.note === '' ? [] : [element('span', {}, snapshot.note)]),
      element('span', { class: 'quiet' }, snapshots.kept(momentText(snapshot.kept, language), count)),
    );
  };
  const refresh = (): void => {
    root.hidden = history === undefined;
    if (!history) return;
    const { snapshots: said } = WORDS[language].share.history;
    const { sheet, snapshots } = history;
    heading.textContent = said.title(sheet);
    heading.hidden = snapshots.length === 0;
    none.textContent = snapshots.length === 0 ? said.none : '';
    const unread = history.others.join(WORDS[language].share.missing.comma);
    others.textContent = unread === '' ? '' : said.others(sheet, unread);
    list.replaceChildren(...snapshots.slice(0, NEWEST).map(item));
    older.replaceChildren(...snapshots.slice(NEWEST).map(item));
    summary.textContent = said.more(snapshots.length - NEWEST);
    more.hidden = snapshots.length <= NEWEST;
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

/** What a snapshot is of: its period and its sheet, with the channel that it showed. */
export function snapshotName(
  { period, periods, sheet }: Pick<Snapshot, 'period' | 'periods' | 'sheet'>,
  language: Language,
): string {
  return WORDS[language].share.history.on(periodText(period, periods, language), sheet);
}

/** The same with when it was kept, or that it is what the sheet shows now. */
export function datedName(snapshot: Snapshot, language: Language): string {
  return WORDS[language].share.history.on(momentName(snapshot, language), snapshot.sheet);
}

/** The period and when it was kept, without its sheet. */
export function momentName({ id, period, periods, kept }: Snapshot, language: Language): string {
  const { compare } = WORDS[language].share.history;
  const said = periodText(period, periods, language);
  return id === '' ? compare.asNow(said) : compare.moment(said, momentText(kept, language));
}
