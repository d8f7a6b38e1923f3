/** Inserting where the file with the words can't be read: one plain sentence, and nothing changed. */

import type { ServiceCall } from '../../preview/stand-in/service-call';
import { LANGUAGES } from '../../src/core/kpi';
import { isWrittenIn } from '../register';
import { type Answer, ask, CHOICES, openAddOn } from '../template/openSheet';

const MISSING = {
  ok: false,
  message:
    'Words.html is not in the script project, or of another version. Nothing was changed; push all files of dist again.',
};
const isRead = ({ service }: ServiceCall): boolean => service === 'HtmlService' || service === 'HtmlTemplate';

interface Attempt {
  readonly answer: Answer;
  /** What a second try gives, in the same run of the script. */
  readonly again: Answer;
  readonly sheets: readonly string[];
}

/** Tries to insert the sheet, twice, into a new spreadsheet. */
function attempt(options: Parameters<typeof openAddOn>[0]): Attempt {
  const preview = openAddOn(options);
  try {
    // What the add-on logs of failures is for whoever looks after it; here they are made on purpose.
    Object.assign(preview.script, { console: { warn: () => undefined } });
    const answer = ask(preview, 'insertKpiTemplate', CHOICES);
    const sheets = preview.spreadsheet.getSheets().map((sheet) => sheet.getName());
    return { answer, sheets, again: ask(preview, 'insertKpiTemplate', CHOICES) };
  } finally {
    preview.close();
  }
}

test.each([
  ['is missing', {}],
  ['is of another version', { Words: '{"version":"0","en":[],"ko":[],"ja":[]}' }],
  ['is empty', { Words: '' }],
])('the file %s: the answer says which, and that all files have to be pushed', (_, files) => {
  expect(attempt({ files })).toEqual({ answer: MISSING, again: MISSING, sheets: ['Sheet1'] });
});

test.each(LANGUAGES)('says so in %s, although the words are not there', (language) => {
  const preview = openAddOn({ files: {} });
  ask(preview, 'startSidebar');
  preview.script['rememberLanguage']?.(language);
  for (const [name, request] of [
    ['insertKpiTemplate', CHOICES],
    ['insertKpiTemplate', undefined],
    ['insertFormula', { function: 'CPL', arguments: ['', ''] }],
  ] as const) {
    const answer = ask(preview, name, request);
    const message = answer.ok ? '' : answer.message;
    expect(message).toContain('Words.html');
    expect(isWrittenIn(language, message)).toBe(true);
  }
  preview.close();
});

test('a formula goes into the cell all the same, since it needs no words', () => {
  const preview = openAddOn({ files: {} });
  expect(ask(preview, 'insertFormula', { function: 'CPL', arguments: ['5000', '125'] })).toMatchObject({ ok: true });
  preview.close();
});

test.each([1, 2])('call %i of reading fails once: nothing was changed, and the next try goes well', (failing) => {
  let reads = 0;
  const onCall = (call: ServiceCall): void => {
    if (isRead(call)) reads += 1;
    if (isRead(call) && reads === failing) throw new Error('Service HtmlService failed');
  };
  const { answer, again, sheets } = attempt({ onCall });
  expect(answer).toEqual({
    ok: false,
    message: 'That did not work. Nothing was changed; try again. Google Sheets said: Service HtmlService failed',
  });
  expect([sheets, again]).toEqual([['Sheet1'], { ok: true, sheet: 'Lead KPIs' }]);
});

test('reading fails for good: the answer quotes what Google said', () => {
  const onCall = (call: ServiceCall): void => {
    if (isRead(call)) throw new Error('Service invoked too many times for one day: html.');
  };
  const message =
    'That did not work. Nothing was changed; try again. Google Sheets said: Service invoked too many times for one day: html.';
  expect(attempt({ onCall })).toEqual({
    answer: { ok: false, message },
    again: { ok: false, message },
    sheets: ['Sheet1'],
  });
});

test('an insertion reads the file before it changes anything, and once', () => {
  const calls: ServiceCall[] = [];
  attempt({ onCall: (call) => calls.push(call) });
  expect(calls.filter(isRead).map(({ method }) => method)).toEqual(['createTemplateFromFile', 'getRawContent']);
  const firstChange = calls.findIndex(({ kind }) => kind === 'mutate');
  expect(calls.findIndex(isRead)).toBeLessThan(firstChange);
});
