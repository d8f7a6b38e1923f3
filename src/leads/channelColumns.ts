/** The columns of the sheet by channel: what was counted, the KPIs worked out from it, and lifetime value. */

import { type FormulaKpi, isFormulaKpi, type Language, type Unit } from '../core/kpi';
import { at, fixed } from '../template/address';
import { sameAs } from '../template/formulas';
import { INPUTS } from '../template/inputs';
import { HEADLINES } from '../template/kpiRows';
import type { ChannelNumber } from './judging';
import { kpiCalled, kpiNote, kpiTitle } from './kpiWords';
import { type LifetimeInputs, lifetimeKpis } from './lifetime';
import type { Measure } from './measures';
import { rowFormula, type Source } from './rowFormula';
import { numberOf, numeric, type ShownKpi, shown } from './shownKpi';
import type { Group } from './summary';
import { type TableKpi, tableKpis } from './tableKpis';
import { WORDS } from './words';
import { wrongText } from './wrongText';

/** A column right of the channels' names. */
export interface ChannelColumn {
  /** The figure's or KPI's name. */
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  readonly unit: Unit;
  /** Of a figure `neither`: it isn't judged. */
  readonly better: FormulaKpi['better'];
  readonly isKpi: boolean;
  /** What stands in a group's row: a number, a formula, a ⚠ text, or `''`. */
  readonly content: (group: Group, row: number) => number | string;
  readonly numberOf: (group: Group) => ChannelNumber;
}

/** The cells into which gross margin and churn are typed. */
export interface LifetimeCells {
  readonly column: number;
  readonly grossMargin: number;
  readonly churnRate: number;
}

/** The column in which the first figure stands; the channels' names are left of it. */
export const FIRST_FIGURE = 2;

/**
 * Every column that the figures allow. From the left: leads, what the channels are sorted by, the KPIs of the KPI sheet's
 * headlines, the other KPIs, and the other figures, which most people scroll to only to see where a KPI comes from.
 */
export function channelColumns(
  measures: readonly Measure[],
  choices: LifetimeInputs & { readonly sort: string },
  typed: LifetimeCells,
  language: Language,
): ChannelColumn[] {
  const labelOf = (name: string): string => labelIn(name, measures, language);
  const typedIn: Readonly<Record<string, string>> = {
    gross_margin: fixed(typed.grossMargin, typed.column),
    churn_rate: fixed(typed.churnRate, typed.column),
  };
  const sourceOf = (name: string, row: number): Source => {
    const input = typedIn[name];
    const place = columns.findIndex((column) => (column.isKpi ? column.name.toLowerCase() : column.name) === name);
    if (input === undefined && place < 0) throw new Error(`There is no column for ${name}.`);
    return { reference: input ?? at(row, FIRST_FIGURE + place), label: labelOf(name), made: input === undefined };
  };
  const rank = ({ name, isKpi }: ChannelColumn): number => {
    if (name === 'leads') return 0;
    if (name === choices.sort) return 1;
    if (isKpi && HEADLINES.includes(name.toLowerCase())) return 2;
    return isKpi ? 3 : 4;
  };
  const columns = [
    ...measures.map((measure) => figureColumn(measure, language)),
    ...kpisOf(measures, choices).map(
      (kpi): ChannelColumn => ({
        name: kpi.name,
        heading: kpiTitle(kpi.name, language),
        note: kpiNote(kpi.name, kpi.reads, labelOf, language),
        unit: kpi.unit,
        better: kpi.better,
        isKpi: true,
        content: (_, row) => kpiContent(kpi, (name) => sourceOf(name, row), language),
        numberOf: (group) => numberOf(kpi, group),
      }),
    ),
  ].sort((a, b) => rank(a) - rank(b));
  return columns;
}

/** The KPIs that the figures allow, those of lifetime value last. */
export function kpisOf(measures: readonly Measure[], inputs: LifetimeInputs): ShownKpi[] {
  const kpis = tableKpis(measures);
  const names = measures.map(({ name }) => name);
  return [...kpis.map(shown), ...lifetimeKpis(names, kpis, inputs)];
}

function figureColumn({ name, label, unit }: Measure, language: Language): ChannelColumn {
  return {
    name,
    heading: label[language],
    note: INPUTS.find((input) => input.name === name)?.help?.[language] ?? '',
    unit,
    better: 'neither',
    isKpi: false,
    content: (group) => figureContent(group.value(name), label[language], language),
    numberOf: (group) => ({ value: numeric(group.value(name)) }),
  };
}

/** A figure as a cell holds it. */
export function figureContent(value: ReturnType<Group['value']>, label: string, language: Language): number | string {
  return typeof value === 'object' ? wrongText(value, label, language) : (value ?? '');
}

/** A KPI as a native formula over cells of ours; one over records shows the figure that it is. */
export function kpiContent(kpi: TableKpi, sourceOf: (name: string) => Source, language: Language): string {
  const calculation = kpiCalled(kpi.name);
  if (isFormulaKpi(calculation)) return rowFormula(calculation, kpi.reads, sourceOf, language);
  const [figure = ''] = Object.values(kpi.reads);
  return sameAs(sourceOf(figure).reference);
}

/** What a figure, a KPI in small letters, or an input for lifetime value is called. */
function labelIn(name: string, measures: readonly Measure[], language: Language): string {
  const measure = measures.find((candidate) => candidate.name === name);
  if (measure) return measure.label[language];
  if (name === 'gross_margin') return WORDS.grossMargin[language];
  if (name === 'churn_rate') return WORDS.churn[language];
  return kpiTitle(name.toUpperCase(), language);
}
