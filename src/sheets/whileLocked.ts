/** Work that two people must not do in one spreadsheet at the same time. */

import { Refused } from './refused';

/** Does `work` under the document's lock, waiting at most `patience` milliseconds for it. Throws `Refused` after that. */
export function whileLocked<T>(patience: number, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Refused('busy');
  try {
    return work();
  } finally {
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The platform drops the lock when the script ends, so the work it guarded is not to be called a failure.
  }
}
