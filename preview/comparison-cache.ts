/**
 * Comparisons: Univer 0.25.1 remembers the values it has compared by cell, and stores steps of arithmetic there as if
 * they were the cell's value, so that `J35=0` can be true where J35 is 498. Without that memory every comparison reads
 * the cell.
 */

import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/** Makes every comparison read the cell. */
export function readCellsWhenComparing(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  // What is never read need not be remembered: of a table of thousands of rows that takes longer than comparing.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
