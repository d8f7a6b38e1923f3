/** Engine: a workbook in Univer that answers the add-on's functions; the same in the browser and without a screen. */

import { type IUniverConfig, LocaleType, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { ARRAY_FORMULA } from './array-formula';
import { Calculation } from './calculation';
import type { Catalog } from './catalog';
import { Charts } from './charts';
import { ConditionalFormats } from './conditional-formats';
import { CRITERIA_FUNCTIONS } from './criteria-functions';
import { type CallGlobal, type CustomFunctionList, customFunctions } from './custom-functions';
import { ErrorSentences } from './error-sentences';
import { type Block, fromRange, Grid, toRange } from './grid';
import { Lines } from './lines';
import { SHEET_DEFAULTS } from './new-sheet';
import { Notes } from './notes';
import { repairRangeLists } from './range-lists';
import type { Realm } from './realm';
import { letRulesFollow } from './rules-follow';
import { createUniver, type PluginEntry } from './univer';
import { Validations } from './validations';
import { OWN_ZONE } from './zone-clock';

export interface EngineOptions {
  readonly catalog: Catalog;
  readonly realm: Realm;
  /** Calls the add-on's global; the add-on may be loaded after the engine is opened. */
  readonly call: CallGlobal;
  /** The plugins, given the add-on's functions: `headlessPlugins`, or the page's. */
  readonly plugins: (functions: CustomFunctionList) => readonly PluginEntry[];
  /** Univer's own settings, such as the page's language. */
  readonly config?: Partial<IUniverConfig>;
  readonly name?: string;
  /** Of the spreadsheet, such as `Asia/Seoul`; this machine's own if left out. */
  readonly timeZone?: string | undefined;
}

/** An open workbook with one empty sheet, Sheet1. */
export interface Engine {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly grid: Grid;
  readonly lines: Lines;
  readonly sentences: ErrorSentences;
  readonly calculation: Calculation;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly notes: Notes;
  readonly charts: Charts;
  readonly realm: Realm;
  /** The spreadsheet's. */
  readonly timeZone: string;
  /** Univer's own facade of a sheet. Throws when the sheet has been deleted. */
  worksheet(sheetId: string): FWorksheet;
  /** Goes to the sheet. */
  activate(sheetId: string): void;
  /** What is selected on the active sheet; its first cell when nothing is. */
  selection(): Block;
  /** Makes the block the selection, on its sheet. */
  select(block: Block): void;
  /** Closes the workbook and stops Univer. */
  close(): void;
}

/** Univer keeps results by workbook, whichever Univer it is open in; so no two have the same id. */
let opened = 0;

/** Whether the sheet has all the rows and columns of the block. */
function isOn({ sheetId, row, column, rows, columns }: Block, grid: Grid): boolean {
  const sheet = grid.sheet(sheetId);
  return row + rows <= sheet.getRowCount() && column + columns <= sheet.getColumnCount();
}

/** Opens Univer with one workbook. */
export function openEngine(options: EngineOptions): Engine {
  opened += 1;
  const workbookId = `preview-${opened}`;
  const { timeZone = OWN_ZONE } = options;
  const sentences = new ErrorSentences();
  const functions: CustomFunctionList = [
    ARRAY_FORMULA,
    ...CRITERIA_FUNCTIONS,
    ...customFunctions({ ...options, timeZone, sentences }),
  ];
  const { univer, univerAPI } = createUniver(options.plugins(functions), {
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    ...options.config,
  });
  univerAPI.createWorkbook({
    id: workbookId,
    name: options.name ?? 'Untitled spreadsheet',
    sheetOrder: ['0'],
    sheets: { 0: { ...SHEET_DEFAULTS, id: '0', name: 'Sheet1' } },
  });
  const injector = univer.__getInjector();
  const calculation = new Calculation(injector);
  const grid = new Grid(injector, workbookId);
  repairRangeLists(injector, grid);
  letRulesFollow(injector, grid);
  const workbook = (): FWorkbook => {
    const found = univerAPI.getWorkbook(workbookId);
    if (!found) throw new Error('The preview has been closed.');
    return found;
  };
  const worksheet = (sheetId: string): FWorksheet => {
    const found = workbook().getSheetBySheetId(sheetId);
    if (!found) throw new Error('The sheet no longer exists.');
    return found;
  };
  return {
    worksheet,
    activate: (sheetId) => {
      workbook().setActiveSheet(sheetId);
    },
    selection: () => {
      const sheetId = workbook().getActiveSheet().getSheetId();
      // The facade's own answer fails where the selected lines have been deleted since.
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      const selected = range && fromRange(sheetId, range);
      return selected && isOn(selected, grid) ? selected : { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    },
    select: (block) => {
      workbook().setActiveSheet(block.sheetId);
      worksheet(block.sheetId).getRange(toRange(block)).activate();
    },
    univer,
    univerAPI,
    grid,
    lines: new Lines(grid),
    realm: options.realm,
    timeZone,
    conditionalFormats: new ConditionalFormats(injector, grid),
    validations: new Validations(injector, grid),
    notes: new Notes(injector, grid),
    charts: new Charts(injector, grid),
    sentences,
    calculation,
    close: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
