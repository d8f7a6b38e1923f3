/** Template file: the KPI sheet alone in a workbook, inserted by the add-on itself, as an .xlsx file. */

import type { Language } from '../../src/core/kpi';
import type { TemplateRequest } from '../../src/template/options';
import { type Catalog, typedNames } from '../catalog';
import type { Preview } from '../headless';
import { exportWorkbook, type XlsxFile } from './export';
import type { BookSource } from './gather';

/**
 * Inserts the KPI sheet, and takes away the sheets that were there before. Gives the sheet's name once everything is
 * calculated. Throws the add-on's sentence if it can't insert.
 */
export async function insertTemplateAlone(preview: Preview, choice: TemplateRequest): Promise<string> {
  const answer = preview.script['insertKpiTemplate']?.(choice);
  if (!isAnswer(answer)) throw new Error('The add-on has no insertKpiTemplate, or it gave no answer.');
  if (!answer.ok) throw new Error(answer.message);
  for (const sheet of preview.spreadsheet.getSheets()) {
    if (sheet.getName() !== answer.sheet) preview.spreadsheet.deleteSheet(sheet);
  }
  await preview.calculated();
  return answer.sheet;
}

/**
 * The open preview's workbook as an .xlsx file, whose own functions speak `language`; wait for its calculation first.
 * `printArea` is asked by sheet name.
 */
export function previewFile(
  preview: Preview,
  catalog: Catalog,
  language: Language = 'en',
  printArea?: BookSource['printArea'],
): Promise<XlsxFile> {
  return exportWorkbook({
    univerAPI: preview.univerAPI,
    grid: preview.engine.grid,
    addOnFunctions: typedNames(catalog).map(([name]) => name),
    language,
    rowDepths: (sheetId) => preview.unseen.rowGroups(sheetId),
    printArea,
  });
}

type Answer = { readonly ok: true; readonly sheet: string } | { readonly ok: false; readonly message: string };

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'sheet' in value : 'message' in value;
}
