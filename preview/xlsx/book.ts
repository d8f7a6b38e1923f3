/** Book: a workbook as plain data, in the terms of an .xlsx file; rows and columns are counted from 0. */

/** The errors an .xlsx file can hold as errors. */
export const ERROR_CODES = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** An error, which is no text. */
export interface BookError {
  readonly error: (typeof ERROR_CODES)[number];
}

/** What a cell can hold or a formula can give; '' is a formula's blank. */
export type BookValue = string | number | boolean | BookError;

/** A cell's content. Text is only ever text: a formula is a formula because it was one in the workbook. */
export type BookContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: BookValue }
  /** `formula` has no `=` and separates with `,`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: BookValue };

/** A line on one side of a cell, in .xlsx's words. */
export interface BookLine {
  readonly style:
    | 'thin'
    | 'hair'
    | 'dotted'
    | 'dashed'
    | 'dashDot'
    | 'dashDotDot'
    | 'double'
    | 'medium'
    | 'mediumDashed'
    | 'mediumDashDot'
    | 'mediumDashDotDot'
    | 'slantDashDot'
    | 'thick';
  /** AARRGGBB. */
  readonly colour: string;
}

/** How a cell looks; what is left out is the default. Colours are AARRGGBB, sizes points. */
export interface BookStyle {
  readonly family?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly top?: BookLine;
  readonly bottom?: BookLine;
  readonly left?: BookLine;
  readonly right?: BookLine;
}

/** A rectangle of cells, both ends included. */
export interface BookArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell that has a content or a look of its own. */
export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly content: BookContent;
  readonly style: BookStyle;
}

/** A conditional format; `expression` is written for the first area's top left cell and has no `=`. First come, first served. */
export interface BookCondition {
  readonly areas: readonly BookArea[];
  readonly expression: string;
  readonly style: BookStyle;
}

/** What a cell accepts. Formulas have no `=` and are written for the area's top left cell. */
export interface BookValidation {
  readonly area: BookArea;
  readonly type: 'list' | 'decimal' | 'whole' | 'textLength' | 'date' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** Whether anything else is refused; otherwise it is let in without a word, as Sheets does. */
  readonly strict: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

/** A plain note on a cell. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A picture over the cells. Its top left corner is in a cell, some pixels from the cell's own; sizes are pixels too. */
export interface BookPicture {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A PNG file in base 64. */
  readonly png: string;
  /** What is on it, for those who can't see it. */
  readonly words: string;
}

/** One sheet. Widths and heights are pixels; only those that were set are there. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** AARRGGBB. */
  readonly tabColour?: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly defaultColumnWidth: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How high the rows are that follow their text, as far as they have been shown. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** How deep in row groups a row lies: 1 and more. The row that sums a group up stands above it. */
  readonly rowDepths: ReadonlyMap<number, number>;
  readonly cells: readonly BookCell[];
  readonly merges: readonly BookArea[];
  /** What is printed; all that is filled when left out. */
  readonly printArea?: BookArea;
  readonly conditions: readonly BookCondition[];
  readonly validations: readonly BookValidation[];
  readonly notes: readonly BookNote[];
  readonly pictures: readonly BookPicture[];
}

/** A formula that spreadsheet programs could not work out, written as the value it had. */
export interface ValueInstead {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly formula: string;
}

/** Something an .xlsx file can't hold, left out. */
export interface LeftOut {
  readonly sheet: string;
  /** A1 notation. */
  readonly range: string;
  readonly what: 'conditional format' | 'validation';
}

/** A name for a formula, which holds in all sheets. */
export interface BookName {
  readonly name: string;
  /** What Excel shows beside the name while it is typed. */
  readonly comment: string;
  /** Has no `=` and separates with `,`. */
  readonly formula: string;
}

/** A workbook, and how it differs from the one it was made of. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** No two are the same but for case. */
  readonly names: readonly BookName[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly valuesInstead: readonly ValueInstead[];
  readonly leftOut: readonly LeftOut[];
}
