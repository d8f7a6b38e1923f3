/** What a channel without any activity spent isn't known, which is not the same as nothing. */

import type { Measure } from './measures';
import type { Group } from './summary';

/** The groups, with blanks for the activity of those that have none at all, so that their leads don't look free. */
export function withoutUnknownActivity(groups: readonly Group[], measures: readonly Measure[]): Group[] {
  const activity = measures.filter(({ needs }) => needs.table === 'activity').map(({ name }) => name);
  return groups.map((group) => {
    if (activity.some((name) => ![0, undefined].includes(group.value(name) as number | undefined))) return group;
    return { keys: group.keys, value: (name) => (activity.includes(name) ? undefined : group.value(name)) };
  });
}
