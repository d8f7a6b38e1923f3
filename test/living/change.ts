/** Changes an open KPI sheet as the sidebar does, and looks at what came of it. */

import type { ChangedSheet, ChangeRequest, KpiSheetState } from '../../src/sheets/template/kpiSheetRequests';
import type { OpenSheet } from '../template/openSheet';

type Answered<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** What the sidebar's server says of a change of the active sheet. */
export function tryChange({ preview }: OpenSheet, request: ChangeRequest): Answered<ChangedSheet> {
  return plain(preview.script['changeKpiSheet']?.(request)) as Answered<ChangedSheet>;
}

/** Changes the sheet, and waits until everything is worked out. Throws the sentence where it can't be changed. */
export async function change(sheet: OpenSheet, request: ChangeRequest): Promise<ChangedSheet> {
  const answer = tryChange(sheet, request);
  if (!answer.ok) throw new Error(answer.message);
  await sheet.preview.calculated();
  return answer;
}

/** What the sidebar is told of the active sheet. */
export function stateOf({ preview }: OpenSheet): KpiSheetState {
  const answer = plain(preview.script['readKpiSheet']?.()) as Answered<KpiSheetState>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

/** Data of the add-on's realm as data of this one. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
