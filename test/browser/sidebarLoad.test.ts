/** The built sidebar page by itself: it unpacks its script, or says why it can't. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { findChrome, startChrome } from '../../scripts/chrome';
import { LANGUAGES } from '../../src/core/kpi';
import type {} from '../../src/sidebar/packs';
import { WORDS } from '../../src/sidebar/words';
import { isWrittenIn, NEVER } from '../register';
import { describeWith } from '../requires';

jest.setTimeout(60_000);

const SIDEBAR = readFileSync('dist/Sidebar.html', 'utf8');

/** As much of `google.script` as the page needs to start: a call that is never answered. */
const CLIENT = `<script>
  const run = new Proxy({}, { get: (_, name) => name.startsWith('with') ? () => run : () => undefined });
  window.google = { script: { run, host: {} } };
</script>`;

describeWith('Chromium', findChrome() !== undefined, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChrome();
  });
  afterAll(() => browser.close());

  test.each(LANGUAGES)(
    'shows its tabs in %s, with that language’s words alone, and asks nobody for anything',
    async (language) => {
      const page = await browser.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const words = readFileSync(`dist/Words.${language}.html`, 'utf8');
      const spoken = SIDEBAR.replace('<html', `<html data-language="${language}" data-words="${words}"`);
      await page.setContent(spoken.replace('<head>', `<head>${CLIENT}`));
      await page.getByRole('tab').first().waitFor();
      expect(await page.getByRole('tab').allTextContents()).toEqual(Object.values(WORDS[language].tabs).slice(1));
      expect(await page.evaluate(() => Object.keys(window.words ?? {}))).toEqual([language]);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(requests).toEqual([]);
      await page.close();
    },
  );

  test('says in three languages what to do in a browser that can’t unpack its script', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto('about:blank');
    await page.setContent(SIDEBAR);
    const alerts = page.getByRole('alert');
    await alerts.nth(2).waitFor();
    const said = await alerts.evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.textContent]));
    expect(said.map(([language]) => language)).toEqual(LANGUAGES);
    for (const [index, language] of LANGUAGES.entries()) {
      const sentence = said[index]?.[1] ?? '';
      expect(isWrittenIn(language, sentence)).toBe(true);
      expect(sentence).not.toMatch(NEVER[language]);
    }
    expect(said[0]?.[1]).toMatch(/browser is too old/);
    await page.close();
  });
});
