/** The sheet of cohorts: by month, rates and costs in the period beside those by the month the lead was created. */

import { fill } from '../i18n/problems';
import { at } from '../template/address';
import type { Cell } from '../template/cell';
import { formatOf, numberWidth } from '../template/formats';
import type { Day } from '../template/options';
import { dayFormat } from '../template/periods';
import { WORDS as SHEET_WORDS } from '../template/words';
import { isoDay } from './calendar';
import { figureContent, kpiContent } from './channelColumns';
import { type CohortColumn, cohortColumns, readBy } from './cohortColumns';
import { isExact } from './exact';
import { withoutIdleActivity } from './idle';
import { figureLabel, kpiNote, kpiTitle } from './kpiWords';
import { type LeadSheetContent, type LeadSheetOptions, rectangle, warnings } from './leadSheet';
import { daysToMature, isMaturing } from './maturing';
import type { Measure } from './measures';
import type { Source } from './rowFormula';
import { dataLine, dayNumber } from './said';
import { numeric } from './shownKpi';
import type { Group } from './summary';
import { kpiValue } from './tableKpis';
import { TITLES, WORDS } from './words';

/** The data by month, summed up both ways. */
export interface CohortData {
  /** Groups by month and all together, each event counted when it happened. */
  readonly event: { readonly groups: readonly Group[]; readonly total: Group };
  /** The same, everything of a lead counted when it was created. */
  readonly created: { readonly groups: readonly Group[]; readonly total: Group };
  /** Days from created to won of every won lead. */
  readonly daysToWin: readonly number[];
}

/** What a month, or all of them, came to. */
interface Month {
  /** Nothing where the date is wrong. */
  readonly day?: Day;
  readonly event: Group;
  /** Nothing where the month has neither leads nor activity, and so nothing that could become something. */
  readonly created: Group | undefined;
}

const FIRST_FIGURE = 2;
/** What “maturing” adds to the width of a number. */
const MARK_WIDTH = 70;
const NO_GROUP: Group = { keys: [], value: () => 0 };

/** The sheet of the data's months. */
export function cohortSheet(
  data: CohortData,
  measures: readonly Measure[],
  options: LeadSheetOptions,
): LeadSheetContent {
  const { language, currency, facts } = options;
  const columns = cohortColumns(measures);
  const months = monthsOf(data, measures);
  const total: Month = { event: data.event.total, created: data.created.total };
  const days = daysToMature(data.daysToWin);
  const winsAreKnown = measures.some(({ name }) => name === 'deals_won');
  const top = topRows(options, winsAreKnown, days);
  const header = top.length + 2;
  const shown = columns.map((column) => cellsOf(column, columns, [total, ...months], options));
  const cells = rectangle([
    ...top,
    [{ value: '', look: 'group' }, ...columns.map((column) => bandCell(column, options))],
    [{ value: WORDS.month[language], look: 'header' }, ...columns.map((column) => headerCell(column, options))],
    [
      { value: SHEET_WORDS.total[language], look: 'key' },
      ...shown.map((cellOf): Cell => ({ ...cellOf(total, header + 1), look: 'latest' })),
    ],
    ...months.map((month, index) => {
      const maturing = winsAreKnown && month.created && month.day && isMaturing(month.day, facts.made, days);
      return [
        monthCell(month, options),
        ...shown.map((cellOf, column) => {
          const cell = cellOf(month, header + 2 + index);
          return maturing && columns[column]?.dated === 'created' ? matured(cell, days, options) : cell;
        }),
      ];
    }),
  ]);
  const width = numberWidth(currency);
  return {
    cells,
    widths: [
      { column: 1, count: 1, pixels: 120 },
      ...columns.map(({ dated }, index) => ({
        column: FIRST_FIGURE + index,
        count: 1,
        pixels: dated === 'created' ? width + MARK_WIDTH : width + 16,
      })),
    ],
    frozen: { rows: header, columns: 1 },
    charts: [],
    highlights: warnings(header + 1, FIRST_FIGURE, cells.length, columns.length + 1),
  };
}

