/** What is kept on sheets of the functions that were replaced on them: developer metadata, which goes where the sheet goes. */

import type { Size } from '../../formula/reference';
import { type ConversionPiece, pieceText } from '../../share/portable/conversionPiece';
import { readPiece } from '../../share/portable/readPiece';
import type { Steps } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'leadsheet-portable';
/** Google keeps no more than 30,000 characters on a sheet, whoever put them there. */
const MOST = 28_000;

/** A piece and where it is kept. */
export interface KeptPiece {
  /** The sheet's id. */
  readonly sheet: number;
  readonly piece: ConversionPiece;
  readonly metadata: Metadata;
}

/** What is kept on all sheets, in its order, and the ids of sheets on which something is kept that can't be read. */
export function keptRecords(spreadsheet: Spreadsheet): {
  readonly pieces: readonly KeptPiece[];
  readonly unreadable: ReadonlySet<number>;
} {
  const pieces: KeptPiece[] = [];
  const unreadable = new Set<number>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const piece = readPiece(metadata.getValue());
    const sheet = metadata.getLocation().getSheet()?.getSheetId();
    if (sheet === undefined) continue;
    if (piece) pieces.push({ sheet, piece, metadata });
    else unreadable.add(sheet);
  }
  return { pieces, unreadable };
}

/** What is kept on all sheets, as far as it can be read. */
export function keptPieces(spreadsheet: Spreadsheet): readonly KeptPiece[] {
  return keptRecords(spreadsheet).pieces;
}

/** How many characters a sheet still has room for. */
export function roomBeside(pieces: readonly ConversionPiece[]): number {
  return pieces.reduce((room, piece) => room - KEY.length - pieceText(piece).length, MOST - KEY.length);
}

/** The sheet's rows and columns without those that helpers were given: what changes where somebody inserts or removes some. */
export function sizeWithin([rows, columns]: Size, pieces: readonly ConversionPiece[]): Size {
  return [rows, pieces.reduce((own, { widened }) => own - (widened?.[1] ?? 0), columns)];
}

/** Keeps a piece on the sheet. */
export function keepPiece(steps: Steps, sheet: Sheet, piece: ConversionPiece): void {
  steps.do(
    () => addPiece(sheet, piece),
    () => ownPiece(sheet, piece.run)?.remove(),
  );
}

/** Keeps what has become of the piece of that run; nothing where nothing is left of it. */
export function changePiece(sheet: Sheet, piece: ConversionPiece): void {
  const isEmpty = piece.conversions.length + piece.values.length === 0 && !piece.style;
  const own = ownPiece(sheet, piece.run);
  if (isEmpty) own?.remove();
  else own?.setValue(pieceText(piece));
}

/** Keeps the rest of each piece, the last first, so that putting them back keeps their order. */
export function keepRest(
  steps: Steps,
  sheet: Sheet,
  pieces: readonly KeptPiece[],
  restOf: (piece: ConversionPiece) => ConversionPiece,
): void {
  steps.do(
    () => {
      for (const { piece } of [...pieces].reverse()) changePiece(sheet, restOf(piece));
    },
    () => {
      for (const { piece } of pieces) {
        if (ownPiece(sheet, piece.run)) changePiece(sheet, piece);
        else addPiece(sheet, piece);
      }
    },
  );
}

function addPiece(sheet: Sheet, piece: ConversionPiece): void {
  // For everybody: in a copy whose script goes along with it, the script is another project.
  sheet.addDeveloperMetadata(KEY, pieceText(piece), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function ownPiece(sheet: Sheet, run: number): Metadata | undefined {
  return sheet
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === KEY && readPiece(metadata.getValue())?.run === run);
}
