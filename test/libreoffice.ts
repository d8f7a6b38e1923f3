/** LibreOffice as a judge: opens an .xlsx file, works every formula out by itself, and tells what it got. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
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
  const [workbook] = await allResaved([xlsx]);
  if (!workbook) throw new Error('LibreOffice has saved nothing.');
  return workbook;
}

/** Several of them in one run, in their order. */
async function allResaved(books: readonly (Uint8Array | string)[]): Promise<ExcelJS.Workbook[]> {
  const soffice = program();
  if (!soffice)
    throw new Error('LibreOffice was not found: neither SOFFICE_PATH nor soffice or libreoffice on the PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const sources = await Promise.all(
      books.map(async (xlsx, index) => {
        const source = join(folder, `book ${index + 1}.xlsx`);
        await (typeof xlsx === 'string' ? copyFile(xlsx, source) : writeFile(source, xlsx));
        return source;
      }),
    );
    const out = join(folder, 'out');
    // A profile of its own: soffice hands its work to a running one with the same profile, and this one is thrown away.
    const ownProfile = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    await promisify(execFile)(soffice, [ownProfile, ...options, ...sources], { timeout: LONGEST * books.length });
    return await Promise.all(
      sources.map(async (source) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(join(out, basename(source)));
        return workbook;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every sheet's values after recalculation, row by row from A1. */
export async function recalculate(xlsx: Uint8Array | string): Promise<Map<string, JudgedValue[][]>> {
  return valuesOf(await resaved(xlsx));
}

/** Those of several files, in their order. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<Map<string, JudgedValue[][]>[]> {
  return (await allResaved(books)).map(valuesOf);
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
