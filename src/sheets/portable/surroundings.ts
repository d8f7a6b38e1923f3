/** Whether rows, columns or sheets that a formula reads have been inserted, removed or renamed since its value was kept. */

import { referenceOf, sheetOf } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { hashed, piecesOf } from '../../share/portable/formulaShape';
import { type KeptPiece, sizeWithin } from './keptPieces';
import type { OpenSheet } from './portableBook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the formula's own sheet and those that it names are called, and their sizes, in a few characters. */
export type Surroundings = (open: OpenSheet, formula: string) => string;

/** Tells them of any formula; columns that were added for helpers don't count. */
export function surroundingsIn(
  spreadsheet: Spreadsheet,
  pieces: readonly KeptPiece[],
  decimalOf: (formula: string) => Decimal,
): Surroundings {
  const known = new Map<string, string>();
  const sizeOf = (sheet: Sheet | null, id: number | undefined): string => {
    if (!sheet || id === undefined) return '';
    const own = pieces.flatMap((one) => (one.sheet === id ? [one.piece] : []));
    return sizeWithin([sheet.getMaxRows(), sheet.getMaxColumns()], own).join(' ');
  };
  const of = (name: string, own?: OpenSheet): string => {
    const sheet = own?.sheet ?? spreadsheet.getSheetByName(name);
    const said = known.get(name) ?? sizeOf(sheet, own?.id ?? sheet?.getSheetId());
    known.set(name, said);
    return `${name} ${said}`;
  };
  return (open, formula) => {
    const references = piecesOf(formula, decimalOf(formula))?.given ?? [];
    const named = references.flatMap((text) => sheetOf(referenceOf(text)) ?? []);
    return hashed(JSON.stringify([of(open.name, open), ...[...new Set(named)].map((name) => of(name))]));
  };
}
