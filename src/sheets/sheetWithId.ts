/** A sheet by its id, which it keeps when it is renamed or moved. */

/** The sheet; `undefined` where it isn't there any more. */
export function sheetWithId(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: number,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
}
