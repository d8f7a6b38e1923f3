// Generated from the files of this folder by `npm run generate`. Don't edit it.

import type { Kpi } from '../core/kpi';
import { type Runnable, runnable, runnableSeries } from '../core/runner';
import { ANSWERED_IN_TIME_RATE } from './ANSWERED_IN_TIME_RATE';
import { ARPC } from './ARPC';
import { ARR } from './ARR';
import { AVERAGE_DEAL_SIZE } from './AVERAGE_DEAL_SIZE';
import { BOUNCE_RATE } from './BOUNCE_RATE';
import { BREAK_EVEN_REVENUE } from './BREAK_EVEN_REVENUE';
import { BUDGET_NEEDED } from './BUDGET_NEEDED';
import { CAC } from './CAC';
import { CAC_PAYBACK } from './CAC_PAYBACK';
import { CHURN_RATE } from './CHURN_RATE';
import { CLTV } from './CLTV';
import { CLTV_MARGIN } from './CLTV_MARGIN';
import { CLTV_TO_CAC } from './CLTV_TO_CAC';
import { CONVERSION_RATE } from './CONVERSION_RATE';
import { COST_PER_MEETING } from './COST_PER_MEETING';
import { COST_PER_MQL } from './COST_PER_MQL';
import { COST_PER_SQO } from './COST_PER_SQO';
import { CPC } from './CPC';
import { CPL } from './CPL';
import { CPM } from './CPM';
import { CTR } from './CTR';
import { CUSTOMER_LIFETIME } from './CUSTOMER_LIFETIME';
import { DEALS_NEEDED } from './DEALS_NEEDED';
import { EMAIL_BOUNCE_RATE } from './EMAIL_BOUNCE_RATE';
import { EMAIL_CLICK_RATE } from './EMAIL_CLICK_RATE';
import { EMAIL_CLICK_TO_OPEN_RATE } from './EMAIL_CLICK_TO_OPEN_RATE';
import { EMAIL_DELIVERY_RATE } from './EMAIL_DELIVERY_RATE';
import { EMAIL_FORWARD_RATE } from './EMAIL_FORWARD_RATE';
import { EMAIL_OPEN_RATE } from './EMAIL_OPEN_RATE';
import { EMAIL_UNSUBSCRIBE_RATE } from './EMAIL_UNSUBSCRIBE_RATE';
import { ENGAGEMENT_RATE } from './ENGAGEMENT_RATE';
import { EXPECTED_LEAD_VALUE } from './EXPECTED_LEAD_VALUE';
import { EXPECTED_REVENUE } from './EXPECTED_REVENUE';
import { EXPECTED_SQOS } from './EXPECTED_SQOS';
import { FULLY_LOADED_CAC } from './FULLY_LOADED_CAC';
import { GROWTH_RATE } from './GROWTH_RATE';
import { IMPRESSIONS_PER_LEAD } from './IMPRESSIONS_PER_LEAD';
import { LEADS_NEEDED } from './LEADS_NEEDED';
import { LEAD_QUALITY_RATE } from './LEAD_QUALITY_RATE';
import { LEAD_TO_MQL_RATE } from './LEAD_TO_MQL_RATE';
import { LEAD_TO_SQO_RATE } from './LEAD_TO_SQO_RATE';
import { LEAD_VALUE } from './LEAD_VALUE';
import { LIST_GROWTH_RATE } from './LIST_GROWTH_RATE';
import { MAX_CPL } from './MAX_CPL';
import { MEETINGS_NEEDED } from './MEETINGS_NEEDED';
import { MEETING_BOOKING_RATE } from './MEETING_BOOKING_RATE';
import { MEETING_SHOW_RATE } from './MEETING_SHOW_RATE';
import { MEETING_TO_SQO_RATE } from './MEETING_TO_SQO_RATE';
import { MQLS_NEEDED } from './MQLS_NEEDED';
import { MQL_TO_SQO_RATE } from './MQL_TO_SQO_RATE';
import { MRR } from './MRR';
import { NET_NEW_MRR } from './NET_NEW_MRR';
import { NRR } from './NRR';
import { OUTCOME_RATE } from './OUTCOME_RATE';
import { PIPELINE_VELOCITY } from './PIPELINE_VELOCITY';
import { RESPONSE_TIME } from './RESPONSE_TIME';
import { RESPONSE_TIME_PERCENTILE } from './RESPONSE_TIME_PERCENTILE';
import { RESPONSE_WITHIN_RATE } from './RESPONSE_WITHIN_RATE';
import { ROAS } from './ROAS';
import { ROI } from './ROI';
import { SQOS_NEEDED } from './SQOS_NEEDED';
import { VISITORS_NEEDED } from './VISITORS_NEEDED';
import { VISITOR_TO_LEAD_RATE } from './VISITOR_TO_LEAD_RATE';
import { WIN_RATE } from './WIN_RATE';

