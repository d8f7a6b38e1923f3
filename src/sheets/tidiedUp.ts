/** Work that has to be tried hard, since nothing more can be done where it fails. */

/** Does `work`, and once more if it fails. Whether it was done. */
export function tidiedUp(work: () => void): boolean {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      work();
      return true;
    } catch {
      // The failure that made it necessary is the one to report.
    }
  }
  return false;
}
