/** What others' packages are called in the table. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { dependencies } = JSON.parse(readFileSync(join('bench', 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** A package's name as people write it, with the version that is installed. */
export function withVersion(name: string, needs: string): string {
  return `${name} ${dependencies[needs]?.replace(/-.*/, '')}`;
}
