/** The states of the sidebar's Template tab, each reached as a user reaches it, in any language. */

import type { Page } from 'playwright-core';
import type {} from '../preview/page/window';
import { hold, sidebarOf, stop } from './scriptCalls';

/** One state of the tab. */
export interface TemplateState {
  readonly name: string;
  /** Goes there from the state before it. */
  readonly show: (page: Page) => Promise<void>;
}

/** Waits until the open sheet has been looked at, and nothing else is under way. */
export async function looked(page: Page): Promise<void> {
  await sidebarOf(page).locator('.sheet-head[aria-busy="false"]').waitFor();
  await sidebarOf(page).locator('.sheet-head button:enabled').last().waitFor();
}

/** Where the forms of This sheet are. */
const NEXT_PERIOD = '.changes > form:nth-child(1)';
const NEXT_SHEET = '.changes > form:nth-child(2)';

/** Presses the button of a form of This sheet, and waits for what came of it. */
async function press(page: Page, place: string): Promise<void> {
  const form = sidebarOf(page).locator(place);
  await form.locator('.actions button').click();
  await form.locator('.actions .done').waitFor();
  await looked(page);
}

/** Overwrites cells of the open sheet, as a script would, whom no warning asks; waits until it is calculated. */
export async function overwrite(page: Page, ...cells: readonly string[]): Promise<void> {
  await page.evaluate(async (addresses) => {
    const sheet = window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    for (const address of addresses) sheet?.getRange(address).setValue(7);
    await window.leadsheet?.calculated();
  }, cells);
}

/** In this order each follows the one before it; the first is the tab as it opens beside an empty sheet. */
export const TEMPLATE_STATES: readonly TemplateState[] = [
  { name: 'new', show: (page) => sidebarOf(page).locator('.template .primary').waitFor() },
  {
    name: 'looking',
    show: async (page) => {
      await hold(page, 'readKpiSheet');
      await sidebarOf(page).locator('#part-thisSheet').click();
      await sidebarOf(page).locator('.sheet-head[aria-busy="true"]').waitFor();
    },
  },
  {
    name: 'stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('.sheet-head .problem').waitFor();
    },
  },
  {
    name: 'no-kpi-sheet',
    show: async (page) => {
      await sidebarOf(page).locator('.sheet-head button').last().click();
      await sidebarOf(page).locator('.sheet-head .problem', { hasText: 'Sheet1' }).waitFor();
      await looked(page);
    },
  },
  {
    name: 'weeks-by-goal',
    show: async (page) => {
      const sidebar = sidebarOf(page);
      await sidebar.locator('.sheet-head button').first().click();
      await sidebar.locator('#periods-weeks').check();
      await sidebar.locator('.template .kpi-choice > summary').click();
      await sidebar.locator('#new-earn').uncheck();
      await sidebar.locator('.template .kpi-goal summary').nth(1).click();
      await sidebar.locator('#new-cpl').uncheck();
    },
  },
  {
    name: 'last-kpi',
    show: async (page) => {
      // The last of the four goals stays, since without it nothing would be shown.
      for (const goal of ['seen', 'sell', 'leads', 'leads']) await sidebarOf(page).locator(`#new-${goal}`).click();
      await sidebarOf(page).locator('.template .kpi-choice > [role="status"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'no-first-day',
    show: async (page) => {
      await sidebarOf(page).locator('#start-day').fill('');
      await sidebarOf(page).locator('.template .primary').click();
      await sidebarOf(page).locator('.template .actions .problem').waitFor();
    },
  },
  {
    name: 'inserting',
    show: async (page) => {
      await sidebarOf(page).locator('#periods-months').check();
      await hold(page, 'insertKpiTemplate');
      await sidebarOf(page).locator('.template .primary').click();
      await sidebarOf(page).locator('.template .actions .working').waitFor();
    },
  },
  {
    name: 'inserted',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('.template .actions .problem').waitFor();
      await sidebarOf(page).locator('.template .primary').click();
      await sidebarOf(page).locator('.template .actions .done').waitFor();
    },
  },
  {
    name: 'in-order',
    show: async (page) => {
      await sidebarOf(page).locator('#part-thisSheet').click();
      await sidebarOf(page).locator('.this-sheet .change.in-order').waitFor();
      await looked(page);
    },
  },
  {
    name: 'damaged',
    show: async (page) => {
      await overwrite(page, 'C80', 'D80', 'I80', 'I81', 'I82', 'I83', 'I84', 'I85');
      await sidebarOf(page).locator('.sheet-head button').last().click();
      await sidebarOf(page).locator('.cells li').first().waitFor();
      await looked(page);
    },
  },
  { name: 'next-period', show: (page) => press(page, NEXT_PERIOD) },
  {
    name: 'changing',
    show: async (page) => {
      await hold(page, 'changeKpiSheet');
      await sidebarOf(page).locator('#change-currency').selectOption('EUR');
      await sidebarOf(page).locator('.setting').nth(1).locator('button').click();
      await sidebarOf(page).locator('.setting .working').waitFor();
    },
  },
  {
    name: 'currency',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('.setting .problem').waitFor();
      await press(page, 'form:has(#change-currency)');
    },
  },
  {
    name: 'same-again',
    show: async (page) => {
      await sidebarOf(page).locator('.setting').nth(1).locator('button').click();
      await sidebarOf(page).locator('.setting .problem').waitFor();
    },
  },
  {
    name: 'kpis',
    show: async (page) => {
      await sidebarOf(page).locator('.changes .kpi-choice > summary').click();
      await sidebarOf(page).locator('#shown-sell').click();
      await press(page, 'form:has(#shown-sell)');
    },
  },
  {
    name: 'repaired',
    show: async (page) => {
      await press(page, '.this-sheet form:has(.cells)');
      await sidebarOf(page).locator('.this-sheet .change.in-order').waitFor();
    },
  },
  {
    name: 'missing',
    show: async (page) => {
      await page.evaluate(async () => {
        window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().deleteRow(20);
        await window.leadsheet?.calculated();
      });
      await sidebarOf(page).locator('.sheet-head button').last().click();
      await sidebarOf(page).locator('.missing li').first().waitFor();
      await looked(page);
    },
  },
  { name: 'next-sheet', show: (page) => press(page, NEXT_SHEET) },
];
