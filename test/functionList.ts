/** The functions as the product's description lists them: the source that the definitions are checked against. */

import type { Goal, Kpi, Section, Unit } from '../src/core/kpi';

/** One function as described; optional arguments stand in brackets. */
export interface Described {
  readonly section: Section;
  readonly name: string;
  readonly arguments: string;
  readonly unit: Unit;
  readonly better: Kpi['better'];
  readonly partOfWhole: boolean;
}

const HOURS = '[opens_at] [closes_at] [holidays]';

type Row = readonly [
  section: Section,
  name: string,
  args: string,
  unit: Unit,
  better: Kpi['better'],
  partOfWhole?: 'part of whole',
];

const ROWS: readonly Row[] = [
  ['start', 'IMPRESSIONS_PER_LEAD', 'impressions leads', 'number', 'lower'],
  ['start', 'CPM', 'ad_spend impressions', 'money', 'lower'],
  ['start', 'CPC', 'ad_spend clicks', 'money', 'lower'],
  ['start', 'GROWTH_RATE', 'current previous', 'rate', 'neither'],
  [1, 'BOUNCE_RATE', 'single_page_sessions sessions', 'rate', 'lower', 'part of whole'],
  [2, 'VISITOR_TO_LEAD_RATE', 'leads visitors', 'rate', 'higher'],
  [3, 'ENGAGEMENT_RATE', 'engagements audience', 'rate', 'higher'],
  [3, 'CTR', 'clicks impressions', 'rate', 'higher'],
  [4, 'MEETING_BOOKING_RATE', 'meetings_booked leads', 'rate', 'higher'],
  [4, 'MEETING_SHOW_RATE', 'meetings_attended meetings_booked', 'rate', 'higher'],
  [4, 'COST_PER_MEETING', 'marketing_cost meetings_attended', 'money', 'lower'],
  [4, 'MEETING_TO_SQO_RATE', 'sqos meetings_attended', 'rate', 'higher'],
  [5, 'CAC', 'marketing_cost new_customers', 'money', 'lower'],
  [5, 'FULLY_LOADED_CAC', 'marketing_cost sales_cost new_customers', 'money', 'lower'],
  [5, 'CAC_PAYBACK', 'cac arpc gross_margin', 'periods', 'lower'],
  [6, 'LEAD_VALUE', 'sales_value leads', 'money', 'higher'],
  [6, 'LEAD_QUALITY_RATE', 'qualified_leads leads', 'rate', 'higher'],
  [6, 'EXPECTED_LEAD_VALUE', 'close_rate average_deal_size', 'money', 'higher'],
  [7, 'CLTV', 'value customer_lifetime', 'money', 'higher'],
  [7, 'CLTV_MARGIN', 'arpc gross_margin churn_rate', 'money', 'higher'],
  [7, 'CLTV_TO_CAC', 'cltv cac', 'ratio', 'higher'],
  [7, 'CHURN_RATE', 'customers_lost customers_at_start', 'rate', 'lower'],
  [7, 'CUSTOMER_LIFETIME', 'churn_rate', 'periods', 'higher'],
  [8, 'RESPONSE_TIME', `received responded ${HOURS}`, 'minutes', 'lower'],
  [8, 'RESPONSE_TIME_PERCENTILE', `received responded percentile ${HOURS}`, 'minutes', 'lower'],
  [8, 'RESPONSE_WITHIN_RATE', `received responded within_minutes ${HOURS}`, 'rate', 'higher'],
  [8, 'ANSWERED_IN_TIME_RATE', 'answered_in_time requests', 'rate', 'higher', 'part of whole'],
  [8, 'OUTCOME_RATE', 'requests_with_outcome requests', 'rate', 'higher', 'part of whole'],
  [9, 'AVERAGE_DEAL_SIZE', 'revenue deals_won', 'money', 'higher'],
  [10, 'CONVERSION_RATE', 'sales leads', 'rate', 'higher'],
  [10, 'WIN_RATE', 'deals_won deals_lost', 'rate', 'higher'],
  [11, 'CPL', 'marketing_cost leads', 'money', 'lower'],
  [11, 'MAX_CPL', 'lead_value target_roi', 'money', 'neither'],
  [12, 'COST_PER_SQO', 'marketing_cost sqos', 'money', 'lower'],
  [12, 'LEAD_TO_SQO_RATE', 'sqos leads', 'rate', 'higher'],
  [13, 'COST_PER_MQL', 'marketing_cost mqls', 'money', 'lower'],
  [13, 'LEAD_TO_MQL_RATE', 'mqls leads', 'rate', 'higher'],
  [13, 'MQL_TO_SQO_RATE', 'sqos mqls', 'rate', 'higher'],
  [14, 'ARPC', 'revenue customers', 'money', 'higher'],
  [15, 'EMAIL_DELIVERY_RATE', 'delivered sent', 'rate', 'higher', 'part of whole'],
  [15, 'EMAIL_BOUNCE_RATE', 'bounced sent', 'rate', 'lower', 'part of whole'],
  [15, 'EMAIL_OPEN_RATE', 'unique_opens delivered', 'rate', 'higher', 'part of whole'],
  [15, 'EMAIL_CLICK_RATE', 'unique_clicks delivered', 'rate', 'higher', 'part of whole'],
  [15, 'EMAIL_CLICK_TO_OPEN_RATE', 'unique_clicks unique_opens', 'rate', 'higher'],
  [15, 'EMAIL_FORWARD_RATE', 'forwards delivered', 'rate', 'higher'],
  [15, 'EMAIL_UNSUBSCRIBE_RATE', 'unsubscribes delivered', 'rate', 'lower', 'part of whole'],
  [15, 'LIST_GROWTH_RATE', 'new_subscribers lost_subscribers list_size_at_start', 'rate', 'higher'],
  [16, 'MRR', 'amounts [months_per_bill]', 'money', 'higher'],
  [16, 'NET_NEW_MRR', 'new_mrr expansion_mrr contraction_mrr churned_mrr', 'money', 'higher'],
  [16, 'NRR', 'mrr_at_start expansion_mrr contraction_mrr churned_mrr', 'rate', 'higher'],
  [16, 'ARR', 'mrr', 'money', 'higher'],
  [16, 'ROI', 'revenue cost', 'rate', 'higher'],
  [16, 'ROAS', 'revenue ad_spend', 'ratio', 'higher'],
  ['plan', 'EXPECTED_SQOS', 'meetings_attended meeting_to_sqo_rate', 'number', 'higher'],
  ['plan', 'EXPECTED_REVENUE', 'sqos win_rate average_deal_size', 'money', 'higher'],
  ['plan', 'PIPELINE_VELOCITY', 'opportunities average_deal_size win_rate cycle_days', 'money', 'higher'],
  ['plan', 'DEALS_NEEDED', 'revenue_target average_deal_size', 'number', 'neither'],
  ['plan', 'SQOS_NEEDED', 'deals win_rate', 'number', 'neither'],
  ['plan', 'MEETINGS_NEEDED', 'sqos meeting_to_sqo_rate', 'number', 'neither'],
  ['plan', 'MQLS_NEEDED', 'sqos mql_to_sqo_rate', 'number', 'neither'],
  ['plan', 'LEADS_NEEDED', 'mqls lead_to_mql_rate', 'number', 'neither'],
  ['plan', 'VISITORS_NEEDED', 'leads visitor_to_lead_rate', 'number', 'neither'],
  ['plan', 'BUDGET_NEEDED', 'leads cpl', 'money', 'neither'],
  ['plan', 'BREAK_EVEN_REVENUE', 'cost gross_margin', 'money', 'neither'],
];

