/** What a KPI is, as the Definitions sheet says it. */

import { formulaInWords } from '../../core/formula';
import type { Language, Section, Unit } from '../../core/kpi';
import { en } from '../../i18n/functionsTab.en';
import { ja } from '../../i18n/functionsTab.ja';
import { ko } from '../../i18n/functionsTab.ko';
import { fill } from '../../i18n/problems';
import { KPIS } from '../../kpis';
import { LEAD_KPIS } from '../../leads/LEAD_KPIS';
import { inWords, labelOfKpiRow } from '../../template/calculations';
import { INPUTS } from '../../template/inputs';
import { betterOf, idOf, isRatio, type KpiRow, ROWS_AND_VARIANTS, unitOf } from '../../template/kpiRows';
import type { DefinitionColumn } from './definitionMarks';
import { BETTER, UNITS, WORDS } from './definitionWords';

/** The texts of a KPI's row. */
export type KpiDefinition = Readonly<Record<Exclude<DefinitionColumn, 'team' | 'used' | 'marks'>, string>>;

const SECTIONS: Readonly<Record<Language, Readonly<Record<Section, string>>>> = {
  en: en.card.sections,
  ko: ko.card.sections,
  ja: ja.card.sections,
};

/** What the KPI with this id is: a KPI sheet's row, or a function. */
export function definitionOf(id: string, language: Language): KpiDefinition {
  const row = ROWS_AND_VARIANTS.find((candidate) => idOf(candidate) === id);
  return row ? ofRow(row, language) : ofFunction(id, language);
}

function ofRow(row: KpiRow, language: Language): KpiDefinition {
  const words = inWords(row, language);
  const input = isRatio(row) ? undefined : INPUTS.find(({ name }) => name === row.figure);
  const meaning = row.meaning ?? (isRatio(row) ? row.kpi.meaning : input?.help);
  return {
    name: labelOfKpiRow(row, language),
    means: meaning?.[language] ?? '',
    worked: input ? fill(WORDS.entered[language], { label: words }) : words,
    function: isRatio(row) ? row.kpi.name : '',
    section: SECTIONS[language][row.section],
    ...judged(unitOf(row), betterOf(row), language),
  };
}

function ofFunction(name: string, language: Language): KpiDefinition {
  const found = [...KPIS, LEAD_KPIS].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no KPI called ${name}.`);
  const { title, meaning, section } = found;
  return {
    name: title[language],
    means: meaning[language],
    worked: formulaInWords(found, language),
    function: name,
    section: SECTIONS[language][section],
    ...('unit' in found ? judged(found.unit, found.better, language) : { unit: WORDS.table[language], better: '' }),
  };
}

function judged(
  unit: Unit,
  better: 'higher' | 'lower' | 'neither',
  language: Language,
): Pick<KpiDefinition, 'unit' | 'better'> {
  return { unit: UNITS[unit][language], better: BETTER[better][language] };
}
