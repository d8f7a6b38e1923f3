/**
 * Protection: a protected range or sheet. Nobody is kept from anything by it, since the preview has one user who owns
 * the spreadsheet, though a test may say that somebody else has locked a sheet; one that only warns makes the page ask
 * before a cell is edited, as Sheets does.
 */

import type { Block } from '../grid';
import { ProtectionType } from './enumeration';
import { behind, type Host } from './host';
import { present } from './present';
import type { ProtectionEntry } from './unseen';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Protects the block, beside what else protects it. */
export function protectRange(host: Host, block: Block): Protection {
  return protection(host, added(host, { sheetId: block.sheetId, block }));
}

/** Protects the whole sheet, or gives the protection it has. */
export function protectSheet(host: Host, sheetId: string): Protection {
  const known = host.unseen.protections.find((entry) => entry.sheetId === sheetId && !entry.block);
  return protection(host, known ?? added(host, { sheetId, block: undefined }));
}

/** The protections of that type, on one sheet or on all. */
export function protectionsOf(host: Host, type: Type, sheetId?: string): Protection[] {
  return host.unseen.protections
    .filter((entry) => sheetId === undefined || entry.sheetId === sheetId)
    .filter((entry) => typeOf(entry) === type)
    .map((entry) => protection(host, entry));
}

function added(host: Host, place: Pick<ProtectionEntry, 'sheetId' | 'block'>): ProtectionEntry {
  const entry: ProtectionEntry = { ...place, description: '', warningOnly: false, unprotected: [] };
  host.unseen.protections.push(entry);
  return entry;
}

function typeOf(entry: ProtectionEntry): Type {
  return entry.block ? ProtectionType.RANGE : ProtectionType.SHEET;
}

function protection(host: Host, entry: ProtectionEntry): Protection {
  const { grid } = host.engine;
  const change = (set: () => void): Protection => {
    if (!host.unseen.protections.includes(entry)) throw new Error('The protection no longer exists.');
    set();
    return shown;
  };
  const blockOf = (range: GoogleAppsScript.Spreadsheet.Range): Block => {
    const block = behind(host.behind.ranges, range, 'Range');
    if (block.sheetId !== entry.sheetId) throw new Error('The range is on another sheet than the protection.');
    return block;
  };
  const shown: Protection = present<Protection>(
    'Protection',
    {
      canEdit: () => entry.locked !== true,
      getDescription: () => entry.description,
      getProtectionType: () => typeOf(entry),
      getRange: () => {
        const sheet = grid.sheet(entry.sheetId);
        const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
        return host.range(entry.block ?? { sheetId: entry.sheetId, ...whole });
      },
      getUnprotectedRanges: () => entry.unprotected.map((block) => host.range(block)),
      isWarningOnly: () => entry.warningOnly,
      setDescription: (description) =>
        change(() => {
          entry.description = description;
        }),
      setRange: (range) =>
        change(() => {
          entry.block = blockOf(range);
          entry.unprotected = [];
        }),
      setUnprotectedRanges: (ranges) =>
        change(() => {
          // Documented for sheets only; that Google refuses it for ranges is a belief.
          if (entry.block) throw new Error('Only a protected sheet can have unprotected ranges.');
          entry.unprotected = ranges.map(blockOf);
        }),
      setWarningOnly: (warningOnly) =>
        change(() => {
          entry.warningOnly = warningOnly;
        }),
      remove: () => {
        host.unseen.protections = host.unseen.protections.filter((other) => other !== entry);
      },
    },
    host.gate,
  );
  return shown;
}
