/** What goes wrong in a team's real data, planted in the sample: a few rows each, kept as a list. */

import type { Table } from '../src/leads/fields';
import type { FindingCode } from '../src/leads/requests';
import { noActivity, type SampleActivity } from './sampleActivityRows';
import type { SampleLead } from './sampleLeadRows';
import { monthStart, serialOf } from './sampleTables';
import type { Draws } from './seededRandom';

/** Something wrong that was planted, and all rows that have it. */
export interface Planted<Row> {
  readonly code: FindingCode;
  readonly field?: string;
  readonly rows: readonly Row[];
}

/** A table with what was planted in it; what has no format of its own isn't listed. */
export interface Quirked<Row> {
  readonly rows: readonly Row[];
  readonly planted: readonly Planted<Row>[];
  /** Amounts in another currency. */
  readonly inEuros: readonly Row[];
}

/** What is planted in which table, with the rows as the sheet numbers them. */
export interface PlantedRows {
  readonly code: FindingCode;
  readonly table: Table;
  readonly field?: string;
  readonly rows: readonly number[];
}

/** The leads with everything wrong that can be in them. What would blank a whole channel is left to Meta Ads. */
export function quirkedLeads(clean: readonly SampleLead[], draws: Draws): Quirked<SampleLead> {
  const rows = clean.map((lead) => ({ ...lead }));
  const used = new Set<SampleLead>();
  /** Some rows that nothing else is wrong with. */
  const pick = (count: number, fits: (lead: SampleLead) => boolean): SampleLead[] =>
    Array.from({ length: count }, () => {
      const picked = draws.oneOf(rows.filter((lead) => !used.has(lead) && fits(lead)));
      used.add(picked);
      return picked;
    });

  const originals = pick(6, ({ received, won_date }) => received !== '' && won_date === '');
  const copies = originals.map((lead) => {
    const copy = { ...lead };
    used.add(copy);
    rows.splice(rows.indexOf(lead) + draws.whole(3, 40), 0, copy);
    return copy;
  });
  const changed = (
    count: number,
    fits: (lead: SampleLead) => boolean,
    change: (lead: SampleLead, index: number) => Partial<SampleLead>,
  ): SampleLead[] => pick(count, fits).map((lead, index) => Object.assign(lead, change(lead, index)));
  const open = ({ amount, won_date }: SampleLead): boolean => amount !== '' && won_date === '';
  const slow = ({ channel, responded }: SampleLead): boolean => channel === 'Meta Ads' && responded !== '';
  const plain = (name: string) => (lead: SampleLead) => lead.channel === name && lead.mql_date === '';
  const inEuros = pick(1, ({ won_date }) => won_date !== '');

  const planted: Planted<SampleLead>[] = [
    { code: 'textNumber', field: 'amount', rows: changed(4, open, ({ amount }) => ({ amount: `$${amount}.00` })) },
    { code: 'negative', field: 'amount', rows: changed(2, open, ({ amount }) => ({ amount: -Number(amount) })) },
    {
      code: 'textDate',
      field: 'responded',
      rows: changed(3, slow, ({ responded }) => ({ responded: dateAsText(Number(responded)) })),
    },
    {
      code: 'errorValue',
      field: 'product',
      rows: changed(
        3,
        ({ product }) => product !== '',
        () => ({ product: '#N/A' }),
      ),
    },
    {
      code: 'future',
      field: 'meeting_attended_date',
      rows: changed(
        3,
        ({ meeting_attended_date, sqo_date }) => meeting_attended_date !== '' && sqo_date === '',
        (_, index) => ({ meeting_attended_date: serialOf(2031, 3 + index, 10) }),
      ),
    },
    {
      code: 'respondedFirst',
      field: 'responded',
      rows: changed(3, slow, ({ received }) => ({ responded: Number(received) - 2 / 24 })),
    },
    {
      code: 'wonFirst',
      field: 'won_date',
      rows: changed(
        3,
        ({ won_date }) => won_date !== '',
        ({ created }) => ({ won_date: Math.floor(Number(created)) - 20 }),
      ),
    },
    { code: 'otherCurrency', field: 'amount', rows: inEuros },
    { code: 'duplicate', rows: copies },
    { code: 'noChannel', field: 'channel', rows: changed(7, plain('Organic search'), () => ({ channel: '' })) },
    {
      code: 'channelVariants',
      field: 'channel',
      rows: [
        ...changed(3, plain('Google Ads'), () => ({ channel: 'google ads' })),
        ...changed(2, plain('Google Ads'), () => ({ channel: 'Google Ads ' })),
        ...changed(2, plain('LinkedIn Ads'), () => ({ channel: 'ＬｉｎｋｅｄＩｎ Ads' })),
        ...changed(2, plain('Meta Ads'), () => ({ channel: 'MetaAds' })),
        // Case alone is nothing to be told of.
      ].filter(({ channel }) => channel !== 'google ads'),
    },
    {
      code: 'leadsWithoutSpend',
      field: 'channel',
      rows: changed(9, plain('Organic search'), () => ({ channel: 'Chatbot' })),
    },
  ];
  return { rows, planted, inEuros };
}

/** The activity with a channel that brought no lead, a cost that names no channel, and a row that is there twice. */
export function quirkedActivity(clean: readonly SampleActivity[]): Quirked<SampleActivity> {
  const cost = (month: number, channel: string, campaign: string, marketing_cost: number): SampleActivity => ({
    ...noActivity(monthStart(month), channel, campaign),
    marketing_cost,
  });
  const print = [5, 6, 7].map((month) => cost(month, 'Print ads', 'Trade magazine', 900));
  const nameless = [cost(9, '', 'Team event', 180)];
  const rows = [...clean, ...print, ...nameless].sort((one, other) => Number(one.date) - Number(other.date));
  const podcast = rows.filter(({ channel }) => channel === 'Podcast')[13] as SampleActivity;
  const copy = { ...podcast };
  rows.splice(rows.indexOf(podcast) + 1, 0, copy);
  return {
    rows,
    planted: [
      { code: 'duplicate', rows: [copy] },
      { code: 'noChannel', field: 'channel', rows: nameless },
      { code: 'spendWithoutLeads', field: 'channel', rows: print },
    ],
    inEuros: [],
  };
}

/** A date and time as a text that looks like one. */
function dateAsText(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
