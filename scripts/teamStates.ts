/** The states of the Share tab's parts for a team, each reached as a user reaches it, with answers made up. */

import type { Page } from 'playwright-core';
import { answerWith, hold, sidebarOf, stop } from './scriptCalls';
import {
  COMPARED,
  DEFINED,
  LINKS,
  MISSING,
  MUCH_HISTORY,
  NO_HISTORY,
  OTHERS,
  PARTLY_DEFINED,
  PROTECTED,
  UNDEFINED,
  UNLIKE,
} from './teamAnswers';

/** One state of the tab. */
export interface TeamState {
  readonly name: string;
  /** Goes there from the state before it. */
  readonly show: (page: Page) => Promise<void>;
}

type Part = 'definitions' | 'protect' | 'access' | 'excel' | 'history' | 'missing';

const fold = (page: Page, part: Part): Promise<void> => sidebarOf(page).locator(`#share-${part} > summary`).click();

/** Unfolds a part, and waits until this is there. */
async function unfold(page: Page, part: Part, shown: string): Promise<void> {
  await fold(page, part);
  await sidebarOf(page).locator(`#share-${part} ${shown}`).first().waitFor();
}

/** Presses the button of one of a part's forms, and waits until this is said. */
async function press(page: Page, part: Part, form: number, said: 'working' | 'done' | 'problem'): Promise<void> {
  const actions = sidebarOf(page).locator(`#share-${part} form`).nth(form).locator('.actions');
  await actions.locator('button').click();
  await actions.locator(`.${said}`).waitFor();
}

