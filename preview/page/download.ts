/** The button that gives the workbook as an .xlsx file. */

import { LANGUAGES } from '../../src/core/kpi';
import { type Catalog, typedNames } from '../catalog';
import { chartSize } from '../charts';
import type { Engine } from '../engine';
import type { BookPicture } from '../xlsx/book';
import type { XlsxFile } from '../xlsx/export';
import { chartPicture } from './chart-drawing';
import { element } from './element';
import { messageOf } from './script-frame';
import { showToast } from './toast';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the button work. `locale` is the user's; `rowDepths` tells how deep a sheet's rows are grouped. */
export function offerDownload(
  engine: Engine,
  catalog: Catalog,
  locale: string,
  rowDepths: (sheetId: string) => ReadonlyMap<number, number>,
): void {
  const language = LANGUAGES.find((known) => known === locale.slice(0, 2)) ?? 'en';
  const button = element('download', HTMLButtonElement);
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      // Most visitors never ask for the file, and the writer is as large as the rest of the page's own code.
      const { exportWorkbook } = await import('../xlsx/export');
      await engine.calculation.finished();
      const addOnFunctions = typedNames(catalog).map(([name]) => name);
      const { univerAPI, grid } = engine;
      const pictures = (sheetId: string) => picturesOf(engine, sheetId);
      const file = await exportWorkbook({ univerAPI, grid, addOnFunctions, language, rowDepths, pictures });
      save(file.bytes, `${engine.grid.workbook().name}.xlsx`);
      const differences = describe(file);
      if (differences) showToast(differences, 'Downloaded', 15);
    } catch (error) {
      showToast(messageOf(error), 'The file could not be made', -1);
    } finally {
      button.disabled = false;
    }
  });
}

/** The sheet's charts: a file of ours can't hold them as charts. */
function picturesOf(engine: Engine, sheetId: string): BookPicture[] {
  return engine.charts
    .of(sheetId)
    .map((chart) => ({ ...chart.place, ...chartSize(chart), ...chartPicture(engine, chart) }));
}

function describe({ valuesInstead, leftOut }: XlsxFile): string {
  const sentences: string[] = [];
  if (valuesInstead.length > 0) {
    sentences.push(
      `${count(valuesInstead.length, 'formula')} only this add-on or Google Sheets can work out: the file has the values instead.`,
    );
  }
  if (leftOut.length > 0) sentences.push(`${count(leftOut.length, 'rule')} an .xlsx file can't hold: left out.`);
  return sentences.join(' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn of the clock.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
