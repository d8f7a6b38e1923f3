/** The functions this person has pinned or used last: on the page at once, and kept by the script behind it. */

import type { KeptFunctions } from '../sheets/keptFunctions';

const MOST_RECENT = 8;

/** What the page remembers. */
export interface Memory {
  readonly recent: () => readonly string[];
  readonly pinned: () => readonly string[];
  readonly isPinned: (name: string) => boolean;
  /** Puts a function at the front of the recent ones. */
  readonly use: (name: string) => void;
  readonly togglePin: (name: string) => void;
  /** Takes over what the script has kept; what was done on the page before that stays. */
  readonly load: (kept: KeptFunctions) => void;
  /** Calls `changed` whenever what is remembered has changed. */
  readonly watch: (changed: () => void) => void;
}

/** A memory that begins with `start`; `save` keeps it, and `failed` hears when that didn't work. */
export function createMemory(
  start: KeptFunctions,
  save: (kept: KeptFunctions) => Promise<void>,
  failed: () => void,
): Memory {
  let recent = [...start.recent];
  let pinned = [...start.pinned];
  let loaded = false;
  let saving = false;
  let due = false;
  const unpinned = new Set<string>();
  const watchers: (() => void)[] = [];
  const tell = (): void => {
    for (const changed of watchers) changed();
  };

  // One after the other: the script's answers may overtake each other, and the last state has to win.
  const keep = (): void => {
    due = true;
    if (saving || !loaded) return;
    saving = true;
    due = false;
    save({ recent, pinned })
      .catch(failed)
      .finally(() => {
        saving = false;
        if (due) keep();
      });
  };
  const change = (): void => {
    tell();
    keep();
  };

  return {
    recent: () => recent,
    pinned: () => pinned,
    isPinned: (name) => pinned.includes(name),
    use: (name) => {
      if (recent[0] === name) return;
      recent = [name, ...recent.filter((other) => other !== name)].slice(0, MOST_RECENT);
      change();
    },
    togglePin: (name) => {
      const isPinned = pinned.includes(name);
      pinned = isPinned ? pinned.filter((other) => other !== name) : [...pinned, name];
      if (isPinned) unpinned.add(name);
      else unpinned.delete(name);
      change();
    },
    load: (kept) => {
      const before = JSON.stringify([recent, pinned]);
      recent = [...new Set([...recent, ...kept.recent])].slice(0, MOST_RECENT);
      pinned = [...new Set([...kept.pinned.filter((name) => !unpinned.has(name)), ...pinned])];
      loaded = true;
      if (JSON.stringify([recent, pinned]) !== before) tell();
      if (due) keep();
    },
    watch: (changed) => {
      watchers.push(changed);
    },
  };
}
