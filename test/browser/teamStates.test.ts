/** The Share tab's parts for a team in all their states and languages: axe finds nothing, nothing scrolls sideways. */

import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { findChrome } from '../../scripts/chrome';
import { TEAM_STATES } from '../../scripts/teamStates';
import { LANGUAGES, type Language } from '../../src/core/kpi';
import { describeWith } from '../requires';
import { findings, tooWide } from './inspected';
import { type Preview, type Stage, setStage } from './preview';

jest.setTimeout(180_000);

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR', ja: 'ja_JP' };

describeWith('Chromium', findChrome() !== undefined, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const open = async (language: Language): Promise<{ preview: Preview; frame: Frame }> => {
    const preview = await stage.open(`/?locale=${LOCALES[language]}`);
    await preview.page.evaluate(() => window.leadsheet?.script['openSidebar']?.());
    const frame = await (await preview.page.waitForSelector('#sidebar iframe')).contentFrame();
    if (!frame) throw new Error('The sidebar has no frame.');
    await frame.waitForSelector('[role="tab"]');
    await frame.evaluate(axe.source);
    return { preview, frame };
  };

  it.each(LANGUAGES)('in %s axe has nothing against any state, and each fits 300 and 150 pixels', async (language) => {
    const { preview, frame } = await open(language);
    const widen = async (width: number) => {
      await preview.page.evaluate((pixels) => {
        document.querySelector<HTMLElement>('#sidebar iframe')?.style.setProperty('width', `${pixels}px`, 'important');
      }, width);
      await frame.waitForFunction((pixels) => window.innerWidth === pixels, width);
    };
    for (const { name, show } of TEAM_STATES) {
      await show(preview.page);
      const found: unknown[] = [name, await findings(frame)];
      for (const width of [300, 150]) {
        await widen(width);
        found.push(width, await tooWide(frame));
      }
      await widen(300);
      expect(found).toEqual([name, [], 300, [], 150, []]);
    }
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    // The browser says itself that it refuses the clipboard, which one of the states is about.
    expect(preview.complaints.filter((said) => !said.includes('Clipboard API'))).toEqual([]);
    await preview.page.close();
  });

  it('with forced colours axe has nothing against any state', async () => {
    const { preview, frame } = await open('en');
    await preview.page.emulateMedia({ forcedColors: 'active' });
    for (const { name, show } of TEAM_STATES) {
      await show(preview.page);
      expect([name, await findings(frame)]).toEqual([name, []]);
    }
    await preview.page.close();
  });
});
