/** LibreOffice as a judge: opens an .xlsx file, works every formula out by itself, and tells what it got. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

/** What a cell shows: errors are their code, such as `#DIV/0!`; blank cells and `""` are null; dates are serial numbers. */
export type JudgedValue = string | number | boolean | null;

const PROGRAMS = ['soffice', 'libreoffice'];
const LONGEST = 120_000;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Recalculation "always": by default LibreOffice believes the results that the file brings along. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Whether LibreOffice is there: `SOFFICE_PATH`, else `soffice` or `libreoffice` on the PATH. */
export function available(): boolean {
  return program() !== undefined;
}

/** Opens the .xlsx (its bytes or its path), recalculates, and gives back the workbook that LibreOffice saved. */
export async function resaved(xlsx: Uint8Array | string): Promise<ExcelJS.Workbook> {
  const soffice = program();
  if (!soffice)
    throw new Error('LibreOffice was not found: neither SOFFICE_PATH nor soffice or libreoffice on the PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const source = typeof xlsx === 'string' ? xlsx : join(folder, 'book.xlsx');
    if (typeof xlsx !== 'string') await writeFile(source, xlsx);
    const out = join(folder, 'out');
    // A profile of its own: soffice hands its work to a running one with the same profile, and this one is thrown away.
    const ownProfile = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await promisify(execFile)(
      soffice,
      [ownProfile, '--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, source],
      { timeout: LONGEST },
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, (source.split(/[\\/]/).pop() ?? '').replace(/\.[^.]*$/, '.xlsx')));
    return workbook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every sheet's values after recalculation, row by row from A1. */
export async function recalculate(xlsx: Uint8Array | string): Promise<Map<string, JudgedValue[][]>> {
  return valuesOf(await resaved(xlsx));
}

/** A workbook's values as the file holds them, row by row from A1. */
export function valuesOf(workbook: ExcelJS.Workbook): Map<string, JudgedValue[][]> {
  return new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => judged(sheet.getCell(row + 1, column + 1))),
      ),
    ]),
  );
}

/** ExcelJS leaves a result of 0, FALSE or "" out of a formula cell's value, but not out of its result. */
function judged(cell: ExcelJS.Cell): JudgedValue {
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  return cell.text;
}

function program(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name))).find(existsSync);
}