/** Every KPI, ready to be called, in alphabetical order. */
export const RUNNABLES: readonly Runnable[] = [
  runnable(ANSWERED_IN_TIME_RATE, (answered_in_time, requests) => answered_in_time / requests),
  runnable(ARPC, (revenue, customers) => revenue / customers),
  runnable(ARR, (mrr) => 12 * mrr),
  runnable(AVERAGE_DEAL_SIZE, (revenue, deals_won) => revenue / deals_won),
  runnable(BOUNCE_RATE, (single_page_sessions, sessions) => single_page_sessions / sessions),
  runnable(BREAK_EVEN_REVENUE, (cost, gross_margin) => cost / gross_margin),
  runnable(BUDGET_NEEDED, (leads, cpl) => leads * cpl),
  runnable(CAC, (marketing_cost, new_customers) => marketing_cost / new_customers),
  runnable(CAC_PAYBACK, (cac, arpc, gross_margin) => cac / (arpc * gross_margin)),
  runnable(CHURN_RATE, (customers_lost, customers_at_start) => customers_lost / customers_at_start),
  runnable(CLTV, (value, customer_lifetime) => value * customer_lifetime),
  runnable(CLTV_MARGIN, (arpc, gross_margin, churn_rate) => arpc * gross_margin / churn_rate),
  runnable(CLTV_TO_CAC, (cltv, cac) => cltv / cac),
  runnable(CONVERSION_RATE, (sales, leads) => sales / leads),
  runnable(COST_PER_MEETING, (marketing_cost, meetings_attended) => marketing_cost / meetings_attended),
  runnable(COST_PER_MQL, (marketing_cost, mqls) => marketing_cost / mqls),
  runnable(COST_PER_SQO, (marketing_cost, sqos) => marketing_cost / sqos),
  runnable(CPC, (ad_spend, clicks) => ad_spend / clicks),
  runnable(CPL, (marketing_cost, leads) => marketing_cost / leads),
  runnable(CPM, (ad_spend, impressions) => ad_spend / impressions * 1000),
  runnable(CTR, (clicks, impressions) => clicks / impressions),
  runnable(CUSTOMER_LIFETIME, (churn_rate) => 1 / churn_rate),
  runnable(DEALS_NEEDED, (revenue_target, average_deal_size) => revenue_target / average_deal_size),
  runnable(EMAIL_BOUNCE_RATE, (bounced, sent) => bounced / sent),
  runnable(EMAIL_CLICK_RATE, (unique_clicks, delivered) => unique_clicks / delivered),
  runnable(EMAIL_CLICK_TO_OPEN_RATE, (unique_clicks, unique_opens) => unique_clicks / unique_opens),
  runnable(EMAIL_DELIVERY_RATE, (delivered, sent) => delivered / sent),
  runnable(EMAIL_FORWARD_RATE, (forwards, delivered) => forwards / delivered),
  runnable(EMAIL_OPEN_RATE, (unique_opens, delivered) => unique_opens / delivered),
  runnable(EMAIL_UNSUBSCRIBE_RATE, (unsubscribes, delivered) => unsubscribes / delivered),
  runnable(ENGAGEMENT_RATE, (engagements, audience) => engagements / audience),
  runnable(EXPECTED_LEAD_VALUE, (close_rate, average_deal_size) => close_rate * average_deal_size),
  runnable(EXPECTED_REVENUE, (sqos, win_rate, average_deal_size) => sqos * win_rate * average_deal_size),
  runnable(EXPECTED_SQOS, (meetings_attended, meeting_to_sqo_rate) => meetings_attended * meeting_to_sqo_rate),
  runnable(FULLY_LOADED_CAC, (marketing_cost, sales_cost, new_customers) => (marketing_cost + sales_cost) / new_customers),
  runnable(GROWTH_RATE, (current, previous) => (current - previous) / previous),
  runnable(IMPRESSIONS_PER_LEAD, (impressions, leads) => impressions / leads),
  runnable(LEADS_NEEDED, (mqls, lead_to_mql_rate) => mqls / lead_to_mql_rate),
  runnable(LEAD_QUALITY_RATE, (qualified_leads, leads) => qualified_leads / leads),
  runnable(LEAD_TO_MQL_RATE, (mqls, leads) => mqls / leads),
  runnable(LEAD_TO_SQO_RATE, (sqos, leads) => sqos / leads),
  runnable(LEAD_VALUE, (sales_value, leads) => sales_value / leads),
  runnable(LIST_GROWTH_RATE, (new_subscribers, lost_subscribers, list_size_at_start) => (new_subscribers - lost_subscribers) / list_size_at_start),
  runnable(MAX_CPL, (lead_value, target_roi) => lead_value / (1 + target_roi), [(_lead_value, target_roi) => 1 + target_roi]),
  runnable(MEETINGS_NEEDED, (sqos, meeting_to_sqo_rate) => sqos / meeting_to_sqo_rate),
  runnable(MEETING_BOOKING_RATE, (meetings_booked, leads) => meetings_booked / leads),
  runnable(MEETING_SHOW_RATE, (meetings_attended, meetings_booked) => meetings_attended / meetings_booked),
  runnable(MEETING_TO_SQO_RATE, (sqos, meetings_attended) => sqos / meetings_attended),
  runnable(MQLS_NEEDED, (sqos, mql_to_sqo_rate) => sqos / mql_to_sqo_rate),
  runnable(MQL_TO_SQO_RATE, (sqos, mqls) => sqos / mqls),
  runnableSeries(MRR),
  runnable(NET_NEW_MRR, (new_mrr, expansion_mrr, contraction_mrr, churned_mrr) => new_mrr + expansion_mrr - contraction_mrr - churned_mrr),
  runnable(NRR, (mrr_at_start, expansion_mrr, contraction_mrr, churned_mrr) => (mrr_at_start + expansion_mrr - contraction_mrr - churned_mrr) / mrr_at_start),
  runnable(OUTCOME_RATE, (requests_with_outcome, requests) => requests_with_outcome / requests),
  runnable(PIPELINE_VELOCITY, (opportunities, average_deal_size, win_rate, cycle_days) => opportunities * average_deal_size * win_rate / cycle_days),
  runnableSeries(RESPONSE_TIME),
  runnableSeries(RESPONSE_TIME_PERCENTILE),
  runnableSeries(RESPONSE_WITHIN_RATE),
  runnable(ROAS, (revenue, ad_spend) => revenue / ad_spend),
  runnable(ROI, (revenue, cost) => (revenue - cost) / cost),
  runnable(SQOS_NEEDED, (deals, win_rate) => deals / win_rate),
  runnable(VISITORS_NEEDED, (leads, visitor_to_lead_rate) => leads / visitor_to_lead_rate),
  runnable(VISITOR_TO_LEAD_RATE, (leads, visitors) => leads / visitors),
  runnable(WIN_RATE, (deals_won, deals_lost) => deals_won / (deals_won + deals_lost), [(deals_won, deals_lost) => deals_won + deals_lost]),
];

/** Every KPI's definition, in the same order. */
export const KPIS: readonly Kpi[] = RUNNABLES.map(({ kpi }) => kpi);
