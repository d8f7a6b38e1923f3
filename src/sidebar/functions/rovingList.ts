/** A list that is one stop for the Tab key; the arrow keys move inside it. */

/** The list's keys, and what has the focus in it. */
export interface RovingList {
  /** Takes in an item while the list is being drawn, with a button that belongs to it. */
  readonly add: (key: string, item: HTMLElement, beside?: HTMLElement) => void;
  /** Draws the list anew; the focus stays on the item, or the button beside it, that had it. */
  readonly renew: (draw: () => readonly HTMLElement[]) => void;
  readonly focus: (key: string) => void;
  readonly focusFirst: () => void;
  /** Puts the focus where it was last; false where that isn't in the list. */
  readonly focusCurrent: () => boolean;
}

interface Item {
  readonly item: HTMLElement;
  readonly beside: HTMLElement | undefined;
}

/** The list inside `root`; `leaveUp` is called for the arrow key that leads out of its top. */
export function createRovingList(root: HTMLElement, leaveUp: () => void): RovingList {
  let items = new Map<string, Item>();
  let current = '';

  const rove = (key: string): void => {
    current = key;
    const stop = items.get(key) ?? [...items.values()][0];
    for (const each of items.values()) {
      for (const button of [each.item, each.beside]) if (button) button.tabIndex = each === stop ? 0 : -1;
    }
  };
  const focus = (key: string): void => items.get(key)?.item.focus();

  root.addEventListener('keydown', (event) => {
    const all = [...items.values()];
    const at = all.findIndex(({ item, beside }) => [item, beside].includes(focused()));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    if (to < 0) leaveUp();
    else all[to]?.item.focus();
  });

  return {
    add: (key, item, beside) => {
      items.set(key, { item, beside });
      for (const button of [item, beside]) button?.addEventListener('focus', () => rove(key));
    },
    renew: (draw) => {
      const hadFocus = root.contains(document.activeElement);
      const onItem = items.get(current)?.beside !== focused();
      items = new Map();
      root.replaceChildren(...draw());
      rove(current);
      if (!hadFocus) return;
      const stop = items.get(current) ?? [...items.values()][0];
      (onItem ? stop?.item : (stop?.beside ?? stop?.item))?.focus();
    },
    focus,
    focusFirst: () => [...items.values()][0]?.item.focus(),
    focusCurrent: () => {
      focus(current);
      return items.get(current)?.item === document.activeElement;
    },
  };
}

function focused(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}
