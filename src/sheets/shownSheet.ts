/** That the sheet which the sidebar shows is the one that is open: people may have gone to another one since. */

import { Refused } from './refused';
import { shortText } from './requests';

/** Throws `Refused` where `shown` is given and isn't the open sheet's name. */
export function checkShown(shown: unknown, open: string): void {
  if (shown !== undefined && shortText(shown) !== open) throw new Refused('otherSheet', open);
}
