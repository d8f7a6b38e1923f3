/** Two small made-up tables of a team's data, and their figures counted without the add-on's code. */

import type { Mapping } from '../../src/leads/fields';
import { LEAD_FIELDS } from '../../src/leads/fields';

export type Cell = string | number | boolean;
export type Row = Record<string, Cell>;

/** The day as a spreadsheet counts it. */
export function serial(year: number, month: number, day = 1): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** Channels as they come: with signs that COUNTIFS takes for patterns, as a formula, as a number, in two cases, and none. */
export const CHANNELS: readonly Cell[] = ['A*b', 'Axb', '=x', 'Google Ads', 'google ads', 2024, 'Q?', '<5', ''];
/** What a filter may show; `''` is all of them. */
export const FILTERS = ['', 'A*b', '=x', 'Google Ads', '2024', 'Q?', '<5'] as const;

/** The columns of the leads, in an order of their own, and one that is nobody's business. */
export const LEAD_COLUMNS = ['note', 'channel', 'won_date', ...names(), 'created'] as const;
/** The columns of the activity. */
export const ACTIVITY_COLUMNS = [
  'channel',
  'date',
  'marketing_cost',
  'ad_spend',
  'impressions',
  'clicks',
  'single_page_sessions',
  'sessions',
  'audience',
  'list_size_at_start',
] as const;

function names(): string[] {
  return LEAD_FIELDS.map(({ name }) => name).filter((name) => !['channel', 'won_date', 'created'].includes(name));
}

/** Where the columns stand, from 0. */
export function mappingOf(columns: readonly string[]): Mapping {
  return Object.fromEntries(columns.flatMap((name, at) => (name === 'note' ? [] : [[name, at]])));
}

/** Numbers from 0 to below 1, the same ones every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const FIRST = serial(2026, 2, 3);
const DAYS = 140;
const OUTCOMES: readonly Cell[] = ['meeting', 'No', 'NONE', true, false, 0, 1, '', '아니오', 'なし', '예약', 'いいえ'];
/** Of a day: on the first moment of a month and on its last, and in three minutes to the second. */
const MINUTE = 1 / 1440;

/** The leads. */
export function leadRows(): Row[] {
  const random = numbersFrom(7);
  const made = Array.from({ length: 80 }, (_, index): Row => {
    const created = FIRST + Math.floor(random() * DAYS) + random();
    const later = (share: number, days: number): Cell => (random() < share ? created + random() * days : '');
    const received = random() < 0.7 ? created + random() / 100 : '';
    const waits = index % 3 === 0 ? 3 * MINUTE : random() * 8 * MINUTE;
    const won = later(0.4, 40);
    return {
      note: index % 5 === 0 ? 'x' : '',
      channel: CHANNELS[index % CHANNELS.length] as Cell,
      campaign: 'spring',
      product: '',
      created,
      received,
      responded: received !== '' && random() < 0.8 ? received + waits : '',
      outcome: OUTCOMES[index % OUTCOMES.length] as Cell,
      mql_date: later(0.6, 10),
      meeting_booked_date: later(0.5, 15),
      meeting_attended_date: later(0.4, 20),
      sqo_date: later(0.4, 25),
      won_date: won,
      lost_date: won === '' ? later(0.5, 40) : '',
      amount: won === '' ? '' : Math.round(random() * 900_000) / 100 - 500,
      recurring_amount: won === '' ? '' : Math.round(random() * 12_000) / 100,
      months_per_bill: index % 2 ? '' : 12,
    };
  });
  const [first, second] = made as [Row, Row];
  first['created'] = serial(2026, 3, 1);
  second['created'] = serial(2026, 3, 31) + 86_399.9 / 86_400;
  return made;
}

