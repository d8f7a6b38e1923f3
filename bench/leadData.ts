/** The leads that are summed up: a million rows of ten columns, the same at every run. */

import { drawsFrom } from '../scripts/seededRandom';

/** The columns, in order. */
export const COLUMNS = [
  'created',
  'channel',
  'received',
  'responded',
  'mql_date',
  'meeting_booked_date',
  'sqo_date',
  'won_date',
  'lost_date',
  'amount',
] as const;

/** A lead: a date, text or number in each column, `''` where there is nothing. */
export type Row = readonly [Date, string, ...(Date | number | '')[]];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CHANNELS = [
  'Google Ads',
  'LinkedIn Ads',
  'Organic search',
  'Webinar',
  'Referral',
  'Partner',
  'Trade fair',
  'Newsletter',
  'Cold e-mail',
  'Direct',
  '네이버 검색광고',
  '展示会',
];
/** Two years from 1 January 2025 in Seoul, to which every clock here is set. */
const FIRST = Date.UTC(2025, 0, 1) - 9 * 60 * MINUTE;
const DAYS = 730;

/** Where Seoul's clocks stand when it is this moment, as if that were UTC. */
export function seoul(moment: number): number {
  return moment + 9 * 60 * MINUTE;
}

/** So many leads, in no order. */
export function leads(count: number): Row[] {
  const random = drawsFrom(20261127).unit;
  const within = (least: number, most: number): number => least + random() * (most - least);
  /** A later moment on which something happened, to a share of the leads. */
  const later = (from: number, share: number, days: number): Date | '' =>
    random() < share ? new Date(Math.floor(from + within(0.1, days) * DAY)) : '';
  return Array.from({ length: count }, (): Row => {
    const created = Math.floor(FIRST + random() * DAYS * DAY);
    const channel = CHANNELS[Math.floor(random() ** 2 * CHANNELS.length)] as string;
    const asked = random() < 0.6;
    const won = later(created, 0.02, 120);
    return [
      new Date(created),
      channel,
      asked ? new Date(created) : '',
      asked && random() < 0.9 ? new Date(Math.floor(created + within(0.5, 600) * MINUTE)) : '',
      later(created, 0.3, 20),
      later(created, 0.17, 30),
      later(created, 0.06, 60),
      won,
      won === '' ? later(created, 0.04, 90) : '',
      random() < 0.06 || won !== '' ? Math.round(within(2_000, 80_000) * 100) / 100 : '',
    ];
  });
}
