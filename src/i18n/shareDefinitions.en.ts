/** The words of the Share tab's part for the Definitions sheet, in English. */

const kpis = (count: number, shown: string): string => (count === 1 ? '1 KPI' : `${shown} KPIs`);
const cells = (count: number, shown: string): string => (count === 1 ? '1 cell' : `${shown} cells`);

/** English. Functions put a sheet's name and a count into a sentence. */
export const en = {
  title: 'Definitions',
  text: 'One sheet that says what every KPI of this file means and how it is worked out, with empty cells for what your team counts as a lead, an MQL, an SQO and more.',
  looking: 'Looking for the KPIs of this file…',
  nothing: 'This file uses no KPI yet. Insert a KPI template, or type a function in a cell.',
  none: (count: number, shown: string): string =>
    `There is no Definitions sheet yet. This file uses ${kpis(count, shown)}.`,
  lacks: (sheet: string, count: number, shown: string): string =>
    `“${sheet}” lacks ${kpis(count, shown)} that this file uses by now.`,
  complete: (sheet: string): string => `“${sheet}” defines every KPI that this file uses.`,
  outdated: (named: string, shown: string): string =>
    `Out of date there (${shown}): ${named}. Cells that your team has edited stay as they are.`,
  contrary: (named: string, shown: string): string =>
    `Edited by your team, and not what the KPI sheets are set to (${shown}): ${named}. Check which of the two holds.`,
  others: (sheet: string, others: string): string =>
    `There are several Definitions sheets. “${sheet}” is the one that is kept up to date; left alone: ${others}.`,
  unmarked: (sheet: string): string =>
    `“${sheet}” has lost the hidden row or column by which it is known, so it can’t be completed. A new sheet would be inserted beside it.`,
  insert: 'Insert the Definitions sheet',
  add: (count: number, shown: string): string => `Add ${kpis(count, shown)}`,
  update: (count: number, shown: string): string => `Update ${cells(count, shown)}`,
  both: (add: string, update: string): string => `${add} · ${update}`,
  working: 'Writing the definitions. This can take up to a minute.',
  inserted: (sheet: string): string => `“${sheet}” is in your spreadsheet. Agree on its blue cells as a team.`,
  added: (sheet: string, count: number, shown: string): string =>
    `“${sheet}” has ${kpis(count, shown)} more. What your team wrote there is unchanged.`,
  updated: (sheet: string, count: number, shown: string): string =>
    count === 1 ? `1 cell of “${sheet}” is up to date again.` : `${shown} cells of “${sheet}” are up to date again.`,
  already: (sheet: string): string => `“${sheet}” was complete already, so nothing was changed.`,
  choices: (sheet: string): string => `Choices of “${sheet}”`,
  periods: { months: 'Months', quarters: 'Quarters', weeks: 'Weeks' },
  where: 'To change the costs in CAC, lifetime value or currency: Template tab, This sheet. The KPIs follow.',
};

/** What every language has to say. */
export type ShareDefinitionsWords = typeof en;
