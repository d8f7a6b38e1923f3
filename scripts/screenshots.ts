/**
 * `npm run screenshots`: the README's pictures of the preview. With `--all`, every language's sheet and sidebar into
 * dist/screenshots/, for whoever checks a change by eye.
 */

import { mkdir } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../preview/page/window';
import { LANGUAGES, type Language } from '../src/core/kpi';
import { build } from './build';
import { buildPreview } from './buildPreview';
import { startChrome } from './chrome';
import { serve } from './serve';
import { STATE_LISTS, type StateList } from './states';

const CURRENCY: Readonly<Record<Language, string>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };
const LOCALE: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR', ja: 'ja_JP' };
const START = '2026-01-01';
const SCREEN = { width: 1440, height: 900 };
/** High enough to show a whole card, and everything that can be done with an open sheet. */
const LONG_SIDEBAR = { width: 1200, height: 1400 };
const EVERY_ROW = { width: 2300, height: 3000 };

await build();
await buildPreview();
const { server, url } = await serve('dist/preview', 0);
const browser = await startChrome();
try {
  await mkdir('docs', { recursive: true });
  await picture('docs/screenshot.png', 'en', SCREEN, async (page) => {
    await insertTemplate(page, 'en', true);
    await openSidebar(page);
  });
  await picture('docs/leads.png', 'en', SCREEN, makeLeadSheets);
  if (process.argv.includes('--all')) await takeAll('dist/screenshots');
} finally {
  await browser.close();
  server.close();
}

async function takeAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of LANGUAGES) {
    for (const sample of [true, false]) {
      const name = `${folder}/template-${language}-${sample ? 'sample' : 'empty'}.png`;
      await picture(name, language, EVERY_ROW, (page) => insertTemplate(page, language, sample));
    }
    for (const list of STATE_LISTS) await takeStates(folder, language, list);
  }
}

/** The job with leads as a newcomer does it: the sample, its check, and the sheets made of it. */
async function makeLeadSheets(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Open sample' }).click();
  await page.waitForFunction(() => window.leadsheet?.univerAPI.getActiveWorkbook()?.getSheetByName('Activity'));
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('tab', { name: 'Leads' }).click();
  await sidebar.getByRole('button', { name: 'Check the data' }).click();
  await sidebar.getByRole('checkbox', { name: 'Count spellings of one channel as one' }).check();
  await sidebar.getByLabel('Gross margin').fill('78');
  await sidebar.getByLabel('Churn a month').fill('1.5');
  await sidebar.getByRole('button', { name: 'Build the sheets' }).click();
  await page.waitForFunction(
    () => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() === 'Dashboard',
    undefined,
    { timeout: 120_000 },
  );
  await page.evaluate(() => window.leadsheet?.calculated());
}

/** The states of one list, one after the other on one page. */
async function takeStates(
  folder: string,
  language: Language,
  { name: list, menuItem, states }: StateList,
): Promise<void> {
  const page = await openPage(language, LONG_SIDEBAR);
  await page.evaluate((item) => window.leadsheet?.script[item]?.(), menuItem);
  await page.frameLocator('#sidebar iframe').getByRole('tab').first().waitFor();
  for (const [at, { name, show }] of states.entries()) {
    await show(page);
    const file = `${folder}/${list}-${language}-${String(at + 1).padStart(2, '0')}-${name}.png`;
    await page.locator('#sidebar').screenshot({ path: file });
    console.log(file);
  }
  await page.close();
}

/** Opens the preview, lets `arrange` prepare it, and takes the page or a part of it. */
async function picture(
  file: string,
  language: Language,
  viewport: { readonly width: number; readonly height: number },
  arrange: (page: Page) => Promise<void>,
  part = 'body',
): Promise<void> {
  const page = await openPage(language, viewport);
  await arrange(page);
  // The grid is painted on a canvas, of which the page can't say when it is done.
  await page.waitForTimeout(1000);
  await page.locator(part).screenshot({ path: file });
  await page.close();
  console.log(file);
}

async function openPage(
  language: Language,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${url}/?locale=${LOCALE[language]}`);
  await page.waitForSelector('body[data-ready="1"]');
  return page;
}

async function insertTemplate(page: Page, language: Language, sample: boolean): Promise<void> {
  const outcome = await page.evaluate(
    async (request) => {
      const result = window.leadsheet?.script['insertKpiTemplate']?.(request);
      await window.leadsheet?.calculated();
      return JSON.stringify(result);
    },
    {
      ...{ language, start: START, currency: CURRENCY[language], sample },
      ...{ periods: 'months', style: 'native', hidden: [] },
    },
  );
  if (!outcome.includes('"ok":true')) throw new Error(`The template could not be inserted: ${outcome}`);
}

async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.evaluate(() => window.leadsheet?.script['openSidebar']?.());
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('tab').first().waitFor();
  return sidebar;
}
