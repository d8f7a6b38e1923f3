/** Unseen: what a spreadsheet keeps that Univer has no place for. */

import { common, without } from '../block-cover';
import { type Block, fromRange, toRange } from '../grid';
import { type LineChange, rangeAfter } from '../line-change';

/** A pair of developer metadata on the spreadsheet or on one sheet. */
export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  /** The sheet it is on; undefined when it is on the spreadsheet. */
  readonly sheetId: string | undefined;
}

/** A protected range or sheet. */
export interface ProtectionEntry {
  /** Undefined when the whole sheet is protected. */
  block: Block | undefined;
  readonly sheetId: string;
  description: string;
  warningOnly: boolean;
  /** What may be edited on a protected sheet all the same. */
  unprotected: readonly Block[];
  /** Whether somebody else has set it so that the preview's user may not edit what it covers. */
  readonly locked?: true;
}

/** Kept beside the workbook, by Univer's sheet ids. */
export class Unseen {
  metadata: MetadataEntry[] = [];
  protections: ProtectionEntry[] = [];
  /** The add-on's store for this spreadsheet. */
  readonly documentProperties = new Map<string, string>();
  readonly #rowGroups = new Map<string, Map<number, number>>();
  #lastMetadataId = 0;

  /** Puts a new entry on the spreadsheet or a sheet. */
  addMetadata(entry: Omit<MetadataEntry, 'id'>): void {
    this.#lastMetadataId += 1;
    this.metadata.push({ ...entry, id: this.#lastMetadataId });
  }

  /** Whether an edit of any of the cells is one to be warned of. */
  warns(block: Block): boolean {
    return this.protections
      .filter(({ warningOnly, sheetId }) => warningOnly && sheetId === block.sheetId)
      .some((entry) => {
        if (entry.block) return common(block, entry.block) !== undefined;
        const open = entry.unprotected.reduce((left: readonly Block[], free) => without(left, free), [block]);
        return open.length > 0;
      });
  }

  /** How deep each grouped row is, by its number counted from 0. */
  rowGroups(sheetId: string): ReadonlyMap<number, number> {
    return this.#rowGroups.get(sheetId) ?? new Map();
  }

  /** Groups the block's rows deeper, or less deep, never below 0. */
  shiftRowGroups(block: Block, delta: number): void {
    const depths = new Map(this.rowGroups(block.sheetId));
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const depth = Math.max(0, (depths.get(row) ?? 0) + delta);
      if (depth > 0) depths.set(row, depth);
      else depths.delete(row);
    }
    this.#rowGroups.set(block.sheetId, depths);
  }

  /** Lets protections and groups go where rows and columns take them; what is removed with all its cells is gone. */
  follow(change: LineChange): void {
    const after = (block: Block): Block[] => {
      const range = block.sheetId === change.sheetId ? rangeAfter(toRange(block), change) : toRange(block);
      return range ? [fromRange(block.sheetId, range)] : [];
    };
    this.protections = this.protections.filter((entry) => {
      entry.unprotected = entry.unprotected.flatMap(after);
      if (!entry.block) return true;
      [entry.block] = after(entry.block);
      return entry.block !== undefined;
    });
    if (change.axis === 'row') this.#moveRowGroups(change);
  }

  /** Gives a copied sheet the groups of the sheet it is a copy of. */
  copyGroups(from: string, to: string): void {
    this.#rowGroups.set(to, new Map(this.rowGroups(from)));
  }

  #moveRowGroups(change: LineChange): void {
    const { sheetId, first, count, kind } = change;
    const depths = new Map<number, number>();
    for (const [row, depth] of this.rowGroups(sheetId)) {
      const line = { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
      const after = rangeAfter(line, change);
      if (after) depths.set(after.startRow, depth);
    }
    // A row inserted between two rows of a group belongs to it.
    const inside = Math.min(this.rowGroups(sheetId).get(first - 1) ?? 0, this.rowGroups(sheetId).get(first) ?? 0);
    if (kind === 'insert' && inside > 0) for (let row = first; row < first + count; row += 1) depths.set(row, inside);
    this.#rowGroups.set(sheetId, new Map([...depths].sort(([a], [b]) => a - b)));
  }

  /** Forgets all of a deleted sheet. */
  forget(sheetId: string): void {
    this.metadata = this.metadata.filter((entry) => entry.sheetId !== sheetId);
    this.protections = this.protections.filter((entry) => entry.sheetId !== sheetId);
    this.#rowGroups.delete(sheetId);
  }
}
