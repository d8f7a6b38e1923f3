/** What shows a part of the history. */

import type { History } from '../../share/teamRequests';
import type { View } from '../view';

/** A list or a form on the page; `undefined` where the history isn't known. */
export interface HistoryView extends View {
  readonly show: (history: History | undefined) => void;
}
