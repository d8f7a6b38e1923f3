/** The note at the heading of a closed period, by which everybody sees that it is closed. A note of the team's stays in its place. */

import { LANGUAGES, type Language } from '../../core/kpi';
import { fill } from '../../i18n/problems';
import { WORDS } from '../../share/shareWords';
import { dayInWords, WRITTEN_DAY } from '../../template/choicesLine';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The note of a period that was closed on this day, `2026-01-31`. */
export function closedNote(day: string, language: Language): string {
  return fill(WORDS.closedOn[language], { day: dayInWords(day, language) });
}

/** Whether the note is ours, and nobody has added to it. */
export function isClosedNote(note: string): boolean {
  return LANGUAGES.some((language) => {
    const ours = fill(WORDS.closedOn[language], { day: WRITTEN_DAY[language].source });
    return new RegExp(`^${ours}$`).test(note);
  });
}

/** Writes the note, unless there is one of the team's. */
export function writeClosedNote(heading: Range, note: string): void {
  const there = heading.getNote();
  if (there === '' || isClosedNote(there)) heading.setNote(note);
}

/** Takes the note away, if it is ours. */
export function removeClosedNote(heading: Range): void {
  if (isClosedNote(heading.getNote())) heading.clearNote();
}
