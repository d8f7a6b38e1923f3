/** All that the check looks at, in the order of its table. */

import type { Group } from './fact';
import { FORMULAS } from './formulas';
import { RECEIVED } from './received';
import { RESULTS } from './results';
import { TYPED } from './typed';

/** The groups. */
export const GROUPS: readonly Group[] = [RECEIVED, RESULTS, FORMULAS, TYPED];
