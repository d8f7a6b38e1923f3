// Generated from the files of this folder by `npm run generate`. Don't edit it.

import { type Runnable, runnable, runnableSeries } from '../core/runner';
import {
  adSpend,
  answeredInTime,
  arpc,
  audience,
  averageDealSize,
  bounced,
  cac,
  churnRate,
  churnedMrr,
  clicks,
  closeRate,
  cltv,
  contractionMrr,
  cost,
  cpl,
  current,
  customerLifetime,
  customers,
  customersAtStart,
  customersLost,
  cycleDays,
  deals,
  dealsLost,
  dealsWon,
  delivered,
  engagements,
  expansionMrr,
  forwards,
  grossMargin,
  impressions,
  leadToMqlRate,
  leadValue,
  leads,
  listSizeAtStart,
  lostSubscribers,
  marketingCost,
  meetingToSqoRate,
  meetingsAttended,
  meetingsBooked,
  mqlToSqoRate,
  mqls,
  mrr,
  mrrAtStart,
  newCustomers,
  newMrr,
  newSubscribers,
  opportunities,
  previous,
  qualifiedLeads,
  requests,
  requestsWithOutcome,
  revenue,
  revenueTarget,
  sales,
  salesCost,
  salesValue,
  sent,
  sessions,
  singlePageSessions,
  sqos,
  targetRoi,
  uniqueClicks,
  uniqueOpens,
  unsubscribes,
  value,
  visitorToLeadRate,
  visitors,
  winRate,
} from './arguments';
import { MRR } from './MRR';
import { RESPONSE_TIME } from './RESPONSE_TIME';
import { RESPONSE_TIME_PERCENTILE } from './RESPONSE_TIME_PERCENTILE';
import { RESPONSE_WITHIN_RATE } from './RESPONSE_WITHIN_RATE';

