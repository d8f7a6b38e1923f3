/** Undoing what a killed run left behind: until it is done, nothing else can be changed, so a failure says so. */

import { Refused } from './refused';

/** Does `undo`. Throws `Refused` where it fails. */
export function undoing(undo: () => void): void {
  try {
    undo();
  } catch (failure) {
    throw failure instanceof Refused ? failure : new Refused('stillHalfDone', '');
  }
}
