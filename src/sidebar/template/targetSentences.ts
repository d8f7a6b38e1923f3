/** The targets that stand beside another KPI after a change, in a sentence each. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import type { ChangedTarget } from '../../sheets/template/kpiSheetRequests';

/** What has become of each target, or has to be checked. */
export function targetSentences(targets: readonly ChangedTarget[], { sheet }: SidebarWords): string[] {
  return targets.map(({ cell, before, after, emptied }) =>
    emptied ? sheet.targets.emptied(cell, before) : sheet.targets.check(cell, before, after),
  );
}
