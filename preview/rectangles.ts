/** Rectangles: gathers single cells into blocks, so that one rule over many cells is one rule. */

import type { Block } from './grid';

/** Blocks that together cover the cells (row, column), each cell once: runs within a row, joined when they repeat below. */
export function rectangles(sheetId: string, cells: readonly (readonly [number, number])[]): Block[] {
  const sorted = [...cells].sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2);
  const runs: { row: number; column: number; columns: number; rows: number }[] = [];
  for (const [row, column] of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const blocks: typeof runs = [];
  for (const run of runs) {
    const width = `${run.column}+${run.columns}`;
    const above = open.get(width);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      open.set(width, run);
      blocks.push(run);
    }
  }
  return blocks.map((block) => ({ sheetId, ...block }));
}
