/** The Template tab's words in English: a new KPI sheet, and the one that is open. */

/** English. Functions put a count, or what the server says, into a sentence. */
export const en = {
  intro: 'Adds one new sheet with your KPIs to this spreadsheet. Your other sheets stay as they are.',
  parts: { name: 'New sheet or this sheet', newSheet: 'New sheet', thisSheet: 'This sheet' },
  periods: 'Periods',
  counted: {
    months: (count: number): string => (count === 1 ? '1 month' : `${count} months`),
    quarters: (count: number): string => (count === 1 ? '1 quarter' : `${count} quarters`),
    weeks: (count: number): string => (count === 1 ? '1 week' : `${count} weeks`),
  },
  start: 'Start month',
  month: 'Month',
  year: 'Year',
  yearFirst: false,
  yearName: (year: number): string => String(year),
  startDay: 'First day',
  startDayNeeded: 'Choose the first day first.',
  currency: 'Currency',
  style: 'Formulas',
  styles: {
    native: { name: 'Native formulas', when: 'Work anywhere, also for people without the add-on. The usual choice.' },
    functions: {
      name: 'Add-on functions',
      when: 'Shorter to read: one call a row. Everybody who edits the sheet needs the add-on.',
    },
  },
  content: 'Content',
  sample: 'Sample data',
  empty: 'Empty',
  kpis: {
    title: 'KPIs to show',
    shown: (shown: number, all: number): string => `${shown} of ${all} shown`,
    hint: 'Hidden KPIs stay in the sheet, and can be shown again at any time.',
    last: 'At least one KPI stays shown.',
  },
  insert: 'Insert KPI template',
  inserting: 'Inserting the template. This can take up to a minute.',
  inserted: (sheet: string): string => `“${sheet}” is in your spreadsheet.`,
};

/** The words on the sheet that is open. */
export const enSheet = {
  looking: 'Looking at the open sheet…',
  found: (sheet: string): string => `“${sheet}” is open.`,
  lookAgain: 'Refresh',
  newSheet: 'Insert a new sheet',
  comma: ', ',
  left: (cells: string): string => `Left as they are, because somebody has overwritten them: ${cells}.`,
  andMore: (cells: string, count: number): string => `${cells} and ${count} more`,
  targets: {
    emptied: (cell: string, before: string): string =>
      `The sample’s target in ${cell} was for “${before}”, so it has been emptied.`,
    check: (cell: string, before: string, after: string): string =>
      `Check the target in ${cell}: it was set for “${before}”, and judges “${after}” now.`,
    lost: (cell: string, before: string, after: string): string =>
      `The headline “${after}” has no target: the one that stood there is for “${before}” and stays in that row. Type one into ${cell}.`,
  },
  changing: 'Changing the sheet. This can take up to a minute.',
  period: {
    title: 'Next period',
    text: 'Adds a column after the last period. What has been filled in stays.',
    button: 'Add the next period',
    done: (periods: string): string => `The next period has been added: ${periods} now.`,
  },
  next: {
    title: 'Next sheet',
    text: 'A new sheet that goes on where this one ends, with its closing numbers, targets and owners.',
    button: 'Start the next sheet',
    done: (sheet: string): string => `“${sheet}” continues from this sheet, and is open now.`,
    byHand: (names: string): string => `Fill in by hand: ${names}.`,
  },
  settings: {
    title: 'Language, currency, definitions, formulas',
    text: 'Your numbers, targets and free text stay. Amounts aren’t converted.',
    change: 'Change',
    same: 'The sheet is like that already. Choose something else first.',
    language: { change: 'Change language', done: (name: string): string => `Language changed to ${name}.` },
    currency: { change: 'Change currency', done: (name: string): string => `Amounts are shown in ${name} now.` },
    cacBasis: {
      label: 'Costs in CAC',
      choices: { loaded: 'With sales (fully loaded)', marketing: 'Marketing only' },
      change: 'Change the costs in CAC',
      done: (name: string): string =>
        `The headline CAC, its payback and the LTV ratio are worked out like this now: ${name}.`,
    },
    lifetimeOf: {
      label: 'Lifetime value',
      choices: { customer: 'Per customer, over CAC', lead: 'Per lead, over its cost' },
      change: 'Change lifetime value',
      done: (name: string): string => `The LTV ratio is worked out like this now: ${name}.`,
    },
    style: { change: 'Change formulas', done: (name: string): string => `The KPI rows are worked out by ${name} now.` },
  },
  kpis: {
    title: 'KPIs shown',
    button: 'Show only these KPIs',
    done: (shown: string): string => `Done: ${shown}.`,
  },
  repair: {
    title: 'Repair',
    none: 'Everything is in order: no formula has been overwritten.',
    text: 'Overwritten or broken formulas. Rebuilding doesn’t touch your inputs.',
    button: (count: number): string => (count === 1 ? 'Rebuild 1 formula' : `Rebuild ${count} formulas`),
    choose: 'Choose at least one formula.',
    done: (count: number): string =>
      count === 1 ? '1 formula has been rebuilt.' : `${count} formulas have been rebuilt.`,
  },
  missing: {
    title: 'Missing',
    text: 'Deleted from this sheet, or there twice. KPIs that need them are left alone.',
  },
};

/** What every language has to say. */
export type TemplateTabWords = typeof en;
/** The same, on the sheet that is open. */
export type ThisSheetWords = typeof enSheet;
