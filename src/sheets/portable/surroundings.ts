/**
 * Whether rows, columns or sheets that a formula reads have been inserted, removed or renamed since its value was kept. A
 * column that is read as a whole is read so however many rows come, as they do in a table of leads.
 */

import { type Reference, referenceOf, sheetOf } from '../../formula/reference';
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
  const known = new Map<string, readonly number[]>();
  const sizeOf = (sheet: Sheet | null, id: number | undefined): readonly number[] => {
    if (!sheet || id === undefined) return [];
    const own = pieces.flatMap((one) => (one.sheet === id ? [one.piece] : []));
    return sizeWithin([sheet.getMaxRows(), sheet.getMaxColumns()], own);
  };
  const of = (name: string, own?: OpenSheet): readonly number[] => {
    const sheet = own?.sheet ?? spreadsheet.getSheetByName(name);
    const size = known.get(name) ?? sizeOf(sheet, own?.id ?? sheet?.getSheetId());
    known.set(name, size);
    return size;
  };
  return (open, formula) => {
    const read = (piecesOf(formula, decimalOf(formula))?.given ?? []).map(referenceOf);
    const named = [...new Set(read.flatMap((reference) => sheetOf(reference) ?? []))].map((name) => {
      const areWhole = read.filter((reference) => sheetOf(reference) === name).every(isOfWholeColumns);
      return [name, ...of(name).slice(areWhole ? 1 : 0)];
    });
    // Where the value stands, it stands by its row.
    return hashed(JSON.stringify([[open.name, ...of(open.name, open)], ...named]));
  };
}

function isOfWholeColumns({ first, last }: Reference): boolean {
  return first.row === undefined && last.row === undefined;
}
