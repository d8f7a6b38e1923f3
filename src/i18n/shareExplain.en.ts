/** The words of the Share tab's part that explains a cell, in English. */

/** English. Functions put a cell and what it shows, a title or a count into a sentence. */
export const en = {
  title: 'Explain this cell',
  text: 'Select a cell in the sheet: you see what its number is, how it came about, and how to mend it if something is wrong.',
  button: 'Explain the selected cell',
  looking: 'Reading the cell…',
  shows: (cell: string, shown: string): string => `${cell} shows ${shown}`,
  blank: (cell: string): string => `${cell} shows nothing`,
  period: (period: string): string => `Period: ${period}`,
  trouble: 'What is wrong',
  doubt: 'Worth checking',
  numbers: 'With the numbers',
  formula: 'Formula in the cell',
  inputs: 'What it is worked out from',
  called: (name: string): string => `in the sheet: ${name}`,
  more: (count: number, shown: string): string => (count === 1 ? 'and 1 more cell' : `and ${shown} more cells`),
  suggestion: 'Suggestion',
  copy: 'Copy the formula',
  about: (title: string): string => `Card and calculator: ${title}`,
};

/** What every language has to say. */
export type ShareExplainWords = typeof en;
