/** The cells of each line under the header. */

import type { Language, Unit } from '../core/kpi';
import { carriedFormula, cellFormula, inWords, labelOfKpiRow } from './calculations';
import { type Accepts, acrossPeriods, type Cell, everywhere, type Row } from './cell';
import * as column from './columns';
import { at, OWNER, WORKED_OUT } from './columns';
import { changeFormatOf, formatOf, type Locale } from './formats';
import * as formula from './formulas';
import type { Input } from './inputs';
import { HEADLINES, isRatio, type KpiRow } from './kpiRows';
import { type Line, rowOf } from './layout';
import type { Look } from './looks';
import { noteOf } from './notes';
import type { TemplateOptions } from './options';
import { SAMPLE, SAMPLE_EVENTS, SAMPLE_SCALE, SAMPLE_TARGETS } from './sample';
import { WORDS } from './words';

/** The cells of `line`, which stands in `row`. */
export function lineCells(line: Line, row: number, options: TemplateOptions): Row {
  const { language } = options;
  switch (line.kind) {
    case 'band':
    case 'group':
      return everywhere(
        { value: '', look: line.kind },
        { [column.NAME]: { value: line.label[language], look: line.kind } },
      );
    case 'headline':
      return headline(line.of, options);
    case 'filled':
      return {
        [column.NAME]: { value: WORDS.filled[language], look: 'quiet' },
        ...acrossPeriods((period) => ({
          value: formula.filledFormula(period),
          look: 'count',
          format: `0" / ${HEADLINES.length}"`,
        })),
      };
    case 'input':
      return inputLine(line.input, row, options);
    case 'kpi':
      return kpiLine(line.kpi, row, options);
    case 'events':
      return {
        [column.NAME]: { value: WORDS.whatHappened[language], look: 'name' },
        ...acrossPeriods((_, index) => ({
          value: (options.sample && SAMPLE_EVENTS[index]?.[language]) || '',
          look: 'words',
          format: '@',
        })),
      };
    case 'space':
      return {};
  }
}

function headline(of: KpiRow, options: TemplateOptions): Row {
  const source = rowOf(of.key);
  const format = kpiFormat(of, options);
  const change = changeFormatOf(unitOf(of), options.language);
  const same = (from: number, look: Look, as?: string): Cell => ({
    value: formula.sameAs(at(source, from)),
    look,
    ...(as && { format: as }),
  });
  return {
    [column.NUMBER]: { value: numberOf(of), look: 'number' },
    [column.NAME]: { value: labelOfKpiRow(of, options.language), look: 'key' },
    [column.LATEST]: same(column.LATEST, 'latest', format),
    [column.TARGET]: same(column.TARGET, 'figure', format),
    [column.STATUS]: same(column.STATUS, 'status'),
    [column.CHANGE]: same(column.CHANGE, 'figure', change),
    [column.START]: same(column.START, 'figure', format),
    [column.SINCE_START]: same(column.SINCE_START, 'figure', change),
    [column.TOTAL]: same(column.TOTAL, 'figure', format),
    ...acrossPeriods((period) => same(period, 'figure', format)),
  };
}

function inputLine(input: Input, row: number, options: TemplateOptions): Row {
  const { language } = options;
  const format = formatOf(input.unit, options, false);
  const note = input.help?.[language];
  const accepts: Accepts = input.fraction ? 'share' : input.signed ? 'number' : 'count';
  return {
    [column.NAME]: { value: (input.heading ?? input.label)[language], look: 'name', ...(note && { note }) },
    ...besidePeriods(row, input.unit, format, language),
    [column.TOTAL]: { value: formula.inputTotalFormula(input, language), look: 'figure', format },
    ...acrossPeriods((period, index) =>
      typeof input.total === 'object' && 'carried' in input.total && index > 0
        ? { value: carriedFormula(input.total.carried, period - 1, language), look: 'carried', format }
        : { value: sampleOf(input, index, options), look: 'input', format, accepts },
    ),
    [WORKED_OUT]: { value: note ?? '', look: 'quiet' },
    [OWNER]: { value: '', look: 'words', format: '@' },
  };
}

function kpiLine(kpi: KpiRow, row: number, options: TemplateOptions): Row {
  const { language, sample, currency } = options;
  const format = kpiFormat(kpi, options);
  const unit = unitOf(kpi);
  const better = kpi.better ?? (isRatio(kpi) ? kpi.kpi.better : 'neither');
  const scale = unit === 'money' ? SAMPLE_SCALE[currency] : 1;
  const set = sample ? SAMPLE_TARGETS[kpi.key] : undefined;
  return {
    [column.NUMBER]: { value: numberOf(kpi), look: 'number' },
    [column.NAME]: { value: labelOfKpiRow(kpi, language), look: 'name', note: noteOf(kpi, options) },
    ...besidePeriods(row, unit, format, language),
    [column.TARGET]: {
      value: kpi.target ?? (set === undefined ? '' : set * scale),
      look: 'input',
      format,
      accepts: unit === 'rate' ? 'rate' : 'number',
    },
    [column.STATUS]: { value: formula.statusFormula(row, better, language), look: 'status' },
    [column.TOTAL]: { value: formula.kpiTotalFormula(kpi, language), look: 'figure', format },
    ...acrossPeriods((period, index) => ({
      value: cellFormula(kpi, period, index > 0 ? period - 1 : undefined, language),
      look: 'figure',
      format,
    })),
    [WORKED_OUT]: { value: inWords(kpi, language), look: 'quiet' },
  };
}

/** Latest, change, start and change since the start. */
function besidePeriods(row: number, unit: Unit, format: string, language: Language): Row {
  const change = changeFormatOf(unit, language);
  return {
    [column.LATEST]: { value: formula.latestFormula(row, language), look: 'latest', format },
    [column.CHANGE]: { value: formula.changeFormula(row, unit, language), look: 'figure', format: change },
    [column.START]: { value: formula.startFormula(row, language), look: 'figure', format },
    [column.SINCE_START]: { value: formula.sinceStartFormula(row, unit), look: 'figure', format: change },
  };
}

function sampleOf(input: Input, index: number, { sample, currency }: TemplateOptions): number | '' {
  const value = sample ? SAMPLE[input.name]?.[index] : undefined;
  if (value === undefined) return '';
  return input.unit === 'money' ? value * SAMPLE_SCALE[currency] : value;
}

function unitOf(row: KpiRow): Unit {
  return isRatio(row) ? row.kpi.unit : row.unit;
}

function kpiFormat(row: KpiRow, locale: Locale): string {
  return formatOf(unitOf(row), locale, row.exact === true);
}

function numberOf(row: KpiRow): number | '' {
  return row.section === 'start' ? '' : row.section;
}
