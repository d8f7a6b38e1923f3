/** Inserts a KPI sheet, all of it or nothing. */

import type { SheetContent } from '../../template/sheet';
import { insertSheets } from '../insertSheets';
import { writeSheet } from './writeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Inserts a new sheet called `wanted`, or with the first number that is free, and gives its name. `finish` does what is
 * left to do before the sheet is there for good.
 */
export function insertSheet(
  spreadsheet: Spreadsheet,
  wanted: string,
  content: SheetContent,
  finish: (sheet: Sheet) => void = () => undefined,
): string {
  const [name = wanted] = insertSheets(spreadsheet, [
    {
      wanted,
      write(sheet) {
        writeSheet(sheet, content);
        finish(sheet);
      },
    },
  ]);
  return name;
}
