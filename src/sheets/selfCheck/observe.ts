/** Looks at groups of facts; whatever fails while one is looked at is what is seen of it, and the others are looked at all the same. */

import type { Group, Place, Seen } from './fact';

/** The most that is told of one fact, in characters. */
const LONGEST = 160;

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

/** What `work` throws, as it is shown; `undefined` where it throws nothing. */
export function failureOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (failure) {
    return shortened(`fails: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
