/** The Leads tab's words in English: a team's data, the check of it, and what is made of it. */

/** English. Functions put a name, or a count and how it is written, into a sentence. */
export const en = {
  title: 'KPIs from your leads',
  intro: 'Makes KPI sheets by channel and by period from your own lead and marketing data. Your data stays as it is.',
  comma: ', ',
  listed: '; ',
  about: (subject: string, what: string): string => `${subject}: ${what}`,
  looking: 'Looking for your data…',
  refresh: 'Refresh',
  none: {
    title: 'There is no data yet',
    text: 'Paste your leads on one sheet, a row per lead, and your marketing activity on another, a row per channel and day, week or month, each with headers in row 1. Then select Refresh.',
    sample: 'To try it out in the preview, choose File → Open sample.',
    columns: 'Columns that are recognised',
  },
  data: {
    title: '1. Your data',
    tables: { leads: 'Leads', activity: 'Activity' },
    sheets: { leads: 'Leads: a row per lead', activity: 'Activity: a row per channel and day, week or month' },
    noSheet: 'None',
    columns: (recognised: number, all: number): string => `Columns: ${recognised} of ${all} recognised`,
    required: (label: string): string => `${label} (required)`,
    notThere: 'Not there',
    freed: (header: string, label: string): string => `“${header}” no longer stands for ${label}.`,
    choose: 'Choose at least one sheet.',
    twice: 'Choose two different sheets for leads and activity.',
    missing: (sheet: string, label: string): string => `Choose the column for ${label} on “${sheet}”.`,
  },
  check: {
    title: '2. Check',
    text: 'Says in plain words what is wrong in your data, and where.',
    button: 'Check the data',
    working: 'Checking the data. A large table can take a few minutes.',
    reading: (done: string, all: string): string => `Reading: ${done} of ${all} rows`,
    rows: (count: number, shown: string): string => (count === 1 ? '1 row' : `${shown} rows`),
    channels: (count: number, shown: string): string => (count === 1 ? '1 channel' : `${shown} channels`),
    first: (rows: string, numbers: string): string => `${rows}, the first: ${numbers}`,
    inRows: (channels: string, numbers: string): string => `${channels}, first rows: ${numbers}`,
    clean: 'Checked: nothing is wrong.',
    found: (count: number, shown: string): string =>
      count === 1 ? 'Checked: 1 finding.' : `Checked: ${shown} findings.`,
    stale: 'You have chosen other sheets or columns since. Check the data again.',
    spoils: 'To correct: these make numbers wrong',
    harmless: 'Good to know: these do no harm',
    merge: 'Count spellings of one channel as one',
  },
  findings: {
    missingColumn: {
      what: 'no column chosen',
      todo: 'Choose it under Columns: without it, nothing can be worked out.',
    },
    textNumber: {
      what: 'text where a number should be',
      todo: 'Type digits only, and let the cell format show the currency.',
    },
    negative: { what: 'a number below zero', todo: 'Enter it without the minus sign, or clear the cell.' },
    textDate: {
      what: 'text where a date should be',
      todo: 'Enter it as a date. As text it belongs to no period.',
    },
    errorValue: { what: 'an error such as #N/A', todo: 'Correct the formula in these cells.' },
    future: { what: 'a date in the future', todo: 'Look at its day, month and year.' },
    respondedFirst: {
      what: 'Answered before it was received',
      todo: 'Correct one of the two times, or response times come out wrong.',
    },
    wonFirst: {
      what: 'Won before it was created',
      todo: 'Correct one of the two dates, or the cohorts come out wrong.',
    },
    otherCurrency: {
      what: 'amounts in several currencies',
      todo: 'Convert them first: amounts are added up as they stand.',
    },
    duplicate: {
      what: 'Repeats an earlier row',
      todo: 'If it is the same one twice, delete one of them: every row counts.',
    },
    noChannel: { what: 'No channel', todo: 'These rows count as “(no channel)”. Fill it in where you know it.' },
    channelVariants: {
      what: 'One channel, several spellings',
      todo: 'Each spelling counts as a channel of its own, unless you tick the box.',
    },
    spendWithoutLeads: {
      what: 'Spend, but no leads',
      todo: 'If there should be some, give the channel the same name in both tables.',
    },
    leadsWithoutSpend: {
      what: 'Leads, but no spend',
      todo: 'Right for a channel that costs nothing. Otherwise add what was spent.',
    },
  },
  make: {
    title: '3. What to make',
    sheets: {
      channels: { name: 'By channel', when: 'Every channel with its KPIs, best and worst marked.' },
      periods: { name: 'By period', when: 'The KPI sheet filled in from your data, with a channel filter.' },
      cohorts: { name: 'Cohorts', when: 'Results by the month the lead was created.' },
      dashboard: { name: 'Dashboard', when: 'Five charts. Comes with By channel and By period.' },
    },
    needs: (label: string): string => `Needs a column for ${label}.`,
    sort: 'Sort channels by',
    byName: 'Channel name',
    lifetime: 'For lifetime value by channel (optional)',
    margin: 'Gross margin (%)',
    churn: 'Churn a month (%)',
    notPercent: (label: string): string => `${label}: enter a number from 0 to 100, or leave it empty.`,
    choose: 'Choose at least one sheet to make.',
    button: 'Build the sheets',
    working: 'Building the sheets. A large table can take a few minutes.',
    done: (sheets: string): string => `Now in your spreadsheet: ${sheets}.`,
  },
};

/** What every language has to say. */
export type LeadsTabWords = typeof en;
