/** Which KPI or which argument a sheet's own words mean. */

import { type FormulaKpi, isFormulaKpi, LANGUAGES, type Text } from '../../core/kpi';
import { KPIS } from '../../kpis';
import { ACTIVITY_FIELDS } from '../../leads/fields';
import { headerKey, namesOf } from '../../leads/recognise';
import { INPUTS } from '../../template/inputs';
import { isRatio, KPI_ROWS } from '../../template/kpiRows';

/** What people call numbers that no export has a column for. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  leads: ['Leads', 'Lead count', 'Number of leads', '리드', '리드 수', 'リード', 'リード数', 'リード件数'],
  mqls: ['MQL', 'MQLs'],
  sqos: ['SQO', 'SQOs'],
  deals_won: ['Won', 'Wins', 'Won deals', 'Closed won', '수주', '수주 건', '受注', '受注件数'],
  deals_lost: ['Lost', 'Lost deals', 'Closed lost', '실주', '失注', '失注件数'],
  new_customers: ['Customers', 'Customers won', 'New clients', '고객 수', '신규 고객', '新規顧客', '顧客数'],
  sales: ['Sales', 'Number of sales', 'Orders', '성사 건수', '成約', '成約件数'],
  revenue: ['Revenue', 'Sales revenue', 'Turnover', '매출', '매출액', '売上', '売上高'],
  cost: ['Cost', 'Costs', 'Total cost', '비용', '費用', 'コスト'],
};

/** Words that stand for each other where a table has one of them only. */
const ALIKE: readonly (readonly string[])[] = [
  ['marketing_cost', 'ad_spend', 'cost'],
  ['sales', 'deals_won', 'new_customers'],
  ['revenue', 'sales_value'],
  ['customers', 'customers_at_start', 'new_customers'],
];

/** What else may well be given as an argument, though it goes by another word. */
const MAY_BE: Readonly<Record<string, readonly string[]>> = {
  audience: ['impressions', 'visitors', 'customers', 'delivered'],
  engagements: ['clicks', 'forwards'],
  qualified_leads: ['mqls', 'sqos'],
  opportunities: ['sqos'],
  deals: ['deals_won', 'new_customers', 'sales'],
  cost: ['sales_cost'],
  revenue: ['new_mrr', 'mrr'],
  revenue_target: ['revenue', 'sales_value'],
  mrr_at_start: ['mrr'],
};

/** What people call a KPI that its own words leave out. */
const KPI_ALSO: Readonly<Record<string, readonly string[]>> = {
  GROWTH_RATE: ['Growth', 'MoM', 'MoM growth', 'QoQ', 'YoY', '증감률', '전월 대비', '前月比', '増減率'],
};

const FORMULA_KPIS = KPIS.filter(isFormulaKpi);

/** The KPIs that the label names, such as `CPL` or `Cost per lead`. */
export function kpisNamed(label: string): FormulaKpi[] {
  return FORMULA_KPIS.filter(({ name }) => kpiNames().get(name)?.has(headerKey(label)));
}

/** How well the label names the argument: 2 by its own name, 1 by one that may stand for it, 0 not at all. */
export function likeness(label: string, argument: string): 0 | 1 | 2 {
  const key = headerKey(label);
  const bare = headerKey(label.replace(/\s*\([^()]*\)\s*$/, ''));
  const names = (name: string): boolean =>
    argumentNames().get(name)?.has(key) || argumentNames().get(name)?.has(bare) || false;
  if (names(argument)) return 2;
  return ALIKE.some((alike) => alike.includes(argument) && alike.some(names)) ? 1 : 0;
}

/** Whether the label is the name of any argument. */
export function namesAnArgument(label: string): boolean {
  const key = headerKey(label);
  return [...argumentNames().values()].some((names) => names.has(key));
}

/** Whether the label is the name of another argument, and not of what may be given as this one. */
export function namesAnother(label: string, argument: string): boolean {
  if (!isSpecific(argument) || !namesAnArgument(label)) return false;
  return [argument, ...(MAY_BE[argument] ?? [])].every((name) => likeness(label, name) === 0);
}

/** Whether only one kind of number can be the argument. */
export function isSpecific(argument: string): boolean {
  return !['current', 'previous', 'value'].includes(argument);
}

let kpis: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let words: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** What each KPI is called, as keys; made when first needed. */
function kpiNames(): ReadonlyMap<string, ReadonlySet<string>> {
  kpis ??= new Map(
    FORMULA_KPIS.map((kpi) => {
      const rows = KPI_ROWS.filter((row) => isRatio(row) && row.kpi === kpi).flatMap((row) => textsOf(row.label));
      const names = [
        kpi.name,
        ...(kpi.aliases ?? []),
        ...textsOf(kpi.title),
        ...rows,
        ...(kpi.synonyms ?? []),
        ...(KPI_ALSO[kpi.name] ?? []),
      ];
      return [kpi.name, keysOf(names)];
    }),
  );
  return kpis;
}

/** What each argument is called, as keys; made when first needed. */
function argumentNames(): ReadonlyMap<string, ReadonlySet<string>> {
  if (words) return words;
  const made = new Map<string, ReadonlySet<string>>();
  for (const { name, label } of FORMULA_KPIS.flatMap((kpi) => kpi.arguments)) {
    if (made.has(name)) continue;
    const input = INPUTS.find((candidate) => candidate.name === name);
    const field = ACTIVITY_FIELDS.find((candidate) => candidate.name === name);
    const own = [name, ...textsOf(label), ...textsOf(input?.label), ...textsOf(input?.heading), ...(ALSO[name] ?? [])];
    const kpi = kpiNames().get(name.toUpperCase()) ?? [];
    made.set(name, new Set([...keysOf([...own, ...(field ? namesOf('activity', field) : [])]), ...kpi]));
  }
  words = made;
  return made;
}

function textsOf(text: Text | undefined): string[] {
  return text ? LANGUAGES.map((language) => text[language]) : [];
}

/** Every name as a key: in full, without what stands in its brackets, and that by itself where it is an abbreviation. */
function keysOf(names: readonly string[]): Set<string> {
  const forms = names.flatMap((name) => {
    const [, before = '', inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(name) ?? [];
    // `CAC(営業費用込み)` isn't just any CAC.
    return [
      name,
      ...[before].filter((form) => !ABBREVIATION.test(form)),
      ...[inside].filter((form) => ABBREVIATION.test(form)),
    ];
  });
  return new Set(forms.map(headerKey).filter((key) => key !== ''));
}

const ABBREVIATION = /^[A-Z]{2,5}$/;
