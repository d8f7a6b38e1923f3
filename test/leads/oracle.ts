/** An independent count of the two tables: every group by itself, row by row, with days from Node's own time zone data. */

import type { GroupBy, SummaryOptions } from '../../src/leads/summary';
import type { Row } from './tables';

/** What is counted: a number, or the first wrong cell as `column@row`. */
export type Counted = Map<string, Map<string, number | string>>;

type Options = Pick<SummaryOptions, 'by' | 'from' | 'before' | 'dated'> & { readonly zone: string };

const isBlank = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';
const isDate = (cell: unknown): cell is Date => cell instanceof Date;
const LEADS: Readonly<Record<string, string>> = {
  created: 'leads',
  mql_date: 'mqls',
  won_date: 'deals_won',
  received: 'requests',
};
const ACTIVITY: Readonly<Record<string, string>> = {
  marketing_cost: 'marketing_cost',
  clicks: 'ad_clicks',
  visitors: 'visitors',
};

/** The columns that are looked at. */
export const COLUMNS = {
  leads: [
    'created',
    'channel',
    'mql_date',
    'won_date',
    'received',
    'responded',
    'outcome',
    'amount',
    'recurring_amount',
    'months_per_bill',
  ],
  activity: ['date', 'channel', ...Object.keys(ACTIVITY)],
};

/** The figures of every group; a group's name is its keys with a bar between them. */
export function counted(leads: readonly Row[], activity: readonly Row[], options: Options): Counted {
  const groups: Counted = new Map();
  const wrongRows = new Map<string, number>();

  const note = (group: string, figure: string, value: number | { field: string; row: number }): void => {
    const figures = groups.get(group) ?? new Map<string, number | string>();
    groups.set(group, figures);
    const before = figures.get(figure) ?? 0;
    if (typeof value === 'object') {
      const place = JSON.stringify([group, figure]);
      if ((wrongRows.get(place) ?? Infinity) <= value.row) return;
      wrongRows.set(place, value.row);
      figures.set(figure, `${value.field}@${value.row}`);
    } else if (typeof before === 'number') figures.set(figure, before + value);
  };

  /** Counts an event with its figures; a figure that is a text is the column that is wrong. */
  const event = (row: Row, at: number, own: string, dating: string, figures: Record<string, number | string>): void => {
    const when = row[dating];
    if (isBlank(row[own]) || isBlank(when)) return;
    if (
      isDate(when) &&
      (when.getTime() < (options.from ?? -Infinity) || when.getTime() >= (options.before ?? Infinity))
    )
      return;
    const group = options.by
      .map((by) =>
        by.kind === 'field' ? String(row[by.name] ?? '') : isDate(when) ? periodOf(when, by, options.zone) : '',
      )
      .join('|');
    const wrongDate = [own, dating].find((field) => !isDate(row[field]));
    for (const [figure, value] of Object.entries(figures)) {
      const field = wrongDate ?? (typeof value === 'string' ? value : undefined);
      note(group, figure, field === undefined ? (value as number) : { field, row: at + 2 });
    }
  };

  leads.forEach((row, at) => {
    for (const [field, figure] of Object.entries(LEADS)) {
      const dating = options.dated === 'created' ? 'created' : field;
      event(row, at, field, dating, { [figure]: 1, ...besides(field, row) });
    }
  });
  activity.forEach((row, at) => {
    const filled = Object.entries(ACTIVITY).filter(([field]) => !isBlank(row[field]));
    event(row, at, 'date', 'date', {
      rows: 1,
      ...Object.fromEntries(
        filled.map(([field, figure]) => {
          const cell = row[field];
          return [figure, typeof cell === 'number' && cell >= 0 ? cell : field];
        }),
      ),
    });
  });
  return groups;
}

/** The figures that come from the cells beside a date. */
function besides(field: string, row: Row): Record<string, number | string> {
  const { amount, recurring_amount: recurring, months_per_bill: months, received, responded, outcome } = row;
  const figures: Record<string, number | string> = {};
  if (field === 'won_date' && !isBlank(amount)) figures['won_value'] = typeof amount === 'number' ? amount : 'amount';
  if (field === 'won_date' && !isBlank(recurring)) {
    const bill = isBlank(months) ? 1 : months;
    if (typeof recurring !== 'number') figures['new_mrr'] = 'recurring_amount';
    else figures['new_mrr'] = typeof bill === 'number' && bill > 0 ? recurring / bill : 'months_per_bill';
  }
  if (field === 'received' && !isBlank(responded)) {
    const wait = isDate(responded) && isDate(received) ? (responded.getTime() - received.getTime()) / 60_000 : -1;
    figures['answered'] = wait >= 0 ? 1 : 'responded';
    figures['answered_in_time'] = wait >= 0 ? Number(wait <= 3) : 'responded';
    figures['minutes'] = wait >= 0 ? wait : 'responded';
  }
  if (field === 'received' && !isBlank(outcome)) {
    const no = [false, 0, 'no', 'No', 'なし', '아니요'].includes(outcome as string);
    figures['requests_with_outcome'] = outcome === '#N/A' ? 'outcome' : Number(!no);
  }
  return figures;
}

/** The first day of a date's period in a zone, such as `2026-03-01`. */
function periodOf(date: Date, by: GroupBy & { kind: 'period' }, zone: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date);
  const [year = '', month = ''] = day.split('-');
  if (by.period === 'months') return `${year}-${month}-01`;
  if (by.period === 'quarters')
    return `${year}-${{ '01': '01', '02': '01', '03': '01', '04': '04', '05': '04', '06': '04', '07': '07', '08': '07', '09': '07' }[month] ?? '10'}-01`;
  const first = new Date(`${day}T00:00:00Z`);
  while (first.getUTCDay() !== (by.start ?? 1) % 7) first.setUTCDate(first.getUTCDate() - 1);
  return first.toISOString().slice(0, 10);
}
