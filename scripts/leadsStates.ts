/** The states of the sidebar's Leads tab, each reached as a user reaches it, in any language, with answers made up. */

import type { Page } from 'playwright-core';
import { BOTH_TABLES, MUCH_FOUND, NO_TABLES, NOTHING_FOUND } from './leadsAnswers';
import { answerWith, hold, sidebarOf, stop } from './scriptCalls';

/** One state of the tab. */
export interface LeadsState {
  readonly name: string;
  /** Goes there from the state before it. */
  readonly show: (page: Page) => Promise<void>;
}

const CHECK = '.leads-tab form:nth-of-type(1)';
const MAKE = '.leads-tab form:nth-of-type(2)';

/** Presses the button of a form, and waits until this is said. */
async function press(page: Page, form: string, said: 'working' | 'done' | 'problem'): Promise<void> {
  await sidebarOf(page).locator(`${form} .actions button`).click();
  await sidebarOf(page).locator(`${form} .actions .${said}`).waitFor();
}

/** Waits until it is said how far the script has come. */
async function far(page: Page, form: string): Promise<void> {
  await sidebarOf(page).locator(`${form} .actions [aria-hidden]:not(:empty)`).waitFor();
}

const refresh = (page: Page): Promise<void> => sidebarOf(page).locator('.leads-tab > .secondary').click();

/** In this order each follows the one before it; the first is the tab while it looks for data. */
export const LEADS_STATES: readonly LeadsState[] = [
  {
    name: 'looking',
    show: async (page) => {
      await hold(page, 'readLeadTables');
      await sidebarOf(page).locator('#tab-leads').click();
      await sidebarOf(page).locator('.leads-tab[aria-busy="true"]').waitFor();
    },
  },
  {
    name: 'stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('.leads-tab > .problem').waitFor();
    },
  },
  {
    name: 'no-data',
    show: async (page) => {
      await answerWith(page, 'readLeadTables', { ok: true, ...NO_TABLES });
      await refresh(page);
      await sidebarOf(page).locator('.leads-tab .change summary').first().click();
    },
  },
  {
    name: 'found',
    show: async (page) => {
      await answerWith(page, 'readLeadTables', { ok: true, ...BOTH_TABLES });
      await refresh(page);
      await sidebarOf(page).locator('#sheet-leads').waitFor();
    },
  },
  {
    name: 'header-moved',
    show: async (page) => {
      await sidebarOf(page).locator('.table summary').first().click();
      await sidebarOf(page).locator('#column-leads-lost_date').selectOption({ label: 'Close Date' });
      await sidebarOf(page).locator('.table [role="status"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'column-missing',
    show: async (page) => {
      await sidebarOf(page)
        .locator('#column-activity-date')
        .evaluate((field) => field.closest('details')?.setAttribute('open', ''));
      await sidebarOf(page).locator('#column-activity-date').selectOption('');
      await press(page, CHECK, 'problem');
    },
  },
  {
    name: 'checking',
    show: async (page) => {
      await sidebarOf(page).locator('#column-activity-date').selectOption({ label: 'Month' });
      await sidebarOf(page).locator('.table details[open] > summary').first().click();
      await sidebarOf(page).locator('.table details[open] > summary').first().click();
      await answerWith(page, 'leadProgress', { done: 40_000, of: 200_000 });
      await hold(page, 'checkLeads');
      await press(page, CHECK, 'working');
      await far(page, CHECK);
    },
  },
  {
    name: 'check-stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator(`${CHECK} .problem`).waitFor();
    },
  },
  {
    name: 'much-found',
    show: async (page) => {
      await answerWith(page, 'checkLeads', { ok: true, ...MUCH_FOUND });
      await press(page, CHECK, 'done');
      await sidebarOf(page).locator('#merge-channels').check();
    },
  },
  {
    name: 'stale',
    show: async (page) => {
      await sidebarOf(page).locator('#sheet-activity').selectOption('');
      await sidebarOf(page).locator(`${CHECK} .problem`).waitFor();
      await press(page, MAKE, 'problem');
    },
  },
  {
    name: 'nothing-found',
    show: async (page) => {
      await sidebarOf(page).locator('#sheet-activity').selectOption('Marketing activity');
      await answerWith(page, 'checkLeads', { ok: true, ...NOTHING_FOUND });
      await press(page, CHECK, 'done');
      await sidebarOf(page).locator('.findings').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'nothing-to-make',
    show: async (page) => {
      for (const sheet of ['channels', 'periods', 'cohorts']) await sidebarOf(page).locator(`#make-${sheet}`).uncheck();
      await press(page, MAKE, 'problem');
    },
  },
  {
    name: 'no-percentage',
    show: async (page) => {
      await sidebarOf(page).locator('#make-dashboard').check();
      await sidebarOf(page).locator('#leads-periods-weeks').check();
      await sidebarOf(page).locator('.leads-tab form details > summary').click();
      await sidebarOf(page).locator('#leads-margin').fill('80%');
      await sidebarOf(page).locator('#leads-churn').fill('250');
      await press(page, MAKE, 'problem');
    },
  },
  {
    name: 'building',
    show: async (page) => {
      await sidebarOf(page).locator('#leads-churn').fill('2.5');
      await hold(page, 'buildLeadSheets');
      await press(page, MAKE, 'working');
      await far(page, MAKE);
    },
  },
  {
    name: 'built',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator(`${MAKE} .problem`).waitFor();
      await answerWith(page, 'buildLeadSheets', { ok: true, sheets: ['By channel', 'Lead KPIs', 'Dashboard'] });
      await press(page, MAKE, 'done');
    },
  },
];
