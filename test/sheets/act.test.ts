/** The files with everything but the cells' functions: read when they are needed, and named in a sentence where they can't be used. */

import { readFileSync } from 'node:fs';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { isWrittenIn } from '../register';
import { ask, openAddOn } from '../template/openSheet';

const isRead = ({ service }: ServiceCall): boolean => service === 'HtmlService' || service === 'HtmlTemplate';

test.each([
  ['is missing', {}],
  ['is of another version', { Actions: '{"version":"0","code":"return {}"}' }],
  ['is empty', { Actions: '' }],
])('the file %s: a sentence says so, cells calculate all the same, and nothing is changed', (_, files) => {
  const preview = openAddOn({ files });
  const before = preview.snapshot();
  expect(() => preview.script['openSidebar']?.()).toThrow(
    'Actions.html is not in the script project, or of another version. Nothing was changed; push all files of dist again.',
  );
  expect(preview.script['CPL']?.(5000, 125)).toBe(40);
  expect(preview.snapshot()).toEqual(before);
  preview.close();
});

test.each([
  ['ko_KR', 'ko'],
  ['ja_JP', 'ja'],
] as const)('to an account in %s it says so in its language', (locale, language) => {
  const preview = openAddOn({ files: {}, locale });
  try {
    preview.script['openSidebar']?.();
  } catch (failure) {
    expect(isWrittenIn(language, (failure as Error).message)).toBe(true);
  }
  expect.assertions(1);
  preview.close();
});

test('is read at the first action and never for a cell or the menu; a read that failed is tried again', () => {
  const reads: string[] = [];
  let failing = true;
  const preview = openAddOn({
    onCall: (call) => {
      if (!isRead(call)) return;
      reads.push(call.method);
      if (failing) throw new Error('Service HtmlService failed');
    },
  });
  preview.script['CPL']?.(5000, 125);
  preview.script['onOpen']?.();
  expect(reads).toEqual([]);
  expect(() => preview.script['startSidebar']?.()).toThrow('Service HtmlService failed');
  failing = false;
  ask(preview, 'startSidebar');
  ask(preview, 'startSidebar');
  expect(reads).toEqual(['createTemplateFromFile', 'createTemplateFromFile', 'getRawContent']);
  preview.close();
});

test.each([
  ['are missing', {}, 'Words.en.html'],
  ['are empty', { 'Words.en': '' }, 'Words.en.html'],
  ['are of another version than the page', { 'Words.en': '0 eJw=' }, 'Sidebar.html'],
])('the sidebar’s words %s: a sentence says so in place of a page that can’t speak', (_, words, file) => {
  const files = Object.fromEntries(
    ['Sidebar', 'Actions'].map((name) => [name, readFileSync(`dist/${name}.html`, 'utf8')]),
  );
  const preview = openAddOn({ files: { ...files, ...words } });
  expect(() => preview.script['openSidebar']?.()).toThrow(`${file} is not in the script project`);
  preview.close();
});
