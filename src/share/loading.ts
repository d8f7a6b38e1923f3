/** Whether a formula's cell still waits for its function. */

/** Google says it in the language of whoever looks. */
const LOADING = /^\p{L}[\p{L}\p{M}\s]{0,40}(\.\.\.|…)$/u;

/** Whether the cell, which has a formula, shows that the spreadsheet is still waiting for the function in it. */
export function isLoading(value: unknown): boolean {
  return typeof value === 'string' && LOADING.test(value);
}
