/** The downloadable template: the file has the look, the rules and the groups of the sheet, and no cell is left out of it. */

import ExcelJS from 'exceljs';
import type { Preview } from '../../preview/headless';
import type { SheetSnapshot } from '../../preview/snapshot';
import { insertTemplateAlone, previewFile } from '../../preview/xlsx/template-file';
import type { TemplateRequest } from '../../src/template/options';
import { CHOICES } from '../template/openSheet';
import { CATALOG, open } from './open';

// An insertion is calculated in seconds, and LibreOffice takes some more; the machine may be busy.
jest.setTimeout(120_000);

const VARIANTS: [string, TemplateRequest][] = [
  ['English, empty', { ...CHOICES, language: 'en', start: '2026-01-01', currency: 'USD', sample: false }],
  ['English, sample year', { ...CHOICES, language: 'en', start: '2026-01-01', currency: 'USD', sample: true }],
  ['Korean, empty', { ...CHOICES, language: 'ko', start: '2026-01-01', currency: 'KRW', sample: false }],
  ['Korean, sample year', { ...CHOICES, language: 'ko', start: '2026-01-01', currency: 'KRW', sample: true }],
  ['Japanese, empty', { ...CHOICES, language: 'ja', start: '2026-04-01', currency: 'JPY', sample: false }],
  ['Japanese, sample year', { ...CHOICES, language: 'ja', start: '2026-04-01', currency: 'JPY', sample: true }],
];

interface Written {
  readonly bytes: Uint8Array;
  /** The one sheet as the preview has it. */
  readonly sheet: SheetSnapshot;
}

const files = new Map<TemplateRequest, Promise<Written>>();

/** The choice's file, made once for all tests. */
function written(choice: TemplateRequest): Promise<Written> {
  const file = files.get(choice) ?? write(choice);
  files.set(choice, file);
  return file;
}

async function write(choice: TemplateRequest): Promise<Written> {
  const preview: Preview = open();
  try {
    await insertTemplateAlone(preview, choice);
    const { bytes, valuesInstead, leftOut } = await previewFile(preview, CATALOG, choice.language);
    expect({ valuesInstead, leftOut }).toEqual({ valuesInstead: [], leftOut: [] });
    const [sheet, ...others] = preview.snapshot().sheets;
    if (!sheet) throw new Error('There is no sheet.');
    expect(others).toEqual([]);
    return { bytes, sheet };
  } finally {
    preview.close();
  }
}

type RuledSheet = ExcelJS.Worksheet & {
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
  readonly dataValidations: { readonly model: Readonly<Record<string, ExcelJS.DataValidation>> };
};

async function onlySheet(bytes: Uint8Array): Promise<RuledSheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [sheet, ...others] = workbook.worksheets;
  expect(others).toEqual([]);
  return sheet as RuledSheet;
}

test.each(VARIANTS)('%s: the file has the look, the rules and the groups of the sheet', async (_title, choice) => {
  const { bytes, sheet } = await written(choice);
  const copy = await onlySheet(bytes);
  expect(copy.name).toBe(sheet.name);

  expect(sheet.frozenRows).toBeGreaterThan(0);
  expect(copy.views[0]).toMatchObject({
    state: 'frozen',
    xSplit: sheet.frozenColumns,
    ySplit: sheet.frozenRows,
    showGridLines: true,
  });
  for (const [column, width] of Object.entries(sheet.columnWidths)) {
    expect(copy.getColumn(Number(column)).width).toBeCloseTo(width / 7, 6);
  }
  for (const { row, column, style } of sheet.cells) {
    const { numFmt = 'General', font, fill } = copy.getCell(row, column);
    expect(numFmt).toBe(style.numberFormat ?? 'General');
    expect(font.bold ?? false).toBe(style.bold ?? false);
    expect(font.size).toBe(style.fontSize);
    const pattern = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
    expect(pattern).toBe(style.background && `FF${style.background.slice(1).toUpperCase()}`);
  }

  const rules = copy.conditionalFormattings.flatMap(({ rules: own }) => own);
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules.map(({ type }) => type))).toEqual(new Set(['expression']));

  const types = Object.values(copy.dataValidations.model).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(['decimal', 'list']));

  const depths = Object.entries(sheet.rowGroups);
  expect(depths.length).toBeGreaterThan(0);
  for (const [row, depth] of depths) expect(copy.getRow(Number(row)).outlineLevel).toBe(depth);

  expect(sheet.notes.length).toBeGreaterThan(0);
  expect(sheet.notes.map(({ row, column }) => copy.getCell(row, column).note)).toEqual(
    sheet.notes.map(({ text }) => text),
  );
});

test("an insertion that fails ends in the add-on's own sentence, and no file", async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const preview = open();
  try {
    const choice: TemplateRequest = { ...CHOICES, language: 'en', start: '2026-13-01', currency: 'USD', sample: false };
    await expect(insertTemplateAlone(preview, choice)).rejects.toThrow(/^[A-Z].*\.$/s);
    expect(preview.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1']);
  } finally {
    preview.close();
    warn.mockRestore();
  }
});
