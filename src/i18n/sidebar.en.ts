/** The sidebar's words in English; the other languages have to say the same things. */

import type { Goal, Section, Unit } from '../core/kpi';
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

const sections: Readonly<Record<Section, string>> = {
  start: 'Getting started',
  1: '1. Bounce rate',
  2: '2. Website traffic',
  3: '3. Engagement',
  4: '4. Meetings booked and attended',
  5: '5. Customer acquisition cost (CAC)',
  6: '6. Lead value and quality',
  7: '7. Customer lifetime value (CLTV)',
  8: '8. Inbound response time',
  9: '9. Average deal size',
  10: '10. Conversion rate',
  11: '11. Cost per lead (CPL)',
  12: '12. Sales qualified opportunities (SQOs)',
  13: '13. Marketing qualified leads (MQLs)',
  14: '14. Average revenue per customer (ARPC)',
  15: '15. Email marketing',
  16: '16. Revenue and ROI',
  plan: 'Planning back from a goal',
};

/** English. Functions put what the user typed, or what the server says, into a sentence. */
export const en = {
  tabs: { name: 'Views', functions: 'Functions', template: 'Template' },
  language: 'Language',
  languageNotKept: "The language couldn't be remembered; the sidebar will open in the last one it knows.",
  goals,
  units,
  list: {
    search: 'Search functions',
    count: (count: number): string => (count === 1 ? '1 function' : `${count} functions`),
    none: (query: string): string => `No function found for “${query}”. Try a shorter word.`,
  },
  card: {
    back: 'All functions',
    alias: (names: string): string => `Also answers to ${names}`,
    formula: 'How it is worked out',
    result: 'Result',
    better: { higher: 'better when higher', lower: 'better when lower', neither: '' },
    care: 'Keep in mind',
    published: 'Published range',
    publishedNote: 'Others have published these ranges. They are not a verdict on your numbers.',
    publishedBy: (source: string, year: string): string => (year === '' ? source : `${source}, ${year}`),
    currency: (code: string): string => `Compare only in a sheet kept in ${code}.`,
    section: 'Section',
    article: 'As in the article on 16 lead generation KPIs (2022).',
    sections,
    fields: 'Enter your numbers',
    fieldsHint: 'A number, a cell such as B2, or a range such as B2:B13.',
    recordsHint: 'The columns of your table, such as B2:B100. A setting can be a number or a cell.',
    optional: (example: string): string => `Optional, for example ${example}`,
    empty: (label: string): string => `Fill in “${label}” first.`,
    place: 'The formula goes into the selected cell, which has to be empty.',
    insert: 'Insert formula',
    inserting: 'Inserting the formula…',
    inserted: (formula: string, cell: string): string => `${formula} is in ${cell}.`,
  },
  template: templateTab,
  sheet: thisSheet,
  submission: {
    noAnswer:
      "Google Sheets hasn't answered for 60 seconds. It may still be working: look at the spreadsheet before you try again.",
    failed: 'Google Sheets stopped before this was done. Close the sidebar, open it again and try once more.',
  },
  help: {
    name: 'Help',
    close: 'Close help',
    about: {
      title: 'What Leadsheet does',
      text: 'It adds functions for lead generation KPIs to Google Sheets. Type =CPL(B2, C2) in a cell as you would type =SUM, or choose a function in this sidebar and insert it. The template puts a whole KPI sheet into your spreadsheet.',
    },
    template: {
      title: 'How to insert the template',
      steps: [
        'Open the Template tab.',
        'Choose the language, start month and currency, and sample data or an empty sheet.',
        'Select Insert KPI template. It adds a new sheet and leaves the others as they are.',
      ],
    },
    rules: {
      title: 'How the functions read your cells',
      sentences: [
        'A blank cell gives a blank result, so a sheet can be filled in bit by bit.',
        'Text is an error: type digits only, and let the cell format show the currency.',
        'One formula can fill a whole column: =CPL(B2:B13, C2:C13) gives twelve results in one call.',
        'Rates are fractions: 5% and 0.05 are the same number, and 5 is 500%.',
        'In a range, a row that can’t be worked out shows ⚠ and the reason; all other rows still compute.',
      ],
    },
    sees: {
      title: 'What Leadsheet can see',
      text: 'The spreadsheet you have open, and nothing else: no other files and no mail. It connects to no network service, so your numbers stay in your spreadsheet.',
    },
  },
};

/** What every language has to say. */
export type SidebarWords = typeof en;