/** Every function of the product. */
export const FUNCTIONS: readonly Described[] = ROWS.map(([section, name, args, unit, better, partOfWhole]) => ({
  section,
  name,
  arguments: args,
  unit,
  better,
  partOfWhole: partOfWhole !== undefined,
}));

/** Other names a function answers to. */
export const ALIASES: Readonly<Record<string, string>> = { CR: 'CONVERSION_RATE' };

/** The arguments that are shares of a whole, from 0 to 1; `target_roi` isn't one. */
export const FRACTIONS: readonly string[] = [
  'gross_margin',
  'churn_rate',
  'close_rate',
  'win_rate',
  'meeting_to_sqo_rate',
  'mql_to_sqo_rate',
  'lead_to_mql_rate',
  'visitor_to_lead_rate',
];

/** Revenue, values and growth can be below zero, after refunds; no count, cost, contraction or churn can. */
export const SIGNED: readonly string[] = [
  'current',
  'previous',
  'arpc',
  'sales_value',
  'average_deal_size',
  'value',
  'cltv',
  'revenue',
  'lead_value',
  'target_roi',
  'new_mrr',
  'expansion_mrr',
  'mrr_at_start',
  'mrr',
  'revenue_target',
];

/** What the arguments of formulas are, besides counts; rates are the fractions and `target_roi`. */
export const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  money: `ad_spend arpc average_deal_size cac churned_mrr cltv contraction_mrr cost cpl expansion_mrr lead_value
    marketing_cost mrr mrr_at_start new_mrr revenue revenue_target sales_cost sales_value value`,
  number: 'current previous',
  periods: 'customer_lifetime',
  days: 'cycle_days',
};

