/** Range: a block of cells. */

import type { Block } from '../grid';
import type { Host } from './host';
import { present } from './present';
import { rangeCopy } from './range-copy';
import { rangeFormat } from './range-format';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The block as a Range. */
export function range(host: Host, block: Block): Range {
  const self = (): Range => shown;
  const shown = present<Range>(
    'Range',
    {
      ...rangePlace(host, block),
      ...rangeValues(host, block, self),
      ...rangeFormat(host, block, self),
      ...rangeCopy(host, block),
      ...rangeRules(host, block, self),
    },
    host.gate,
  );
  host.behind.ranges.set(shown, block);
  return shown;
}
