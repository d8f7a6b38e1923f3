/** Error sentences: why a cell shows #ERROR!, which Google shows as the cell's tooltip. */

/** A cell, by Univer's sheet id and counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Remembers, for each calling cell, the sentence of the Error that its custom function threw last. */
export class ErrorSentences {
  readonly #sentences = new Map<string, string>();

  /** Keeps the sentence for the cell whose formula called the function. */
  remember(place: CellPlace, sentence: string): void {
    this.#sentences.set(key(place), sentence);
  }

  /** The last sentence of that cell. It is only current while the cell shows #ERROR!. */
  at(place: CellPlace): string | undefined {
    return this.#sentences.get(key(place));
  }
}

function key({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row}:${column}`;
}
