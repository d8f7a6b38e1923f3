/** Where the formula stands that fills a cell which has none of its own. */

import { isErrorValue } from '../../core/problem';
import { isReadable, parse } from '../../formula/parse';
import { ourCallsIn } from '../ourCalls';
import { areaOf, type Grid, type Spot } from './grid';
import { referencesIn } from './likely';

/** No formula is looked for farther away, up or to the left. */
const FARTHEST = 1000;
/** Formulas that may give a whole range. */
const SPILLING =
  /\b(ARRAYFORMULA|FILTER|SORT|UNIQUE|QUERY|TRANSPOSE|SEQUENCE|MAP|BYROW|BYCOL|MAKEARRAY|SPLIT|IMPORTRANGE)\(/i;

/** Without a range nothing spills, and a sheet may have many thousand formulas that needn't be read. */
const MAY_SPILL = /:|\bLEAD_KPIS\(/i;

/** The cell of the formula that fills `spot`; undefined where none does. */
export function anchorOf(spot: Spot, grid: Grid): Spot | undefined {
  const rows = Math.min(spot.row, FARTHEST);
  for (let up = 0; up < rows; up++) {
    for (let left = 0; left < spot.column; left++) {
      if (up === 0 && left === 0) continue;
      const from = { ...spot, row: spot.row - up, column: spot.column - left };
      const formula = grid.formula(from);
      // A formula with something in its way fills nothing.
      if (!MAY_SPILL.test(formula) || isErrorValue(grid.value(from))) continue;
      if (reaches(formula, from, up, left, grid)) return from;
    }
  }
  return undefined;
}

/** Whether the formula in `from` fills the cell so far below and right of it. */
function reaches(formula: string, from: Spot, down: number, right: number, grid: Grid): boolean {
  const parsed = parse(formula, grid.decimal(formula));
  if (!isReadable(parsed)) return false;
  const calls = ourCallsIn(parsed.root);
  // How large a table is isn't known without making it: its corner cells have to be there.
  if (calls.some(({ name }) => name === 'LEAD_KPIS')) {
    const isThere = (row: number, column: number): boolean => grid.value({ ...from, row, column }) !== '';
    return isThere(from.row, from.column + right) && isThere(from.row + down, from.column);
  }
  if (calls.length === 0 && !SPILLING.test(formula)) return false;
  const areas = referencesIn(parsed.root).flatMap(
    (node) => areaOf(formula.slice(node.from, node.to), from.sheet, grid) ?? [],
  );
  return (
    down < Math.max(1, ...areas.map(({ rows }) => rows)) && right < Math.max(1, ...areas.map(({ columns }) => columns))
  );
}
