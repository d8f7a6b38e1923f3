/** Steps of work in a spreadsheet, each of which can be taken back, as often as need be. */

import type { Edit } from '../../template/changes';
import { writeEdits } from '../writeEdits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a cell is given: a formula, a value, or `''` for nothing. */
export type Content = string | number | boolean | Date;

/** The steps that were begun. */
export class Steps {
  private readonly inverses: (() => void)[] = [];

  /** Does a step, which `inverse` takes back whichever part of it was done. */
  do(work: () => void, inverse: () => void): void {
    this.inverses.push(inverse);
    work();
  }

  /** Writes cells; `before` gives what they held. */
  write(sheet: Sheet, edits: readonly Edit<Content>[], before: (row: number, column: number) => Content): void {
    if (edits.length === 0) return;
    const old = edits.map(({ row, column }) => ({ row, column, value: before(row, column) }));
    const written = (all: readonly Edit<Content>[]): void =>
      writeEdits(sheet, all, (range, cells) => range.setValues(cells));
    this.do(
      () => written(edits),
      () => written(old),
    );
  }

  /** Writes blocks of cells, each wholly or not at all: those of one cell together, larger ones one by one. */
  writeBlocks(
    sheet: Sheet,
    blocks: readonly (readonly Edit<Content>[])[],
    before: (row: number, column: number) => Content,
  ): void {
    this.write(sheet, blocks.filter((block) => block.length === 1).flat(), before);
    for (const block of blocks) if (block.length > 1) this.write(sheet, block, before);
  }

  /** Takes all of them back, the last first. */
  undo(): void {
    for (const inverse of [...this.inverses].reverse()) inverse();
  }
}
