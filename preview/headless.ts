/** Headless preview: the add-on and a spreadsheet without a screen, for tests and for the template's export. */

import vm from 'node:vm';
import { IUniverInstanceService, UndoCommand } from '@univerjs/core';
import type { Catalog } from './catalog';
import { blockOf, type Cells, readCells } from './cells';
import { type Engine, openEngine } from './engine';
import { entered } from './entered-value';
import type { Axis } from './lines';
import type { Realm } from './realm';
import { openSample, type Sample } from './sample-sheets';
import { moveSheet } from './sheet-copy';
import { snapshot, type WorkbookSnapshot } from './snapshot';
import type { ServiceCall } from './stand-in/service-call';
import { openServices, type ScriptGlobals } from './stand-in/services';
import type { UiState } from './stand-in/ui';
import type { Unseen } from './stand-in/unseen';
import { headlessPlugins } from './univer';

export interface OpenOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The add-on's HTML files, by name. */
  readonly files: Record<string, string>;
  readonly catalog: Catalog;
  /** Of the spreadsheet, `en_US` when left out. */
  readonly locale?: string;
  /** This machine's own when left out. */
  readonly timeZone?: string;
  /** Told before each service call has its effect; what it throws, the call throws. */
  readonly onCall?: (call: ServiceCall) => void;
}

/** An open spreadsheet with the add-on in it. */
export interface Preview {
  /** The add-on's globals. */
  readonly script: Record<string, (...args: unknown[]) => unknown>;
  /** The services among those globals. */
  readonly globals: ScriptGlobals;
  /** The stand-in, as SpreadsheetApp.getActiveSpreadsheet() gives it. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Every service call so far. */
  readonly calls: ServiceCall[];
  /** What the add-on has shown. */
  readonly ui: UiState;
  /** Univer and what lies on it. */
  readonly engine: Engine;
  readonly univerAPI: Engine['univerAPI'];
  /** What Univer has no place for. */
  readonly unseen: Unseen;
  /** Calls one of the add-on's globals as the page does: it waits where it reads what isn't calculated yet. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** Resolves when nothing is left to calculate. */
  calculated(): Promise<void>;
  /** Calculated values, spilled ones too; null is blank, errors are texts such as `#DIV/0!`. */
  read(sheet: string, a1: string): Cells;
  /** Enters a value in the range's first cell as a user would; `=` starts a formula with `,` or `;`. */
  type(sheet: string, a1: string, value: string | number | boolean | null): void;
  /** Inserts rows or columns before that one (from 1), looking like it, as a user does. */
  insert(sheet: string, axis: Axis, before: number, count?: number): void;
  /** Removes rows or columns, the first of that number (from 1), as a user does. */
  remove(sheet: string, axis: Axis, first: number, count?: number): void;
  /** Renames a sheet, as a user does. */
  rename(sheet: string, name: string): void;
  /** Drags a sheet to that place (from 1) among the others, as a user does. */
  move(sheet: string, position: number): void;
  /** Opens the sample as the page's File menu does, and gives the sheets' names. */
  openSample(sample: Sample): { readonly leads: string; readonly activity: string };
  /** Takes the last step back, as a user does. */
  undo(): void;
  /** The sentence of a cell that shows #ERROR!, undefined for any other cell. */
  sentenceAt(sheet: string, a1: string): string | undefined;
  /** The whole workbook as plain data. */
  snapshot(): WorkbookSnapshot;
  /** Selects the range. */
  select(sheet: string, a1: string): void;
  /** Stops Univer, without which Node doesn't end. */
  close(): void;
}

/** Opens an empty spreadsheet and loads the add-on into a realm of its own. */
export function openPreview(options: OpenOptions): Preview {
  const script = vm.createContext({ console }) as Preview['script'];
  const realm = vm.runInContext('({ Date, Error, TypeError })', script) as Realm;
  const engine = openEngine({
    catalog: options.catalog,
    realm,
    plugins: headlessPlugins,
    timeZone: options.timeZone,
    call: (name, args) => {
      const fn = script[name];
      if (!fn) throw new Error(`Unknown function: '${name}'.`);
      return fn(...args);
    },
  });
  const { locale, onCall, files } = options;
  const services = openServices({ engine, files, locale, onCall });
  Object.assign(script, services.globals);
  vm.runInContext(options.code, script, { filename: 'Code.js' });
  const { grid, lines, sentences, calculation } = engine;
  const idOf = (sheet: string): string => grid.sheetNamed(sheet).getSheetId();
  return {
    script,
    globals: services.globals,
    spreadsheet: services.spreadsheet,
    calls: services.calls,
    ui: services.ui,
    unseen: services.unseen,
    engine,
    univerAPI: engine.univerAPI,
    run: async (name, ...args) => {
      await calculation.finished();
      return services.run(() => script[name]?.(...args));
    },
    calculated: () => calculation.finished(),
    read: (sheet, a1) => readCells(engine, blockOf(engine, sheet, a1)),
    type: (sheet, a1, value) => {
      const block = { ...blockOf(engine, sheet, a1), rows: 1, columns: 1 };
      const pattern = grid.style(block.sheetId, block.row, block.column)?.n?.pattern;
      grid.write(block, () => entered(value, pattern, engine.timeZone));
    },
    insert: (sheet, axis, before, count = 1) => lines.insert(idOf(sheet), axis, before - 1, count, 'after'),
    remove: (sheet, axis, first, count = 1) => lines.remove(idOf(sheet), axis, first - 1, count),
    rename: (sheet, name) => {
      engine.worksheet(idOf(sheet)).setName(name);
    },
    move: (sheet, position) => moveSheet(engine, idOf(sheet), position - 1),
    openSample: (sample) => openSample(engine, sample),
    undo: () => {
      // Univer takes back what was done last in the workbook that has the keyboard, and without a screen none has.
      engine.univer.__getInjector().get(IUniverInstanceService).focusUnit(grid.unitId);
      grid.run(UndoCommand.id, {});
    },
    sentenceAt: (sheet, a1) => {
      const block = blockOf(engine, sheet, a1);
      const shows = grid.cell(block.sheetId, block.row, block.column).content;
      return shows === '#ERROR!' ? sentences.at(block) : undefined;
    },
    snapshot: () => snapshot(engine, services.unseen),
    select: (sheet, a1) => engine.select(blockOf(engine, sheet, a1)),
    close: () => engine.close(),
  };
}
