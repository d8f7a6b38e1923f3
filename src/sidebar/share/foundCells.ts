/** How many cells need the add-on, in one sentence, and one about what can't come back. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { Extent, NeedingCells } from '../../share/portable/portableRequests';
import { countText } from '../countText';

/** What was found, and where it was looked for. */
export type Found = NeedingCells & { readonly extent: Extent };

/** No more sheets than these are named. */
const MOST_NAMED = 3;

/** The sentence, with what can be made of them. */
export function foundSentence(
  { extent, sheet, count, formulas, helpers, values, unreadable }: Found,
  { share }: SidebarWords,
  language: Language,
): string {
  const { found } = share.anywhere;
  const written = (number: number): string => countText(number, language);
  const ways = [
    ...(formulas > 0 ? [found.formulas(formulas, written(formulas))] : []),
    ...(helpers > 0 ? [found.helpers(helpers, written(helpers))] : []),
    ...(values > 0 ? [found.values(values, written(values))] : []),
  ].join(found.comma);
  const said = count === 0 ? found.none : found.ways(found.need(count, written(count)), ways);
  const sentence = extent === 'sheet' ? found.onSheet(sheet, said) : found.inFile(said);
  if (unreadable.length === 0) return sentence;
  const names = unreadable.slice(0, MOST_NAMED).join(found.comma) + (unreadable.length > MOST_NAMED ? '…' : '');
  return `${sentence} ${found.unreadable(names)}`;
}
