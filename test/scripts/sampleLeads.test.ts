/** The sample data is the same every time, is recognised as a team's export is, and tells the story it is meant to. */

import { sampleLeads } from '../../scripts/sampleLeads';
import { FIELDS } from '../../src/leads/fields';
import { likelyTables, recognise } from '../../src/leads/recognise';

const { leads, activity } = sampleLeads();
const columns = recognise(leads.headers, 'leads');
const costs = recognise(activity.headers, 'activity');

/** How many leads of a channel, or of all, have a field filled. */
const filled = (field: string, channel?: string): number =>
  leads.rows.filter(
    (row) => row[columns[field] ?? -1] !== '' && (channel === undefined || row[columns['channel'] ?? -1] === channel),
  ).length;

const costOf = (channel: string): number =>
  activity.rows
    .filter((row) => row[costs['channel'] ?? -1] === channel)
    .reduce((sum, row) => sum + Number(row[costs['marketing_cost'] ?? -1]), 0);

test('is the same, byte for byte, from the same seed, and another from another', () => {
  const bytes = (seed: number): string => JSON.stringify(sampleLeads({ seed }));
  expect(bytes(7)).toBe(bytes(7));
  expect(bytes(7)).not.toBe(bytes(8));
});

test('has every column that is known, under headers that are recognised, and no lead that tells too much', () => {
  expect(Object.keys(columns)).toEqual(FIELDS.leads.map(({ name }) => name));
  expect(Object.keys(costs)).toEqual(FIELDS.activity.map(({ name }) => name));
  const sheets = [
    { name: 'Activity', headers: activity.headers },
    { name: 'Leads', headers: leads.headers },
  ];
  expect(likelyTables(sheets)).toEqual({ leads: 'Leads', activity: 'Activity' });
  expect(leads.headers.filter((_, column) => !Object.values(columns).includes(column))).toEqual(['Record ID']);
});

test('has 5,000 leads of a plausible funnel', () => {
  expect(filled('created')).toBe(5000);
  const percent = (field: string): number => (100 * filled(field)) / 5000;
  const between = (low: number, value: number, high: number): void => {
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  };
  between(27, percent('mql_date'), 33);
  between(15.5, percent('meeting_booked_date'), 18.5);
  between(12, percent('meeting_attended_date'), 14);
  between(5, percent('sqo_date'), 7);
  between(1.5, percent('won_date'), 2.5);
});

test('has every channel in every one of 24 months', () => {
  const months = new Map<string, Set<unknown>>();
  for (const row of activity.rows) {
    const channel = String(row[costs['channel'] ?? -1]);
    months.set(channel, (months.get(channel) ?? new Set()).add(row[costs['date'] ?? -1]));
  }
  expect([...months.values()].filter(({ size }) => size === 24)).toHaveLength(8);
});

test('has a channel that costs much and wins little, a small one that wins most, and one with too few leads', () => {
  const channels = ['Google Ads', 'Organic search', 'LinkedIn Ads', 'Webinars', 'Email newsletter', 'Referrals'];
  const cac = (channel: string): number => costOf(channel) / filled('won_date', channel);
  const rate = (channel: string): number => filled('won_date', channel) / filled('created', channel);
  for (const channel of channels) expect(cac('Meta Ads')).toBeGreaterThan(4 * cac(channel));
  for (const channel of channels.slice(0, -1)) expect(rate('Referrals')).toBeGreaterThan(2 * rate(channel));
  expect([filled('created', 'Referrals'), filled('created', 'Podcast')]).toEqual([156, 24]);
  expect(filled('won_date', 'Podcast')).toBe(1);
});
