/** The Share tab's words in English. */

/** English. */
export const en = {
  title: 'Share with the team',
  intro:
    'Your sheet goes on working in copies, in Excel and for colleagues without the add-on, and every number can be explained.',
  copying: {
    copied: 'Copied.',
    refused: 'Your browser doesn’t let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    field: 'Text to copy',
  },
};

/** What every language has to say. */
export type ShareTabWords = typeof en;
