/** Writer: a book to the bytes of an .xlsx file. The only file that knows ExcelJS. */

import ExcelJS from 'exceljs';
import { areaName, cellName } from './area';
import type { Book, BookContent, BookLine, BookName, BookPicture, BookSheet, BookStyle, BookValidation } from './book';
import { withoutZipDates } from './zip-dates';

/** A digit's width in pixels in Excel's default font: .xlsx counts widths in digits. */
const DIGIT_WIDTH = 7;
const POINTS_PER_PIXEL = 0.75;
/** What Excel takes at most in a validation's title and text; a longer one makes it call the file damaged. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;
const NAME_LENGTH = 31;
/** The format's own unit of length. */
const EMUS_PER_PIXEL = 9525;
const A4 = 9;
/** The pixels of 297 mm without 0.8 inches of margins. */
const PAGE_WIDTH = (297 / 25.4 - 0.8) * 96;
/** The share of their size below which nobody can read letters on paper. */
const SMALLEST = 0.5;
/** Inches: a year's sheet is wide, so that every bit of the page counts. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };
/** The same in every file, so that the same book gives the same bytes. */
const WRITTEN_AT = new Date(Date.UTC(2000, 0, 1));

/** ExcelJS has the list of validations by range, but leaves it out of its types. */
type WithValidations = ExcelJS.Worksheet & {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

/** Where ExcelJS puts the parts of the file. */
interface Zip {
  append(xml: string, options: object): void;
}

/** The part of ExcelJS that puts the XML into the file, which its types leave out too. */
interface Packing {
  addWorksheets(zip: Zip, model: unknown): Promise<void>;
  addDrawings(zip: Zip, model: unknown): void;
  addWorkbook(zip: Zip, model: unknown): Promise<void>;
}

/**
 * The .xlsx file of the book. Programs work every formula out again on opening it. Throws one plain sentence if a sheet
 * has a name that .xlsx files can't hold.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Leadsheet';
  workbook.lastModifiedBy = 'Leadsheet';
  workbook.created = WRITTEN_AT;
  workbook.modified = WRITTEN_AT;
  workbook.calcProperties = { fullCalcOnLoad: true };
  const activeTab = Math.max(
    0,
    book.sheets.findIndex(({ name }) => name === book.active),
  );
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
  for (const sheet of book.sheets) writeSheet(workbook, sheet);
  const packing = workbook.xlsx as ExcelJS.Xlsx & Packing;
  keepSchemaOrder(packing);
  fitRows(packing, book.sheets);
  describePictures(
    packing,
    book.sheets.flatMap(({ pictures }) => pictures),
  );
  addNames(packing, book.names);
  return withoutZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** ExcelJS writes a sheet's page setup before its outline; the format has them the other way round, and Excel minds. */
function keepSchemaOrder(packing: Packing): void {
  const addWorksheets = packing.addWorksheets.bind(packing);
  packing.addWorksheets = (zip, model) =>
    addWorksheets(
      {
        append: (xml, options) =>
          zip.append(xml.replace(/(<pageSetUpPr [^>]*>)(<outlinePr [^>]*>)(?=<\/sheetPr>)/, '$2$1'), options),
      },
      model,
    );
}

/**
 * ExcelJS fixes every height that it writes. Rows that follow their text are given theirs, since LibreOffice measures none on
 * opening a file, and stay free to grow. The sheets come in their order.
 */
function fitRows(packing: Packing, sheets: readonly BookSheet[]): void {
  const fitted = sheets.map(({ fittedHeights }) => fittedHeights);
  const addWorksheets = packing.addWorksheets.bind(packing);
  packing.addWorksheets = (zip, model) =>
    addWorksheets(
      {
        append: (xml, options) => {
          const rows = xml.includes('<worksheet') ? fitted.shift() : undefined;
          const free = xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (tag, before: string, row: string) =>
            rows?.has(Number(row) - 1) ? before : tag,
          );
          zip.append(free, options);
        },
      },
      model,
    );
}

/** ExcelJS gives pictures no words. They come into the file in the order in which they were put on the sheets. */
function describePictures(packing: Packing, pictures: readonly BookPicture[]): void {
  const words = pictures.map((picture) => picture.words);
  const addDrawings = packing.addDrawings.bind(packing);
  packing.addDrawings = (zip, model) =>
    addDrawings(
      {
        append: (xml, options) =>
          zip.append(
            xml.replace(/<xdr:cNvPr [^>]*?(?=\/?>)/g, (tag) => `${tag} descr="${inXml(words.shift() ?? '')}"`),
            options,
          ),
      },
      model,
    );
}

