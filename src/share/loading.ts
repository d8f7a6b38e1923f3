/** Whether a cell still waits for its function. */

const LOADING = /^Loading(\.\.\.|…)$/;

/** Whether the cell shows that the spreadsheet is still waiting for the function in it. */
export function isLoading(value: unknown): boolean {
  return typeof value === 'string' && LOADING.test(value);
}
