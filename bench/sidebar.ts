/** (e): how large the sidebar is as it opens, and how long it takes in the browser until it answers. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChrome } from '../scripts/chrome';
import { LANGUAGES, type Language } from '../src/core/kpi';
import type { Line } from './line';
import { median } from './median';

const MOST_BYTES = 100 * 1024;
const MOST_MILLISECONDS = 300;
const LOADS = 15;
const ADDRESS = 'http://sidebar.test/';

/** As much of `google.script` as the page needs to start, with a script that hasn't answered yet. */
const CLIENT = `<script>
  const run = new Proxy({}, { get: (_, name) => name.startsWith('with') ? () => run : () => undefined });
  window.google = { script: { run, host: {} } };
</script>`;

/** Looks for a KPI as soon as there is a search box, and notes when the browser has drawn what was found. */
const SEARCH = `<script>
  new MutationObserver((_, observer) => {
    const box = document.querySelector('#search');
    if (box && !box.value) {
      box.value = 'CPL';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (!document.querySelector('.results .item')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.answered = performance.now(); }));
  }).observe(document, { subtree: true, childList: true });
</script>`;

/** The page as the menu's item opens it in a language. */
function pageIn(language: Language): string {
  const words = readFileSync(join('dist', `Words.${language}.html`), 'utf8');
  const page = readFileSync(join('dist', 'Sidebar.html'), 'utf8');
  return page.replace('<html', `<html data-language="${language}" data-words="${words}"`);
}

/** The lines, one for each language. */
export async function sidebarLines(): Promise<Line[]> {
  const browser = await startChrome();
  try {
    const lines: Line[] = [];
    for (const language of LANGUAGES) {
      const page = pageIn(language);
      const bytes = Buffer.byteLength(page);
      const took: number[] = [];
      for (let load = 0; load < LOADS; load++) took.push(await millisecondsOf(browser, page));
      const middle = median(took);
      const main = language === 'en' ? { main: true as const } : {};
      lines.push(
        {
          what: `(e) the sidebar as it opens, ${language}`,
          goal: `≤ ${MOST_BYTES.toLocaleString('en')} bytes`,
          measured: `${bytes.toLocaleString('en')} bytes`,
          met: bytes <= MOST_BYTES,
          ...main,
        },
        {
          what: `(e) until a search in it is answered and drawn, ${language}`,
          goal: `≤ ${MOST_MILLISECONDS} ms`,
          measured: `${Math.round(middle)} ms`,
          met: middle <= MOST_MILLISECONDS,
          beside: `median of ${LOADS} cold loads, the slowest ${Math.round(Math.max(...took))} ms`,
          ...main,
        },
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** One load in a browser profile of its own, from the navigation on. */
async function millisecondsOf(browser: Browser, html: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 } });
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('<head>', `<head>${CLIENT}${SEARCH}`),
    }),
  );
  await page.goto(ADDRESS);
  const answered = await page.waitForFunction(() => (window as { answered?: number }).answered);
  const milliseconds = Number(await answered.jsonValue());
  await context.close();
  return milliseconds;
}
