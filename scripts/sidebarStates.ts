/** The states of the sidebar's Functions tab and help, each reached as a user reaches it, in any language. */

import type { FrameLocator } from 'playwright-core';

/** One state of the sidebar. */
export interface SidebarState {
  readonly name: string;
  /** Goes there from wherever the sidebar is, with the first-run card dismissed unless the state is that card. */
  readonly show: (sidebar: FrameLocator) => Promise<void>;
}

/** In this order each can follow the one before it. */
export const SIDEBAR_STATES: readonly SidebarState[] = [
  { name: 'first-run', show: (sidebar) => sidebar.locator('.welcome').waitFor() },
  { name: 'goals', show: (sidebar) => sidebar.locator('.welcome .secondary').click() },
  { name: 'goal', show: (sidebar) => sidebar.locator('.goal').nth(1).click() },
  { name: 'search', show: (sidebar) => sidebar.locator('#search').fill('LTV') },
  { name: 'no-results', show: (sidebar) => sidebar.locator('#search').fill('ｘｙｚ') },
  { name: 'card', show: (sidebar) => openCard(sidebar, 'ROI') },
  { name: 'missing', show: (sidebar) => fill(sidebar, { revenue: '24,000' }) },
  { name: 'result', show: (sidebar) => fill(sidebar, { revenue: '24,000', cost: '8000' }) },
  { name: 'problem', show: (sidebar) => fill(sidebar, { revenue: '24000', cost: '$8000' }) },
  { name: 'address', show: (sidebar) => fill(sidebar, { revenue: 'B2:B13', cost: 'C2:C13' }) },
  {
    name: 'selection',
    show: async (sidebar) => {
      await sidebar.locator('#argument-cost-selection').click();
      await sidebar.locator('.actions .done').waitFor();
    },
  },
  {
    name: 'refused',
    show: async (sidebar) => {
      await fill(sidebar, { revenue: '', cost: '8000' });
      await sidebar.locator('.primary:visible').click();
      await sidebar.locator('.actions .problem').waitFor();
    },
  },
  {
    name: 'inserted',
    show: async (sidebar) => {
      await fill(sidebar, { revenue: '24000', cost: '8000' });
      await sidebar.locator('.primary:visible').click();
      await sidebar.locator('.actions .done').waitFor();
    },
  },
  {
    name: 'linked',
    show: async (sidebar) => {
      await sidebar.locator('.look-at .link').first().click();
      await sidebar.locator('#argument-new_customers').waitFor();
    },
  },
  { name: 'records', show: (sidebar) => openCard(sidebar, 'RESPONSE_TIME') },
  {
    name: 'records-result',
    show: (sidebar) =>
      fill(sidebar, {
        received: '2026-01-05 09:00\n2026-01-05 10:00',
        responded: '2026-01-05 09:03\n2026-01-05 10:30',
      }),
  },
  {
    name: 'pinned',
    show: async (sidebar) => {
      await sidebar.locator('.heading .pin').click();
      await backToList(sidebar);
      await sidebar.locator('#search').fill('');
      await sidebar.locator('.chosen-goal .back').click();
    },
  },
  {
    name: 'help',
    show: async (sidebar) => {
      await sidebar.locator('.help-button').click();
      await sidebar.locator('#help-trouble').waitFor();
    },
  },
];

/** Opens a function's card by its name, whatever is shown. */
export async function openCard(sidebar: FrameLocator, name: string): Promise<void> {
  await backToList(sidebar);
  await sidebar.locator('#search').fill(name);
  await sidebar.locator('.results .item').first().click();
  await sidebar.locator('.card h2').waitFor();
}

async function backToList(sidebar: FrameLocator): Promise<void> {
  while (await sidebar.locator('.card').isVisible()) await sidebar.locator('.card .back').click();
}

async function fill(sidebar: FrameLocator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await sidebar.locator(`#argument-${name}`).fill(value);
}
