/** What the sidebar may ask about cells that need the add-on. */

import type { BroughtBack, MadePortable, NeedingCells } from '../share/portableRequests';
import { type Answer, answer } from './answer';
import { Refused } from './refused';

/** Says which cells need the add-on. */
export function findNeedingCells(_request: unknown): Answer<NeedingCells> {
  return answer(notYet);
}

/** Makes cells portable. */
export function makePortable(_request: unknown): Answer<MadePortable> {
  return answer(notYet);
}

/** Brings the functions of portable cells back. */
export function bringFunctionsBack(_request: unknown): Answer<BroughtBack> {
  return answer(notYet);
}

function notYet(): never {
  throw new Refused('badRequest');
}
