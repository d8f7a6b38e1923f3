/** The sheet by channel: a row per channel and one for all, with what was counted and every KPI that the data allows. */

import { fill } from '../i18n/problems';
import type { Cell } from '../template/cell';
import { formatOf, numberWidth } from '../template/formats';
import { type ChannelColumn, channelColumns, FIRST_FIGURE } from './channelColumns';
import { isExact } from './exact';
import { judgements, type Mark, rateOfAll, type Share } from './judging';
import { type LeadSheetContent, type LeadSheetOptions, rectangle, warnings } from './leadSheet';
import { allowsLifetime, type LifetimeInputs } from './lifetime';
import type { Measure } from './measures';
import { dataLine, percent, wholeNumber } from './said';
import { sorted } from './sorting';
import type { Group } from './summary';
import { withoutUnknownActivity } from './unknownActivity';
import { TITLES, WORDS } from './words';

/** What the sheet is made with. */
export interface ChannelSheetOptions extends LeadSheetOptions, LifetimeInputs {
  /** The KPI or figure by which the channels are sorted, best or largest first; `channel` sorts by name. */
  readonly sort: string;
}

/** Where things stand, for those who point to them. */
export interface ChannelPlaces {
  readonly header: number;
  readonly total: number;
  /** The channels from the top, each with its leads. */
  readonly channels: readonly { readonly row: number; readonly leads: number }[];
  /** The columns of figures and KPIs by name; the channels' names stand in column 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** The figures that are known of at least one channel. */
  readonly known: ReadonlySet<string>;
}

/** The sheet, and where things stand on it. */
export interface ChannelSheet extends LeadSheetContent {
  readonly places: ChannelPlaces;
}

/** More channels than anybody reads; each costs a formula for every KPI. */
const MOST_CHANNELS = 1000;
/** The rows of the cells for lifetime value, and the column in which they stand. */
const LIFETIME = { column: 2, grossMargin: 5, churnRate: 6 };
/** What a mark in words adds to the width of a number. */
const MARK_WIDTH = 56;

/** The sheet for these groups, one per channel, and `total`, all of them together. */
export function channelSheet(
  groups: readonly Group[],
  total: Group,
  measures: readonly Measure[],
  options: ChannelSheetOptions,
): ChannelSheet {
  const { language } = options;
  const columns = channelColumns(measures, options, LIFETIME, language);
  const channels = sorted(withoutUnknownActivity(groups, measures), columns, options.sort);
  const listed = channels.slice(0, MOST_CHANNELS);
  const top = topRows(options, allowsLifetime(measures.map(({ name }) => name)));
  const header = top.length + 2;
  const first = header + 2;
  const shown = columns.map((column) => shownColumn(column, channels, total, options));
  const row = (name: Cell, cellOf: (column: ShownColumn) => Cell): Cell[] => [name, ...shown.map(cellOf)];
  const cells = rectangle([
    ...top,
    bandRow(columns, options),
    [{ value: WORDS.channel[language], look: 'header' }, ...columns.map(heading)],
    row({ value: WORDS.allChannels[language], look: 'key' }, ({ totalCell }) => totalCell(header + 1)),
    ...listed.map((group, index) =>
      row(nameCell(group, options), ({ channelCell }) => channelCell(group, index, first + index)),
    ),
    ...(listed.length < channels.length ? [moreRow(listed.length, channels.length, options)] : []),
  ]);
  const width = numberWidth(options.currency);
  return {
    cells,
    widths: [
      { column: 1, count: 1, pixels: 200 },
      ...widthsOf(columns.map(({ isKpi }) => (isKpi ? width + MARK_WIDTH : width))),
    ],
    frozen: { rows: header, columns: 1 },
    charts: [],
    highlights: warnings(header + 1, FIRST_FIGURE, first + listed.length - 1, columns.length + 1),
    places: {
      header,
      total: header + 1,
      channels: listed.map((group, index) => ({ row: first + index, leads: leadsOf(group) })),
      columns: new Map(columns.map(({ name }, index) => [name, FIRST_FIGURE + index])),
      known: new Set(
        measures.map(({ name }) => name).filter((name) => channels.some((group) => group.value(name) !== undefined)),
      ),
    },
  };
}

/** A column with what is the same in all its cells. */
interface ShownColumn {
  readonly totalCell: (row: number) => Cell;
  readonly channelCell: (group: Group, index: number, row: number) => Cell;
}

