/** Sheet numbers: Google knows a sheet by a whole number, Univer by a text. */

/** Gives every sheet a number that stays its own. */
export class SheetNumbers {
  readonly #numbers = new Map<string, number>();
  #last = 1_000_000;
  #made = 0;

  /** An id for a new sheet that no sheet has had, deleted ones neither; the workbook's first sheet is `0`. */
  newId(): string {
    this.#made += 1;
    return String(this.#made);
  }

  /** The sheet's number. Ids made here are numbers already; those of sheets added in the page get a new one. */
  of(sheetId: string): number {
    if (/^\d+$/.test(sheetId)) return Number(sheetId);
    const known = this.#numbers.get(sheetId);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(sheetId, this.#last);
    return this.#last;
  }
}
