/** What stands in a cell in place of a number that can't be worked out, because a row of the data is wrong. */

import type { Language } from '../core/kpi';
import type { Wrong } from '../core/problem';
import { fill, withoutBrackets } from '../i18n/problems';
import { ROW_TEXTS } from '../i18n/rowTexts';
import { FIELDS } from './fields';
import { WORDS } from './words';

/** The ⚠ text: the column concerned, what is wrong, and the first such row. `label` names what was counted. */
export function wrongText({ code, facts }: Wrong, label: string, language: Language): string {
  const field = [...FIELDS.leads, ...FIELDS.activity].find(({ name }) => name === facts.argument);
  const said = fill(ROW_TEXTS[language][code], {
    label: withoutBrackets(field?.label[language] ?? label),
    value: String(facts.value),
    percent: String(facts.value),
  });
  return facts.row === undefined ? said : said + fill(WORDS.inRow[language], { row: String(facts.row) });
}