/** Every KPI, ready to be called, in alphabetical order. */
export const RUNNABLES: readonly Runnable[] = [
  runnable(
    { name: 'ANSWERED_IN_TIME_RATE', arguments: [answeredInTime, requests], formula: 'answered_in_time / requests', partOfWhole: true },
    (answered_in_time, requests) => answered_in_time / requests,
  ),
  runnable(
    { name: 'ARPC', arguments: [revenue, customers], formula: 'revenue / customers' },
    (revenue, customers) => revenue / customers,
  ),
  runnable(
    { name: 'ARR', arguments: [mrr], formula: '12 * mrr' },
    (mrr) => 12 * mrr,
  ),
  runnable(
    { name: 'AVERAGE_DEAL_SIZE', arguments: [revenue, dealsWon], formula: 'revenue / deals_won' },
    (revenue, deals_won) => revenue / deals_won,
  ),
  runnable(
    { name: 'BOUNCE_RATE', arguments: [singlePageSessions, sessions], formula: 'single_page_sessions / sessions', partOfWhole: true },
    (single_page_sessions, sessions) => single_page_sessions / sessions,
  ),
  runnable(
    { name: 'BREAK_EVEN_REVENUE', arguments: [cost, grossMargin], formula: 'cost / gross_margin' },
    (cost, gross_margin) => cost / gross_margin,
  ),
  runnable(
    { name: 'BUDGET_NEEDED', arguments: [leads, cpl], formula: 'leads * cpl' },
    (leads, cpl) => leads * cpl,
  ),
  runnable(
    { name: 'CAC', arguments: [marketingCost, newCustomers], formula: 'marketing_cost / new_customers' },
    (marketing_cost, new_customers) => marketing_cost / new_customers,
  ),
  runnable(
    { name: 'CAC_PAYBACK', arguments: [cac, arpc, grossMargin], formula: 'cac / (arpc * gross_margin)' },
    (cac, arpc, gross_margin) => cac / (arpc * gross_margin),
  ),
  runnable(
    { name: 'CHURN_RATE', arguments: [customersLost, customersAtStart], formula: 'customers_lost / customers_at_start' },
    (customers_lost, customers_at_start) => customers_lost / customers_at_start,
  ),
  runnable(
    { name: 'CLTV', arguments: [value, customerLifetime], formula: 'value * customer_lifetime' },
    (value, customer_lifetime) => value * customer_lifetime,
  ),
  runnable(
    { name: 'CLTV_MARGIN', arguments: [arpc, grossMargin, churnRate], formula: 'arpc * gross_margin / churn_rate' },
    (arpc, gross_margin, churn_rate) => arpc * gross_margin / churn_rate,
  ),
  runnable(
    { name: 'CLTV_TO_CAC', arguments: [cltv, cac], formula: 'cltv / cac' },
    (cltv, cac) => cltv / cac,
  ),
  runnable(
    { name: 'CONVERSION_RATE', aliases: ['CR'], arguments: [sales, leads], formula: 'sales / leads' },
    (sales, leads) => sales / leads,
  ),
  runnable(
    { name: 'COST_PER_MEETING', arguments: [marketingCost, meetingsAttended], formula: 'marketing_cost / meetings_attended' },
    (marketing_cost, meetings_attended) => marketing_cost / meetings_attended,
  ),
  runnable(
    { name: 'COST_PER_MQL', arguments: [marketingCost, mqls], formula: 'marketing_cost / mqls' },
    (marketing_cost, mqls) => marketing_cost / mqls,
  ),
  runnable(
    { name: 'COST_PER_SQO', arguments: [marketingCost, sqos], formula: 'marketing_cost / sqos' },
    (marketing_cost, sqos) => marketing_cost / sqos,
  ),
  runnable(
    { name: 'CPC', arguments: [adSpend, clicks], formula: 'ad_spend / clicks' },
    (ad_spend, clicks) => ad_spend / clicks,
  ),
  runnable(
    { name: 'CPL', arguments: [marketingCost, leads], formula: 'marketing_cost / leads' },
    (marketing_cost, leads) => marketing_cost / leads,
  ),
  runnable(
    { name: 'CPM', arguments: [adSpend, impressions], formula: 'ad_spend / impressions * 1000' },
    (ad_spend, impressions) => ad_spend / impressions * 1000,
  ),
  runnable(
    { name: 'CTR', arguments: [clicks, impressions], formula: 'clicks / impressions' },
    (clicks, impressions) => clicks / impressions,
  ),
  runnable(
    { name: 'CUSTOMER_LIFETIME', arguments: [churnRate], formula: '1 / churn_rate' },
    (churn_rate) => 1 / churn_rate,
  ),
  runnable(
    { name: 'DEALS_NEEDED', arguments: [revenueTarget, averageDealSize], formula: 'revenue_target / average_deal_size' },
    (revenue_target, average_deal_size) => revenue_target / average_deal_size,
  ),
  runnable(
    { name: 'EMAIL_BOUNCE_RATE', arguments: [bounced, sent], formula: 'bounced / sent', partOfWhole: true },
    (bounced, sent) => bounced / sent,
  ),
  runnable(
    { name: 'EMAIL_CLICK_RATE', arguments: [uniqueClicks, delivered], formula: 'unique_clicks / delivered', partOfWhole: true },
    (unique_clicks, delivered) => unique_clicks / delivered,
  ),
  runnable(
    { name: 'EMAIL_CLICK_TO_OPEN_RATE', arguments: [uniqueClicks, uniqueOpens], formula: 'unique_clicks / unique_opens' },
    (unique_clicks, unique_opens) => unique_clicks / unique_opens,
  ),
  runnable(
    { name: 'EMAIL_DELIVERY_RATE', arguments: [delivered, sent], formula: 'delivered / sent', partOfWhole: true },
    (delivered, sent) => delivered / sent,
  ),
  runnable(
    { name: 'EMAIL_FORWARD_RATE', arguments: [forwards, delivered], formula: 'forwards / delivered' },
    (forwards, delivered) => forwards / delivered,
  ),
  runnable(
    { name: 'EMAIL_OPEN_RATE', arguments: [uniqueOpens, delivered], formula: 'unique_opens / delivered', partOfWhole: true },
    (unique_opens, delivered) => unique_opens / delivered,
  ),
  runnable(
    { name: 'EMAIL_UNSUBSCRIBE_RATE', arguments: [unsubscribes, delivered], formula: 'unsubscribes / delivered', partOfWhole: true },
    (unsubscribes, delivered) => unsubscribes / delivered,
  ),
  runnable(
    { name: 'ENGAGEMENT_RATE', arguments: [engagements, audience], formula: 'engagements / audience' },
    (engagements, audience) => engagements / audience,
  ),
  runnable(
    { name: 'EXPECTED_LEAD_VALUE', arguments: [closeRate, averageDealSize], formula: 'close_rate * average_deal_size' },
    (close_rate, average_deal_size) => close_rate * average_deal_size,
  ),
  runnable(
    { name: 'EXPECTED_REVENUE', arguments: [sqos, winRate, averageDealSize], formula: 'sqos * win_rate * average_deal_size' },
    (sqos, win_rate, average_deal_size) => sqos * win_rate * average_deal_size,
  ),
  runnable(
    { name: 'EXPECTED_SQOS', arguments: [meetingsAttended, meetingToSqoRate], formula: 'meetings_attended * meeting_to_sqo_rate' },
    (meetings_attended, meeting_to_sqo_rate) => meetings_attended * meeting_to_sqo_rate,
  ),
  runnable(
    { name: 'FULLY_LOADED_CAC', arguments: [marketingCost, salesCost, newCustomers], formula: '(marketing_cost + sales_cost) / new_customers' },
    (marketing_cost, sales_cost, new_customers) => (marketing_cost + sales_cost) / new_customers,
  ),
  runnable(
    { name: 'GROWTH_RATE', arguments: [current, previous], formula: '(current - previous) / previous' },
    (current, previous) => (current - previous) / previous,
  ),
  runnable(
    { name: 'IMPRESSIONS_PER_LEAD', arguments: [impressions, leads], formula: 'impressions / leads' },
    (impressions, leads) => impressions / leads,
  ),
  runnable(
    { name: 'LEADS_NEEDED', arguments: [mqls, leadToMqlRate], formula: 'mqls / lead_to_mql_rate' },
    (mqls, lead_to_mql_rate) => mqls / lead_to_mql_rate,
  ),
  runnable(
    { name: 'LEAD_QUALITY_RATE', arguments: [qualifiedLeads, leads], formula: 'qualified_leads / leads' },
    (qualified_leads, leads) => qualified_leads / leads,
  ),
  runnable(
    { name: 'LEAD_TO_MQL_RATE', arguments: [mqls, leads], formula: 'mqls / leads' },
    (mqls, leads) => mqls / leads,
  ),
  runnable(
    { name: 'LEAD_TO_SQO_RATE', arguments: [sqos, leads], formula: 'sqos / leads' },
    (sqos, leads) => sqos / leads,
  ),
  runnable(
    { name: 'LEAD_VALUE', arguments: [salesValue, leads], formula: 'sales_value / leads' },
    (sales_value, leads) => sales_value / leads,
  ),
  runnable(
    { name: 'LIST_GROWTH_RATE', arguments: [newSubscribers, lostSubscribers, listSizeAtStart], formula: '(new_subscribers - lost_subscribers) / list_size_at_start' },
    (new_subscribers, lost_subscribers, list_size_at_start) => (new_subscribers - lost_subscribers) / list_size_at_start,
  ),
  runnable(
    { name: 'MAX_CPL', arguments: [leadValue, targetRoi], formula: 'lead_value / (1 + target_roi)' },
    (lead_value, target_roi) => lead_value / (1 + target_roi),
    [(_lead_value, target_roi) => 1 + target_roi],
  ),
  runnable(
    { name: 'MEETINGS_NEEDED', arguments: [sqos, meetingToSqoRate], formula: 'sqos / meeting_to_sqo_rate' },
    (sqos, meeting_to_sqo_rate) => sqos / meeting_to_sqo_rate,
  ),
  runnable(
    { name: 'MEETING_BOOKING_RATE', arguments: [meetingsBooked, leads], formula: 'meetings_booked / leads' },
    (meetings_booked, leads) => meetings_booked / leads,
  ),
  runnable(
    { name: 'MEETING_SHOW_RATE', arguments: [meetingsAttended, meetingsBooked], formula: 'meetings_attended / meetings_booked' },
    (meetings_attended, meetings_booked) => meetings_attended / meetings_booked,
  ),
  runnable(
    { name: 'MEETING_TO_SQO_RATE', arguments: [sqos, meetingsAttended], formula: 'sqos / meetings_attended' },
    (sqos, meetings_attended) => sqos / meetings_attended,
  ),
  runnable(
    { name: 'MQLS_NEEDED', arguments: [sqos, mqlToSqoRate], formula: 'sqos / mql_to_sqo_rate' },
    (sqos, mql_to_sqo_rate) => sqos / mql_to_sqo_rate,
  ),
  runnable(
    { name: 'MQL_TO_SQO_RATE', arguments: [sqos, mqls], formula: 'sqos / mqls' },
    (sqos, mqls) => sqos / mqls,
  ),
  runnableSeries(MRR),
  runnable(
    { name: 'NET_NEW_MRR', arguments: [newMrr, expansionMrr, contractionMrr, churnedMrr], formula: 'new_mrr + expansion_mrr - contraction_mrr - churned_mrr' },
    (new_mrr, expansion_mrr, contraction_mrr, churned_mrr) => new_mrr + expansion_mrr - contraction_mrr - churned_mrr,
  ),
  runnable(
    { name: 'NRR', arguments: [mrrAtStart, expansionMrr, contractionMrr, churnedMrr], formula: '(mrr_at_start + expansion_mrr - contraction_mrr - churned_mrr) / mrr_at_start' },
    (mrr_at_start, expansion_mrr, contraction_mrr, churned_mrr) => (mrr_at_start + expansion_mrr - contraction_mrr - churned_mrr) / mrr_at_start,
  ),
  runnable(
    { name: 'OUTCOME_RATE', arguments: [requestsWithOutcome, requests], formula: 'requests_with_outcome / requests', partOfWhole: true },
    (requests_with_outcome, requests) => requests_with_outcome / requests,
  ),
  runnable(
    { name: 'PIPELINE_VELOCITY', arguments: [opportunities, averageDealSize, winRate, cycleDays], formula: 'opportunities * average_deal_size * win_rate / cycle_days' },
    (opportunities, average_deal_size, win_rate, cycle_days) => opportunities * average_deal_size * win_rate / cycle_days,
  ),
  runnableSeries(RESPONSE_TIME),
  runnableSeries(RESPONSE_TIME_PERCENTILE),
  runnableSeries(RESPONSE_WITHIN_RATE),
  runnable(
    { name: 'ROAS', arguments: [revenue, adSpend], formula: 'revenue / ad_spend' },
    (revenue, ad_spend) => revenue / ad_spend,
  ),
  runnable(
    { name: 'ROI', arguments: [revenue, cost], formula: '(revenue - cost) / cost' },
    (revenue, cost) => (revenue - cost) / cost,
  ),
  runnable(
    { name: 'SQOS_NEEDED', arguments: [deals, winRate], formula: 'deals / win_rate' },
    (deals, win_rate) => deals / win_rate,
  ),
  runnable(
    { name: 'VISITORS_NEEDED', arguments: [leads, visitorToLeadRate], formula: 'leads / visitor_to_lead_rate' },
    (leads, visitor_to_lead_rate) => leads / visitor_to_lead_rate,
  ),
  runnable(
    { name: 'VISITOR_TO_LEAD_RATE', arguments: [leads, visitors], formula: 'leads / visitors' },
    (leads, visitors) => leads / visitors,
  ),
  runnable(
    { name: 'WIN_RATE', arguments: [dealsWon, dealsLost], formula: 'deals_won / (deals_won + deals_lost)' },
    (deals_won, deals_lost) => deals_won / (deals_won + deals_lost),
    [(deals_won, deals_lost) => deals_won + deals_lost],
  ),
];
