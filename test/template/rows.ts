/** The sheet's rows as the template's description lists them, in English, and the row each of them stands in. */

/** An input row: `sum` is a flow, `first` a stock at the period's start, anything else the row that it is weighted by. */
export interface InputRow {
  readonly key: string;
  readonly label: string;
  readonly unit: 'money' | 'count' | 'rate' | 'minutes';
  readonly total: string;
}

const flow = (key: string, label: string): InputRow => ({ key, label, unit: 'count', total: 'sum' });
const cost = (key: string, label: string): InputRow => ({ key, label, unit: 'money', total: 'sum' });

/** The inputs by group. The keys are this test's own. */
export const GROUPS: readonly { readonly label: string; readonly inputs: readonly InputRow[] }[] = [
  {
    label: 'Spend',
    inputs: [cost('marketing', 'Marketing cost'), cost('ads', 'of which ad spend'), cost('selling', 'Sales cost')],
  },
  {
    label: 'Reach',
    inputs: [
      flow('impressions', 'Ad impressions'),
      flow('adClicks', 'Ad clicks'),
      flow('audience', 'Social audience'),
      flow('likes', 'Likes'),
      flow('comments', 'Comments'),
      flow('shares', 'Shares'),
      flow('socialClicks', 'Clicks from social'),
    ],
  },
  {
    label: 'Website',
    inputs: [flow('sessions', 'Sessions'), flow('bounced', 'Bounced sessions'), flow('visitors', 'Visitors')],
  },
  {
    label: 'Funnel',
    inputs: [
      flow('leads', 'New leads'),
      flow('mqls', 'MQLs'),
      flow('booked', 'Meetings booked'),
      flow('attended', 'Meetings attended'),
      flow('sqos', 'SQOs'),
      flow('won', 'Deals won'),
      flow('lost', 'Deals lost'),
      cost('wonValue', 'Won deal value'),
    ],
  },
  {
    label: 'Inbound',
    inputs: [
      flow('requests', 'Inbound requests'),
      flow('answered', 'Answered within 3 min'),
      flow('outcomes', 'With an outcome'),
      { key: 'response', label: 'First response (min)', unit: 'minutes', total: 'requests' },
    ],
  },
  {
    label: 'Customers',
    inputs: [
      { ...flow('customers', 'Customers at start'), total: 'first' },
      flow('newCustomers', 'New customers'),
      flow('lostCustomers', 'Customers lost'),
      cost('revenue', 'Revenue from customers'),
      { key: 'margin', label: 'Gross margin', unit: 'rate', total: 'revenue' },
    ],
  },
  {
    label: 'MRR',
    inputs: [
      { ...cost('mrr', 'MRR at start'), total: 'first' },
      cost('newMrr', 'New MRR'),
      cost('expansion', 'Expansion MRR'),
      cost('contraction', 'Contraction MRR'),
      cost('churned', 'Churned MRR'),
    ],
  },
  {
    label: 'Email',
    inputs: [
      flow('sent', 'Emails sent'),
      flow('delivered', 'Emails delivered'),
      flow('opens', 'Unique opens'),
      flow('clicks', 'Unique clicks'),
      flow('forwards', 'Email forwards'),
      flow('unsubscribes', 'Unsubscribes'),
      { ...flow('list', 'List size at start'), total: 'first' },
      flow('newSubscribers', 'New subscribers'),
      flow('lostSubscribers', 'Lost subscribers'),
    ],
  },
];

/** Every input, in the sheet's order, which is also that of the sample year. */
export const INPUT_ROWS: readonly InputRow[] = GROUPS.flatMap(({ inputs }) => inputs);

/** What is typed in for every month: all but the stocks, which go on by themselves. */
export const FLOWS: readonly string[] = INPUT_ROWS.filter(({ total }) => total !== 'first').map(({ key }) => key);

/** The KPI rows that stand at the top again. */
export const HEADLINE_KEYS = [
  'newLeads',
  'cpl',
  'sqosShown',
  'costPerSqo',
  'winRate',
  'fullCac',
  'ltvToCac',
  'mrrAtEnd',
];

export const HEADER = 5;
/** The hidden row of marks and dates. */
export const MARKS = HEADER + 1;
const FIRST_HEADLINE = MARKS + 2;
/** The row that counts the headlines filled in. */
export const FILLED = FIRST_HEADLINE + HEADLINE_KEYS.length;
/** The row of "Enter your numbers". */
export const INPUT_BAND = FILLED + 2;

const inputRows = new Map<string, number>();
let next = INPUT_BAND + 1;
/** The rows of the groups' headings. */
export const GROUP_ROWS: readonly number[] = GROUPS.map(({ inputs }) => {
  const heading = next++;
  for (const { key } of inputs) inputRows.set(key, next++);
  return heading;
});
/** The last input's row. */
export const LAST_INPUT = next - 1;
/** The row of "Your KPIs". */
export const KPI_BAND = LAST_INPUT + 2;

/** The row of the input called `key`. */
export function inputRow(key: string): number {
  const row = inputRows.get(key);
  if (row === undefined) throw new Error(`There is no input ${key}.`);
  return row;
}

/** The row of the headline that stands in this place, from 0. */
export function headlineRow(index: number): number {
  return FIRST_HEADLINE + index;
}

/** The letter of the period's column, from 0. */
export function periodColumn(index: number): string {
  return String.fromCharCode('J'.charCodeAt(0) + index);
}
