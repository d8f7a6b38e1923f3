/** The sidebar's words in English; the other languages have to say the same things. */

import type { Goal, Unit } from '../core/kpi';
import { en as functionsTab } from './functionsTab.en';
import { en as help } from './help.en';
import { en as leadsTab } from './leadsTab.en';
import { en as anywhere } from './shareAnywhere.en';
import { en as definitions } from './shareDefinitions.en';
import { en as explain } from './shareExplain.en';
import { en as shareTab } from './shareTab.en';
import { en as shareTeam } from './shareTeam.en';
import { en as templateTab, enSheet as thisSheet } from './templateTab.en';

const goals: Readonly<Record<Goal, string>> = {
  seen: 'Get seen',
  leads: 'Get leads',
  sell: 'Qualify and sell',
  earn: 'Earn and keep',
};

const units: Readonly<Record<Unit, string>> = {
  money: 'An amount of money',
  count: 'A count',
  number: 'A number',
  rate: 'A percentage',
  ratio: 'A multiple',
  periods: 'A number of periods',
  minutes: 'Minutes',
  days: 'Days',
};

/** English. Functions put what the user typed, or what the server says, into a sentence. */
export const en = {
  tabs: { name: 'Views', functions: 'Functions', template: 'Template', leads: 'Leads', share: 'Share' },
  language: 'Language',
  languageNotLoaded:
    "The language couldn't be loaded. Check the connection and choose it again; if that doesn't help, open the sidebar again.",
  languageNotKept: "The language couldn't be remembered; the sidebar will open in the last one it knows.",
  goals,
  units,
  ...functionsTab,
  help,
  template: templateTab,
  sheet: thisSheet,
  leads: leadsTab,
  share: { ...shareTab, anywhere, explain, definitions, ...shareTeam },
  submission: {
    noAnswer: (minutes: number): string =>
      `Google Sheets hasn’t answered for ${minutes === 1 ? '60 seconds' : `${minutes} minutes`}. It may still be working: look at the spreadsheet before you try again.`,
    failed: 'Google Sheets stopped before this was done. Close the sidebar, open it again and try once more.',
  },
};

/** What every language has to say. */
export type SidebarWords = typeof en;
