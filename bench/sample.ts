/** One sample: a process of its own that makes the leads, sums them up once, and prints how long that took. */

import { writeFileSync } from 'node:fs';
import { CANDIDATES } from './candidates';
import { leads } from './data';

const [name, rows, file] = process.argv.slice(2);
const candidate = CANDIDATES.find((one) => one.name === name);
if (!candidate) throw new Error(`There is no candidate called ${name}.`);
// What a package takes to load isn't counted.
if (candidate.needs) await import(candidate.needs);
const table = leads(Number(rows));
(globalThis as { gc?: () => void }).gc?.();
const start = performance.now();
const figures = await candidate.run(table);
const took = performance.now() - start;
if (file) writeFileSync(file, JSON.stringify([...(figures ?? [])]));
console.log(took);
