/** The four goals that a KPI can serve, each with its functions in the article's order. */

import type { Goal, Kpi, Language } from '../../core/kpi';
import { element } from '../element';
import { WORDS } from '../words';

/** From the first impression to the customer who stays. */
export const GOALS: readonly Goal[] = ['seen', 'leads', 'sell', 'earn'];

/** The functions among `kpis` that serve `goal`. */
export function kpisOf(goal: Goal, kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter((kpi) => kpi.goal === goal).sort((a, b) => place(a) - place(b));
}

/** The button that chooses `goal`: its name, the question it answers, and how many functions it has. */
export function createGoalButton(goal: Goal, count: number, language: Language): HTMLButtonElement {
  const { goals, goalQuestions, list } = WORDS[language];
  return element(
    'button',
    { type: 'button', class: 'goal' },
    element('span', { class: 'title' }, goals[goal]),
    element('span', { class: 'question' }, goalQuestions[goal]),
    element('span', { class: 'quiet' }, list.count(count)),
  );
}

/** The article's order: its opening chapter, the sections, then planning. */
function place({ section }: Kpi): number {
  if (section === 'start') return 0;
  return section === 'plan' ? 17 : section;
}
