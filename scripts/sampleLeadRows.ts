/** The leads of the sample data: what a CRM export says of each. */

import { SAMPLE_CHANNELS, type SampleChannel } from './sampleChannels';
import { busyness, END, MONTHS, monthStart, type SampleCell, type SampleColumn } from './sampleTables';
import type { Draws } from './seededRandom';

const DAY = 'yyyy-mm-dd';
const MINUTE = 'yyyy-mm-dd hh:mm';
const SECOND = 'yyyy-mm-dd hh:mm:ss';
const MONEY = '$#,##0';

/** The columns, headed as an export of HubSpot heads them or as people do. */
export const LEAD_COLUMNS = {
  id: { header: 'Record ID', format: '0' },
  created: { header: 'Create Date', format: MINUTE },
  channel: { header: 'Original Source', format: '' },
  campaign: { header: 'Campaign', format: '' },
  product: { header: 'Product', format: '' },
  received: { header: 'Inquiry Received', format: SECOND },
  responded: { header: 'First Response Date', format: SECOND },
  outcome: { header: 'Outcome', format: '' },
  mql_date: { header: 'Became a Marketing Qualified Lead Date', format: DAY },
  meeting_booked_date: { header: 'Meeting Booked Date', format: DAY },
  meeting_attended_date: { header: 'Meeting Held Date', format: DAY },
  sqo_date: { header: 'Became an Opportunity Date', format: DAY },
  won_date: { header: 'Closed Won Date', format: DAY },
  lost_date: { header: 'Closed Lost Date', format: DAY },
  amount: { header: 'Deal Amount', format: MONEY },
  recurring_amount: { header: 'Recurring Revenue Amount', format: MONEY },
  months_per_bill: { header: 'Billing Period (months)', format: '0' },
} as const satisfies Readonly<Record<string, SampleColumn>>;

/** A lead's cells by field. */
export type SampleLead = Record<keyof typeof LEAD_COLUMNS, SampleCell>;

/** What is sold: the price of a month, and how many months a bill is for. */
const PRODUCTS = [
  { name: 'Starter', share: 0.5, month: 240, bills: [1, 1, 1, 12] },
  { name: 'Team', share: 0.37, month: 590, bills: [1, 3, 12] },
  { name: 'Enterprise', share: 0.13, month: 1900, bills: [3, 12, 12] },
] as const;

const SECONDS = 86_400;
const OPENS = 9 * 3600;
const CLOSES = 18 * 3600;

/** Monday to Friday; day 2 of the count was a Monday. */
const isWorkday = (day: number): boolean => (day - 2) % 7 < 5;

/** All leads, in the order in which they came. */
export function sampleLeadRows(draws: Draws): SampleLead[] {
  return SAMPLE_CHANNELS.flatMap((channel) => Array.from({ length: channel.leads }, () => lead(channel, draws)))
    .sort((one, other) => Number(one.created) - Number(other.created))
    .map((each, index) => ({ ...each, id: 70_100_000 + 17 * index }));
}

function lead(channel: SampleChannel, draws: Draws): SampleLead {
  const cells = Object.fromEntries(Object.keys(LEAD_COLUMNS).map((field) => [field, ''])) as SampleLead;
  const day = arrivalDay(draws);
  // Nobody comes in the small hours, where in some places an hour is skipped once a year.
  const hour = draws.chance(0.78) ? draws.whole(OPENS - 3600, CLOSES) : draws.whole(6 * 3600, 23 * 3600 - 1);
  cells.created = day + Math.floor(hour / 60) / 1440;
  cells.channel = channel.name;
  cells.campaign = draws.oneOf(channel.campaigns, ([, share]) => share)[0];
  if (draws.chance(channel.inbound)) Object.assign(cells, request(day, hour, channel, draws));
  Object.assign(cells, stages(day, channel, draws));
  return cells;
}

function arrivalDay(draws: Draws): number {
  const month = draws.oneOf([...Array(MONTHS).keys()], busyness);
  const length = monthStart(month + 1) - monthStart(month);
  const days = Array.from({ length }, (_, index) => monthStart(month) + index);
  return draws.oneOf(days, (day) => (isWorkday(day) ? 1 : 0.3));
}

/** When the lead asked, when it was first answered, and whether anything came of it. */
function request(day: number, second: number, channel: SampleChannel, draws: Draws): Partial<SampleLead> {
  const received = day + second / SECONDS;
  if (draws.chance(0.05)) return { received };
  const open = isWorkday(day) && second >= OPENS && second < CLOSES;
  let answerDay = second < OPENS && isWorkday(day) ? day : day + 1;
  while (!isWorkday(answerDay)) answerDay++;
  const wait = Math.round(60 * draws.around(open ? channel.minutes : 30, 1));
  // Out of hours somebody on duty answers, or else the office in the morning.
  const isSoon = open || draws.chance(0.6);
  const responded = isSoon ? day + (second + wait) / SECONDS : answerDay + (OPENS + Math.min(wait, 4 * 3600)) / SECONDS;
  if (responded >= END) return { received };
  return { received, responded, outcome: draws.chance(0.64) ? 'Yes' : 'No' };
}

/** How far the lead came, as far as it had come by the end of the data. */
function stages(day: number, { stages: share, large }: SampleChannel, draws: Draws): Partial<SampleLead> {
  const product = draws.oneOf(PRODUCTS, (one) => one.share * (one.name === 'Enterprise' ? large : 1));
  const cells: Partial<SampleLead> = draws.chance(0.55) ? { product: product.name } : {};
  let at = day;
  /** Whether it goes on to a stage that it reaches some days later. */
  const reaches = (field: keyof SampleLead, probability: number, least: number, most: number): boolean => {
    at += draws.whole(least, most);
    while (!isWorkday(at)) at++;
    if (!draws.chance(probability) || at >= END) return false;
    cells[field] = at;
    return true;
  };
  if (!reaches('mql_date', share.mql, 0, 9)) return cells;
  if (!reaches('meeting_booked_date', share.booked, 0, 6)) return cells;
  if (!reaches('meeting_attended_date', share.attended, 2, 14)) return cells;
  if (!reaches('sqo_date', share.sqo, 0, 8)) return cells;
  const month = Math.round(draws.around(product.month, 0.2) / 10) * 10;
  cells.product = product.name;
  cells.amount = 12 * month;
  const opportunity = at;
  if (reaches('won_date', share.won, 18, 110)) {
    const months = draws.oneOf(product.bills);
    return { ...cells, recurring_amount: months * month, months_per_bill: months };
  }
  at = opportunity;
  reaches('lost_date', 0.9, 14, 90);
  return cells;
}
