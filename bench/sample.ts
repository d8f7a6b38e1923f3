/** One sample: a process of its own that makes a table, runs one candidate of a race over it once, and prints what it took. */

import { KPI_RACES } from './kpiCandidates';
import { LEAD_RACE } from './leadCandidates';

const [wanted, candidate = '', rows] = process.argv.slice(2);
const found = [...KPI_RACES, LEAD_RACE].find(({ name }) => name === wanted);
if (!found) throw new Error(`There is no race called ${wanted}.`);
console.log(JSON.stringify(await found.sample(candidate, Number(rows))));
