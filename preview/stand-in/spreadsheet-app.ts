/** SpreadsheetApp: the way in to the spreadsheet, its user interface and its builders. */

import { conditionalFormatRuleBuilder } from './conditional-format-rule';
import { dataValidationBuilder } from './data-validation';
import {
  BooleanCriteria,
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
  WrapStrategy,
} from './enumeration';
import type { Host } from './host';
import { present } from './present';
import { textStyleBuilder } from './text-style';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The service, with the user interface that getUi() gives. */
export function spreadsheetApp(host: Host, ui: GoogleAppsScript.Base.Ui): SpreadsheetApp {
  return present<SpreadsheetApp>(
    'SpreadsheetApp',
    {
      BooleanCriteria,
      BorderStyle,
      CopyPasteType,
      DataValidationCriteria,
      DeveloperMetadataLocationType,
      DeveloperMetadataVisibility,
      ProtectionType,
      WrapStrategy,
      getActiveSpreadsheet: () => host.spreadsheet(),
      getActive: () => host.spreadsheet(),
      getUi: () => ui,
      // Every write is in the workbook at once here; only results come later, and no flush can hurry those.
      flush: () => undefined,
      newDataValidation: () => dataValidationBuilder(host),
      newConditionalFormatRule: () => conditionalFormatRuleBuilder(host),
      newTextStyle: () => textStyleBuilder(host),
    },
    host.gate,
  );
}
