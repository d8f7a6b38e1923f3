/** `npm run link -- <script ID>`: says which Apps Script project `npm run push` sends the add-on to. */

import { readFileSync, writeFileSync } from 'node:fs';

const [id = ''] = process.argv.slice(2);
// A person may paste the whole address of the script editor.
const scriptId = /\/projects\/([\w-]+)/.exec(id)?.[1] ?? id;
if (!/^[\w-]{20,}$/.test(scriptId)) {
  console.error('Give the script ID: npm run link -- <script ID>. It is in the script editor under Project Settings.');
  process.exit(1);
}
const settings: unknown = JSON.parse(readFileSync('.clasp.json', 'utf8'));
writeFileSync('.clasp.json', `${JSON.stringify({ ...Object(settings), scriptId }, null, 2)}\n`);
console.log(`npm run push now sends the add-on to ${scriptId}.`);
