/** Looks at groups of facts; whatever fails while one is looked at is what is seen of it, and the others are looked at all the same. */

import type { Group, Place, Seen } from './fact';
import { failureOf, shortened } from './failureOf';

/** What is seen of the group's facts. `failure` is what has failed already. */
export function observe(group: Group, place: Place, failure?: string): Seen[] {
  const seen = new Map<string, string>();
  const failed =
    failure ??
    failureOf(() =>
      group.look(place, (id, what) => {
        let told = '';
        const thrown = failureOf(() => {
          told = shortened(what());
        });
        seen.set(id, thrown ?? told);
      }),
    );
  return Object.entries(group.facts).map(([id, fact]) => ({ fact, seen: seen.get(id) ?? failed ?? '' }));
}
