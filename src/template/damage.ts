/** Which formulas of a sheet in use have been overwritten or broken, and what belongs there. */

import { type Current, holds } from './changes';
import { type Content, isFree, type PlacedCell } from './content';
import type { Layout } from './layout';

/**
 * The cells that should hold a formula, or be kept empty for a call's results, and don't. Inputs aren't looked at, but for
 * stocks whose formula is broken: a number in its place is somebody's own. Nor are headings and the dates in them, since
 * nobody but the team can know which period a column stands for.
 */
export function damagedCells({ cells }: Content, { periods }: Layout, current: Current): PlacedCell[] {
  return cells.filter((placed) => {
    const { row, column, line, cell } = placed;
    if (line.kind === 'header' || holds(current, row, column, cell)) return false;
    if (cell.look === 'carried') return (current.formulas[row - 1]?.[column - 1] ?? '') !== '';
    if (isFree(cell)) return false;
    const isFormula = typeof cell.value === 'string' && cell.value.startsWith('=');
    return isFormula || (line.kind === 'kpi' && periods.includes(column));
  });
}
