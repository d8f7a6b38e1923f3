/** One example for every function, worked out by hand, and what the functions are to each other. */

import type { Outcome } from '../src/core/runner';
import { KPIS } from '../src/kpis';
import { cellCall, column } from './cellCall';

const at = (hour: number, minute: number): Date => new Date(2024, 2, 4, hour, minute);
const RECEIVED = column(at(9, 0), at(9, 30), at(10, 0), at(11, 0));
/** After 2, 3 and 10 minutes, and never. */
const RESPONDED = column(at(9, 2), at(9, 33), at(10, 10), '');

const EXAMPLES: readonly (readonly [name: string, values: readonly unknown[], outcome: number, arithmetic: string])[] =
  [
    ['IMPRESSIONS_PER_LEAD', [200_000, 125], 1600, '200,000 ÷ 125'],
    ['CPM', [3000, 200_000], 15, '3,000 ÷ 200 thousands'],
    ['CPC', [3000, 2000], 1.5, '3,000 ÷ 2,000'],
    ['GROWTH_RATE', [125, 100], 0.25, '25 more on 100'],
    ['BOUNCE_RATE', [2700, 6000], 0.45, '2,700 of 6,000'],
    ['VISITOR_TO_LEAD_RATE', [125, 5000], 0.025, '125 of 5,000'],
    ['ENGAGEMENT_RATE', [600, 20_000], 0.03, '600 of 20,000'],
    ['CTR', [2000, 200_000], 0.01, '2,000 of 200,000'],
    ['MEETING_BOOKING_RATE', [40, 125], 0.32, '40 of 125'],
    ['MEETING_SHOW_RATE', [32, 40], 0.8, '32 of 40'],
    ['COST_PER_MEETING', [5000, 32], 156.25, '5,000 ÷ 32'],
    ['MEETING_TO_SQO_RATE', [16, 32], 0.5, '16 of 32'],
    ['CAC', [5000, 4], 1250, '5,000 ÷ 4'],
    ['FULLY_LOADED_CAC', [5000, 3000, 4], 2000, '8,000 ÷ 4'],
    ['CAC_PAYBACK', [2100, 300, 0.7], 10, '2,100 ÷ 210 of gross profit a month'],
    ['LEAD_VALUE', [24_000, 125], 192, '24,000 ÷ 125'],
    ['LEAD_QUALITY_RATE', [75, 125], 0.6, '75 of 125'],
    ['EXPECTED_LEAD_VALUE', [0.032, 6000], 192, '3.2% of 6,000'],
    ['CLTV', [300, 40], 12_000, '300 × 40'],
    ['CLTV_MARGIN', [300, 0.7, 0.025], 8400, '210 of gross profit × 40 months'],
    ['CLTV_TO_CAC', [8400, 2000], 4.2, '8,400 ÷ 2,000'],
    ['CHURN_RATE', [2, 80], 0.025, '2 of 80'],
    ['CUSTOMER_LIFETIME', [0.025], 40, '1 ÷ a 40th'],
    ['RESPONSE_TIME', [RECEIVED, RESPONDED], 5, '(2 + 3 + 10) ÷ 3 answered'],
    ['RESPONSE_TIME_PERCENTILE', [RECEIVED, RESPONDED, 0.5], 3, 'the middle of 2, 3 and 10'],
    ['RESPONSE_WITHIN_RATE', [RECEIVED, RESPONDED, 3], 0.5, '2 of all 4 within 3 minutes'],
    ['ANSWERED_IN_TIME_RATE', [16, 20], 0.8, '16 of 20'],
    ['OUTCOME_RATE', [14, 20], 0.7, '14 of 20'],
    ['AVERAGE_DEAL_SIZE', [24_000, 4], 6000, '24,000 ÷ 4'],
    ['CONVERSION_RATE', [4, 125], 0.032, '4 of 125'],
    ['WIN_RATE', [4, 12], 0.25, '4 of 16 decided'],
    ['CPL', [5000, 125], 40, '5,000 ÷ 125'],
    ['MAX_CPL', [192, 2], 64, '192 ÷ 3: the cost once, and twice for the return'],
    ['COST_PER_SQO', [5000, 16], 312.5, '5,000 ÷ 16'],
    ['LEAD_TO_SQO_RATE', [16, 125], 0.128, '16 of 125'],
    ['COST_PER_MQL', [5000, 50], 100, '5,000 ÷ 50'],
    ['LEAD_TO_MQL_RATE', [50, 125], 0.4, '50 of 125'],
    ['MQL_TO_SQO_RATE', [16, 50], 0.32, '16 of 50'],
    ['ARPC', [24_000, 80], 300, '24,000 ÷ 80'],
    ['EMAIL_DELIVERY_RATE', [1960, 2000], 0.98, '1,960 of 2,000'],
    ['EMAIL_BOUNCE_RATE', [40, 2000], 0.02, '40 of 2,000'],
    ['EMAIL_OPEN_RATE', [490, 1960], 0.25, '490 of 1,960'],
    ['EMAIL_CLICK_RATE', [49, 1960], 0.025, '49 of 1,960'],
    ['EMAIL_CLICK_TO_OPEN_RATE', [49, 490], 0.1, '49 of 490'],
    ['EMAIL_FORWARD_RATE', [49, 1960], 0.025, '49 of 1,960'],
    ['EMAIL_UNSUBSCRIBE_RATE', [98, 1960], 0.05, '98 of 1,960'],
    ['LIST_GROWTH_RATE', [80, 20, 2000], 0.03, '60 more on 2,000'],
    ['MRR', [column(1200, 300, 50), column(12, 3, 1)], 250, '100 + 100 + 50 a month'],
    ['NET_NEW_MRR', [1200, 600, 300, 600], 900, '1,800 gained − 900 lost'],
    ['NRR', [24_000, 600, 300, 600], 0.9875, '23,700 left of 24,000'],
    ['ARR', [24_900], 298_800, '12 × 24,900'],
    ['ROI', [24_000, 8000], 2, '16,000 above the cost of 8,000'],
    ['ROAS', [24_000, 3000], 8, '24,000 ÷ 3,000'],
    ['EXPECTED_SQOS', [32, 0.5], 16, 'half of 32'],
    ['EXPECTED_REVENUE', [16, 0.25, 6000], 24_000, '4 deals of 6,000'],
    ['PIPELINE_VELOCITY', [16, 6000, 0.25, 60], 400, '24,000 ÷ 60 days'],
    ['DEALS_NEEDED', [24_000, 6000], 4, '24,000 ÷ 6,000'],
    ['SQOS_NEEDED', [4, 0.25], 16, '4 are a quarter of 16'],
    ['MEETINGS_NEEDED', [16, 0.5], 32, '16 are half of 32'],
    ['MQLS_NEEDED', [16, 0.32], 50, '16 are 32% of 50'],
    ['LEADS_NEEDED', [50, 0.4], 125, '50 are 40% of 125'],
    ['VISITORS_NEEDED', [125, 0.025], 5000, '125 are 2.5% of 5,000'],
    ['BUDGET_NEEDED', [125, 40], 5000, '125 × 40'],
    ['BREAK_EVEN_REVENUE', [7000, 0.7], 10_000, '7,000 are 70% of 10,000'],
  ];

