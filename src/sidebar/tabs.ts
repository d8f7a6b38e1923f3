/** The tabs, as WAI-ARIA describes them: one stop for the Tab key, the arrow keys move and open. */

import { element } from './element';

/** The views that have a tab. */
const TABS = ['functions', 'template', 'leads', 'share'] as const;
/** One of the views that have a tab. */
export type TabName = (typeof TABS)[number];

/** What the sidebar can show: the tabs and the help. */
export const VIEWS = [...TABS, 'help'] as const;
/** One of the views. */
export type ViewName = (typeof VIEWS)[number];

/** The strip of tabs. */
export interface Tabs {
  readonly root: HTMLElement;
  /** Marks the tab as open; none while the help is shown. */
  readonly mark: (view: ViewName) => void;
  /** Puts the focus on a tab. */
  readonly focus: (tab: TabName) => void;
  /** Names the strip and its tabs. */
  readonly label: (list: string, names: Readonly<Record<TabName, string>>) => void;
}

/** The tabs; `open` is called with the one that is chosen. */
export function createTabs(open: (tab: TabName) => void): Tabs {
  const buttons = TABS.map((tab) => {
    const button = element('button', { type: 'button', role: 'tab', id: `tab-${tab}`, 'aria-controls': tab });
    button.addEventListener('click', () => open(tab));
    return { tab, button };
  });
  const root = element('div', { role: 'tablist' }, ...buttons.map(({ button }) => button));

  root.addEventListener('keydown', (event) => {
    const at = buttons.findIndex(({ button }) => button === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at <= 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    const chosen = to === undefined ? undefined : buttons[to];
    if (chosen === undefined) return;
    event.preventDefault();
    chosen.button.focus();
    open(chosen.tab);
  });

  return {
    root,
    mark: (view) => {
      const stop = buttons.find(({ tab }) => tab === view) ?? buttons[0];
      for (const each of buttons) {
        each.button.setAttribute('aria-selected', String(each.tab === view));
        each.button.tabIndex = each === stop ? 0 : -1;
      }
    },
    focus: (tab) => buttons.find((each) => each.tab === tab)?.button.focus(),
    label: (list, names) => {
      root.setAttribute('aria-label', list);
      for (const { tab, button } of buttons) button.textContent = names[tab];
    },
  };
}
