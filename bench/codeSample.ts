/** One sample of Code.js: a process of its own that compiles and evaluates it in a fresh context, and calls a function. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const code = readFileSync(join('dist', 'Code.js'), 'utf8');
const context = createContext({}) as { CPL?: (cost: number, leads: number) => unknown };
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
now();
const start = now();
const script = new Script(code, { filename: 'Code.js' });
const compiled = now();
script.runInContext(context);
const evaluated = now();
const outcome = context.CPL?.(5000, 125);
const called = now();
if (outcome !== 40) throw new Error(`CPL(5000, 125) is ${String(outcome)}.`);
console.log(JSON.stringify([compiled - start, evaluated - compiled, called - evaluated]));