/** ExcelJS takes no names but those of ranges, and writes them right after the sheets, where the format has them. */
function addNames(packing: Packing, names: readonly BookName[]): void {
  if (names.length === 0) return;
  const elements = names
    .map(
      ({ name, comment, formula }) =>
        `<definedName name="${inXml(name)}" comment="${inXml(comment)}">${inXml(formula)}</definedName>`,
    )
    .join('');
  const addWorkbook = packing.addWorkbook.bind(packing);
  packing.addWorkbook = (zip, model) =>
    addWorkbook({ append: (xml, options) => zip.append(withNames(xml, elements), options) }, model);
}

function withNames(xml: string, elements: string): string {
  if (xml.includes('<definedNames>')) return xml.replace('<definedNames>', (tag) => `${tag}${elements}`);
  return xml.replace('</sheets>', (tag) => `${tag}<definedNames>${elements}</definedNames>`);
}

function inXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: BookSheet): void {
  checkName(sheet.name);
  const { frozenRows, frozenColumns } = sheet;
  const pages = pagesAcross(sheet);
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [
      {
        showGridLines: sheet.gridlines,
        ...(frozenRows > 0 || frozenColumns > 0
          ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }
          : { state: 'normal' }),
      },
    ],
    properties: {
      defaultColWidth: sheet.defaultColumnWidth / DIGIT_WIDTH,
      ...(sheet.tabColour ? { tabColor: { argb: sheet.tabColour } } : {}),
      outlineProperties: { summaryBelow: false, summaryRight: true },
      outlineLevelRow: Math.max(0, ...sheet.rowDepths.values()),
    },
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      margins: MARGINS,
      ...(frozenRows > 0 ? { printTitlesRow: `1:${frozenRows}` } : {}),
      ...(pages > 1 && frozenColumns > 0 ? { printTitlesColumn: columnsName(frozenColumns) } : {}),
      // ExcelJS puts a $ before the columns only, and Excel reads such an area from wherever its cursor is.
      ...(sheet.printArea ? { printArea: areaName(sheet.printArea).replace(/\d+/g, '$$$&') } : {}),
    },
  });
  for (const [column, width] of sheet.columnWidths) worksheet.getColumn(column + 1).width = width / DIGIT_WIDTH;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of [...sheet.rowHeights, ...sheet.fittedHeights]) {
    worksheet.getRow(row + 1).height = height * POINTS_PER_PIXEL;
  }
  for (const row of sheet.hiddenRows) writtenRow(worksheet, row).hidden = true;
  writeRowGroups(worksheet, sheet.rowDepths);
  for (const { row, column, content, style } of sheet.cells) {
    const cell = worksheet.getCell(row + 1, column + 1);
    cell.value = cellValue(content);
    Object.assign(cell, cellStyle(style));
  }
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  sheet.conditions.forEach(({ areas, expression, style }, index) => {
    worksheet.addConditionalFormatting({
      ref: areas.map(areaName).join(' '),
      rules: [{ type: 'expression', formulae: [expression], style: conditionStyle(style), priority: index + 1 }],
    });
  });
  for (const validation of sheet.validations) writeValidation(worksheet as WithValidations, validation);
  for (const { row, column, text } of sheet.notes) worksheet.getCell(row + 1, column + 1).note = text;
  for (const picture of sheet.pictures) writePicture(workbook, worksheet, picture);
}

/** On how many pages side by side the sheet can be read, each of which begins with the frozen columns. */
function pagesAcross(sheet: BookSheet): number {
  const { frozenColumns, columnWidths, defaultColumnWidth, hiddenColumns, cells, printArea } = sheet;
  const last = printArea?.right ?? cells.reduce((most, { column }) => Math.max(most, column), -1);
  const widthOf = (column: number): number =>
    hiddenColumns.includes(column) ? 0 : (columnWidths.get(column) ?? defaultColumnWidth);
  const width = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => widthOf(from + index)).reduce(
      (sum, one) => sum + one,
      0,
    );
  const frozen = width(0, frozenColumns);
  const room = PAGE_WIDTH / SMALLEST - frozen;
  return room > 0 ? Math.max(1, Math.ceil(width(frozenColumns, last + 1) / room)) : 1;
}

/** The first columns, such as `A:B`. */
function columnsName(count: number): string {
  return `A:${cellName(0, count - 1).replace(/\d/g, '')}`;
}

