/** What a line or a column of the sheet is called, for people who look for it. */

import type { Language, Text } from '../core/kpi';
import { labelOfKpiRow } from './calculations';
import { COLUMN_NAMES } from './layout';
import { LINES, type Line, lineFor } from './lines';
import { type Definitions, USUAL_DEFINITIONS } from './options';
import { WORDS } from './words';

const COLUMNS: Readonly<Record<(typeof COLUMN_NAMES)[number], Text>> = {
  number: { en: '№', ko: '№', ja: '№' },
  name: WORDS.name,
  latest: WORDS.latest,
  target: WORDS.target,
  status: WORDS.status,
  change: WORDS.change,
  start: WORDS.start,
  sinceStart: WORDS.sinceStart,
  total: WORDS.total,
  workedOut: WORDS.workedOut,
  owner: WORDS.owner,
  marks: WORDS.marks,
};

const LINE_NAMES: Readonly<
  Record<Exclude<Line['kind'], 'band' | 'group' | 'headline' | 'kpi' | 'input' | 'space'>, Text>
> = {
  title: WORDS.title,
  guidance: WORDS.guidanceName,
  report: WORDS.reportThrough,
  deal: WORDS.dealPeriods,
  filter: WORDS.filter,
  header: WORDS.headerName,
  marks: WORDS.marks,
  filled: WORDS.filled,
  events: WORDS.whatHappened,
};

/** The name of the line with this mark, under these choices, or of this column. */
export function nameOf(mark: string, language: Language, choices: Definitions = USUAL_DEFINITIONS): string {
  const line = LINES.find((candidate) => candidate.mark === mark);
  if (line) return nameOfLine(lineFor(line, choices), language);
  const column = COLUMN_NAMES.find((name) => name === mark);
  return column ? COLUMNS[column][language] : mark;
}

/** The name of this line. */
export function nameOfLine(line: Line, language: Language): string {
  switch (line.kind) {
    case 'band':
    case 'group':
      return line.label[language];
    case 'headline':
      return `${WORDS.headlines[language]}: ${labelOfKpiRow(line.of, language)}`;
    case 'kpi':
      return labelOfKpiRow(line.of, language);
    case 'input':
      return line.input.label[language];
    case 'space':
      return '';
    default:
      return LINE_NAMES[line.kind][language];
  }
}
