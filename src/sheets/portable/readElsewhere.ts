/** Whether helper cells are read by formulas that people wrote themselves. */

import type { Decimal } from '../../formula/tokens';
import { addressOf, cellsOf } from '../../share/blocks';
import type { Converted, Found } from '../../share/portable/converted';
import { reads } from '../../share/portable/helperReaders';
import type { OpenSheet } from './portableBook';

/** Whether formulas other than those that go read the helper's cells. */
export function isReadElsewhere(
  helper: Converted,
  { formulas, helpers }: Found,
  open: OpenSheet,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  decimalOf: (formula: string) => Decimal,
): boolean {
  const area = { ...helper, sheet: open.name };
  const going = new Set([...formulas, ...helpers].flatMap(cellsOf).map(addressOf));
  return spreadsheet.getSheets().some((sheet) => {
    const isOwn = sheet.getSheetId() === open.id;
    const name = isOwn ? open.name : sheet.getName();
    const all = isOwn ? open.cells.formulas : sheet.getDataRange().getFormulas();
    return all.some((line, row) =>
      line.some(
        (formula, column) =>
          formula !== '' &&
          !(isOwn && going.has(addressOf({ row: row + 1, column: column + 1 }))) &&
          reads(formula, name, area, decimalOf(formula)),
      ),
    );
  });
}
