/** Univer's ranges as a book's areas. */

import type { IRange } from '@univerjs/core';
import type { BookArea } from './book';

/** The rectangle of the range; both count from 0 and include both ends. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): BookArea {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
