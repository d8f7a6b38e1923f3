/** The Share tab's words in English for a team: protection, links, Excel, history, and what is still missing. */

/** English. Functions put names, periods and figures into sentences. */
export const en = {
  protect: {
    title: 'Protect',
    text: 'Formula cells warn before an edit; cells to fill in stay free. Nobody is locked out: whoever says yes to the warning can edit.',
    looking: 'Looking at the open sheet…',
    states: {
      on: (sheet: string): string => `“${sheet}”: formula cells warn before an edit.`,
      off: (sheet: string): string => `“${sheet}”: formula cells can be overwritten without a warning.`,
      others: (sheet: string): string =>
        `“${sheet}” has a protection that isn’t Leadsheet’s, so it is left alone. It is listed under Data → Protect sheets and ranges.`,
    },
    turnOn: 'Turn the warning on',
    turnOff: 'Turn the warning off',
    working: 'Changing the protection…',
    turnedOn: 'The warning is on.',
    turnedOff: 'The warning is off.',
    periods: {
      title: (sheet: string): string => `Close a period of “${sheet}”`,
      none: 'To close a period, open a KPI sheet and select Refresh.',
      text: 'The inputs of a closed period warn before an edit, so that reported figures stay as they are.',
      label: 'Period',
      option: (period: string): string => `${period} (closed)`,
      noneClosed: 'No period is closed.',
      closed: (periods: string): string => `Closed: ${periods}.`,
      keep: 'Keep a snapshot first',
      keepText: 'Without one, later changes to the period can’t be shown.',
      isKept: 'There is a snapshot of it, so later changes are shown under History.',
      notKept: 'There is no snapshot of it, so changes can’t be shown. Open it and close it again to keep one.',
      close: 'Close this period',
      reopen: 'Open it again',
      closing: 'Closing the period…',
      reopening: 'Opening the period again…',
      nowClosed: (period: string): string => `${period} is closed.`,
      kept: (closed: string, sheet: string): string => `${closed} Its snapshot is on “${sheet}”.`,
      onlyKept: (period: string, why: string): string => `The snapshot is kept, but ${period} isn’t closed. ${why}`,
      nowOpen: (period: string): string => `${period} is open again.`,
    },
  },
  access: {
    title: 'Give access',
    text: 'For people: use Google’s own Share button at the top right of the spreadsheet; the sidebar can’t open it. A link gives no access by itself.',
    looking: 'Looking for the links…',
    links: {
      open: { button: 'Copy the link', does: 'Opens this spreadsheet.' },
      copy: {
        button: 'Copy the “make a copy” link',
        does: 'Offers a copy of their own. Where the script is bound to the sheet, the copy carries it along.',
      },
      preview: {
        button: 'Copy the template-preview link',
        does: 'Shows the spreadsheet first, with a button to use it as a template.',
      },
      xlsx: { button: 'Copy the .xlsx link', does: 'Downloads it as a file for Excel.' },
      pdf: { button: 'Copy the PDF link', does: 'Downloads it as a PDF, to read and to print.' },
    },
  },
  excel: {
    title: 'For Excel',
    text: 'A KPI sheet is made of formulas that Excel and LibreOffice have, too.',
    preview:
      'In the preview: File → Download .xlsx. All formulas in the file are native; a cell with an add-on function holds its value.',
    names: (formula: string): string =>
      `That file carries the functions as defined names, so that in Excel 365 ${formula} can be typed without any add-in. No cell needs the names.`,
    google:
      'In Google Sheets: File → Download → Microsoft Excel (.xlsx), or the link above. Google’s file has no such names.',
    functions:
      'What Google’s file holds where a cell has an add-on function isn’t documented: turn such cells into formulas first, under Works anywhere.',
  },
  history: {
    title: 'History',
    text: 'Keeps this period’s KPIs as values on one KPI history sheet, so that next quarter has something to compare with.',
    looking: 'Looking at the history…',
    on: (period: string, sheet: string): string => `${period} · ${sheet}`,
    keep: {
      next: (of: string): string => `The next snapshot is of ${of}.`,
      none: 'To keep a snapshot, open a KPI sheet and select Refresh.',
      note: 'Note (optional)',
      button: 'Keep a snapshot',
      working: 'Keeping the snapshot…',
      done: (kpis: string, of: string, sheet: string): string => `Kept ${kpis} of ${of} on “${sheet}”.`,
    },
    kpis: (count: number, shown: string): string => (count === 1 ? '1 KPI' : `${shown} KPIs`),
    snapshots: {
      title: (sheet: string): string => `Snapshots on “${sheet}”`,
      none: 'There is no snapshot yet.',
      others: (sheet: string, others: string): string =>
        `Snapshots are kept on “${sheet}”. There are others, which aren’t read: ${others}.`,
      kept: (moment: string, kpis: string): string => `Kept ${moment}, ${kpis}`,
      more: (count: number): string => (count === 1 ? '1 older snapshot' : `${count} older snapshots`),
    },
    restated: {
      title: 'Changed since their last snapshot',
      none: 'Nothing has changed since the last snapshots.',
      closed: (of: string): string => `${of}: restated. The period is closed, its figures were final.`,
      open: (of: string): string => `${of}: changed. The period isn’t closed.`,
    },
    compare: {
      title: 'Compare',
      before: 'Before',
      after: 'After',
      now: 'The sheet as it is now',
      button: 'Compare',
      working: 'Comparing…',
      same: 'Choose two different snapshots.',
      done: (count: number): string =>
        count === 0 ? 'No KPI differs.' : count === 1 ? '1 KPI differs.' : `${count} KPIs differ.`,
      between: (before: string, after: string): string => `${before} → ${after}`,
      moment: (period: string, moment: string): string => `${period} (${moment})`,
      asNow: (period: string): string => `${period} (now)`,
      samePeriod: 'Both are of one period of one sheet: every difference is a restatement.',
      unlike: {
        currency: 'They are in different currencies: amounts of money have no change.',
        periods: 'Their periods are of different lengths: no change is worked out.',
        channel: 'They are of different channels.',
      },
      onlyInOne: (count: number): string =>
        count === 1
          ? '1 KPI is in only one of them: it was hidden in the other, or a choice has made it another.'
          : `${count} KPIs are in only one of them: they were hidden in the other, or a choice has made them others.`,
      equal: (count: number): string =>
        count === 1 ? '1 KPI without a difference' : `${count} KPIs without a difference`,
    },
  },
  figures: {
    fromTo: (before: string, after: string): string => `${before} → ${after}`,
    blank: 'blank',
    points: (number: string): string => `${number} percentage points`,
    judged: (change: string, verdict: string): string => `${change}, ${verdict}`,
    better: 'better',
    worse: 'worse',
    tiny: 'too small a difference to show',
  },
  missing: {
    title: 'Who still has to fill in what',
    text: 'The empty inputs of the period in Report through and of the one after, by Source or owner.',
    looking: 'Looking for empty inputs…',
    nothing: (sheet: string, periods: string): string => `“${sheet}”: everything is filled in (${periods}).`,
    found: (sheet: string, periods: string): string => `“${sheet}”: still to fill in (${periods})`,
    comma: ', ',
    nobody: 'No source or owner named',
    owner: (owner: string, count: number): string => (count === 1 ? `${owner}: 1 input` : `${owner}: ${count} inputs`),
    copy: 'Copy as a message',
  },
};

/** What every language has to say. */
export type ShareTeamWords = typeof en;
