/** What `clasp push` would send, by clasp itself. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('clasp', () => {
  const home = mkdtempSync(join(tmpdir(), 'clasp-home-'));
  afterAll(() => rmSync(home, { recursive: true }));

  test('sends exactly Code.js, Actions.html, Sidebar.html, the words and the manifest, and can say so without a login', () => {
    const out = execFileSync(process.execPath, ['node_modules/.bin/clasp', 'show-file-status', '--json'], {
      env: { PATH: process.env['PATH'], HOME: home, USERPROFILE: home },
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
    expect([...filesToPush].sort()).toEqual([
      'dist/Actions.html',
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/Words.en.html',
      'dist/Words.ja.html',
      'dist/Words.ko.html',
      'dist/appsscript.json',
    ]);
  }, 60_000);
});
