/** The check finds what was planted in the sample data, all of it, and nothing else. */

import { type SampleLeads, sampleLeads } from '../../scripts/sampleLeads';
import { type CheckedData, newCheck } from '../../src/leads/check';
import type { Finding } from '../../src/leads/requests';
import { blocksOf, UTC } from './sampleBlocks';

const NOW = Date.UTC(2026, 10, 2);
const SAMPLE = sampleLeads();

function checked(sample: SampleLeads, merge: boolean, most?: number): CheckedData {
  const leads = blocksOf(sample.leads, 'leads', most);
  const activity = blocksOf(sample.activity, 'activity', most);
  const check = newCheck({ leads: leads.columns, activity: activity.columns, merge, now: NOW, calendar: UTC });
  leads.blocks.forEach(check.addLeads);
  activity.blocks.forEach(check.addActivity);
  return check.result();
}

/** What a finding about rows says of the rows that were planted. */
const rowsPlanted = (code: string, table: string): Pick<Finding, 'count' | 'rows'> => {
  const { rows = [] } = SAMPLE.planted.find((planted) => planted.code === code && planted.table === table) ?? {};
  return { count: rows.length, rows: rows.slice(0, 5) };
};

/** The first row of the leads in which a channel is spelled in one of these ways. */
const firstRowOf = (...spellings: string[]): number =>
  2 +
  SAMPLE.leads.rows.findIndex((row) =>
    spellings.includes(String(row[SAMPLE.leads.headers.indexOf('Original Source')])),
  );

describe('the sample', () => {
  test('has every finding but a missing column planted, each in a handful of rows', () => {
    expect([...new Set(SAMPLE.planted.map(({ code }) => code))].sort()).toEqual(
      [
        ...['channelVariants', 'duplicate', 'errorValue', 'future', 'leadsWithoutSpend', 'negative', 'noChannel'],
        ...['otherCurrency', 'respondedFirst', 'spendWithoutLeads', 'textDate', 'textNumber', 'wonFirst'],
      ].sort(),
    );
    for (const { rows } of SAMPLE.planted) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(10);
    }
  });

  test('gives exactly what was planted, by row', () => {
    const variants = [
      { row: firstRowOf('Google Ads '), name: 'Google Ads, Google Ads␣' },
      { row: firstRowOf('ＬｉｎｋｅｄＩｎ Ads'), name: 'LinkedIn Ads, ＬｉｎｋｅｄＩｎ Ads' },
      { row: firstRowOf('MetaAds'), name: 'Meta Ads, MetaAds' },
    ].sort((one, other) => one.row - other.row);
    const { rows: print = [] } = SAMPLE.planted.find(({ code }) => code === 'spendWithoutLeads') ?? {};
    const leads = (code: string, field?: string): object => ({
      ...{ code, table: 'leads', names: [] },
      ...(field && { field }),
      ...rowsPlanted(code, 'leads'),
    });
    expect(checked(SAMPLE, true).findings).toEqual([
      leads('textNumber', 'amount'),
      leads('negative', 'amount'),
      leads('textDate', 'responded'),
      leads('errorValue', 'product'),
      leads('future', 'meeting_attended_date'),
      leads('respondedFirst', 'responded'),
      leads('wonFirst', 'won_date'),
      { ...leads('otherCurrency', 'amount'), names: ['$', '€'] },
      leads('duplicate'),
      { code: 'duplicate', table: 'activity', names: [], ...rowsPlanted('duplicate', 'activity') },
      leads('noChannel', 'channel'),
      { code: 'noChannel', table: 'activity', field: 'channel', names: [], ...rowsPlanted('noChannel', 'activity') },
      {
        ...{ code: 'channelVariants', table: 'leads', field: 'channel', count: 3 },
        ...{ rows: variants.map(({ row }) => row), names: variants.map(({ name }) => name) },
      },
      {
        ...{ code: 'spendWithoutLeads', table: 'activity', field: 'channel', count: 1 },
        ...{ rows: print.slice(0, 1), names: ['Print ads'] },
      },
      {
        ...{ code: 'leadsWithoutSpend', table: 'leads', field: 'channel', count: 1 },
        ...{ rows: [firstRowOf('Chatbot')], names: ['Chatbot'] },
      },
    ]);
  });

  test('has eight channels and two odd ones, and ends before what lies in the future', () => {
    const { rows, channels, first, last } = checked(SAMPLE, true);
    expect({ rows, channels }).toEqual({ rows: { leads: 5000, activity: 269 }, channels: 10 });
    expect([first, last.slice(0, 7)]).toEqual(['2024-11-01', '2026-10']);
  });

  test('has three more channels, of leads without spend, where spellings are kept apart', () => {
    const { channels, findings } = checked(SAMPLE, false);
    expect(channels).toBe(13);
    expect(findings.find(({ code }) => code === 'leadsWithoutSpend')).toMatchObject({
      count: 4,
      names: expect.arrayContaining(['Chatbot', 'Google Ads␣', 'ＬｉｎｋｅｄＩｎ Ads', 'MetaAds']),
    });
  });

  test('is found the same in whatever blocks it comes', () => {
    expect(checked(SAMPLE, true, 700)).toEqual(checked(SAMPLE, true, 10_000));
  });

  test('has nothing wrong where nothing was planted', () => {
    const clean = sampleLeads({ planted: 'none' });
    expect(clean.planted).toEqual([]);
    expect(checked(clean, true).findings).toEqual([]);
    expect(checked(clean, false).findings).toEqual([]);
  });
});
