/** The KPIs that a table can show: which, what they read, and that they are what the functions give. */

import { isFormulaKpi, type Kpi } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { FIELDS } from '../../src/leads/fields';
import { MEASURED } from '../../src/leads/measured';
import { MEASURES, measuresFrom } from '../../src/leads/measures';
import type { Group } from '../../src/leads/summary';
import { kpiValue, type TableKpi, tableKpis } from '../../src/leads/tableKpis';
import { readsOf as rowReads } from '../../src/template/calculations';
import { INPUTS } from '../../src/template/inputs';
import { isRatio, KPI_ROWS } from '../../src/template/kpiRows';
import { cellCall } from '../cellCall';

const ALL = tableKpis(MEASURES);
const named = (name: string): TableKpi => ALL.find((kpi) => kpi.name === name) as TableKpi;
const groupOf = (figures: Record<string, ReturnType<Group['value']>>): Group => ({
  keys: [],
  value: (name) => figures[name],
});

describe('the figures of a table', () => {
  test('are the KPI sheet’s inputs, with its names, labels and units; the answered requests are for means only', () => {
    expect(MEASURED.map(({ name }) => name).filter((name) => !INPUTS.some((input) => input.name === name))).toEqual([
      'answered',
    ]);
    expect(MEASURES.length).toBe(MEASURED.length - 1);
  });

  test('take columns that the tables have, and are there where all of these are', () => {
    for (const { name, needs } of MEASURES) {
      const known = FIELDS[needs.table].map((field) => field.name);
      expect([name, needs.fields.every((field) => known.includes(field))]).toEqual([name, true]);
      expect(measuresFrom({ [needs.table]: needs.fields }).map((measure) => measure.name)).toContain(name);
      const [, ...others] = needs.fields;
      expect(measuresFrom({ [needs.table]: others }).map((measure) => measure.name)).not.toContain(name);
    }
  });
});

describe('the KPIs of a table', () => {
  test('read what the rows of the KPI sheet read', () => {
    for (const row of KPI_ROWS) {
      const shown = isRatio(row) && ALL.find(({ name }) => name === row.kpi.name);
      if (!shown) continue;
      const reads = Object.fromEntries(rowReads(row).map(({ argument, expression }) => [argument, expression]));
      expect([row.key, shown.reads]).toEqual([row.key, reads]);
    }
  });

  test('are in the article’s order, with the unit and direction of their definition', () => {
    const kpis = ALL.map(({ name }) => KPIS.find((kpi) => kpi.name === name) as Kpi);
    const sections = kpis.map(({ section }) => (section === 'start' ? 0 : Number(section)));
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
    expect(ALL.map(({ unit, better }) => [unit, better])).toEqual(kpis.map(({ unit, better }) => [unit, better]));
  });

  test('are there as soon as all that they read is: CPL with cost and leads', () => {
    const names = (...measures: string[]) => tableKpis(measures.map((name) => ({ name }))).map(({ name }) => name);
    expect(names('marketing_cost', 'leads')).toEqual(['CPL']);
    expect(names('likes', 'comments', 'social_audience')).toEqual([]);
    expect(names('likes', 'comments', 'shares', 'social_audience')).toEqual(['ENGAGEMENT_RATE']);
    expect(names('response_minutes', 'new_mrr')).toEqual(['RESPONSE_TIME', 'MRR']);
  });

  test('are what the function gives for the same numbers', () => {
    // Figures from 901 down, so that no part is larger than its whole.
    const figures = Object.fromEntries([...MEASURED].reverse().map(({ name }, i) => [name, 901 - i]));
    const values: Record<string, number> = { ...figures, delivered: 950, sent: 990, sessions: 2000, requests: 999 };
    for (const kpi of ALL) {
      const cells = Object.values(kpi.reads).map((expression) =>
        expression.split(' + ').reduce((sum, name) => sum + (values[name] ?? 0), 0),
      );
      const definition = KPIS.find(({ name }) => name === kpi.name) as Kpi;
      const expected = isFormulaKpi(definition) ? cellCall(kpi.name, cells) : cells[0];
      expect([kpi.name, kpiValue(kpi, groupOf(values))]).toEqual([kpi.name, expected]);
    }
  });

  test('are blank without numbers, and say what is wrong where a cell, a zero or a part is', () => {
    const spoilt = { code: 'text', facts: { argument: 'amount', row: 7, value: 'x' } } as const;
    expect(kpiValue(named('LEAD_VALUE'), groupOf({ won_value: spoilt, leads: 4 }))).toEqual(spoilt);
    expect(kpiValue(named('LEAD_VALUE'), groupOf({ leads: 4 }))).toBe('');
    expect(kpiValue(named('RESPONSE_TIME'), groupOf({}))).toBe('');
    expect(kpiValue(named('CPL'), groupOf({ marketing_cost: 5, leads: 0 }))).toMatchObject({ code: 'zero' });
    expect(kpiValue(named('BOUNCE_RATE'), groupOf({ bounced_sessions: 5, sessions: 4 }))).toMatchObject({
      code: 'whole',
    });
  });

  test('know the part and the whole of a rate that is a share of a count, and of nothing else', () => {
    const proportions = Object.fromEntries(ALL.map(({ name, proportion }) => [name, proportion]));
    expect(proportions['WIN_RATE']).toEqual({ part: 'deals_won', whole: 'deals_won + deals_lost' });
    expect(proportions['CONVERSION_RATE']).toEqual({ part: 'deals_won', whole: 'leads' });
    expect(proportions['BOUNCE_RATE']).toEqual({ part: 'bounced_sessions', whole: 'sessions' });
    expect([proportions['CPL'], proportions['ROI'], proportions['LIST_GROWTH_RATE'], proportions['ROAS']]).toEqual(
      new Array(4).fill(undefined),
    );
  });
});
