/** The Share tab's words in English. */

/** English. */
export const en = {
  title: 'Share with the team',
  intro:
    'Your sheet goes on working in copies, in Excel and for colleagues without the add-on, and every number can be explained.',
};

/** What every language has to say. */
export type ShareTabWords = typeof en;
