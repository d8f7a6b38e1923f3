/** What is generated from the KPI files; that the generated files are up to date, `npm run check` holds. */

import { readmeTable } from '../../scripts/readmeTable';
import { indexSource, runnablesSource } from '../../scripts/registrySource';
import { KPIS } from '../../src/kpis';
import { CONVERSION_RATE } from '../../src/kpis/CONVERSION_RATE';
import { CPL } from '../../src/kpis/CPL';
import { MAX_CPL } from '../../src/kpis/MAX_CPL';
import { MRR } from '../../src/kpis/MRR';
import { OUTCOME_RATE } from '../../src/kpis/OUTCOME_RATE';
import { LEAD_KPIS } from '../../src/leads/LEAD_KPIS';

describe('the generated files', () => {
  test('differ as soon as a KPI is added or its formula, aliases or arguments change', () => {
    const drifts = [
      [CPL, MRR],
      [{ ...CPL, formula: 'leads / marketing_cost' }],
      [{ ...CPL, aliases: ['COST_OF_A_LEAD'] }],
      [{ ...CPL, arguments: [...CPL.arguments].reverse() }],
      [{ ...CPL, partOfWhole: true as const }],
    ];
    for (const drift of drifts) expect(runnablesSource(drift)).not.toBe(runnablesSource([CPL]));
    expect(indexSource([CPL, MRR])).not.toBe(indexSource([CPL]));
    expect(readmeTable([{ ...CPL, title: { ...CPL.title, en: 'Lead cost' } }])).not.toBe(readmeTable([CPL]));
  });
});

describe('the source of the registry', () => {
  test('imports each KPI from its own file and lists it', () => {
    const source = indexSource([CPL, MRR]);
    expect(source).toContain("import { CPL } from './CPL';\nimport { MRR } from './MRR';\n");
    expect(source).toContain('export const KPIS: readonly Kpi[] = [\n  CPL,\n  MRR,\n];\n');
  });

  test('says that nobody should edit it', () => {
    for (const source of [indexSource([CPL]), runnablesSource([CPL])]) {
      expect(source).toMatch(/^\/\/ Generated .* Don't edit it\.\n/);
    }
  });
});

describe('the source of what can be called', () => {
  test('has the formula as code over the arguments, and none of the words', () => {
    const source = runnablesSource([CPL]);
    expect(source).toContain('(marketing_cost, leads) => marketing_cost / leads');
    expect(source).toContain("name: 'CPL', arguments: [marketingCost, leads], formula: 'marketing_cost / leads'");
    expect(source).not.toContain(CPL.title.en);
    expect(source).not.toContain("from './CPL'");
  });

  test('has every divisor that is a sum as code of its own, with an underscore before what that leaves out', () => {
    const source = runnablesSource([MAX_CPL]);
    expect(source).toContain('(lead_value, target_roi) => lead_value / (1 + target_roi)');
    expect(source).toContain('[(_lead_value, target_roi) => 1 + target_roi]');
  });

  test('keeps second names and parts of wholes', () => {
    expect(runnablesSource([CONVERSION_RATE])).toContain("aliases: ['CR']");
    expect(runnablesSource([OUTCOME_RATE])).toContain('partOfWhole: true');
  });

  test('takes a function over records from its own file', () => {
    const source = runnablesSource([CPL, MRR]);
    expect(source).toContain("import { MRR } from './MRR';");
    expect(source).toContain('  runnableSeries(MRR),\n');
  });
});

describe('the README’s table', () => {
  test('has one line for each function, in the article’s order', () => {
    const table = readmeTable([...KPIS, LEAD_KPIS]);
    const lines = table.split('\n').slice(2);
    expect(lines).toHaveLength(KPIS.length + 1);
    const sections = lines.map((line) => line.split(' | ')[0]?.replace('| ', ''));
    expect([...new Set(sections)]).toEqual(['start', ...Array.from({ length: 16 }, (_, i) => String(i + 1)), 'plan']);
    for (const line of lines) expect(line.match(/\|/g)).toHaveLength(5);
  });

  test('shows how a function is typed, optional arguments in brackets, second names behind it', () => {
    expect(readmeTable([CPL])).toContain(
      '| 11 | `CPL(marketing_cost, leads)` | Cost per lead (CPL) | Marketing cost ÷ New leads |',
    );
    expect(readmeTable([MRR])).toContain('`MRR(amounts, [months_per_bill])`');
    expect(readmeTable([CONVERSION_RATE])).toContain('`CONVERSION_RATE(sales, leads)` (also `CR`)');
  });
});
