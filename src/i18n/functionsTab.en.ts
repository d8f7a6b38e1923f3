/** The words of the Functions tab in English; the other languages have to say the same things. */

import type { Goal, Section } from '../core/kpi';

const goalQuestions: Readonly<Record<Goal, string>> = {
  seen: 'Does anybody see and visit us?',
  leads: 'What do leads cost, and where do they come from?',
  sell: 'Which leads become meetings, deals and customers?',
  earn: 'Is it worth its cost, and do customers stay?',
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

/** English. */
export const en = {
  goalQuestions,
  list: {
    search: 'Search functions',
    goals: 'What is your goal?',
    back: 'All goals',
    pinned: 'Pinned',
    recent: 'Recent',
    pin: 'Pin',
    count: (count: number): string => (count === 1 ? '1 function' : `${count} functions`),
    none: (query: string): string => `No function found for “${query}”. Try a shorter word.`,
    notKept: "Pinned and recent functions couldn't be remembered.",
  },
  welcome: {
    title: 'Three steps to your KPIs',
    type: (formula: string): string => `Type a function in a cell, such as ${formula}, or insert it from its card.`,
    typeButton: 'Show me CPL',
    template: 'Insert the KPI sheet: inputs, results and targets on one page.',
    templateButton: 'Go to Template',
    share: 'Share the spreadsheet with your team, as you share any other.',
    shareButton: 'How to share',
    done: 'Got it',
    notKept: 'That couldn’t be remembered; this card will be back the next time.',
  },
  card: {
    back: 'Back to the list',
    backTo: (title: string): string => `Back to ${title}`,
    alias: (names: string): string => `Also answers to ${names}`,
    formula: 'How it is worked out',
    result: 'Result',
    better: { higher: 'better when higher', lower: 'better when lower', neither: '' },
    care: 'Keep in mind',
    lookAt: 'If this is bad, look at',
    published: 'Published range',
    publishedNote: 'Others have published these ranges. They are not a verdict on your numbers.',
    publishedBy: (source: string, year: string): string => (year === '' ? source : `${source}, ${year}`),
    currency: (code: string): string => `Compare only in a sheet kept in ${code}.`,
    section: 'Section',
    article: 'As in the article on 16 lead generation KPIs (2022).',
    sections,
    fields: 'Calculator',
    fieldsHint: 'A number gives a result at once. A cell such as B2, or a range such as B2:B13, goes into the formula.',
    recordsHint:
      'A column of your table, such as B2:B100, goes into the formula. To try it out, list values separated by ; or by line.',
    example: (example: string): string => `e.g. ${example}`,
    optional: 'optional',
    useSelection: 'Use selection',
    reading: 'Reading the selection…',
    filled: (label: string, address: string): string => `${label}: ${address}`,
    empty: (label: string): string => `Fill in “${label}” first.`,
    listOnly: (label: string): string =>
      `“${label}” can only be tried out here. To insert the formula, give a cell or a range.`,
    place: 'The formula goes into the selected cell, which has to be empty.',
    insert: 'Insert formula',
    inserting: 'Inserting the formula…',
    inserted: (formula: string, cell: string): string => `${formula} is in ${cell}.`,
  },
  holds: {
    number: 'Numbers',
    'date-time': 'Dates and times',
    'time of day': 'A time of day',
    date: 'Dates',
  },
  calculator: {
    missing: (labels: string): string => `Still missing: ${labels}`,
    between: ', ',
    inSheet: 'The sheet works this out once the formula is inserted.',
    nothing: 'There is nothing to work out yet, so the cell stays blank.',
    ratio: (number: string): string => `${number}×`,
    periods: (number: string): string => (number === '1' ? '1 period' : `${number} periods`),
    minutes: (number: string): string => (number === '1' ? '1 minute' : `${number} minutes`),
    days: (number: string): string => (number === '1' ? '1 day' : `${number} days`),
  },
};

/** What every language has to say of the Functions tab. */
export type FunctionsTabWords = typeof en;
