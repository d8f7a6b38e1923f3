/** The spreadsheet's face: Univer's grid, toolbar and formula bar over the preview's engine, near to Google's look. */

import { DEFAULT_STYLES, type IUniverConfig, LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import {
  SHEETS_IMAGE_MENU_ID,
  UniverSheetsDrawingPreset,
  UniverSheetsDrawingUIPlugin,
} from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import type { Catalog } from '../catalog';
import type { CustomFunctionList } from '../custom-functions';
import { SHEET_DEFAULTS } from '../new-sheet';
import type { PluginEntry } from '../univer';
import { formulaHelp } from './formula-help';

/** Univer's language. */
export const PAGE_CONFIG: Partial<IUniverConfig> = {
  locale: LocaleType.EN_US,
  locales: {
    [LocaleType.EN_US]: mergeLocales(
      coreWords,
      conditionalFormattingWords,
      dataValidationWords,
      noteWords,
      drawingWords,
    ),
  },
};

/** The plugins of a spreadsheet on a screen, with the add-on's functions and the help for them. */
export function pagePlugins(container: HTMLElement, functions: CustomFunctionList, catalog: Catalog): PluginEntry[] {
  // The toolbar shows this size for a cell that has none of its own.
  DEFAULT_STYLES.fs = SHEET_DEFAULTS.defaultStyle.fs;
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { function: functions, description: formulaHelp(catalog) },
      // See-through by default, which half hides the figures below it.
      sheets: { scrollConfig: { trackBackgroundColor: '#ffffff', trackBorderColor: '#e0e0e0' } },
      footer: {
        addSheetButtonConfig: {
          defaultRowCount: SHEET_DEFAULTS.rowCount,
          defaultColumnCount: SHEET_DEFAULTS.columnCount,
        },
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // The search box would take the keyboard away from whoever is typing in the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
    {
      plugins: [
        ...UniverSheetsDrawingPreset().plugins,
        // The layer is there for charts; a picture that a user inserts would not come into the .xlsx file.
        [UniverSheetsDrawingUIPlugin, { menu: { [SHEETS_IMAGE_MENU_ID]: { hidden: true } } }] as PluginEntry,
      ],
    },
  ].flatMap((preset) => preset.plugins);
}
