/**
 * `npm run mutation`: changes the source in thousands of small ways and says how many of them the tests notice.
 * `npm run mutation -- core` does one part; `mutation/README.md` has what came of it last.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from './parts';
import { HEADS, type Report, rowOf, survivors } from './report';

const FOLDER = new URL('.', import.meta.url).pathname;
const README = join(FOLDER, 'README.md');
const TABLE = /(?<=<!-- last run -->\n)[\s\S]*?(?=<!-- end -->)/;

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);
const unknown = names.find((name) => !PARTS[name]);
if (unknown) throw new Error(`There is no part called ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);

if (!existsSync(join(FOLDER, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: FOLDER, stdio: 'inherit' });
for (const name of names) {
  // Fewer random cases than `npm test` has: each is run for many mutants.
  const env = { FUZZ: '100', ...process.env, MUTATION_PART: name };
  const stryker = join(FOLDER, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const options = ['run', join(FOLDER, 'stryker.config.js')];
  execFileSync(join(FOLDER, 'node_modules', 'node', 'bin', 'node'), [stryker, ...options], { env, stdio: 'inherit' });
  console.log(survivors(reportOf(name)).join('\n'));
}
// What hasn't been run here keeps the row that it has, and single files are no part.
const readme = readFileSync(README, 'utf8');
const rows = Object.entries(PARTS).flatMap(([name, { folder }]) => {
  const kept = readme.split('\n').filter((line) => line.startsWith(`| \`${folder}\``));
  return names.includes(name) ? [rowOf(name, reportOf(name))] : kept;
});
const table = `\n${[...HEADS, ...rows].join('\n')}\n\n`;
console.log(table);
if (!process.env['MUTATION_FILES'])
  writeFileSync(
    README,
    readme.replace(TABLE, () => table),
  );

function fileOf(name: string): string {
  return join('.cache', 'mutation', `${name}.json`);
}

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Report;
}
