/** Trying again, where a single failure of the service must not decide. */

/** Does `work`, and once more if it fails. Throws what the second try throws. */
export function twice(work: () => void): void {
  try {
    work();
  } catch {
    work();
  }
}
