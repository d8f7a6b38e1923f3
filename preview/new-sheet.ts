/** New sheets: the size and look of an empty sheet in Google Sheets. */

/** 1000 rows and 26 columns, Arial 10, columns 100 and rows 21 pixels. */
export const SHEET_DEFAULTS = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10 },
};
