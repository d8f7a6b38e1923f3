/**
 * Writes what follows from the KPI files: the registry, the functions that can be called, the facts of
 * those that a table of leads can show, the README's table, and KPI sheets as text.
 * `--check` writes nothing and fails where a file is not what would be written.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { LEAD_KPIS } from '../src/leads/LEAD_KPIS';
import { kpiNames, loadKpis } from './kpiFiles';
import { readmeTable } from './readmeTable';
import { indexSource, runnablesSource, tableFactsSource } from './registrySource';
import { SHEET_TEXTS, sheetTextFile } from './sheetText';

const TABLE = /(<!-- functions -->\n)[\s\S]*?(<!-- \/functions -->)/;

const kpis = await loadKpis(kpiNames());
const readme = readFileSync('README.md', 'utf8');
const wanted: Record<string, string> = {
  'src/kpis/index.ts': indexSource(kpis),
  'src/kpis/runnables.ts': runnablesSource(kpis),
  'src/leads/tableFacts.ts': tableFactsSource(kpis),
  'README.md': readme.replace(
    TABLE,
    (_, open: string, close: string) => `${open}${readmeTable([...kpis, LEAD_KPIS])}\n${close}`,
  ),
  ...Object.fromEntries(Object.entries(SHEET_TEXTS).map(([name, textOf]) => [sheetTextFile(name), textOf()])),
};

const check = process.argv.includes('--check');
for (const [file, content] of Object.entries(wanted)) {
  if (read(file) === content) continue;
  if (check) {
    console.error(`${file} is out of date: run npm run generate and commit what it writes.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, content);
    console.log(`wrote ${file}`);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
