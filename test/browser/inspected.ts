/** What is wrong with a page of the sidebar by itself: what axe finds, what has no name, and what is wider than its place. */

import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe, which has to be on the page, finds in the frame, each with the elements concerned. */
export async function findings(frame: Frame): Promise<string[]> {
  const results = await frame.evaluate(() => {
    const { axe: tool } = window as unknown as { axe: { run: (what: Document) => Promise<AxeResults> } };
    return tool.run(document);
  });
  // A run that looked at nothing would find nothing.
  if (results.passes.length < 10) throw new Error('axe has looked at nothing.');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const CONTROL = /^\s*- '?(?:button|checkbox|combobox|link|listbox|option|radio|searchbox|spinbutton|tab|textbox)\b/;

/** The controls, as a screen reader is told of them, that have no name. */
export async function nameless(frame: Frame): Promise<string[]> {
  const controls = (await frame.locator('body').ariaSnapshot()).split('\n').filter((line) => CONTROL.test(line));
  if (controls.length < 4) throw new Error('A screen reader is told of no controls.');
  return controls.filter((line) => !/^\s*- '?\w+ "[^"]/.test(line));
}

/** What is wider than its place, the page as a whole included: it would scroll sideways, or its words be cut off. */
export function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *:not(select, .unseen)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
