/** Range, copying it to another place. */

import type { Block } from '../grid';
import { copyRange, type Pasted } from '../range-copy';
import { CopyPasteType } from './enumeration';
import { behind, type Host } from './host';
import { checked } from './range-bounds';

type Range = GoogleAppsScript.Spreadsheet.Range;
interface CopyOptions {
  readonly formatOnly?: boolean;
  readonly contentsOnly?: boolean;
}

const ALL: Pasted = { content: 'formulas', looks: true, notes: true, validations: true };
const FORMAT: Pasted = { content: 'none', looks: true, notes: false, validations: false };
const VALUES: Pasted = { content: 'values', looks: false, notes: false, validations: false };
const VALIDATIONS: Pasted = { content: 'none', looks: false, notes: false, validations: true };
const FORMULA: Pasted = { content: 'formulas', looks: false, notes: false, validations: false };

const BY_TYPE = new Map<unknown, Pasted>([
  [CopyPasteType.PASTE_NORMAL, ALL],
  [CopyPasteType.PASTE_FORMAT, FORMAT],
  [CopyPasteType.PASTE_FORMULA, FORMULA],
  [CopyPasteType.PASTE_VALUES, VALUES],
  [CopyPasteType.PASTE_DATA_VALIDATION, VALIDATIONS],
]);

/** The method for copying. */
export function rangeCopy(host: Host, block: Block): Partial<Range> {
  return {
    copyTo: (destination: Range, how: unknown = {}, transposed: boolean = false) => {
      const to = behind(host.behind.ranges, destination, 'Range');
      if (transposed) throw new TypeError('A transposed copy is not in the local stand-in');
      // A copy needs its own room, however small the range it is put on.
      checked(
        { ...to, rows: Math.max(to.rows, block.rows), columns: Math.max(to.columns, block.columns) },
        host.engine,
      );
      copyRange(host.engine, block, to, pastedBy(how));
    },
  };
}

/** Google takes a type, or an object that names one of the two. */
function pastedBy(how: unknown): Pasted {
  if (typeof how === 'string') {
    const pasted = BY_TYPE.get(how);
    if (!pasted) throw new TypeError(`CopyPasteType.${how} is not in the local stand-in`);
    return pasted;
  }
  const { contentsOnly = false, formatOnly = false } = how as CopyOptions;
  // Belief: contents only are values, as in the menu; formulas stay behind.
  if (contentsOnly) return VALUES;
  return formatOnly ? FORMAT : ALL;
}
