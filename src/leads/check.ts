/**
 * The check of a team's data before anything is made of it: what is wrong, and where. Rows come in blocks and none is
 * kept, so that a million of them need little memory.
 */

import { isBlank, isErrorValue } from '../core/problem';
import { type Calendar, isoDay } from './calendar';
import { cellAt, momentOf } from './cells';
import { newChannelFacts } from './channelFacts';
import { COSTS, channelFindings } from './channelFindings';
import type { Block, BlockColumn } from './columns';
import { newCurrencies } from './currencies';
import { LONG_AGO } from './dataFacts';
import { FIELDS, type Field, type Mapping, type Table } from './fields';
import { newFindingLog } from './findingLog';
import { inOrder, missingColumns } from './findings';
import { repeatedRows } from './repeatedRows';
import type { LeadCheck } from './requests';

/** A block with the number formats of its amounts, by field name, where they were read. */
export interface CheckBlock extends Block {
  readonly formats?: ReadonlyMap<string, BlockColumn>;
}

/** What is checked, and against what. */
export interface CheckOptions {
  /** The columns of the tables that are there. */
  readonly leads?: Mapping;
  readonly activity?: Mapping;
  /** Whether channels that differ only by width or spaces are one. */
  readonly merge: boolean;
  /** The moment after which a date lies in the future. */
  readonly now: number;
  readonly calendar: Calendar;
}

/** What the check says of the data; which KPIs the data allows is told by its columns alone. */
export type CheckedData = Omit<LeadCheck, 'kpis'>;

/** A check that is going on. */
export interface Check {
  addLeads(block: CheckBlock): void;
  addActivity(block: CheckBlock): void;
  /** What was found up to now. */
  result(): CheckedData;
}

/** Begins a check. */
export function newCheck(options: CheckOptions): Check {
  const { merge, now, calendar } = options;
  const rows: Record<Table, number> = { leads: 0, activity: 0 };
  const log = newFindingLog();
  const currencies = newCurrencies();
  const channels = newChannelFacts();
  const repeats = { leads: repeatedRows('leads'), activity: repeatedRows('activity') };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  const checkDate = (table: Table, { name, required }: Field, value: unknown, row: number): void => {
    const moment = momentOf(value);
    if (Number.isNaN(moment)) log.note('textDate', table, name, row);
    else if (moment > now) log.note('future', table, name, row);
    else if (moment < LONG_AGO) log.note('longAgo', table, name, row);
    else if (required) {
      if (moment < first) first = moment;
      if (moment > last) last = moment;
    }
  };

  const checkNumber = (table: Table, field: string, value: unknown, row: number): void => {
    if (typeof value !== 'number') log.note('textNumber', table, field, row);
    else if (value < 0) log.note('negative', table, field, row);
  };

  /** Goes through the columns; gives the rows in which any cell holds something. */
  const checkCells = (table: Table, block: CheckBlock): Uint8Array => {
    const { count, firstRow } = block;
    const filled = new Uint8Array(count);
    const repeated = repeats[table](count);
    for (const field of FIELDS[table]) {
      const { name, holds } = field;
      const column = block.columns.get(name);
      if (!column) continue;
      const seeCurrency = holds === 'amount' ? currencies.column(table, name) : undefined;
      const formats = block.formats?.get(name);
      for (let i = 0; i < count; i++) {
        const value = cellAt(column, i);
        repeated.cell(i, value);
        if (isBlank(value)) continue;
        filled[i] = 1;
        const row = firstRow + i;
        if (isErrorValue(value)) log.note('errorValue', table, name, row);
        else if (holds === 'date') checkDate(table, field, value, row);
        else if (holds === 'amount' || holds === 'count') checkNumber(table, name, value, row);
        seeCurrency?.(value, formats && cellAt(formats, i), row);
      }
    }
    for (const { name, required } of FIELDS[table]) {
      const column = required && block.columns.get(name);
      if (!column) continue;
      for (let i = 0; i < count; i++) {
        if (filled[i] && isBlank(cellAt(column, i))) log.note('noDate', table, name, firstRow + i);
      }
    }
    for (let i = 0; i < count; i++) {
      if (filled[i] && repeated.isRepeat(i)) log.note('duplicate', table, undefined, firstRow + i);
    }
    return filled;
  };

  /** Calls `see` with the two moments of every row; `NaN` where there is none, which is neither before nor after. */
  const eachPair = (
    block: Block,
    early: string,
    late: string,
    see: (from: number, to: number, row: number) => void,
  ) => {
    const from = block.columns.get(early);
    const to = block.columns.get(late);
    if (!from || !to) return;
    for (let i = 0; i < block.count; i++) {
      see(momentOf(cellAt(from, i)), momentOf(cellAt(to, i)), block.firstRow + i);
    }
  };

  /** A date without a time is the beginning of its day: a lead that came and was won on one day wasn't won before. */
  const isSameDay = (created: number, won: number): boolean => {
    const { year, month, day } = calendar.dayOf(created);
    return won === calendar.startOf(year, month, day);
  };

  const checkChannels = (table: Table, block: CheckBlock, filled: Uint8Array): void => {
    const column = block.columns.get('channel');
    if (!column) return;
    const costs = table === 'activity' ? COSTS.flatMap((name) => block.columns.get(name) ?? []) : [];
    for (let i = 0; i < block.count; i++) {
      const value = cellAt(column, i);
      if (!filled[i] || isErrorValue(value)) continue;
      const row = block.firstRow + i;
      const moment = momentOf(value);
      const text = Number.isNaN(moment) ? String(value ?? '') : isoDay(calendar.dayOf(moment));
      if (text.trim() === '') {
        log.note('noChannel', table, 'channel', row);
        continue;
      }
      const facts = channels.of(text);
      if (!facts) continue;
      facts.count++;
      facts.rows[table] ||= row;
      if (costs.some((cost) => Number(cellAt(cost, i)) > 0)) facts.spendRow ||= row;
    }
  };

  const addBlock = (table: Table, block: CheckBlock): void => {
    const filled = checkCells(table, block);
    for (const is of filled) rows[table] += is;
    checkChannels(table, block, filled);
  };

  return {
    addLeads(block) {
      addBlock('leads', block);
      eachPair(block, 'received', 'responded', (received, responded, row) => {
        if (responded < received) log.note('respondedFirst', 'leads', 'responded', row);
      });
      eachPair(block, 'created', 'won_date', (created, won, row) => {
        if (won < created && !isSameDay(created, won)) log.note('wonFirst', 'leads', 'won_date', row);
      });
    },
    addActivity: (block) => addBlock('activity', block),
    result: () => ({
      rows: { ...rows },
      channels: channels.count(merge),
      first: first <= last ? isoDay(calendar.dayOf(first)) : '',
      last: first <= last ? isoDay(calendar.dayOf(last)) : '',
      currency: currencies.usual(),
      findings: inOrder([
        ...missingColumns(options, rows),
        ...log.findings(),
        ...currencies.findings(),
        ...channelFindings(channels, options, merge),
      ]),
    }),
  };
}
