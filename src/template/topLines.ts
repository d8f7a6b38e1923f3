/** The lines above the first headline: title, guidance, the settings, the header that stays in view, and the marks. */

import type { Text } from '../core/kpi';
import { fill } from '../i18n/problems';
import type { Cell, LineCells } from './cell';
import { choicesLine } from './choicesLine';
import type { Filling } from './filling';
import * as formula from './formulas';
import { COLUMN_NAMES, cellAt, type Frame, firstPeriod } from './layout';
import type { Line } from './lines';
import { optionsText } from './marks';
import { dayFormat, firstDay, headingFormat, nextDayFormula, PERIODS } from './periods';
import { WORDS } from './words';

/** What the line has in its cells. */
export function topLine(kind: Line['kind'], frame: Frame, filling?: Filling): LineCells {
  const { language, periods } = frame.options;
  const say = (text: Text): string => text[language];
  const first = firstPeriod(frame.layout);
  switch (kind) {
    case 'title':
      return {
        columns: {
          number: () => ({ value: say(WORDS.title), look: 'title' }),
          latest: () => ({ value: choicesLine(frame.options), look: 'quiet' }),
        },
      };
    case 'guidance': {
      const text = frame.layout.rows.has('filter') ? WORDS.guidanceFromData : WORDS.guidance;
      return { columns: { number: () => ({ value: say(text), look: 'quiet' }) } };
    }
    case 'report': {
      const format = dayFormat(periods, language);
      return {
        columns: {
          name: () => ({ value: say(WORDS.reportThrough), look: 'name' }),
          latest: () => ({ value: '', look: 'input', format, accepts: 'period', note: say(WORDS.helpPeriod) }),
          target: () => ({ value: formula.throughFormula(frame), look: 'latest', format }),
          status: () => ({ value: say(WORDS.reportHint), look: 'quiet' }),
        },
      };
    }
    case 'deal':
      return {
        columns: {
          name: () => ({ value: say(WORDS.dealPeriods), look: 'name' }),
          latest: () => ({
            value: filling?.deal ?? PERIODS[periods].inYear,
            look: 'input',
            format: '#,##0',
            accepts: 'count',
          }),
          target: () => ({
            value: fill(say(WORDS.dealHint), { number: String(PERIODS[periods].inYear) }),
            look: 'quiet',
          }),
        },
        period: (column) =>
          column === first ? { value: formula.checkFormula(frame), look: 'warning' } : { value: '', look: 'plain' },
      };
    case 'filter':
      return {
        columns: {
          name: () => ({ value: say(WORDS.filter), look: 'name' }),
          // As text, so that a channel called =x is no formula.
          latest: () => ({ value: '', look: 'input', format: '@', accepts: 'channel', note: say(WORDS.helpChannel) }),
          // Only for the formulas: nobody has to read it.
          target: () => ({ value: formula.criterionFormula(frame), look: 'unseen' }),
          status: () => ({ value: say(WORDS.filterHint), look: 'quiet' }),
        },
      };
    case 'header':
      return header(frame, filling);
    default:
      return marks(frame);
  }
}

function header(frame: Frame, filling: Filling | undefined): LineCells {
  const { language, periods } = frame.options;
  const heading = (text: Text, note?: Text) => (): Cell => ({
    value: text[language],
    look: 'header',
    ...(note && { note: note[language] }),
  });
  return {
    columns: {
      number: () => ({ value: '№', look: 'header', note: WORDS.numberNote[language] }),
      name: heading(WORDS.name),
      latest: heading(WORDS.latest),
      target: heading(WORDS.target),
      status: heading(WORDS.status, WORDS.statusNote),
      change: heading(WORDS.change, WORDS.changeNote),
      start: heading(WORDS.start, WORDS.startNote),
      sinceStart: heading(WORDS.sinceStart),
      total: heading(WORDS.total, WORDS.totalNote),
      workedOut: heading(WORDS.workedOut),
      owner: heading(WORDS.owner),
    },
    period: (_, index) => {
      const previous = frame.layout.periods[index - 1];
      const first = filling ? firstDay(periods, filling.start) : '';
      return {
        value: previous === undefined ? first : nextDayFormula(periods, cellAt(frame, 'header', previous)),
        look: 'header',
        format: headingFormat(frame.options, index),
      };
    },
  };
}

/** The hidden line by which the columns are found again: their names, and the periods' dates. */
function marks(frame: Frame): LineCells {
  const named = COLUMN_NAMES.map((name) => [
    name,
    (): Cell => ({ value: name === 'marks' ? optionsText(frame.options) : name, look: 'quiet', format: '@' }),
  ]);
  return {
    columns: Object.fromEntries(named),
    period: (column, index) => ({
      value: formula.dateFormula(column, frame.layout.periods[index - 1], frame),
      look: 'quiet',
      format: '0',
    }),
  };
}
