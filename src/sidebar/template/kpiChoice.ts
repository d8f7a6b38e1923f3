/** Which KPIs of a sheet are shown: by goal, or one by one. */

import type { Goal, Language } from '../../core/kpi';
import { labelOfKpiRow } from '../../template/calculations';
import { KPI_ROWS, type KpiRow } from '../../template/kpiRows';
import { element } from '../element';
import type { View } from '../view';
import { WORDS } from '../words';

const GOALS: readonly Goal[] = ['seen', 'leads', 'sell', 'earn'];

/** The choice on the page. At least one KPI stays chosen. */
export interface KpiChoice extends View {
  /** The keys of the KPI rows that aren't chosen. */
  readonly hidden: () => readonly string[];
  /** Chooses all KPIs but these. */
  readonly show: (hidden: readonly string[]) => void;
}

interface Box {
  readonly input: HTMLInputElement;
  readonly text: HTMLElement;
  readonly root: HTMLElement;
}

/**
 * A choice whose ids begin with `name`, under a title unless it stands under a heading; `changed` is called whenever the
 * user chooses.
 */
export function createKpiChoice(name: string, titled: boolean, changed: () => void): KpiChoice {
  const title = element('span', { hidden: !titled });
  const count = element('span', { class: 'quiet' });
  const hint = element('p', { class: 'quiet' });
  const status = element('p', { role: 'status' });
  let language: Language = 'en';
  let refused = false;
  let hidden: ReadonlySet<string> = new Set();

  /** Hides or shows these rows, unless nothing would be left. */
  const choose = (rows: readonly KpiRow[], shown: boolean): void => {
    const next = new Set(hidden);
    for (const { key } of rows) {
      if (shown) next.delete(key);
      else next.add(key);
    }
    refused = next.size === KPI_ROWS.length;
    if (!refused) hidden = next;
    refresh();
    changed();
  };
  const groups = GOALS.map((goal) => {
    const rows = KPI_ROWS.filter((row) => row.goal === goal);
    const all = box(`${name}-${goal}`, (shown) => choose(rows, shown));
    const boxes = rows.map((row) => ({ row, ...box(`${name}-${row.key}`, (shown) => choose([row], shown)) }));
    const summary = element('summary');
    const one = element('div', { class: 'kpis-of-goal', role: 'group' }, ...boxes.map(({ root }) => root));
    const root = element('div', { class: 'kpi-goal' }, all.root, element('details', {}, summary, one));
    return { goal, rows, all, boxes, summary, one, root };
  });
  const isShown = ({ key }: KpiRow): boolean => !hidden.has(key);

  const refresh = (): void => {
    const { goals, template } = WORDS[language];
    const { kpis } = template;
    title.textContent = kpis.title;
    count.textContent = kpis.shown(KPI_ROWS.filter(isShown).length, KPI_ROWS.length);
    hint.textContent = kpis.hint;
    status.textContent = refused ? kpis.last : '';
    for (const { goal, rows, all, boxes, summary, one } of groups) {
      const shown = rows.filter(isShown).length;
      all.text.textContent = goals[goal];
      all.input.checked = shown === rows.length;
      all.input.indeterminate = shown > 0 && shown < rows.length;
      // The goal stands right above it for the eye, and in it for whoever doesn't see that.
      summary.replaceChildren(element('span', { class: 'unseen' }, `${goals[goal]}: `), kpis.shown(shown, rows.length));
      one.setAttribute('aria-label', goals[goal]);
      for (const { row, input, text } of boxes) {
        text.textContent = labelOfKpiRow(row, language);
        input.checked = isShown(row);
      }
    }
  };

  return {
    root: element(
      'details',
      { class: 'kpi-choice' },
      element('summary', {}, title, ' ', count),
      hint,
      ...groups.map(({ root }) => root),
      status,
    ),
    speak: (next) => {
      language = next;
      refresh();
    },
    hidden: () => KPI_ROWS.map(({ key }) => key).filter((key) => hidden.has(key)),
    show: (keys) => {
      hidden = new Set(keys);
      refused = false;
      refresh();
    },
  };
}

function box(id: string, choose: (checked: boolean) => void): Box {
  const input = element('input', { id, type: 'checkbox' });
  const text = element('span');
  input.addEventListener('change', () => choose(input.checked));
  return { input, text, root: element('label', { class: 'choice', for: id }, input, text) };
}
