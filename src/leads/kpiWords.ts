/** What a KPI is called in a table, and how it is worked out there in words. */

import { substitute, withSigns } from '../core/formula';
import { isFormulaKpi, type Kpi, type Language } from '../core/kpi';
import { KPIS } from '../kpis';
import { labelOfKpiRow } from '../template/calculations';
import { isRatio, KPI_ROWS } from '../template/kpiRows';
import { MEASURES } from './measures';

/** The KPI called `name`. */
export function kpiCalled(name: string): Kpi {
  const kpi = KPIS.find((candidate) => candidate.name === name);
  if (!kpi) throw new Error(`There is no KPI called ${name}.`);
  return kpi;
}

/** What the KPI is called: as in the KPI sheet, where it has a row there. */
export function kpiTitle(name: string, language: Language): string {
  const row = KPI_ROWS.find((candidate) => isRatio(candidate) && candidate.kpi.name === name);
  return row ? labelOfKpiRow(row, language) : kpiCalled(name).title[language];
}

/** What the KPI means, and how it is worked out from what its arguments read. */
export function kpiNote(
  name: string,
  reads: Readonly<Record<string, string>>,
  labelOf: (name: string) => string,
  language: Language,
): string {
  const kpi = kpiCalled(name);
  if (!isFormulaKpi(kpi)) return kpi.meaning[language];
  const words = substitute(kpi.formula, (argument) => {
    const read = reads[argument] ?? argument;
    const said = substitute(read, labelOf);
    return kpi.formula !== argument && /[-+/]/.test(read) ? `(${said})` : said;
  });
  return `${kpi.meaning[language]}\n${withSigns(words)}`;
}

/** What a figure is called. */
export function figureLabel(name: string, language: Language): string {
  return MEASURES.find((measure) => measure.name === name)?.label[language] ?? name;
}
