/** The order of the channels in their sheet. */

import type { ChannelColumn } from './channelColumns';
import type { Group } from './summary';

/**
 * The channels by the KPI or figure called `sort`, best or largest first and those without a number last; by name where
 * it is `channel`, and by the first figure where there is no such column.
 */
export function sorted(groups: readonly Group[], columns: readonly ChannelColumn[], sort: string): Group[] {
  if (sort === 'channel')
    return [...groups].sort((a, b) => inOrder(a.keys[0] === '', b.keys[0] === '') || byName(a, b));
  const column = columns.find(({ name }) => name === sort) ?? columns[0];
  const sign = column?.better === 'lower' ? 1 : -1;
  return groups
    .map((group) => ({ group, value: column?.numberOf(group).value }))
    .sort((a, b) => inOrder(a.value === undefined, b.value === undefined) || inOrder(a.value ?? 0, b.value ?? 0) * sign)
    .map(({ group }) => group);
}

function byName(a: Group, b: Group): number {
  return inOrder(String(a.keys[0]).toLowerCase(), String(b.keys[0]).toLowerCase());
}

function inOrder<T extends string | number | boolean>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
