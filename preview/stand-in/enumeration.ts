/** Enumerations: Google's named constants; each is its own name, which is also how Google prints it. */

/** The constants of one of Google's enums. */
export function enumeration<E>(...names: (keyof E & string)[]): E {
  return Object.fromEntries(names.map((name) => [name, name])) as E;
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;

/** SpreadsheetApp.BorderStyle */
export const BorderStyle = enumeration<Sheets['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);

/** SpreadsheetApp.WrapStrategy */
export const WrapStrategy = enumeration<Sheets['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');

/** SpreadsheetApp.DeveloperMetadataVisibility */
export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>('DOCUMENT', 'PROJECT');

/** SpreadsheetApp.DeveloperMetadataLocationType */
export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);

/** SpreadsheetApp.ProtectionType */
export const ProtectionType = enumeration<Sheets['ProtectionType']>('RANGE', 'SHEET');

/** SpreadsheetApp.CopyPasteType */
export const CopyPasteType = enumeration<Sheets['CopyPasteType']>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);

/** SpreadsheetApp.BooleanCriteria, as far as the stand-in makes them. */
export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);

/** SpreadsheetApp.DataValidationCriteria, as far as the stand-in makes them. */
export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>(
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'CUSTOM_FORMULA',
);
