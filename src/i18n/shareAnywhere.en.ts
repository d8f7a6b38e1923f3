/** The words of the Share tab's part about formulas that need the add-on, in English. */

/** English. Functions put a name, or a count and how it is written, into a sentence. */
export const en = {
  title: 'Works anywhere',
  text: 'A cell with a function of the add-on can show #NAME?, “Loading…” or an old number in copies, in Excel, to viewers and to colleagues without the add-on. As a plain formula it works for everybody. Where the script is bound to the sheet, copies in Google Sheets carry it along; Excel never does.',
  where: 'Where to look',
  extents: { sheet: 'This sheet', file: 'Whole file' },
  looking: 'Looking for formulas that need the add-on…',
  found: {
    onSheet: (sheet: string, said: string): string => `“${sheet}”: ${said}`,
    inFile: (said: string): string => `Whole file: ${said}`,
    none: 'every cell works anywhere.',
    need: (count: number, shown: string): string =>
      count === 1 ? '1 formula needs the add-on' : `${shown} formulas need the add-on`,
    formulas: (count: number, shown: string): string =>
      count === 1 ? '1 can become a plain formula' : `${shown} can become plain formulas`,
    helpers: (count: number, shown: string): string =>
      count === 1 ? '1 needs a helper cell' : `${shown} need helper cells`,
    values: (count: number, shown: string): string =>
      count === 1 ? '1 has no plain formula' : `${shown} have no plain formula`,
    ways: (need: string, ways: string): string => `${need}: ${ways}.`,
    comma: ', ',
    unreadable: (sheets: string): string =>
      `What was remembered here of replaced functions can’t be read (${sheets}): something other than Leadsheet has changed it. Those cells keep their plain formulas and values.`,
  },
  list: {
    formula: (shown: string): string => `Can become plain formulas (${shown})`,
    helper: (shown: string): string => `Need a helper cell (${shown})`,
    value: (shown: string): string => `Have no plain formula (${shown})`,
    first: (shown: string, all: string): string => `The first ${shown} of ${all} formulas are listed.`,
    fills: (shown: string): string => `fills ${shown} cells`,
    helpers: 'Add helper cells',
    helpersText:
      'They work out a part of a long formula, in a free column on the right. If you fill such a formula down, fill its helper cells down, too.',
    keep: (cell: string): string => `Keep only the value of ${cell}`,
    keepAll: 'Keep only the value of all of these',
    keepText: 'A value stays as it is when the data changes. An error can’t be kept as a value.',
  },
  make: {
    button: 'Make portable',
    working: 'Making cells portable. A large file can take a few minutes.',
    choose: {
      helpers: 'Nothing would change. Choose “Add helper cells” first.',
      values: 'Nothing would change. Choose which cells keep only their value.',
      both: 'Nothing would change. Add helper cells, or choose which cells keep only their value.',
      none: 'Nothing can be changed here: see why beside each cell.',
    },
    formulas: (count: number, shown: string): string =>
      count === 1 ? '1 formula was turned into a plain one.' : `${shown} formulas were turned into plain ones.`,
    helpers: (count: number, shown: string): string =>
      count === 1 ? 'That took 1 helper cell.' : `That took ${shown} helper cells.`,
    values: (count: number, shown: string): string =>
      count === 1 ? '1 formula was replaced by its value.' : `${shown} formulas were replaced by their values.`,
    none: 'No cell was changed.',
    different: (shown: string): string => `Put back, since the result would have differed (${shown})`,
    left: (shown: string): string => `Still need the add-on (${shown})`,
  },
  back: {
    title: 'Back to functions',
    offer: (count: number, shown: string): string =>
      count === 1 ? '1 formula can have its function back.' : `${shown} formulas can have their functions back.`,
    button: 'Bring functions back',
    working: 'Bringing functions back. A large file can take a few minutes.',
    done: (count: number, shown: string): string =>
      count === 1 ? '1 formula has its function back.' : `${shown} formulas have their functions back.`,
    none: 'No cell was changed.',
    left: (shown: string): string => `Left as they are (${shown})`,
  },
};

/** What every language has to say. */
export type ShareAnywhereWords = typeof en;
