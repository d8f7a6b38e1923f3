/** The open spreadsheet, as what makes it portable reads it: a sheet's cells in two reads, however many there are. */

import type { Size } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { type Book, decimalIn, type SheetCells } from '../../share/portable/needing';
import type { Extent } from '../../share/portable/portableRequests';
import { rememberedLanguage } from '../language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Locales that write decimals with a comma. Where one is missing, what can't be read with points is read with commas. */
const COMMA_LANGUAGES =
  /^(az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|mn|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(_|$)|^en_ZA$/;
const POINT_IN_SPITE = /^(es_(MX|US|PR|GT|HN|NI|PA|PE|SV|DO)|de_(CH|LI)|it_CH)$/;

/** A sheet with what is in it. */
export interface OpenSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly id: number;
  readonly cells: SheetCells;
}

/** The sheets to look at. */
export function sheetsOf(spreadsheet: Spreadsheet, extent: Extent): Sheet[] {
  return extent === 'file' ? spreadsheet.getSheets() : [spreadsheet.getActiveSheet()];
}

/** Reads a sheet; undefined where it has no formula, unless it is to be read `anyway`. */
export function openSheet(sheet: Sheet, anyway = false): OpenSheet | undefined {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (!anyway && !formulas.some((line) => line.some((formula) => formula !== ''))) return undefined;
  const size: Size = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return {
    sheet,
    name: sheet.getName(),
    id: sheet.getSheetId(),
    cells: { formulas, values: range.getValues() as unknown[][], size },
  };
}

/** What formulas don't say about the spreadsheet. */
export function bookOf(spreadsheet: Spreadsheet, own: () => Size): Book {
  const known = new Map<string, Size | undefined>();
  return {
    decimal: decimalSign(spreadsheet.getSpreadsheetLocale()),
    language: rememberedLanguage(),
    sizes: {
      sheet(name) {
        if (name === undefined) return own();
        if (!known.has(name)) {
          const sheet = spreadsheet.getSheetByName(name);
          known.set(name, sheet ? [sheet.getMaxRows(), sheet.getMaxColumns()] : undefined);
        }
        return known.get(name);
      },
      name(name) {
        const range = spreadsheet.getRangeByName(name);
        return range ? [range.getNumRows(), range.getNumColumns()] : undefined;
      },
    },
  };
}

/** How each formula's decimals are written. */
export function decimalsOf(spreadsheet: Spreadsheet): (formula: string) => Decimal {
  const locale = decimalSign(spreadsheet.getSpreadsheetLocale());
  return (formula) => decimalIn(formula, locale);
}

function decimalSign(locale: string): Decimal {
  if (POINT_IN_SPITE.test(locale)) return '.';
  return COMMA_LANGUAGES.test(locale) ? ',' : '.';
}
