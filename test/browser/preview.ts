/** The built preview in a real browser, for the tests of this folder. */

import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type {} from '../../preview/page/window';
import { findChrome, startChrome } from '../../scripts/chrome';
import { serve } from '../../scripts/serve';
import { describeWith } from '../requires';

const FOLDER = 'dist/preview';

/** A page of the preview, with what it asked for and complained about. */
export interface Preview {
  readonly page: Page;
  /** Requests that left the preview's own origin. */
  readonly strangers: string[];
  /** Errors of the page and its console, warnings included. */
  readonly complaints: string[];
  /** Types as a person would, ending with Enter, from the cell on. */
  enter(cell: string, ...texts: string[]): Promise<void>;
  /** What the cells show, once everything is calculated. */
  shown(range: string): Promise<string[][]>;
  select(cell: string): Promise<void>;
  activeSheet(): Promise<string>;
  openSidebar(): Promise<FrameLocator>;
}

/** The server and the browser that the pages of one file share. */
export interface Stage {
  open(path?: string): Promise<Preview>;
  close(): Promise<void>;
}

/** Starts both. `folder` can be one that has the preview in a sub-folder. */
export async function setStage(folder = FOLDER): Promise<Stage> {
  if (!existsSync(`${FOLDER}/index.html`)) throw new Error('There is no dist/preview: run npm run build first.');
  const { server, url } = await serve(folder, 0);
  const browser = await startChrome();
  return {
    open: (path = '/') => openPreview(browser, url, path),
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

/** Runs a file's tests with both, where Chromium is there. */
export function describeInPreview(tests: (stage: Pick<Stage, 'open'>) => void): void {
  describeWith('Chromium', findChrome() !== undefined, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage();
    });
    afterAll(() => stage.close());
    tests({ open: (path) => stage.open(path) });
  });
}

async function openPreview(browser: Browser, url: string, path: string): Promise<Preview> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(data|blob|about):/.test(asked)) strangers.push(asked);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url + path);
  await page.waitForSelector('body[data-ready="1"]');
  const select = async (cell: string) => {
    await page.evaluate((a1) => {
      const sheet = window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange(a1).activate();
    }, cell);
  };
  return {
    page,
    strangers,
    complaints,
    select,
    enter: async (cell, ...texts) => {
      // A click on A1 takes the keyboard back from the sidebar. Two in a row would open the cell.
      const inSidebar = await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
      if (inSidebar) await page.locator('#sheet canvas[id^="univer-sheet"]').click({ position: { x: 60, y: 30 } });
      await select(cell);
      for (const text of texts) {
        await beginTyping(page, text.slice(0, 1));
        await page.keyboard.type(text.slice(1));
        await page.keyboard.press('Enter');
        await editing(page, false);
      }
    },
    shown: async (range) => {
      // A change is calculated a moment after it is made, so that a change which follows is calculated with it.
      await page.evaluate(() => window.leadsheet?.calculated());
      return page.evaluate(
        (a1) =>
          window.leadsheet?.univerAPI
            .getActiveWorkbook()
            ?.getActiveSheet()
            .getRange(a1)
            .getDisplayValues()
            .map((row) => row.map((value) => value ?? '')) ?? [],
        range,
      );
    },
    activeSheet: () =>
      page.evaluate(() => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? ''),
    openSidebar: async () => {
      await page.getByRole('menuitem', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Leadsheet' }).click();
      await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
      // It takes the focus once it has loaded.
      await page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
      return page.frameLocator('#sidebar iframe');
    },
  };
}

/** Types a cell's first character; while the cell before is still being left, Univer can lose one. */
async function beginTyping(page: Page, first: string): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.type(first);
    const begun = await editing(page, true, 2000).catch((error: Error) => error);
    if (!(begun instanceof Error)) return;
  }
  throw new Error(`${first} didn't begin an entry.`);
}

/** Waits until a cell is being edited, or none is. */
async function editing(page: Page, is: boolean, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.leadsheet?.univerAPI.getActiveWorkbook()?.isCellEditing() === wanted,
    is,
    { polling: 10, timeout },
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