function shownColumn(
  column: ChannelColumn,
  channels: readonly Group[],
  total: Group,
  options: ChannelSheetOptions,
): ShownColumn {
  const numbers = column.isKpi ? channels.map(column.numberOf) : [];
  const judged = judgements(numbers, column.better);
  const all = rateOfAll(numbers);
  const exact = column.isKpi && isExact(column.unit, [...numbers, column.numberOf(total)]);
  const format = formatOf(column.unit, { ...options, periods: 'months' }, exact);
  return {
    totalCell: (row) => ({ value: column.content(total, row), look: 'latest', format }),
    channelCell: (group, index, row) => {
      const { mark, interval } = judged[index] ?? {};
      const share = numbers[index]?.share;
      return {
        value: column.content(group, row),
        look: mark ?? 'figure',
        format: mark ? `${format}" · ${WORDS[mark][options.language]}"` : format,
        ...(interval && share && all !== undefined && { note: noteOf(mark, interval, share, all, exact, options) }),
      };
    },
  };
}

/** Between what a rate lies, and what that says of it. */
function noteOf(
  mark: Mark | undefined,
  [low, high]: readonly [low: number, high: number],
  { part, whole }: Share,
  all: number,
  exact: boolean,
  { language }: ChannelSheetOptions,
): string {
  const said = fill(WORDS.interval[language], {
    low: percent(low, exact),
    high: percent(high, exact),
    part: wholeNumber(part),
    whole: wholeNumber(whole),
    all: percent(all, exact),
  });
  if (mark === 'unclear') return `${said}\n${WORDS.unclearNote[language]}`;
  return low <= all && all <= high ? `${said}\n${WORDS.alikeNote[language]}` : said;
}

/** Title, which data, how marks are set, and the two cells for lifetime value where the data has MRR. */
function topRows(options: ChannelSheetOptions, lifetime: boolean): Cell[][] {
  const { language } = options;
  const input = (name: string, value: number | null, hint: string): Cell[] => [
    { value: name, look: 'name' },
    { value: value ?? '', look: 'input', format: '0.0%', accepts: 'share' },
    { value: hint, look: 'quiet' },
  ];
  return [
    [{ value: TITLES.channels[language], look: 'title' }],
    [{ value: dataLine(options), look: 'quiet' }],
    [{ value: WORDS.marking[language], look: 'quiet' }],
    [{ value: WORDS.tooFew[language], look: 'quiet' }],
    ...(lifetime
      ? [
          input(WORDS.grossMargin[language], options.grossMargin, WORDS.lifetimeHint[language]),
          input(WORDS.churn[language], options.churnRate, ''),
        ]
      : []),
  ];
}

/** Says which columns were counted, and which are KPIs. */
function bandRow(columns: readonly ChannelColumn[], { language }: ChannelSheetOptions): Cell[] {
  return [
    { value: '', look: 'group' },
    ...columns.map(({ isKpi }, index): Cell => {
      const title = isKpi ? WORDS.kpis : WORDS.numbers;
      return {
        value: isKpi === columns[index - 1]?.isKpi ? '' : title[language],
        look: isKpi ? 'band' : 'group',
      };
    }),
  ];
}

/** Each column's width from `FIRST_FIGURE` on, columns of the same width together. */
function widthsOf(pixels: readonly number[]): LeadSheetContent['widths'] {
  const begins = pixels.flatMap((width, index) => (width === pixels[index - 1] ? [] : [index]));
  return begins.map((index, at) => ({
    column: FIRST_FIGURE + index,
    count: (begins[at + 1] ?? pixels.length) - index,
    pixels: pixels[index] as number,
  }));
}

function heading({ heading, note }: ChannelColumn): Cell {
  return { value: heading, look: 'header', ...(note !== '' && { note }) };
}

/** The channel's name is text whatever it begins with. */
function nameCell({ keys: [key = ''] }: Group, { language }: ChannelSheetOptions): Cell {
  return key === ''
    ? { value: WORDS.noChannel[language], look: 'quiet' }
    : { value: String(key), look: 'name', format: '@' };
}

function moreRow(listed: number, all: number, { language }: ChannelSheetOptions): Cell[] {
  const words = fill(WORDS.moreChannels[language], { shown: wholeNumber(listed), rest: wholeNumber(all - listed) });
  return [{ value: words, look: 'quiet' }];
}

function leadsOf(group: Group): number {
  const leads = group.value('leads');
  return typeof leads === 'number' ? leads : 0;
}
