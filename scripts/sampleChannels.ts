/**
 * The story of the sample data: eight channels of a B2B software company over two years. Meta Ads brings leads that cost
 * money and hardly ever buy; referrals are few and excellent; of the podcast there are too few to tell.
 */

/** What a channel brings and costs. */
export interface SampleChannel {
  readonly name: string;
  /** Leads in the two years. */
  readonly leads: number;
  /** What becomes of a lead: the share that goes on to the next stage. */
  readonly stages: {
    readonly mql: number;
    readonly booked: number;
    readonly attended: number;
    readonly sqo: number;
    readonly won: number;
  };
  /** Marketing cost for each lead that is expected. */
  readonly costPerLead: number;
  /** The share of marketing cost that goes to ads, what a click costs and how many impressions lead to one. */
  readonly ads?: { readonly share: number; readonly costPerClick: number; readonly impressionsPerClick: number };
  /** Sessions on the website for each lead that is expected, where they don't come from ad clicks. */
  readonly sessionsPerLead: number;
  readonly bounced: number;
  /** Followers at the start, where the company has a page there. */
  readonly followers?: number;
  /** The share of leads that ask for a reply, and the minutes within which half of them get it in office hours. */
  readonly inbound: number;
  readonly minutes: number;
  /** The campaigns, with their share; '' for none. */
  readonly campaigns: readonly (readonly [name: string, share: number])[];
  /** How much likelier its customers buy the largest product than those of other channels. */
  readonly large: number;
}

/** The eight channels; their leads add up to 4,994, to which the planted duplicates come. */
export const SAMPLE_CHANNELS: readonly SampleChannel[] = [
  {
    name: 'Google Ads',
    leads: 1436,
    stages: { mql: 0.3, booked: 0.57, attended: 0.77, sqo: 0.46, won: 0.34 },
    costPerLead: 110,
    ads: { share: 0.85, costPerClick: 3.6, impressionsPerClick: 27 },
    sessionsPerLead: 0,
    bounced: 0.47,
    inbound: 0.6,
    minutes: 4,
    campaigns: [
      ['Brand search', 0.4],
      ['Competitor search', 0.6],
    ],
    large: 1,
  },
  {
    name: 'Organic search',
    leads: 1080,
    stages: { mql: 0.33, booked: 0.58, attended: 0.78, sqo: 0.47, won: 0.36 },
    costPerLead: 40,
    sessionsPerLead: 42,
    bounced: 0.44,
    inbound: 0.6,
    minutes: 4,
    campaigns: [['', 1]],
    large: 1,
  },
  {
    name: 'Meta Ads',
    leads: 860,
    stages: { mql: 0.14, booked: 0.42, attended: 0.6, sqo: 0.32, won: 0.2 },
    costPerLead: 125,
    ads: { share: 0.9, costPerClick: 1.7, impressionsPerClick: 110 },
    sessionsPerLead: 0,
    bounced: 0.73,
    followers: 8400,
    inbound: 0.25,
    minutes: 11,
    campaigns: [
      ['Free template', 0.7],
      ['Lookalike', 0.3],
    ],
    large: 0.4,
  },
  {
    name: 'LinkedIn Ads',
    leads: 618,
    stages: { mql: 0.39, booked: 0.6, attended: 0.78, sqo: 0.5, won: 0.35 },
    costPerLead: 190,
    ads: { share: 0.85, costPerClick: 7.2, impressionsPerClick: 180 },
    sessionsPerLead: 0,
    bounced: 0.52,
    followers: 6100,
    inbound: 0.4,
    minutes: 5,
    campaigns: [
      ['CFO guide', 0.55],
      ['Operations leaders', 0.45],
    ],
    large: 1.6,
  },
  {
    name: 'Webinars',
    leads: 430,
    stages: { mql: 0.35, booked: 0.55, attended: 0.76, sqo: 0.45, won: 0.33 },
    costPerLead: 75,
    sessionsPerLead: 6,
    bounced: 0.31,
    inbound: 0.2,
    minutes: 7,
    campaigns: [['Monthly webinar', 1]],
    large: 1,
  },
  {
    name: 'Email newsletter',
    leads: 390,
    stages: { mql: 0.31, booked: 0.55, attended: 0.75, sqo: 0.45, won: 0.32 },
    costPerLead: 24,
    sessionsPerLead: 17,
    bounced: 0.38,
    inbound: 0.3,
    minutes: 5,
    campaigns: [['Newsletter', 1]],
    large: 0.8,
  },
  {
    name: 'Referrals',
    leads: 156,
    stages: { mql: 0.64, booked: 0.78, attended: 0.88, sqo: 0.68, won: 0.5 },
    costPerLead: 60,
    sessionsPerLead: 8,
    bounced: 0.24,
    inbound: 0.7,
    minutes: 2.4,
    campaigns: [['', 1]],
    large: 2,
  },
  {
    name: 'Podcast',
    leads: 24,
    stages: { mql: 0.35, booked: 0.6, attended: 0.8, sqo: 0.5, won: 0.35 },
    costPerLead: 300,
    sessionsPerLead: 40,
    bounced: 0.41,
    inbound: 0.5,
    minutes: 4,
    campaigns: [['Podcast sponsorship', 1]],
    large: 1,
  },
];
