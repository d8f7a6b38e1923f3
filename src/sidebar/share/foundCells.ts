/** How many cells need the add-on, in one sentence. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { Extent, NeedingCells } from '../../share/portable/portableRequests';

/** What was found, and where it was looked for. */
export type Found = NeedingCells & { readonly extent: Extent };

/** The sentence, with what can be made of them. */
export function foundSentence(
  { extent, sheet, count, formulas, helpers, values }: Found,
  { share }: SidebarWords,
  language: Language,
): string {
  const { found } = share.anywhere;
  const written = (number: number): string => new Intl.NumberFormat(language).format(number);
  const ways = [
    ...(formulas > 0 ? [found.formulas(formulas, written(formulas))] : []),
    ...(helpers > 0 ? [found.helpers(helpers, written(helpers))] : []),
    ...(values > 0 ? [found.values(values, written(values))] : []),
  ].join(found.comma);
  const said = count === 0 ? found.none : found.ways(found.need(count, written(count)), ways);
  return extent === 'sheet' ? found.onSheet(sheet, said) : found.inFile(said);
}
