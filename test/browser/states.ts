/** The tests of the sidebar's states in some of the languages; a file of tests has the languages it takes time for. */

import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { STATE_LISTS } from '../../scripts/states';
import type { Language } from '../../src/core/kpi';
import { findings, nameless, tooWide } from './inspected';
import { describeInPreview, type Preview } from './preview';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR', ja: 'ja_JP' };

/** What else to look at in a state when colours are forced, and what it has to be. */
export interface Mark {
  readonly list: string;
  /** Every state of the list where none is named. */
  readonly state?: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** In each language every state is looked at; where marks are given, with forced colours as well. */
export function testStates(languages: readonly Language[], marks?: readonly Mark[]): void {
  jest.setTimeout(180_000);

  describeInPreview((stage) => {
    const cases = languages.flatMap((language) => STATE_LISTS.map((list) => ({ language, ...list })));

    it.each(cases)(
      'in $language the states of $name have names for all controls, nothing that axe minds, and fit 300 and 150 pixels',
      async ({ language, name: list, menuItem, states }) => {
        const preview = await stage.open(`/?locale=${LOCALES[language]}`);
        const frame = await openFrame(preview, menuItem);
        for (const { name, show } of states) {
          await show(preview.page);
          const found: Record<string, unknown> = { axe: await findings(frame), nameless: await nameless(frame) };
          const nothing: Record<string, unknown> = { axe: [], nameless: [] };
          if (marks) {
            await preview.page.emulateMedia({ forcedColors: 'active' });
            found['with forced colours'] = await findings(frame);
            nothing['with forced colours'] = [];
            for (const mark of marks.filter((one) => one.list === list && (one.state ?? name) === name)) {
              found[mark.selector] = await styleOf(frame, mark);
              nothing[mark.selector] = mark.value;
            }
            await preview.page.emulateMedia({ forcedColors: 'none' });
          }
          // Half the width is what is left of it at 200 % zoom.
          for (const width of [150, 300]) {
            await widen(preview, frame, width);
            found[width] = await tooWide(frame);
            nothing[width] = [];
          }
          expect({ name, ...found }).toEqual({ name, ...nothing });
        }
        expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
        // The browser says itself that it refuses the clipboard, which some states are about.
        expect(preview.complaints.filter((said) => !said.includes('Clipboard API'))).toEqual([]);
        expect(preview.strangers).toEqual([]);
        await preview.page.close();
      },
    );

    it.each(languages)(
      'in %s the four tabs, the language and the help stand in one line of 300 pixels',
      async (language) => {
        const preview = await stage.open(`/?locale=${LOCALES[language]}`);
        const frame = await openFrame(preview, 'openSidebar');
        const middles = await frame.evaluate(() =>
          [...document.querySelectorAll('[role="tab"], #language, .help-button')].map((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          }),
        );
        expect(await frame.evaluate(() => window.innerWidth)).toBe(300);
        expect(middles).toHaveLength(6);
        expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
        await preview.page.close();
      },
    );
  });
}

async function openFrame({ page }: Preview, menuItem: string): Promise<Frame> {
  await page.evaluate((item) => window.leadsheet?.script[item]?.(), menuItem);
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  await frame.waitForSelector('[role="tab"]');
  await frame.evaluate(axe.source);
  return frame;
}

async function widen({ page }: Preview, frame: Frame, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.querySelector<HTMLElement>('#sidebar iframe')?.style.setProperty('width', `${pixels}px`, 'important');
  }, width);
  await frame.waitForFunction((pixels) => window.innerWidth === pixels, width);
}

function styleOf(frame: Frame, { selector, property }: Mark): Promise<string> {
  return frame
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}
