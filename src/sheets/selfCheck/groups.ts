/** All that the check looks at, in the order of its table. */

import { COPIES } from './copies';
import type { Group } from './fact';
import { FORMULAS } from './formulas';
import { MARKS } from './marks';
import { RECEIVED } from './received';
import { RESULTS } from './results';
import { SURROUNDINGS } from './surroundings';
import { TYPED } from './typed';
import { WARNINGS } from './warnings';

/** The groups. */
export const GROUPS: readonly Group[] = [RECEIVED, RESULTS, FORMULAS, TYPED, MARKS, COPIES, WARNINGS, SURROUNDINGS];
