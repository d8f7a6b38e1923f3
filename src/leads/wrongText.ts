/** What stands in a cell in place of a number that can't be worked out, because a row of the data is wrong. */

import type { Language } from '../core/kpi';
import type { Wrong } from '../core/problem';
import * as problems from '../i18n/problems';
import { ACTIVITY_FIELDS, LEAD_FIELDS } from './fields';

/** The ⚠ text: the column concerned, what is wrong, and the first such row. `label` names what was counted. */
export function wrongText(wrong: Wrong, label: string, language: Language): string {
  const field = [...LEAD_FIELDS, ...ACTIVITY_FIELDS].find(({ name }) => name === wrong.facts.argument);
  return problems.wrongText(wrong, field?.label[language] ?? label, language);
}
