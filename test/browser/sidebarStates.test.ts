/** The sidebar in all its states and languages: axe finds nothing, and nothing scrolls sideways. */

import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { findChrome } from '../../scripts/chrome';
import { SIDEBAR_STATES } from '../../scripts/sidebarStates';
import { LANGUAGES } from '../../src/core/kpi';
import { describeWith } from '../requires';
import { findings } from './inspected';
import { type Preview, type Stage, setStage } from './preview';

jest.setTimeout(120_000);

const LOCALES = { en: 'en_US', ko: 'ko_KR', ja: 'ja_JP' } as const;

/** By how many pixels the page, its main part or the panel that is shown is wider than its place. */
function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('main, .panel:not([hidden]), .body, .results'),
    ];
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

describeWith('Chromium', findChrome() !== undefined, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const open = async (language: keyof typeof LOCALES): Promise<{ preview: Preview; frame: Frame }> => {
    const preview = await stage.open(`/?locale=${LOCALES[language]}`);
    await preview.page.evaluate(() => window.leadsheet?.script['openSidebar']?.());
    const frame = await (await preview.page.waitForSelector('#sidebar iframe')).contentFrame();
    if (!frame) throw new Error('The sidebar has no frame.');
    await frame.waitForSelector('[role="tab"]');
    return { preview, frame };
  };

  describe.each(LANGUAGES)('in %s', (language) => {
    it('every state, 300 pixels wide, is one that axe has nothing against', async () => {
      const { preview, frame } = await open(language);
      await frame.evaluate(axe.source);
      expect(await frame.evaluate(() => [document.documentElement.lang, window.innerWidth])).toEqual([language, 300]);
      for (const { name, show } of SIDEBAR_STATES) {
        await show(preview.page.frameLocator('#sidebar iframe'));
        expect([name, await findings(frame), await overflow(frame)]).toEqual([name, [], 0]);
      }
      expect(preview.complaints).toEqual([]);
      await preview.page.close();
    });

    it('every state fits at 200 % zoom, where there is half the width', async () => {
      const { preview, frame } = await open(language);
      await preview.page.addStyleTag({ content: '#sidebar iframe { width: 150px !important }' });
      for (const { name, show } of SIDEBAR_STATES) {
        await show(preview.page.frameLocator('#sidebar iframe'));
        expect([name, await frame.evaluate(() => window.innerWidth), await overflow(frame)]).toEqual([name, 150, 0]);
      }
      await preview.page.close();
    });
  });

  it('with forced colours still shows what is chosen, pinned and wrong by more than colour', async () => {
    const { preview, frame } = await open('en');
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await frame.evaluate(axe.source);
    for (const { name, show } of SIDEBAR_STATES) {
      await show(preview.page.frameLocator('#sidebar iframe'));
      expect([name, await findings(frame)]).toEqual([name, []]);
    }
    const styleOf = (selector: string, property: string, pseudo?: string) =>
      frame.evaluate(
        ([one, what, part]) =>
          getComputedStyle(document.querySelector(one ?? '') ?? document.body, part).getPropertyValue(what ?? ''),
        [selector, property, pseudo],
      );
    expect(await styleOf('[role="tab"][aria-selected="false"]', 'border-bottom-width')).toBe('0px');
    expect(await styleOf('.calculation', 'border-top-width')).toBe('1px');
    expect(await frame.locator('.pin[aria-pressed="true"]').first().textContent()).toBe('★');
    expect(await frame.locator('.pin[aria-pressed="false"]').first().textContent()).toBe('☆');
    await preview.page.close();
  });
});
