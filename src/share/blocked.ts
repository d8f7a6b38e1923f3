/** Whether a formula can't fill its cells. */

/** Whether what the formula fills is in something's way, or something is in its. */
export function isBlocked(value: unknown): boolean {
  return value === '#REF!' || value === '#SPILL!';
}
