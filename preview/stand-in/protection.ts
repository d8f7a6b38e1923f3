/** Protection: a protected range or sheet. It is only kept, since the preview has one user who may do everything. */

import type { Block } from '../grid';
import { ProtectionType } from './enumeration';
import type { Host } from './host';
import { present } from './present';
import type { ProtectionEntry } from './unseen';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects the block, or the whole sheet when there is none. */
export function protection(host: Host, sheetId: string, block: Block | undefined): Protection {
  const entry: ProtectionEntry = { sheetId, block, description: '', warningOnly: false };
  host.unseen.protections.push(entry);
  const shown: Protection = present<Protection>(
    'Protection',
    {
      getDescription: () => entry.description,
      isWarningOnly: () => entry.warningOnly,
      getProtectionType: () => (block ? ProtectionType.RANGE : ProtectionType.SHEET),
      setDescription: (description) => {
        entry.description = description;
        return shown;
      },
      setWarningOnly: (warningOnly) => {
        entry.warningOnly = warningOnly;
        return shown;
      },
      remove: () => {
        host.unseen.protections = host.unseen.protections.filter((other) => other !== entry);
      },
    },
    host.gate,
  );
  return shown;
}