/** In this order each follows the one before it. */
export const TEAM_STATES: readonly TeamState[] = [
  {
    name: 'looking',
    show: async (page) => {
      await sidebarOf(page).locator('#tab-share').click();
      await hold(page, 'readProtection');
      await fold(page, 'protect');
      await sidebarOf(page).locator('#share-protect[aria-busy="true"]').waitFor();
    },
  },
  {
    name: 'stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('#share-protect > .problem').waitFor();
      await fold(page, 'protect');
    },
  },
  {
    name: 'others',
    show: async (page) => {
      await answerWith(page, 'readProtection', { ok: true, ...OTHERS });
      await unfold(page, 'protect', 'form.in-order');
      await fold(page, 'protect');
    },
  },
  {
    name: 'closed',
    show: async (page) => {
      await answerWith(page, 'readProtection', { ok: true, ...PROTECTED });
      await unfold(page, 'protect', '#close-period');
      await answerWith(page, 'closePeriod', {
        ok: true,
        ...PROTECTED,
        periods: PROTECTED.periods.map((period) => ({ ...period, closed: true, kept: true })),
      });
      const [snapshot] = MUCH_HISTORY.snapshots;
      await answerWith(page, 'keepSnapshot', { ok: true, sheet: 'KPI history', made: true, snapshot });
      await press(page, 'protect', 1, 'done');
    },
  },
  {
    name: 'warning-off',
    show: async (page) => {
      await answerWith(page, 'protectFormulas', { ok: true, ...PROTECTED, formulas: 'off' });
      await press(page, 'protect', 0, 'done');
    },
  },
  {
    name: 'links',
    show: async (page) => {
      await fold(page, 'protect');
      await answerWith(page, 'readLinks', { ok: true, ...LINKS });
      await unfold(page, 'access', '.links button');
    },
  },
  {
    name: 'link-selected',
    show: async (page) => {
      await sidebarOf(page).locator('.links button').first().click();
      await sidebarOf(page).locator('.links textarea:visible').waitFor();
    },
  },
  {
    name: 'excel',
    show: async (page) => {
      await fold(page, 'access');
      await unfold(page, 'excel', '.facts li');
    },
  },
  {
    name: 'no-history',
    show: async (page) => {
      await fold(page, 'excel');
      await answerWith(page, 'readHistory', { ok: true, ...NO_HISTORY });
      await unfold(page, 'history', '.change p:not(:empty)');
    },
  },
  {
    name: 'kept',
    show: async (page) => {
      await answerWith(page, 'readHistory', { ok: true, ...MUCH_HISTORY });
      const [snapshot] = MUCH_HISTORY.snapshots;
      await answerWith(page, 'keepSnapshot', { ok: true, sheet: 'KPI history', made: true, snapshot });
      await sidebarOf(page).locator('#share-history > button').click();
      await sidebarOf(page).locator('#compare-before').waitFor();
      await press(page, 'history', 0, 'done');
    },
  },
  {
    name: 'compared',
    show: async (page) => {
      await answerWith(page, 'compareSnapshots', { ok: true, ...COMPARED });
      await press(page, 'history', 1, 'done');
      await sidebarOf(page).locator('.comparison summary').click();
    },
  },
  {
    name: 'unlike',
    show: async (page) => {
      await answerWith(page, 'compareSnapshots', { ok: true, ...UNLIKE });
      await press(page, 'history', 1, 'done');
    },
  },
  {
    name: 'the-same',
    show: async (page) => {
      await sidebarOf(page).locator('#compare-after').selectOption('snapshot1');
      await sidebarOf(page).locator('#compare-before').selectOption('snapshot1');
      await press(page, 'history', 1, 'problem');
    },
  },
  {
    name: 'missing',
    show: async (page) => {
      await fold(page, 'history');
      await answerWith(page, 'readMissing', { ok: true, ...MISSING });
      await unfold(page, 'missing', '.missing-inputs .link');
      await sidebarOf(page).locator('.missing-inputs summary').nth(1).click();
    },
  },
  {
    name: 'gone-there',
    show: async (page) => {
      await answerWith(page, 'goToCell', { ok: true, sheet: 'Lead KPIs', cell: 'T50' });
      await sidebarOf(page).locator('.missing-inputs .place').first().click();
      await sidebarOf(page).locator('.missing-inputs > [role="status"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'nothing-missing',
    show: async (page) => {
      await answerWith(page, 'readMissing', { ok: true, ...MISSING, from: [] });
      await sidebarOf(page).locator('#share-missing > button').click();
      await sidebarOf(page).locator('#share-missing > .done').waitFor();
    },
  },
  {
    name: 'undefined',
    show: async (page) => {
      await fold(page, 'missing');
      await answerWith(page, 'readDefinitions', { ok: true, ...UNDEFINED });
      await unfold(page, 'definitions', '.choices h4');
    },
  },
  {
    name: 'defining',
    show: async (page) => {
      await hold(page, 'insertDefinitions');
      await press(page, 'definitions', 0, 'working');
    },
  },
  {
    name: 'not-defined',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator('#share-definitions .actions .problem').waitFor();
    },
  },
  {
    name: 'partly-defined',
    show: async (page) => {
      await answerWith(page, 'readDefinitions', { ok: true, ...PARTLY_DEFINED });
      await sidebarOf(page).locator('#share-definitions > button').click();
      await sidebarOf(page).locator('#share-definitions .actions .problem').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'defined',
    show: async (page) => {
      await answerWith(page, 'insertDefinitions', {
        ok: true,
        sheet: 'Definitions',
        made: false,
        added: 2,
        updated: 6,
      });
      await answerWith(page, 'readDefinitions', { ok: true, ...DEFINED });
      await press(page, 'definitions', 0, 'done');
      await sidebarOf(page).locator('#share-definitions .in-order').waitFor();
    },
  },
  {
    name: 'nothing-to-define',
    show: async (page) => {
      await answerWith(page, 'readDefinitions', { ok: true, ...DEFINED, sheet: '', kpis: 0 });
      await sidebarOf(page).locator('#share-definitions > button').click();
      await sidebarOf(page).locator('#share-definitions .actions .done').waitFor({ state: 'detached' });
    },
  },
];
