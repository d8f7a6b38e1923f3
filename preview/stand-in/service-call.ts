/** Service calls: what the stand-in reports, one for each call the add-on makes to a service, before it has its effect. */

/** What kind of work a call is at Google: the mutating and reading ones cost time there. */
export type CallKind = 'mutate' | 'read' | 'flush' | 'builder' | 'other';

/** One call, such as Range.setValues. */
export interface ServiceCall {
  readonly service: string;
  readonly method: string;
  readonly kind: CallKind;
}

const SHEET_SERVICES = new Set(['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'DeveloperMetadata']);

const MUTATES = /^(set|insert|add|delete|shift|clear|merge|hide|show|unhide|protect|remove|update|activate|copy|move)/;

/** Reads of what the cells and sheets hold; other getters only say where something is. */
const READS = new Set([
  'getSheets',
  'getSheetByName',
  'getSheetById',
  'getDeveloperMetadata',
  'getDataRange',
  'getLastRow',
  'getLastColumn',
  'getMaxRows',
  'getMaxColumns',
  'getFrozenRows',
  'getFrozenColumns',
  'getConditionalFormatRules',
  'getCharts',
  'getColumnWidth',
  'getRowHeight',
  'getProtections',
  'getUnprotectedRanges',
  'isWarningOnly',
  'getDescription',
  'isSheetHidden',
  'isRowHiddenByUser',
  'isColumnHiddenByUser',
  'isBlank',
  'getValue',
  'getValues',
  'getFormula',
  'getFormulas',
  'getDisplayValue',
  'getDisplayValues',
  'getNumberFormat',
  'getNumberFormats',
  'getBackground',
  'getBackgrounds',
  'getFontColors',
  'getFontWeights',
  'getNote',
  'getNotes',
  'getDataValidation',
  'getDataValidations',
]);

/** Where a range starts and ends is known without asking the sheet. */
const RANGE_BOUNDS = new Set(['getLastRow', 'getLastColumn']);

/** The kind of a call, by its service and method. */
export function kindOf(service: string, method: string): CallKind {
  if (service.endsWith('Builder') || (service === 'SpreadsheetApp' && method.startsWith('new'))) return 'builder';
  if (service === 'SpreadsheetApp' && method === 'flush') return 'flush';
  if (service === 'DeveloperMetadataFinder') return method === 'find' ? 'read' : 'other';
  if (!SHEET_SERVICES.has(service)) return 'other';
  if (MUTATES.test(method)) return 'mutate';
  if (service === 'Range' && RANGE_BOUNDS.has(method)) return 'other';
  return READS.has(method) ? 'read' : 'other';
}
