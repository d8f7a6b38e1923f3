/** LockService: locks that are always free, since one script runs at a time here. */

import { type Gate, present } from './present';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** The service with one lock of each kind. */
export function lockService(gate: Gate): Service {
  const [doc, script, user] = [lock(gate), lock(gate), lock(gate)];
  return present<Service>(
    'LockService',
    { getDocumentLock: () => doc, getScriptLock: () => script, getUserLock: () => user },
    gate,
  );
}

function lock(gate: Gate): Lock {
  let held = false;
  return present<Lock>(
    'Lock',
    {
      hasLock: () => held,
      tryLock: () => {
        held = true;
        return true;
      },
      waitLock: () => {
        held = true;
      },
      releaseLock: () => {
        held = false;
      },
    },
    gate,
  );
}
