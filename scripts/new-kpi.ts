/** `npm run new-kpi -- NAME`: starts a KPI's file, to be filled in, and lists it in the registry. */

import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const [name = ''] = process.argv.slice(2);
const file = `src/kpis/${name}.ts`;
if (!/^[A-Z]+(_[A-Z]+)*$/.test(name)) stop('Give the name as it is typed in a cell: npm run new-kpi -- COST_PER_DEMO');
if (existsSync(file)) stop(`${file} is there already.`);

writeFileSync(
  file,
  `/** ${name}: what it is, and where it comes from. */

import { defineKpi } from '../core/kpi';
import { leads, marketingCost } from './arguments';

export const ${name} = defineKpi({
  name: '${name}',
  section: 'plan',
  goal: 'leads',
  unit: 'money',
  better: 'lower',
  title: { en: '', ko: '', ja: '' },
  meaning: { en: '', ko: '', ja: '' },
  arguments: [marketingCost, leads],
  formula: 'marketing_cost / leads',
});
`,
);
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
console.log(`Fill in ${file}; npm run generate and npm test say what is missing.`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