/** The activity: a row per channel and week, but for those that spend nothing. */
export function activityRows(): Row[] {
  const random = numbersFrom(11);
  const count = (most: number): Cell => (random() < 0.1 ? '' : Math.floor(random() * most));
  return Array.from({ length: 18 }, (_, week) => week).flatMap((week) =>
    CHANNELS.slice(0, 6).map(
      (channel): Row => ({
        channel,
        date: FIRST + 7 * week,
        marketing_cost: random() < 0.1 ? '' : Math.round(random() * 50_000) / 100,
        ad_spend: Math.round(random() * 30_000) / 100,
        impressions: count(9000),
        clicks: count(300),
        single_page_sessions: count(90),
        sessions: count(200),
        audience: count(5000),
        list_size_at_start: count(800),
      }),
    ),
  );
}

/** A period: from its first day on, and before the next one's. */
export type Period = readonly [from: number, before: number];

const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const NO = ['no', 'none', '아니오', '아니요', '없음', 'いいえ', 'なし', '無'];

/** Every figure of a period by the input's name; blank is null. */
export function counted(
  leads: readonly Row[],
  activity: readonly Row[],
  filter: string,
  [from, before]: Period,
): Readonly<Record<string, number | null>> {
  const isShown = (row: Row): boolean => filter === '' || String(row['channel']).toLowerCase() === filter.toLowerCase();
  const within = (rows: readonly Row[], field: string): Row[] =>
    rows.filter((row) => isShown(row) && number(row[field]) >= from && number(row[field]) < before);
  const covers = (rows: readonly Row[], field: string): boolean => {
    const dates = rows.map((row) => number(row[field]));
    return Math.max(...dates) >= from && Math.min(...dates) < before;
  };
  const won = within(leads, 'won_date');
  const requests = within(leads, 'received');
  const waits = requests
    .filter((row) => row['responded'] !== '')
    .map((row) => (number(row['responded']) - number(row['received'])) * 1440);
  const isNo = (cell: Cell | undefined): boolean =>
    cell === '' || cell === false || cell === 0 || NO.includes(String(cell).trim().toLowerCase());
  const fromLeads = {
    leads: within(leads, 'created').length,
    mqls: within(leads, 'mql_date').length,
    meetings_booked: within(leads, 'meeting_booked_date').length,
    meetings_attended: within(leads, 'meeting_attended_date').length,
    sqos: within(leads, 'sqo_date').length,
    deals_won: won.length,
    new_customers: won.length,
    deals_lost: within(leads, 'lost_date').length,
    won_value: sum(won.map((row) => number(row['amount']))),
    new_mrr: sum(won.map((row) => number(row['recurring_amount']) / (number(row['months_per_bill']) || 1))),
    requests: requests.length,
    answered_in_time: waits.filter((minutes) => minutes < 3 + 1e-5).length,
    requests_with_outcome: requests.filter((row) => !isNo(row['outcome'])).length,
    response_minutes: waits.length > 0 ? sum(waits) / waits.length : null,
  };
  const spent = within(activity, 'date');
  const total = (field: string): number => sum(spent.map((row) => number(row[field])));
  const sized = spent.filter((row) => row['list_size_at_start'] !== '');
  const first = Math.min(...sized.map((row) => number(row['date'])));
  const fromActivity = {
    marketing_cost: total('marketing_cost'),
    ad_spend: total('ad_spend'),
    impressions: total('impressions'),
    ad_clicks: total('clicks'),
    bounced_sessions: total('single_page_sessions'),
    sessions: total('sessions'),
    social_audience: total('audience'),
    list_size_at_start:
      sized.length === 0
        ? null
        : sum(sized.filter((row) => row['date'] === first).map((row) => number(row['list_size_at_start']))),
  };
  const blank = (figures: Readonly<Record<string, number | null>>): Record<string, null> =>
    Object.fromEntries(Object.keys(figures).map((name) => [name, null]));
  return {
    ...(covers(leads, 'created') ? fromLeads : blank(fromLeads)),
    ...(covers(activity, 'date') ? fromActivity : blank(fromActivity)),
  };
}