/** What the columns and settings of records hold, besides numbers. */
export const HOLDS: Readonly<Record<string, string>> = {
  'date-time': 'received responded',
  'time of day': 'opens_at closes_at',
  date: 'holidays',
};

/** The functions by what they are chosen for; all that aren't here are for qualifying and selling. */
export const GOALS: Readonly<Partial<Record<Goal, string>>> = {
  seen: 'BOUNCE_RATE CPC CPM CTR ENGAGEMENT_RATE',
  leads: `BUDGET_NEEDED CPL EMAIL_BOUNCE_RATE EMAIL_CLICK_RATE EMAIL_CLICK_TO_OPEN_RATE EMAIL_DELIVERY_RATE
    EMAIL_FORWARD_RATE EMAIL_OPEN_RATE EMAIL_UNSUBSCRIBE_RATE EXPECTED_LEAD_VALUE IMPRESSIONS_PER_LEAD LEADS_NEEDED
    LEAD_VALUE LIST_GROWTH_RATE MAX_CPL VISITORS_NEEDED VISITOR_TO_LEAD_RATE`,
  earn: `ARPC ARR BREAK_EVEN_REVENUE CAC CAC_PAYBACK CHURN_RATE CLTV CLTV_MARGIN CLTV_TO_CAC CUSTOMER_LIFETIME
    FULLY_LOADED_CAC GROWTH_RATE MRR NET_NEW_MRR NRR ROAS ROI`,
};

/** Where others have published a range, by the start of their names. */
export const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  VISITOR_TO_LEAD_RATE: ['growthengineer.ai'],
  MQL_TO_SQO_RATE: ['getfairview.com', 'b2blead.io'],
  LEAD_TO_MQL_RATE: ['growthengineer.ai', 'b2blead.io'],
  MEETING_SHOW_RATE: ['leadriver.io'],
  WIN_RATE: ['growthengineer.ai'],
  CPL: ['First Page Sage'],
  CLTV_TO_CAC: ['David Skok', 'mrrcanvas.com'],
  CAC_PAYBACK: ['mrrcanvas.com'],
  RESPONSE_TIME: ['Cognism'],
  OUTCOME_RATE: ['Cognism'],
  EMAIL_DELIVERY_RATE: ['clarigital.com'],
  EMAIL_OPEN_RATE: ['clarigital.com'],
  EMAIL_CLICK_RATE: ['clarigital.com'],
  EMAIL_CLICK_TO_OPEN_RATE: ['clarigital.com'],
  EMAIL_UNSUBSCRIBE_RATE: ['clarigital.com'],
  EMAIL_FORWARD_RATE: ['clarigital.com'],
  LIST_GROWTH_RATE: ['sequenzy.com'],
};

/** Where the article's own formula, or a common reading of the name, needs a sentence of care. */
export const NEED_CARE: readonly string[] = [
  'COST_PER_SQO',
  'COST_PER_MQL',
  'CLTV',
  'CLTV_MARGIN',
  'CLTV_TO_CAC',
  'CAC',
  'FULLY_LOADED_CAC',
  'BOUNCE_RATE',
  'RESPONSE_TIME',
  'RESPONSE_WITHIN_RATE',
  'ANSWERED_IN_TIME_RATE',
  'OUTCOME_RATE',
  'EMAIL_DELIVERY_RATE',
  'EMAIL_FORWARD_RATE',
  'EMAIL_OPEN_RATE',
  'EMAIL_CLICK_RATE',
  'CONVERSION_RATE',
  'WIN_RATE',
  'AVERAGE_DEAL_SIZE',
  'ENGAGEMENT_RATE',
  'ROI',
];
