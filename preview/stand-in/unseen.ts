/** Unseen: what a spreadsheet keeps that Univer has no place for. */

import type { Block } from '../grid';

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
  readonly block: Block | undefined;
  readonly sheetId: string;
  description: string;
  warningOnly: boolean;
}

/** Kept beside the workbook, by Univer's sheet ids. */
export class Unseen {
  metadata: MetadataEntry[] = [];
  protections: ProtectionEntry[] = [];
  readonly #rowGroups = new Map<string, Map<number, number>>();
  #lastMetadataId = 0;

  /** Puts a new entry on the spreadsheet or a sheet. */
  addMetadata(entry: Omit<MetadataEntry, 'id'>): void {
    this.#lastMetadataId += 1;
    this.metadata.push({ ...entry, id: this.#lastMetadataId });
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

  /** Forgets all of a deleted sheet. */
  forget(sheetId: string): void {
    this.metadata = this.metadata.filter((entry) => entry.sheetId !== sheetId);
    this.protections = this.protections.filter((entry) => entry.sheetId !== sheetId);
    this.#rowGroups.delete(sheetId);
  }
}