function checkName(name: string): void {
  if (name.length <= NAME_LENGTH && !/[*?:\\/[\]]|^'|'$/.test(name)) return;
  throw new Error(
    `The sheet name "${name}" can't stand in an .xlsx file: at most ${NAME_LENGTH} characters, none of * ? : \\ / [ ].`,
  );
}

function writeRowGroups(worksheet: ExcelJS.Worksheet, depths: ReadonlyMap<number, number>): void {
  for (const [index, depth] of depths) {
    const row = writtenRow(worksheet, index);
    row.outlineLevel = depth;
    // ExcelJS calls every row of the deepest groups collapsed, and LibreOffice then hides the rows they hold.
    Object.defineProperty(row, 'collapsed', { value: false });
  }
}

/** ExcelJS leaves a row without a cell out, and with it that the row is hidden or grouped. */
function writtenRow(worksheet: ExcelJS.Worksheet, index: number): ExcelJS.Row {
  const row = worksheet.getRow(index + 1);
  row.getCell(1);
  return row;
}

function cellValue(content: BookContent): ExcelJS.CellValue {
  if (content.kind === 'blank') return null;
  if (content.kind === 'value')
    return typeof content.value === 'object' ? { error: content.value.error } : content.value;
  const { formula, result } = content;
  return { formula, result: typeof result === 'object' ? { error: result.error } : result };
}

function cellStyle(style: BookStyle): Partial<ExcelJS.Style> {
  const { top, bottom, left, right } = style;
  return {
    font: font(style),
    alignment: {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      vertical: style.vertical ?? 'bottom',
      ...(style.wrap ? { wrapText: true } : {}),
    },
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: style.fill } } } : {}),
    ...(top || bottom || left || right
      ? {
          border: {
            ...(top ? { top: line(top) } : {}),
            ...(bottom ? { bottom: line(bottom) } : {}),
            ...(left ? { left: line(left) } : {}),
            ...(right ? { right: line(right) } : {}),
          },
        }
      : {}),
  };
}

/** A condition only names what it changes, and its fill's colour sits where a cell's pattern has its background. */
function conditionStyle(style: BookStyle): Partial<ExcelJS.Style> {
  const changed = font(style);
  return {
    ...(Object.keys(changed).length > 0 ? { font: changed } : {}),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: style.fill } } } : {}),
  };
}

function font({ family, size, bold, italic, underline, strike, colour }: BookStyle): Partial<ExcelJS.Font> {
  return {
    ...(family ? { name: family } : {}),
    ...(size ? { size } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strike ? { strike } : {}),
    ...(colour ? { color: { argb: colour } } : {}),
  };
}

function line({ style, colour }: BookLine): ExcelJS.Border {
  return { style, color: { argb: colour } };
}

function writeValidation(worksheet: WithValidations, validation: BookValidation): void {
  const { area, type, operator, formulas, allowBlank, strict, promptTitle, prompt, errorTitle, error } = validation;
  const name = areaName(area);
  // A range even for one cell: ExcelJS merges single cells by itself, and loses whose neighbours a formula means.
  worksheet.dataValidations.add(name.includes(':') ? name : `${name}:${name}`, {
    type,
    ...(operator ? { operator } : {}),
    formulae: [...formulas],
    allowBlank,
    showErrorMessage: strict,
    ...(strict ? { errorStyle: 'stop' } : {}),
    showInputMessage: Boolean(prompt),
    ...(promptTitle ? { promptTitle: cut(promptTitle, TITLE_LENGTH) } : {}),
    ...(prompt ? { prompt: cut(prompt, MESSAGE_LENGTH) } : {}),
    ...(errorTitle ? { errorTitle: cut(errorTitle, TITLE_LENGTH) } : {}),
    ...(error ? { error: cut(error, MESSAGE_LENGTH) } : {}),
  });
}

function writePicture(workbook: ExcelJS.Workbook, worksheet: ExcelJS.Worksheet, picture: BookPicture): void {
  const { png, row, column, x, y, width, height } = picture;
  const corner = {
    nativeRow: row,
    nativeRowOff: Math.round(y * EMUS_PER_PIXEL),
    nativeCol: column,
    nativeColOff: Math.round(x * EMUS_PER_PIXEL),
  };
  worksheet.addImage(workbook.addImage({ base64: png, extension: 'png' }), {
    tl: corner as ExcelJS.Anchor,
    ext: { width, height },
    editAs: 'oneCell',
  });
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
