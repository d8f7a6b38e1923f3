/** All lists of the sidebar's states: a list that is added here is tested and photographed with the others. */

import type { Page } from 'playwright-core';
import { LEADS_STATES } from './leadsStates';
import { sidebarOf } from './scriptCalls';
import { SHARE_STATES } from './shareStates';
import { SIDEBAR_STATES } from './sidebarStates';
import { TEAM_STATES } from './teamStates';
import { TEMPLATE_STATES } from './templateStates';

/** States that follow one another on a page of their own. */
export interface StateList {
  readonly name: string;
  /** The item of the menu that opens the sidebar for them. */
  readonly menuItem: 'openSidebar' | 'openTemplate';
  readonly states: readonly {
    readonly name: string;
    /** Goes there from the state before it. */
    readonly show: (page: Page) => Promise<void>;
  }[];
}

export const STATE_LISTS: readonly StateList[] = [
  {
    name: 'functions',
    menuItem: 'openSidebar',
    states: SIDEBAR_STATES.map(({ name, show }) => ({ name, show: (page) => show(sidebarOf(page)) })),
  },
  { name: 'template', menuItem: 'openTemplate', states: TEMPLATE_STATES },
  { name: 'leads', menuItem: 'openSidebar', states: LEADS_STATES },
  { name: 'share', menuItem: 'openSidebar', states: SHARE_STATES },
  { name: 'team', menuItem: 'openSidebar', states: TEAM_STATES },
];
