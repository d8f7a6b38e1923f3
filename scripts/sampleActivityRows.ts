/** The activity of the sample data: what each channel and campaign cost and brought, month by month. */

import { SAMPLE_CHANNELS, type SampleChannel } from './sampleChannels';
import { busyness, MONTHS, monthStart, type SampleCell, type SampleColumn } from './sampleTables';
import type { Draws } from './seededRandom';

const MONEY = '$#,##0';
const COUNT = '#,##0';

/** The columns, headed as ad platforms, web analytics and email tools head them. */
export const ACTIVITY_COLUMNS = {
  date: { header: 'Date', format: 'yyyy-mm-dd' },
  channel: { header: 'Channel', format: '' },
  campaign: { header: 'Campaign name', format: '' },
  marketing_cost: { header: 'Marketing spend', format: MONEY },
  ad_spend: { header: 'Ad spend', format: MONEY },
  sales_cost: { header: 'Sales cost', format: MONEY },
  impressions: { header: 'Impr.', format: COUNT },
  clicks: { header: 'Link clicks', format: COUNT },
  sessions: { header: 'Sessions', format: COUNT },
  single_page_sessions: { header: 'Bounced sessions', format: COUNT },
  visitors: { header: 'Total users', format: COUNT },
  audience: { header: 'Followers', format: COUNT },
  likes: { header: 'Reactions', format: COUNT },
  comments: { header: 'Comments', format: COUNT },
  shares: { header: 'Shares', format: COUNT },
  sent: { header: 'Emails sent', format: COUNT },
  delivered: { header: 'Successful deliveries', format: COUNT },
  unique_opens: { header: 'Unique opens', format: COUNT },
  unique_clicks: { header: 'Unique clicks', format: COUNT },
  forwards: { header: 'Times forwarded', format: COUNT },
  unsubscribes: { header: 'Unsubscribed', format: COUNT },
  new_subscribers: { header: 'New subscribers', format: COUNT },
  lost_subscribers: { header: 'Lost subscribers', format: COUNT },
  list_size_at_start: { header: 'List size', format: COUNT },
} as const satisfies Readonly<Record<string, SampleColumn>>;

/** A row's cells by field. */
export type SampleActivity = Record<keyof typeof ACTIVITY_COLUMNS, SampleCell>;

/** A row without any figure. */
export function noActivity(date: number, channel: string, campaign: string): SampleActivity {
  const blank = Object.fromEntries(Object.keys(ACTIVITY_COLUMNS).map((field) => [field, ''])) as SampleActivity;
  return { ...blank, date, channel, campaign };
}

/** All rows, by month and channel. */
export function sampleActivityRows(draws: Draws): SampleActivity[] {
  const total = Array.from({ length: MONTHS }, (_, month) => busyness(month)).reduce((sum, one) => sum + one);
  let listSize = 9200;
  return Array.from({ length: MONTHS }, (_, month) => month).flatMap((month) =>
    SAMPLE_CHANNELS.flatMap((channel) => {
      const leads = (channel.leads * busyness(month)) / total;
      return channel.campaigns.map(([campaign, share], index) => {
        const row = spending(month, channel, campaign, leads * share, draws);
        if (index === 0 && channel.followers) Object.assign(row, social(channel.followers, month, draws));
        if (channel.name === 'Email newsletter') {
          Object.assign(row, emails(listSize, draws));
          listSize += Number(row.new_subscribers) - Number(row.lost_subscribers);
        }
        return row;
      });
    }),
  );
}

function spending(
  month: number,
  channel: SampleChannel,
  campaign: string,
  leads: number,
  draws: Draws,
): SampleActivity {
  const row = noActivity(monthStart(month), channel.name, campaign);
  const cost = Math.round(draws.around(leads * channel.costPerLead, 0.08));
  row.marketing_cost = cost;
  row.sales_cost = Math.round(draws.around(leads * 30, 0.05));
  let sessions = draws.around(leads * channel.sessionsPerLead, 0.08);
  if (channel.ads) {
    const { share, costPerClick, impressionsPerClick } = channel.ads;
    row.ad_spend = Math.round(cost * share);
    row.clicks = Math.round(draws.around(row.ad_spend / costPerClick, 0.07));
    row.impressions = Math.round(draws.around(row.clicks * impressionsPerClick, 0.06));
    sessions = row.clicks * 0.93;
  }
  row.sessions = Math.round(sessions);
  row.visitors = Math.round(sessions * 0.84);
  row.single_page_sessions = Math.round(row.sessions * Math.min(0.95, draws.around(channel.bounced, 0.05)));
  return row;
}

function social(followers: number, month: number, draws: Draws): Partial<SampleActivity> {
  const audience = Math.round(followers * (1 + 0.021 * month));
  const likes = Math.round(draws.around(audience * 0.019, 0.12));
  return {
    audience,
    likes,
    comments: Math.round(draws.around(likes * 0.1, 0.15)),
    shares: Math.round(draws.around(likes * 0.07, 0.15)),
  };
}

/** Four newsletters a month to everybody on the list. */
function emails(listSize: number, draws: Draws): Partial<SampleActivity> {
  const sent = 4 * listSize;
  const delivered = Math.round(sent * (1 - draws.around(0.017, 0.15)));
  const opens = Math.round(delivered * draws.around(0.27, 0.06));
  const unsubscribes = Math.round(delivered * draws.around(0.0016, 0.15));
  return {
    sent,
    delivered,
    unique_opens: opens,
    unique_clicks: Math.round(opens * draws.around(0.098, 0.1)),
    forwards: Math.round(opens * draws.around(0.006, 0.2)),
    unsubscribes,
    new_subscribers: Math.round(draws.around(250, 0.12)),
    lost_subscribers: unsubscribes + Math.round(draws.around(55, 0.2)),
    list_size_at_start: listSize,
  };
}
