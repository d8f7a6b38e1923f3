/** Groups in which no activity is on record: what was spent on them isn't 0 but unknown, so nothing of them is free. */

import type { Measured } from './measured';
import type { Group } from './summary';

/** The group, with a blank for every figure of the activity where all of them come to 0. */
export function withoutIdleActivity(group: Group, figures: readonly Measured[]): Group {
  const activity = figures.filter(({ table }) => table === 'activity').map(({ name }) => name);
  const isIdle = activity.every((name) => group.value(name) === 0);
  if (!isIdle) return group;
  return { keys: group.keys, value: (name) => (activity.includes(name) ? undefined : group.value(name)) };
}
