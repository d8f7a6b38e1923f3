/** Writes a function's formula into the active cell. */

import { type Callable, isOptional } from '../core/kpi';
import { RUNNABLES } from '../kpis/runnables';
import { Refused } from './refused';
import { tidiedUp } from './tidiedUp';

/** What a person filled in beside a function. */
export interface FormulaRequest {
  readonly function: string;
  /** A number or an address for each argument, in order; `''` leaves an optional one out. */
  readonly arguments: readonly string[];
}

/** The formula that was written, and the address of its cell. */
export interface WrittenFormula {
  readonly formula: string;
  readonly cell: string;
}

const NUMBER = /^-?(\d{1,15})(?:\.(\d{1,12}))?(%?)$/;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
/** A cell, a range, whole columns (`B:C`), or a column from a cell down (`B2:B`); on another sheet where it is named. */
const ADDRESS = new RegExp(
  String.raw`^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(${CELL}(?::(?:${CELL}|${COLUMN}))?|${COLUMN}:${COLUMN})$`,
  'u',
);

/** Writes the formula. Throws `Refused` where an argument isn't a number or an address, or the cell isn't empty. */
export function writeFormula(request: FormulaRequest): WrittenFormula {
  // What can't be written is refused before anything of the spreadsheet is read.
  formulaOf(request);
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (!cell) throw new Refused('noCell');
  const sheet = cell.getSheet().getName();
  const formula = formulaOf(request, sheet);
  const address = `${sheet}!${cell.getA1Notation()}`;
  // A formula may show nothing, too.
  if (!cell.isBlank() || cell.getFormula() !== '') throw new Refused('cellNotEmpty', address);
  try {
    cell.setFormula(formula);
    // Read back, since the sheet shows it with the separators of its own locale.
    return { formula: cell.getFormula(), cell: address };
  } catch (failure) {
    // Which of the two has failed isn't known: a write may be carried out, or refused, only once something is read.
    if (!tidiedUp(() => emptied(cell))) throw new Refused('halfWritten', address);
    throw failure;
  }
}

/** Takes the formula out of the cell, if it has one: a cell that is protected can't even be emptied. */
function emptied(cell: GoogleAppsScript.Spreadsheet.Range): void {
  if (cell.getFormula() !== '') cell.setFormula('');
}

/**
 * The formula's text, for a cell of `sheet`, whose own name is left out. Only numbers and addresses get in, so nothing
 * that was typed can become another formula.
 */
export function formulaOf(request: FormulaRequest, sheet?: string): string {
  const kpi = RUNNABLES.find(({ kpi: { name } }) => name === request.function)?.kpi;
  if (!kpi) throw new Refused('badRequest');
  const parts = kpi.arguments.map((argument, index) => argumentText(argument, request.arguments[index] ?? '', sheet));
  while (parts[parts.length - 1] === '') parts.pop();
  return `=${kpi.name}(${parts.join(';')})`;
}

function argumentText(argument: Callable['arguments'][number], typed: string, sheet: string | undefined): string {
  const text = typed.trim();
  if (text === '') {
    if (isOptional(argument)) return '';
    throw new Refused('argumentNeeded', argument.name);
  }
  const [address, named, place = ''] = ADDRESS.exec(text) ?? [];
  if (address !== undefined) return named !== undefined && sheetCalled(named) === sheet ? place : address;
  const number = NUMBER.exec(text);
  if (!number) throw new Refused('argumentWrong', argument.name);
  return withoutDecimals(number, text.startsWith('-'));
}

/** The name that stands before the `!` of an address, without its quotes. */
function sheetCalled(named: string): string {
  return named.startsWith("'") ? named.slice(1, -1).replace(/''/g, "'") : named;
}

/** A number as a formula can say it in every locale: decimals are written as a fraction. */
function withoutDecimals([, whole = '', decimals = '', percent = '']: RegExpExecArray, negative: boolean): string {
  const sign = negative ? '-' : '';
  if (decimals === '') return `${sign}${whole}${percent}`;
  const digits = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  return `${sign}${digits}/1${'0'.repeat(decimals.length + (percent ? 2 : 0))}`;
}
