/**
 * Every action that writes is tried while services fail: here those that write one thing, the others in files of their own.
 * An action that no test gives to `tryFaults` has to change nothing.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preview } from '../../preview/headless';
import { type Bench, inARow, MESSAGE, tryFaults, type Watch } from '../faults';
import { ACTIVE, openEverything, REQUESTS } from './everyRequest';

/** What Google says: nobody knows why, too often, too long, too much. */
const MESSAGES = [
  MESSAGE,
  'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
  'Exceeded maximum execution time',
  'Service Spreadsheets timed out while accessing document with id 1a.',
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
];

const TESTS = join(__dirname, '..');

/** The actions that a test of any file gives to `tryFaults`, as its text has them. */
function triedActions(): string[] {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return files.flatMap((name) => {
    const text = readFileSync(join(TESTS, name), 'utf8');
    const given = /^ *tryFaults\(\{/m.test(text) ? text.matchAll(/\baction: '(\w+)'/g) : [];
    return [...given].map(([, action = '']) => action);
  });
}

const user = ({ globals }: Preview): GoogleAppsScript.Properties.Properties =>
  globals.PropertiesService.getUserProperties();

/** Everything that there is: the workbook, and what is kept of this person. */
const state = (preview: Preview): string => JSON.stringify([preview.snapshot(), user(preview).getProperties()]);

test('every action has a request, and is tried with faults or writes nothing', async () => {
  const preview = await openEverything();
  const actions = Object.entries(preview.script).flatMap(([name, called]) =>
    typeof called === 'function' && /^[a-z]/.test(name) && !/^on[A-Z]/.test(name) && !name.endsWith('_') ? [name] : [],
  );
  expect(actions.sort()).toEqual(Object.keys(REQUESTS).sort());
  const tried = triedActions();
  expect(tried.filter((name) => !actions.includes(name))).toEqual([]);
  for (const name of actions.filter((action) => !tried.includes(action))) {
    const before = state(preview);
    preview.script[name]?.(REQUESTS[name]);
    expect([name, state(preview) === before]).toEqual([name, true]);
  }
  preview.close();
}, 60_000);

async function open(name: string, watch: Watch): Promise<Bench> {
  const preview = await openEverything({ onCall: watch.onCall });
  // What the add-on logs of failures is for whoever looks after it; here they are made on purpose.
  Object.assign(preview.script, { console: { warn: () => undefined } });
  const request = REQUESTS[name];
  /** What it has done once it is done, of all that there is: checking data only has to leave the sheets as they are. */
  const done = (): string => (name === 'checkLeads' ? JSON.stringify(preview.snapshot().sheets) : state(preview));
  /** Takes back what the action does. */
  function back(): void {
    preview.spreadsheet.getSheetByName(ACTIVE[0])?.getRange(ACTIVE[1]).clearContent();
    user(preview).deleteAllProperties();
    preview.select(...ACTIVE);
  }
  back();
  // Its file is read once, so that every run that follows makes the same calls.
  await watch.under(preview, () => false, request);
  back();
  await preview.calculated();
  const before = done();
  await watch.under(preview, () => false, request);
  const calls = watch.calls();
  await preview.calculated();
  const after = done();
  back();
  expect([after === before, done() === before]).toEqual([name === 'checkLeads', true]);
  return {
    calls,
    request,
    preview: () => preview,
    settled: () => preview.calculated(),
    left() {
      const now = done();
      back();
      if (now !== before && now !== after) return ['neither all of it nor nothing'];
      if (before === after) return [];
      return now === after ? 'all' : 'nothing';
    },
  };
}

/** At every call, three in a row. */
const cleanUps = [{ alsoFails: inARow(3), at: () => true, ofAllCalls: true }];
const HERE = [
  { action: 'insertFormula' },
  { action: 'rememberLanguage', silent: true },
  { action: 'rememberFunctions', silent: true },
  { action: 'dismissWelcome', silent: true },
  { action: 'checkLeads' },
];

for (const trial of HERE) {
  const ways = { messages: MESSAGES, oneIn: 1, killedAtEvery: true, cleanUps };
  tryFaults({ ...trial, ...ways, open: (watch) => open(trial.action, watch) });
}