const value = (name: string, ...values: readonly unknown[]): number => {
  const outcome: Outcome | Outcome[][] = cellCall(name, values);
  if (typeof outcome !== 'number') throw new Error(`${name} gave ${String(outcome)}.`);
  return outcome;
};

describe('an example by hand', () => {
  test.each(EXAMPLES.map(([name, values, outcome, arithmetic]) => ({ name, values, outcome, arithmetic })))(
    '$name: $arithmetic is $outcome',
    ({ name, values, outcome }) => {
      expect(value(name, ...values)).toBeCloseTo(outcome, 10);
    },
  );

  test('is there for every function', () => {
    expect(EXAMPLES.map(([name]) => name).sort()).toEqual(KPIS.map(({ name }) => name));
  });
});

describe('the functions among each other', () => {
  test('the cost per SQO is the CPL ÷ the lead-to-SQO rate: (5000 ÷ 125) ÷ (16 ÷ 125) = 5000 ÷ 16', () => {
    const cpl = value('CPL', 5000, 125);
    expect(cpl / value('LEAD_TO_SQO_RATE', 16, 125)).toBe(value('COST_PER_SQO', 5000, 16));
    // The article's own wording divides CPL by itself, which is 1 whatever the numbers.
    expect(cpl / (5000 / 125)).toBe(1);
  });

  test('the cost per MQL is the CPL ÷ the lead-to-MQL rate: (5000 ÷ 125) ÷ (50 ÷ 125) = 5000 ÷ 50', () => {
    expect(value('CPL', 5000, 125) / value('LEAD_TO_MQL_RATE', 50, 125)).toBe(value('COST_PER_MQL', 5000, 50));
  });

  test('ROI is 0 where ROAS is 1, at break-even: 8000 earned for 8000 spent', () => {
    expect(value('ROI', 8000, 8000)).toBe(0);
    expect(value('ROAS', 8000, 8000)).toBe(1);
  });

  test('at the maximum CPL a lead earns the target ROI: 192 for 64 is (192 − 64) ÷ 64 = 2', () => {
    expect(value('ROI', 192, value('MAX_CPL', 192, 2))).toBe(2);
  });

  test('at break-even revenue the gross profit is the cost: 70% of 10,000 is 7,000', () => {
    expect(value('BREAK_EVEN_REVENUE', 7000, 0.7) * 0.7).toBe(7000);
  });

  test('margin CLTV is CLTV of the gross profit over the customer lifetime: 300 × 0.7 × (1 ÷ 0.025) = 8400', () => {
    const lifetime = value('CUSTOMER_LIFETIME', 0.025);
    expect(value('CLTV', 300 * 0.7, lifetime)).toBe(8400);
    expect(value('CLTV_MARGIN', 300, 0.7, 0.025)).toBeCloseTo(8400, 10);
  });

  test('a plan leads back to its goal: 24,000 takes 4 deals, 16 SQOs, 50 MQLs, 125 leads, 5,000 visitors', () => {
    const deals = value('DEALS_NEEDED', 24_000, 6000);
    const sqos = value('SQOS_NEEDED', deals, 0.25);
    const leads = value('LEADS_NEEDED', value('MQLS_NEEDED', sqos, 0.32), 0.4);
    expect([deals, sqos, leads, value('VISITORS_NEEDED', leads, 0.025)]).toEqual([4, 16, 125, 5000]);
    expect(value('EXPECTED_REVENUE', sqos, 0.25, 6000)).toBe(24_000);
  });

  test('net revenue retention leaves new customers out: NRR × MRR at start + new MRR is the MRR at the end', () => {
    const end = 24_000 + value('NET_NEW_MRR', 1200, 600, 300, 600);
    expect(value('NRR', 24_000, 600, 300, 600) * 24_000 + 1200).toBe(end);
  });

  test('lost subscribers can outweigh new ones: (20 − 80) ÷ 2000 = −0.03', () => {
    expect(value('LIST_GROWTH_RATE', 20, 80, 2000)).toBe(-0.03);
  });

  test('stages may pass 1 where a period’s border lies between them: 20 SQOs of 16 meetings are 1.25', () => {
    expect(value('MEETING_TO_SQO_RATE', 20, 16)).toBe(1.25);
    expect(value('EMAIL_CLICK_TO_OPEN_RATE', 5, 4)).toBe(1.25);
  });

  test('counts may be fractions, and revenue may be negative after refunds: −300 ÷ 1.5 = −200', () => {
    expect(value('ARPC', -300, 1.5)).toBe(-200);
    expect(value('ROI', -50, 100)).toBe(-1.5);
  });

  test('CR is CONVERSION_RATE', () => {
    expect(value('CR', 4, 125)).toBe(value('CONVERSION_RATE', 4, 125));
  });

  test('a wide spread of bills loses nothing: 1e16 + 1 − 1e16 + 1 = 2', () => {
    expect(value('MRR', column(1e16, 1, -1e16, 1))).toBe(2);
  });
});
