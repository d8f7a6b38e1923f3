/** Writes what was measured where people look for it: all of it into docs/BENCH.md, the main lines into the README. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type Line, markdown } from './line';

/** Where the table stands in a file. */
const TABLE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** Puts the lines between the marks of both files, with the day and the machine. */
export function writeReport(lines: readonly Line[], rounds: number): void {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const measured = `Measured on ${day} in ${rounds} rounds (${machine}).`;
  write(join('docs', 'BENCH.md'), `${measured}\n\n${markdown(lines)}`);
  write(
    'README.md',
    `${measured}\n\n${markdown(
      lines.filter(({ main }) => main),
      true,
    )}`,
  );
}

function write(file: string, content: string): void {
  const before = readFileSync(file, 'utf8');
  if (!TABLE.test(before)) throw new Error(`${file} has no place for the table.`);
  writeFileSync(
    file,
    before.replace(TABLE, (_, open: string, close: string) => `${open}${content}\n${close}`),
  );
}
