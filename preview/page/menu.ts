/** The menu bar: nested menus as Sheets shows an editor add-on's, for the pointer and for the keyboard. */

/** One line of a menu: a command, a menu inside it, or a line between groups. */
export type MenuEntry =
  | { readonly label: string; readonly run: () => unknown }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | 'separator';

/** Puts the menus into the bar, in place of those it had. */
export function showMenus(bar: HTMLElement, menus: readonly MenuEntry[]): void {
  bar.replaceChildren(...menus.map((menu) => entry(menu, bar)));
  makeTabbable(bar);
  if (bar.dataset['wired']) return;
  bar.dataset['wired'] = 'true';
  bar.addEventListener('keydown', (event) => onKey(bar, event));
  // The grid listens to the keyboard as well: what is typed in a menu is not for the cells.
  for (const type of ['keyup', 'keypress'] as const) bar.addEventListener(type, (event) => event.stopPropagation());
  document.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof Node && bar.contains(event.target))) closeAll(bar);
  });
  window.addEventListener('blur', () => closeAll(bar));
}

function makeTabbable(bar: HTMLElement): void {
  const [first] = itemsOf(bar);
  if (first) first.tabIndex = 0;
}

function entry(menu: MenuEntry, bar: HTMLElement): HTMLElement {
  if (menu === 'separator') {
    const line = document.createElement('hr');
    line.setAttribute('role', 'separator');
    return line;
  }
  const holder = document.createElement('div');
  holder.className = 'holder';
  holder.setAttribute('role', 'none');
  const item = document.createElement('button');
  item.type = 'button';
  item.tabIndex = -1;
  item.setAttribute('role', 'menuitem');
  item.textContent = menu.label;
  holder.append(item);
  if ('run' in menu) {
    item.addEventListener('click', () => {
      closeAll(bar);
      menu.run();
    });
    item.addEventListener('pointerenter', () => closeSiblings(holder));
    return holder;
  }
  const list = document.createElement('div');
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', menu.label);
  list.hidden = true;
  list.append(...menu.items.map((child) => entry(child, bar)));
  item.setAttribute('aria-haspopup', 'menu');
  item.setAttribute('aria-expanded', 'false');
  holder.append(list);
  const top = () => holder.parentElement === bar;
  item.addEventListener('click', () => (top() && isOpen(item) ? closeAll(bar) : open(item)));
  item.addEventListener('pointerenter', () => {
    if (!top() || bar.querySelector('[aria-expanded="true"]')) open(item);
  });
  return holder;
}

function itemsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .holder > [role="menuitem"]')];
}

function menuOf(item: Element): HTMLElement | null {
  return item.parentElement?.querySelector<HTMLElement>(':scope > [role="menu"]') ?? null;
}

function isOpen(item: Element): boolean {
  return item.getAttribute('aria-expanded') === 'true';
}

function open(item: HTMLElement): void {
  const menu = menuOf(item);
  if (!menu) return;
  if (item.parentElement) closeSiblings(item.parentElement);
  menu.hidden = false;
  item.setAttribute('aria-expanded', 'true');
}

function close(item: HTMLElement): void {
  const menu = menuOf(item);
  if (!menu) return;
  for (const child of itemsOf(menu)) close(child);
  menu.hidden = true;
  item.setAttribute('aria-expanded', 'false');
}

function closeSiblings(holder: HTMLElement): void {
  for (const item of itemsOf(holder.parentElement ?? holder)) if (item.parentElement !== holder) close(item);
}

function closeAll(bar: HTMLElement): void {
  for (const item of itemsOf(bar)) close(item);
}

function openAndEnter(item: HTMLElement, end: 'first' | 'last'): void {
  open(item);
  const menu = menuOf(item);
  if (menu)
    itemsOf(menu)
      .at(end === 'first' ? 0 : -1)
      ?.focus();
}

function onKey(bar: HTMLElement, event: KeyboardEvent): void {
  event.stopPropagation();
  const item = event.target;
  if (!(item instanceof HTMLElement) || item.getAttribute('role') !== 'menuitem') return;
  if (event.key === 'Tab') {
    closeAll(bar);
    return;
  }
  const list = item.parentElement?.parentElement;
  if (list && move(bar, list, item, event.key)) event.preventDefault();
}

/** Does what the key asks for; says whether the key means anything here. */
function move(bar: HTMLElement, list: HTMLElement, item: HTMLElement, key: string): boolean {
  const items = itemsOf(list);
  const at = items.indexOf(item);
  const step = (by: number, among = items, from = at) => among.at((from + by) % among.length)?.focus();
  const inBar = list === bar;
  const owner = inBar ? null : (list.parentElement?.querySelector<HTMLElement>(':scope > [role="menuitem"]') ?? null);
  switch (key) {
    case 'Enter':
    case ' ':
      if (menuOf(item)) openAndEnter(item, 'first');
      else {
        itemsOf(bar)[0]?.focus();
        item.click();
      }
      return true;
    case 'ArrowDown':
      if (inBar) openAndEnter(item, 'first');
      else step(1);
      return true;
    case 'ArrowUp':
      if (inBar) openAndEnter(item, 'last');
      else step(-1);
      return true;
    case 'ArrowRight':
      if (inBar) step(1);
      else if (menuOf(item)) openAndEnter(item, 'first');
      return true;
    case 'ArrowLeft':
      if (inBar) step(-1);
      else if (owner) {
        close(owner);
        owner.focus();
      }
      return true;
    case 'Escape':
      if (owner) {
        close(owner);
        owner.focus();
      } else closeAll(bar);
      return true;
    case 'Home':
      items[0]?.focus();
      return true;
    case 'End':
      items.at(-1)?.focus();
      return true;
    default:
      return byLetter(items, at, key);
  }
}

function byLetter(items: readonly HTMLElement[], at: number, key: string): boolean {
  if (key.length !== 1) return false;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const found = after.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
  found?.focus();
  return found !== undefined;
}
