/** Works anywhere and Explain of the Share tab in all their states, each reached as a user reaches it, with answers made up. */

import type { Page } from 'playwright-core';
import { answerWith, hold, sidebarOf, stop } from './scriptCalls';
import {
  BROUGHT_BACK,
  EXPLAINED,
  FEW_NEEDING,
  IN_TROUBLE,
  MADE,
  MANY_NEEDING,
  NONE_NEEDING,
  NOTHING,
  SUGGESTED,
} from './shareAnswers';

/** One state of the tab. */
export interface ShareState {
  readonly name: string;
  /** Goes there from the state before it. */
  readonly show: (page: Page) => Promise<void>;
}

const ANYWHERE = '#share-anywhere';
const EXPLAIN = '#share-explain';
const MAKE = `${ANYWHERE} form:nth-of-type(1)`;
const BACK = `${ANYWHERE} form:nth-of-type(2)`;

const fold = (page: Page, part: string): Promise<void> => sidebarOf(page).locator(`${part} > summary`).click();

/** Reads a part anew, and waits until this is on the page. */
async function reread(page: Page, part: string, wanted: string): Promise<void> {
  await sidebarOf(page).locator(`${part} > .secondary`).click();
  await sidebarOf(page).locator(`${part}[aria-busy="false"] ${wanted}`).first().waitFor();
}

/** Presses the button of a form, and waits until this is said. */
async function press(page: Page, form: string, said: 'working' | 'done' | 'problem'): Promise<void> {
  await sidebarOf(page).locator(`${form} .actions button`).click();
  await sidebarOf(page).locator(`${form} .actions .${said}`).waitFor();
}

/** Has another cell explained. */
async function explained(page: Page, answer: unknown, wanted: string): Promise<void> {
  await answerWith(page, 'explainCell', answer);
  await reread(page, EXPLAIN, wanted);
}

/** In this order each follows the one before it; the first is the tab with everything folded. */
export const SHARE_STATES: readonly ShareState[] = [
  { name: 'folded', show: (page) => sidebarOf(page).locator('#tab-share').click() },
  {
    name: 'looking',
    show: async (page) => {
      await hold(page, 'findNeedingCells');
      await fold(page, ANYWHERE);
      await sidebarOf(page).locator(`${ANYWHERE}[aria-busy="true"]`).waitFor();
    },
  },
  {
    name: 'stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator(`${ANYWHERE} > .problem`).waitFor();
    },
  },
  {
    name: 'many-needing',
    show: async (page) => {
      await answerWith(page, 'findNeedingCells', { ok: true, ...MANY_NEEDING });
      await reread(page, ANYWHERE, '.needing summary');
      await sidebarOf(page).locator(`${MAKE} details:not([open]) > summary`).click();
    },
  },
  {
    name: 'value-chosen',
    show: (page) => sidebarOf(page).locator(`${ANYWHERE} .keep-value`).first().check(),
  },
  {
    name: 'making',
    show: async (page) => {
      await sidebarOf(page).locator('#add-helpers').check();
      await hold(page, 'makePortable');
      await press(page, MAKE, 'working');
    },
  },
  {
    name: 'making-stopped',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator(`${MAKE} .problem`).waitFor();
    },
  },
  {
    name: 'made',
    show: async (page) => {
      await answerWith(page, 'makePortable', { ok: true, ...MADE });
      await answerWith(page, 'findNeedingCells', { ok: true, ...FEW_NEEDING });
      await press(page, MAKE, 'done');
      await sidebarOf(page).locator(`${BACK} .actions button`).waitFor();
    },
  },
  {
    name: 'nothing-chosen',
    show: (page) => press(page, MAKE, 'problem'),
  },
  {
    name: 'brought-back',
    show: async (page) => {
      await answerWith(page, 'bringFunctionsBack', { ok: true, ...BROUGHT_BACK });
      await answerWith(page, 'findNeedingCells', { ok: true, ...MANY_NEEDING });
      await press(page, BACK, 'done');
      await sidebarOf(page).locator(`${BACK} .actions button`).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'none-needing',
    show: async (page) => {
      await answerWith(page, 'findNeedingCells', { ok: true, ...NONE_NEEDING });
      await sidebarOf(page).locator('#share-extent-file').check();
      await sidebarOf(page).locator(`${MAKE} .actions button`).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'reading-cell',
    show: async (page) => {
      await fold(page, ANYWHERE);
      await hold(page, 'explainCell');
      await fold(page, EXPLAIN);
      await sidebarOf(page).locator(`${EXPLAIN}[aria-busy="true"]`).waitFor();
    },
  },
  {
    name: 'cell-not-read',
    show: async (page) => {
      await stop(page);
      await sidebarOf(page).locator(`${EXPLAIN} > .problem`).waitFor();
    },
  },
  { name: 'explained', show: (page) => explained(page, { ok: true, ...EXPLAINED }, '.published') },
  { name: 'suggested', show: (page) => explained(page, { ok: true, ...SUGGESTED }, '.copy') },
  {
    name: 'copy-refused',
    show: async (page) => {
      await sidebarOf(page)
        .locator('body')
        .evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await sidebarOf(page).locator('#share-explain .copy button').click();
      await sidebarOf(page).locator('#share-explain .copy textarea').waitFor();
    },
  },
  { name: 'in-trouble', show: (page) => explained(page, { ok: true, ...IN_TROUBLE }, '.trouble') },
  {
    name: 'place-gone',
    show: async (page) => {
      await answerWith(page, 'goToCell', { ok: false, message: '“Costs”: …' });
      await sidebarOf(page).locator('.trouble .place').click();
      await sidebarOf(page).locator(`${EXPLAIN} > .problem`).waitFor();
    },
  },
  { name: 'empty-cell', show: (page) => explained(page, { ok: true, ...NOTHING }, 'h4') },
];
