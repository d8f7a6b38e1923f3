/** The rows above the first line: title, guidance, the two settings, and the header that stays in view. */

import type { Text } from '../core/kpi';
import { acrossPeriods, type Cell, type Row } from './cell';
import * as column from './columns';
import { FIRST_PERIOD, OWNER, WORKED_OUT } from './columns';
import { MONTH_FORMATS } from './formats';
import * as formula from './formulas';
import { PERIODS, type TemplateOptions } from './options';
import { WORDS } from './words';

/** The rows from 1 to the header. */
export function topRows({ language, start }: TemplateOptions): Row[] {
  const say = (text: Text): string => text[language];
  const header = (text: Text, note?: Text): Cell => ({
    value: say(text),
    look: 'header',
    ...(note && { note: say(note) }),
  });
  const month = MONTH_FORMATS[language];
  return [
    { [column.NUMBER]: { value: say(WORDS.title), look: 'title' } },
    { [column.NUMBER]: { value: say(WORDS.guidance), look: 'quiet' } },
    {
      [column.NAME]: { value: say(WORDS.reportThrough), look: 'name' },
      [column.LATEST]: { value: '', look: 'input', format: month, accepts: 'period', note: say(WORDS.helpPeriod) },
      [column.TARGET]: { value: formula.throughFormula(language), look: 'latest', format: month },
      [column.STATUS]: { value: say(WORDS.reportHint), look: 'quiet' },
    },
    {
      [column.NAME]: { value: say(WORDS.dealPeriods), look: 'name' },
      [column.LATEST]: { value: PERIODS, look: 'input', format: '#,##0', accepts: 'count' },
      [column.TARGET]: { value: say(WORDS.dealHint), look: 'quiet' },
      [FIRST_PERIOD]: { value: formula.checkFormula(language), look: 'warning' },
    },
    {
      [column.NUMBER]: { value: '№', look: 'header', note: say(WORDS.numberNote) },
      [column.NAME]: header(WORDS.name),
      [column.LATEST]: header(WORDS.latest),
      [column.TARGET]: header(WORDS.target),
      [column.STATUS]: header(WORDS.status),
      [column.CHANGE]: header(WORDS.change, WORDS.changeNote),
      [column.START]: header(WORDS.start, WORDS.startNote),
      [column.SINCE_START]: header(WORDS.sinceStart),
      [column.TOTAL]: header(WORDS.total, WORDS.totalNote),
      ...acrossPeriods((period) => ({
        value: period === FIRST_PERIOD ? `=DATE(${start.year};${start.month};1)` : formula.nextMonthFormula(period - 1),
        look: 'header',
        format: month,
      })),
      [WORKED_OUT]: header(WORDS.workedOut),
      [OWNER]: header(WORDS.owner),
    },
  ];
}
