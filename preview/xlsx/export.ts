/** Export: the open workbook as an .xlsx file. */

import type { LeftOut, ValueInstead } from './book';
import { type BookSource, gatherBook } from './gather';
import { writeBook } from './write';

/** An .xlsx file, and how it differs from the workbook it was made of. */
export interface XlsxFile {
  readonly bytes: Uint8Array;
  /** Formulas that only this add-on or Google Sheets can work out: the file has their values. */
  readonly valuesInstead: readonly ValueInstead[];
  /** Rules that an .xlsx file can't hold. */
  readonly leftOut: readonly LeftOut[];
}

/** Writes the workbook as it is now; wait for its calculation first. Throws one plain sentence if it can't be written. */
export async function exportWorkbook(source: BookSource): Promise<XlsxFile> {
  const book = gatherBook(source);
  return { bytes: await writeBook(book), valuesInstead: book.valuesInstead, leftOut: book.leftOut };
}