/** Every month of either reading, in time order, and last what has no valid date. */
function monthsOf({ event, created }: CohortData, measures: readonly Measure[]): Month[] {
  const keyOf = ({ keys: [key] }: Group): string => (typeof key === 'object' ? isoDay(key) : '~');
  const byKey = (groups: readonly Group[]): Map<string, Group> =>
    new Map(groups.map((group) => [keyOf(group), withoutIdleActivity(group, measures)]));
  const [events, cohorts] = [byKey(event.groups), byKey(created.groups)];
  return [...new Set([...events.keys(), ...cohorts.keys()])].sort().map((key) => {
    const day = (events.get(key) ?? cohorts.get(key))?.keys[0];
    return {
      ...(typeof day === 'object' && { day }),
      event: events.get(key) ?? NO_GROUP,
      created: cohorts.get(key),
    };
  });
}

/** What the column holds in a month's row, and how it is shown. */
function cellsOf(
  { name, unit, dated, measure, kpi }: CohortColumn,
  columns: readonly CohortColumn[],
  months: readonly Month[],
  options: LeadSheetOptions,
): (month: Month, row: number) => Cell {
  const { language } = options;
  const groupOf = (month: Month): Group | undefined => (dated === 'created' ? month.created : month.event);
  const numbers = months.flatMap((month) => {
    const group = groupOf(month);
    return kpi && group ? [{ value: numeric(kpiValue(kpi, group)) }] : [];
  });
  const format = formatOf(unit, { ...options, periods: 'months' }, kpi !== undefined && isExact(unit, numbers));
  const sourceOf = (figure: string, row: number): Source => {
    const read = readBy(columns, figure, dated);
    return {
      reference: at(row, FIRST_FIGURE + read),
      label: columns[read]?.measure?.label[language] ?? figure,
      made: true,
    };
  };
  return (month, row) => ({
    value: kpi
      ? kpiContent(kpi, (figure) => sourceOf(figure, row), language)
      : figureContent(groupOf(month)?.value(name), measure?.label[language] ?? name, language),
    look: 'figure',
    format,
  });
}

/** A cell of leads that may still become customers, marked as such. */
function matured(cell: Cell, days: number | undefined, { language }: LeadSheetOptions): Cell {
  return {
    ...cell,
    look: 'maturing',
    format: `${cell.format}" · ${WORDS.maturing[language]}"`,
    ...(days !== undefined && { note: fill(WORDS.maturingNote[language], { days: String(days) }) }),
  };
}

/** Title, which data, what the two readings are, and how long a month matures. */
function topRows(options: LeadSheetOptions, winsAreKnown: boolean, days: number | undefined): Cell[][] {
  const { language } = options;
  const maturing =
    days === undefined ? WORDS.nothingWon[language] : fill(WORDS.maturingGuidance[language], { days: String(days) });
  return [
    [{ value: TITLES.cohorts[language], look: 'title' }],
    [{ value: dataLine(options), look: 'quiet' }],
    [{ value: WORDS.cohortGuidance[language], look: 'quiet' }],
    ...(winsAreKnown ? [[{ value: maturing, look: 'quiet' } satisfies Cell]] : []),
  ];
}

/** What a pair of columns shows; it stands over the first of them. */
function bandCell({ name, dated, measure, kpi }: CohortColumn, { language }: LeadSheetOptions): Cell {
  const title = measure ? measure.label[language] : kpiTitle(name, language);
  return { value: dated === 'event' ? title : '', look: kpi ? 'band' : 'group' };
}

function headerCell({ name, dated, measure, kpi }: CohortColumn, { language }: LeadSheetOptions): Cell {
  if (dated === 'both') return { value: measure?.label[language] ?? name, look: 'header' };
  const note = kpi && kpiNote(name, kpi.reads, (figure) => figureLabel(figure, language), language);
  const value = dated === 'event' ? WORDS.inPeriod : WORDS.byCreated;
  return { value: value[language], look: 'header', ...(note && { note }) };
}

function monthCell({ day }: Month, { language, facts }: LeadSheetOptions): Cell {
  if (!day) return { value: WORDS.noDate[language], look: 'warning' };
  const format = dayFormat('months', language);
  return dayNumber(day) > dayNumber(facts.made)
    ? { value: dayNumber(day), look: 'warning', format: `"⚠ "${format}`, note: WORDS.laterThanToday[language] }
    : { value: dayNumber(day), look: 'name', format };
}
