/** Which lines of the sheet are hidden while some KPIs aren't followed. */

import { namesIn } from '../core/formula';
import { rowsRead } from './calculations';
import { INPUT_GROUPS, INPUTS } from './inputs';
import { HEADLINES, headlineFor, KPI_ROWS, kpiRowCalled, rowFor } from './kpiRows';
import type { Definitions, SheetOptions } from './options';

/** What decides which lines are hidden. */
type Choices = Definitions & Pick<SheetOptions, 'hidden'>;

/**
 * The marks of the hidden lines: the KPIs in `hidden`, their headlines, and every input, or group of inputs, that nothing
 * shown is worked out from.
 */
export function hiddenMarks(choices: Choices): Set<string> {
  const { hidden } = choices;
  const needs = (keys: readonly string[]): Set<string> => neededBy(keys, choices);
  const shown = KPI_ROWS.filter(({ key }) => !hidden.includes(key));
  const needed = needs(shown.map(({ key }) => key));
  const used = needs(KPI_ROWS.map(({ key }) => key));
  const groups = INPUT_GROUPS.map(({ inputs }, index) => {
    const names = inputs.map(({ name }) => name);
    const idle = names.filter((name) => used.has(name) && !needed.has(name));
    // An input that no KPI reads goes with the rest of its group.
    const all = names.every((name) => idle.includes(name) || !used.has(name));
    return all ? [`group ${index + 1}`, ...names] : idle;
  });
  return new Set([...hidden, ...hiddenHeadlines(choices), ...groups.flat()]);
}

/** The marks of the headlines of KPIs in `hidden`. */
export function hiddenHeadlines(choices: Choices): string[] {
  const isHidden = (key: string): boolean => choices.hidden.includes(headlineFor(key, choices));
  return HEADLINES.filter(isHidden).map((key) => `headline ${key}`);
}

/** The rows called `keys`, and every row that they are worked out from. */
function neededBy(keys: readonly string[], choices: Definitions): Set<string> {
  const needed = new Set<string>();
  const add = (key: string): void => {
    if (needed.has(key)) return;
    needed.add(key);
    for (const read of readBy(key, choices)) add(read);
  };
  for (const key of keys) add(key);
  return needed;
}

function readBy(key: string, choices: Definitions): string[] {
  const row = kpiRowCalled(key);
  if (row) return rowsRead(rowFor(row, choices));
  const total = INPUTS.find(({ name }) => name === key)?.total;
  if (typeof total !== 'object') return [];
  return 'carried' in total ? namesIn(total.carried) : [total.weightedBy];
}
