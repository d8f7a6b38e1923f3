/** A sidebar used with the keyboard alone. */

import type { FrameLocator, Page } from 'playwright-core';

/** The keys, and what has the focus in the sidebar. */
export interface Keyboard {
  press(...keys: string[]): Promise<void>;
  /** The id of what has the focus, or what it says. */
  focused(): Promise<string>;
  /** Goes on with the Tab key until the focus is there; throws where it doesn't get there. */
  tabTo(what: string): Promise<void>;
}

/** The keyboard of the page on which the sidebar is. */
export function keyboardOf(page: Page, sidebar: FrameLocator): Keyboard {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    sidebar.locator('body').evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
  return {
    press,
    focused,
    tabTo: async (what) => {
      for (let steps = 0; steps < 40; steps += 1) {
        if ((await focused()) === what) return;
        await press('Tab');
      }
      throw new Error(`The Tab key doesn't reach ${what}.`);
    },
  };
}
