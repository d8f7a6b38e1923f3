/** What the README tells its readers to run and to look at is there; `npm run newcomer` runs it. */

import { existsSync, readFileSync } from 'node:fs';
import { readmeCommands, reasonNotToRun } from '../../scripts/readmeCommands';

const README = readFileSync('README.md', 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const COMMANDS = readmeCommands(README);

test('the README’s commands are found in its order, in blocks and in sentences, each once', () => {
  expect(
    readmeCommands('Run `npm test`:\n```sh\nnpm ci && npm start\n```\nor `PORT=1 npm start`, then `npm test`.'),
  ).toEqual(['npm test', 'npm ci', 'npm start', 'PORT=1 npm start']);
  expect(COMMANDS.slice(0, 2)).toEqual(['npm ci', 'npm start']);
});

test('a newcomer runs every command but those that need a Google account, or hours', () => {
  const left = COMMANDS.filter((command) => reasonNotToRun(command) !== undefined);
  expect(left).toEqual([
    'npx clasp login',
    'npm run link -- <script ID>',
    'npm run push',
    'npx clasp push --force',
    'npm run fuzz',
    'npm run fuzz -- 50000',
  ]);
});

test.each(COMMANDS)('%s runs a script of the project, or a program that comes with it', (command) => {
  const [program, name = '', script = ''] = command.replace(/^[A-Z]+=\S+ /, '').split(' ');
  if (program === 'npx') expect(Object.keys(devDependencies).join(' ')).toContain(name);
  else if (name !== 'ci') expect(Object.keys(scripts)).toContain(name === 'run' ? script : name);
});

test.each(Object.entries(scripts))('npm run %s starts files that are there', (_, command) => {
  for (const [file] of command.matchAll(/\b[\w-]+\/[\w-]+\.ts\b/g))
    expect([file, existsSync(file)]).toEqual([file, true]);
  for (const [, other = ''] of command.matchAll(/npm run (\S+)/g)) expect(Object.keys(scripts)).toContain(other);
});

test('every file and folder that the README links to or names is there, but for those that a command makes', () => {
  const linked = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  const named = [...README.matchAll(/`((?:src|test|preview|scripts|docs|bench|downloads)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  const made = 'src/kpis/COST_PER_DEMO.ts';
  expect(named).toContain(made);
  expect(linked.length).toBeGreaterThan(4);
  for (const path of [...linked, ...named]) expect([path, existsSync(path)]).toEqual([path, path !== made]);
});
