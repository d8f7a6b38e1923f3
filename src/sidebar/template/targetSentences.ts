/** The targets that stand beside another KPI after a change, or no longer beside a headline, in a sentence each. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import type { ChangedTarget } from '../../sheets/template/kpiSheetRequests';

/** What has become of each target, or has to be checked. */
export function targetSentences(targets: readonly ChangedTarget[], { sheet }: SidebarWords): string[] {
  return targets.map(({ cell, before, after, is }) => {
    if (is === 'emptied') return sheet.targets.emptied(cell, before);
    return is === 'lost' ? sheet.targets.lost(cell, before, after) : sheet.targets.check(cell, before, after);
  });
}
