/** The numbers in the dashboard's charts: tables of formulas that point to the sheets by channel and by period. */

import type { Language, Unit } from '../core/kpi';
import { at } from '../template/address';
import type { Cell } from '../template/cell';
import { formatOf } from '../template/formats';
import { cellAt, type Layout } from '../template/layout';
import type { SheetOptions } from '../template/options';
import { headingFormat } from '../template/periods';
import type { ChannelPlaces } from './channelSheet';
import { figureLabel, kpiTitle } from './kpiWords';
import type { LeadSheetOptions } from './leadSheet';
import { sameAsOn } from './sheetReference';
import { WORDS } from './words';

/** The sheets that the dashboard points to. */
export interface DashboardSources {
  readonly channels: { readonly sheet: string; readonly places: ChannelPlaces };
  readonly periods: { readonly sheet: string; readonly layout: Layout; readonly options: SheetOptions };
}

/** A table: headers and rows, and what each column holds by name; the labels stand in the first. */
export interface DashboardTable {
  readonly names: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** As many channels as a chart can show. */
const MOST_IN_CHART = 12;
/** The stages of the funnel. */
export const STAGES = ['impressions', 'visitors', 'leads', 'mqls', 'sqos', 'deals_won'] as const;
/** What of the sheet by channel is in the charts, and which of several columns stands for it. */
export const BY_CHANNEL = {
  leads: ['leads'],
  cpl: ['CPL'],
  cac: ['FULLY_LOADED_CAC', 'CAC'],
  lifetime: ['CLTV_MARGIN'],
  response: ['RESPONSE_TIME'],
} as const satisfies Record<string, readonly string[]>;

/** The largest channels by leads, in the order of their sheet. */
export function channelTable(
  { channels: { sheet, places } }: DashboardSources,
  options: LeadSheetOptions,
): DashboardTable {
  const columns = Object.entries(BY_CHANNEL).flatMap(([name, candidates]) => {
    const source = candidates.find((candidate) => places.columns.has(candidate));
    return source === undefined ? [] : [{ name, source, column: places.columns.get(source) as number }];
  });
  const rows = largest(places).map(({ row }): Cell[] => [
    { value: sameAsOn(sheet, at(row, 1)), look: 'name' },
    ...columns.map(({ name, column }) =>
      numberCell(sameAsOn(sheet, at(row, column)), unitIn(name), options, name === 'cpl'),
    ),
  ]);
  return {
    names: ['label', ...columns.map(({ name }) => name)],
    headers: [
      WORDS.channel[options.language],
      ...columns.map(({ name, source }) => headerOf(name, source, options.language)),
    ],
    rows,
  };
}

/** The funnel of all channels, with each stage's share of the one before. */
export function funnelTable(
  { channels: { sheet, places } }: DashboardSources,
  options: LeadSheetOptions,
  first: number,
): DashboardTable {
  const stages = STAGES.filter((name) => places.columns.has(name));
  const rows = stages.map((name, index): Cell[] => {
    const [before, here] = [at(first + index - 1, 2), at(first + index, 2)];
    const share = `=IF(COUNT(${before};${here})<2;"";IF(${before}>0;${here}/${before};""))`;
    return [
      { value: figureLabel(name, options.language), look: 'name' },
      numberCell(sameAsOn(sheet, at(places.total, places.columns.get(name) as number)), 'count', options),
      index === 0 ? { value: '', look: 'figure' } : numberCell(share, 'rate', options),
    ];
  });
  return {
    names: ['label', 'count', 'share'],
    headers: [WORDS.stage, WORDS.count, WORDS.ofStageBefore].map((text) => text[options.language]),
    rows,
  };
}

/** Leads and CPL of each period, for the channel that is chosen there. */
export function periodTable(
  { periods: { sheet, layout, options: of } }: DashboardSources,
  options: LeadSheetOptions,
): DashboardTable {
  const frame = { layout, options: of };
  const shown = (mark: string, column: number): string => sameAsOn(sheet, cellAt(frame, mark, column));
  return {
    names: ['label', 'leads', 'cpl'],
    headers: [
      WORDS.period[options.language],
      figureLabel('leads', options.language),
      kpiTitle('CPL', options.language),
    ],
    rows: layout.periods.map((column, index): Cell[] => [
      { value: shown('header', column), look: 'name', format: headingFormat(of, index) },
      numberCell(shown('leads', column), 'count', options),
      numberCell(shown('cpl', column), 'money', options, true),
    ]),
  };
}

/** The channels that are in the charts. */
export function largest({ channels }: ChannelPlaces): ChannelPlaces['channels'] {
  const inCharts = new Set([...channels].sort((a, b) => b.leads - a.leads).slice(0, MOST_IN_CHART));
  return channels.filter((channel) => inCharts.has(channel));
}

function numberCell(value: string, unit: Unit, options: LeadSheetOptions, exact = false): Cell {
  return { value, look: 'figure', format: formatOf(unit, { ...options, periods: 'months' }, exact) };
}

function unitIn(name: string): Unit {
  if (name === 'leads') return 'count';
  return name === 'response' ? 'minutes' : 'money';
}

function headerOf(name: string, source: string, language: Language): string {
  if (name === 'lifetime') return WORDS.lifetimeValue[language];
  return name === 'leads' ? figureLabel(source, language) : kpiTitle(source, language);
}
