/** (d): the calls that each action makes to the spreadsheet, counted by the stand-in, with little in it and with much. */

import { ACTION_CASES, type ActionCase, NOT_COUNTED } from './actionCases';
import { done, OWN_SHEET } from './addOn';
import type { Line } from './line';

/** Calls that change something, reads and flushes. */
type Counts = readonly [mutations: number, reads: number, flushes: number];

/** The lines, one for each use of each action. Throws where an action is left out. */
export async function actionLines(): Promise<Line[]> {
  await checkAllThere();
  const lines: Line[] = [];
  for (const one of ACTION_CASES) {
    const [little, much] = [await counted(one, false), await counted(one, true)];
    const { goal, situation, grows } = one;
    const same = little.join() === much.join();
    const goals = [...(goal ? [`≤ ${goal.join(' / ')}`] : []), ...(grows ? [] : ['the same with much'])];
    const within = !goal || [little, much].every((counts) => counts.every((count, at) => count <= (goal[at] ?? 0)));
    console.error(`${one.action}: ${little.join(' / ')}, ${much.join(' / ')}`);
    lines.push({
      what: `(d) ${one.action}${one.use ? `: ${one.use}` : ''}`,
      goal: goals.join(', '),
      measured: little.join(' / '),
      met: grows ? undefined : same && within,
      beside: `${situation.little}; with ${situation.much} ${same ? 'the same' : much.join(' / ')}${grows ? `: ${grows}` : ''}`,
      ...(goal && { main: true }),
    });
  }
  for (const [action, why] of Object.entries(NOT_COUNTED))
    lines.push({ what: `(d) ${action}`, measured: 'not counted', beside: why });
  return lines;
}

async function counted({ action, situation, requests }: ActionCase, much: boolean): Promise<Counts> {
  const preview = await situation.open(much);
  try {
    const sent = (await requests?.(preview)) ?? [undefined];
    const before = preview.calls.length;
    for (const request of sent) await done(preview, action, request);
    const kinds = preview.calls.slice(before).map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    return [count('mutate'), count('read'), count('flush')];
  } finally {
    preview.close();
  }
}

/** Every global of the add-on that isn't a function for cells is an action, but for what Sheets itself calls. */
async function checkAllThere(): Promise<void> {
  const preview = await OWN_SHEET.open(false);
  const names = Object.entries(preview.script).flatMap(([name, value]) =>
    typeof value === 'function' && /^[a-z]/.test(name) && !/^on[A-Z]/.test(name) ? [name] : [],
  );
  preview.close();
  const told = new Set([...ACTION_CASES.map(({ action }) => action), ...Object.keys(NOT_COUNTED)]);
  const left = names.filter((name) => !told.has(name));
  if (left.length > 0) throw new Error(`Nothing is counted of ${left.join(', ')}.`);
}
