/** What the check of a team's data says in short: how much there is, and whether anything was found. */

import type { Language } from '../../core/kpi';
import { TABLES } from '../../leads/fields';
import type { LeadCheck } from '../../leads/requests';
import { countText } from '../countText';
import { WORDS } from '../words';

/** How much data there is, and from when to when. */
export function factsOf({ rows, channels, first, last }: LeadCheck, language: Language): string {
  const { about, check, data } = WORDS[language].leads;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const shown = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
  return [
    ...TABLES.filter((table) => rows[table] > 0).map((table) =>
      about(data.tables[table], check.rows(rows[table], countText(rows[table], language))),
    ),
    check.channels(channels, countText(channels, language)),
    ...(first === '' || last === '' ? [] : [`${shown(first)} – ${shown(last)}`]),
  ].join(' · ');
}

/** How many findings there are, in a sentence. */
export function foundSentence({ findings }: LeadCheck, language: Language): string {
  const { check } = WORDS[language].leads;
  const { length } = findings;
  return length === 0 ? check.clean : check.found(length, countText(length, language));
}
