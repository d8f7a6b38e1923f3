/** What is wrong with a page of the sidebar by itself: what axe finds, and what is wider than its place. */

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

/** What is wider than its place, the page as a whole included. */
export function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, .panel, .panel *:not(select, .unseen)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
