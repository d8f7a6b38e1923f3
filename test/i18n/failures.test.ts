/** What Google's services say, put into one plain sentence. */

import { LANGUAGES } from '../../src/core/kpi';
import { failureSentence, refusalSentence } from '../../src/i18n/failures';
import { FILE_MISSING, MENU } from '../../src/i18n/menu';
import { isWrittenIn, NEVER } from '../register';

/** Messages as Google's services word them, with what the English sentence has to say of them. */
const MESSAGES: readonly (readonly [message: string, says: RegExp])[] = [
  ['Exceeded maximum execution time', /too busy/],
  ['Service Spreadsheets timed out while accessing document with id 1aB.', /too busy/],
  [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    /too busy/,
  ],
  ['There are too many scripts running simultaneously for this Google user account.', /too busy/],
  ['You do not have permission to call SpreadsheetApp.getUi.', /may not change/],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    /may not change/,
  ],
  ['Authorization is required to perform that action.', /permission first/],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    /10 million cells/,
  ],
];

const REASONS = [
  'argumentNeeded',
  'argumentWrong',
  'noCell',
  'cellNotEmpty',
  'halfWritten',
  'badRequest',
  'busy',
  'leftBehind',
  'otherSheet',
  'nothingToMake',
  'sheetGone',
  'columnsGone',
  'columnMissing',
  'emptyTable',
  'timeUp',
  'unnamed',
] as const;

/** Why whoever only asks something may be refused, those included that end with what was not changed. */
const READING = [
  ...(['badRequest', 'openKpiSheet', 'otherSheet', 'snapshotGone', 'periodGone', 'sheetOfSnapshotGone'] as const),
  ...(['historyColumns', 'sheetGone', 'stillLoading', 'noInputs', 'noAddress', 'noPeriods', 'notThere'] as const),
];

describe('failureSentence', () => {
  test.each(MESSAGES)('recognises "%s"', (message, says) => {
    expect(failureSentence(new Error(message), 'en')).toMatch(says);
    expect(failureSentence(`Exception: ${message}`, 'en')).toMatch(says);
  });

  test('quotes what it does not recognise', () => {
    expect(failureSentence(new Error('Service error: Spreadsheets'), 'en')).toBe(
      'That did not work. Nothing was changed; try again. Google Sheets said: Service error: Spreadsheets',
    );
    expect(failureSentence('lost', 'ja')).toContain('lost');
    expect(failureSentence(undefined, 'ko')).toContain('undefined');
  });

  test.each(LANGUAGES)('says in %s that nothing was changed, and what to do', (language) => {
    const nothing = { en: 'Nothing was changed', ko: '바뀐 내용은 없으니', ja: '変更はありません' }[language];
    for (const message of [...MESSAGES.map(([known]) => known), 'something new']) {
      const said = failureSentence(new Error(message), language);
      expect(said).toContain(nothing);
      expect(said).not.toMatch(NEVER[language]);
      expect(isWrittenIn(language, said)).toBe(true);
    }
  });
});

describe('refusalSentence', () => {
  test.each(LANGUAGES)('says in %s what to do, with the name as it was typed', (language) => {
    const said = REASONS.map((reason) => refusalSentence(reason, 'leads', language));
    expect(new Set(said).size).toBe(REASONS.length);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).not.toMatch(NEVER[language]);
      expect(isWrittenIn(language, sentence)).toBe(true);
    }
    const general = ['noCell', 'badRequest', 'busy', 'nothingToMake'];
    for (const [index, sentence] of said.entries()) {
      expect(sentence.includes('leads')).toBe(!general.includes(REASONS[index] ?? ''));
    }
  });
});

test.each(LANGUAGES)(
  'whoever only wants to be told something isn’t told in %s that nothing was changed',
  (language) => {
    const nothing = { en: /Nothing was changed/, ko: /바뀐 내용/, ja: /変更はありません/ }[language];
    const said = [
      ...MESSAGES.map(([message]) => failureSentence(message, language, 'read')),
      failureSentence('something new', language, 'read'),
      ...READING.map((reason) => refusalSentence(reason, 'leads', language, 'read')),
    ];
    for (const sentence of said) {
      expect(sentence).not.toMatch(nothing);
      expect(sentence).toMatch(/^\S.*[^\s,;]$/);
      expect(sentence).not.toMatch(/ {2}|[.。] ?[a-z]/);
      expect(isWrittenIn(language, sentence)).toBe(true);
    }
    const about = { en: 'select Refresh', ko: '새로고침한 뒤', ja: '「再読み込み」' }[language];
    expect(refusalSentence('periodGone', 'Lead KPIs', language, 'read').toLowerCase()).toContain(about.toLowerCase());
  },
);

describe('the menu', () => {
  test('has every item in every language', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(MENU[language])).toEqual(Object.keys(MENU.en));
      for (const item of [...Object.values(MENU[language]), FILE_MISSING[language]])
        expect(isWrittenIn(language, item)).toBe(true);
    }
  });
});
