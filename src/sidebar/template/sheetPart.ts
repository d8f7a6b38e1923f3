/** A part of This sheet: what it is shown, and how it changes the sheet. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import type { ChangedSheet, ChangeRequest, KpiSheetState } from '../../sheets/template/kpiSheetRequests';
import type { Submission } from '../submission';
import type { View } from '../view';

/** What every part is. */
export interface SheetPart extends View {
  /** Shows what the sheet is like; what has been chosen for the same sheet and not yet sent stays chosen. */
  readonly show: (state: KpiSheetState) => void;
  /** Forgets what came of an earlier change. */
  readonly clear: () => void;
}

/** Sends a change of the sheet that is shown; `told` says what came of it. */
export type SendChange = (
  submission: Submission,
  request: ChangeRequest,
  told: (words: SidebarWords, changed: ChangedSheet) => string,
) => void;
