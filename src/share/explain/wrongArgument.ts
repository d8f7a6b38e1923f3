/** Which argument of a KPI is wrong, in the function's own sentence, with the cell in it. */

import { namesIn, substitute } from '../../core/formula';
import { isFormulaKpi, type Kpi, type Language, type Text } from '../../core/kpi';
import { Problem } from '../../core/problem';
import { TROUBLES } from '../../i18n/explain';
import { NTH } from '../../i18n/ordinals';
import { sentence, withoutBrackets } from '../../i18n/problems';
import { RUNNABLES } from '../../kpis/runnables';
import type { AreaOnSheet } from '../blocks';
import type { Trouble } from '../requests';
import { filled, inAll } from '../texts';
import { placeOf } from './grid';

/** What an argument is given: a cell's value or a range's rows × columns; and where that is, if it is a reference. */
export interface GivenArgument {
  readonly value: unknown;
  readonly area?: AreaOnSheet | undefined;
  /** What is worked out within the formula, as it is written, and its value. */
  readonly worked?: string;
  /** What the sheet calls it, where that isn't the function's own word. */
  readonly label?: Text | undefined;
}

/** A value with which nothing is wrong anywhere. */
const HARMLESS = 1;

/** What the function says of the arguments, of which some may not be known; undefined where it finds nothing wrong. */
export function wrongArgument(
  kpi: Kpi,
  given: readonly (GivenArgument | undefined)[],
  called: string,
): Trouble | undefined {
  const runnable = RUNNABLES.find((candidate) => candidate.kpi.name === kpi.name);
  if (!runnable) return undefined;
  const isKnown = (name: string): boolean => given[kpi.arguments.findIndex((one) => one.name === name)] !== undefined;
  const areKnown = given.every((each) => each !== undefined);
  if (!areKnown && !isFormulaKpi(kpi)) return undefined;
  try {
    runnable.run(
      given.map((each) => (each ? each.value : HARMLESS)),
      ({ code }) => code,
    );
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const { argument = '', other = '' } = problem.facts;
    const isSure = areKnown || [...namesIn(argument), ...namesIn(other)].every(isKnown);
    return isSure ? inWords(kpi, problem, given, called) : undefined;
  }
}

function inWords(kpi: Kpi, problem: Problem, given: readonly (GivenArgument | undefined)[], called: string): Trouble {
  const { argument = '', other = '', row } = problem.facts;
  if (problem.code === 'missing') {
    const at = kpi.arguments.findIndex(({ name }) => name === argument);
    const [nth, label] = [NTH[at] ?? '', kpi.arguments[at]?.label ?? argument];
    return { says: filled(TROUBLES.missingArgument, { function: called, nth, label }) };
  }
  const areaNamed = (name: string): AreaOnSheet | undefined => {
    const area = given[kpi.arguments.findIndex((candidate) => candidate.name === name)]?.area;
    return area && row !== undefined ? rowOf(area, row) : area;
  };
  const nameOf = (name: string, language: Language): string => {
    const index = kpi.arguments.findIndex((candidate) => candidate.name === name);
    const label = (given[index]?.label ?? kpi.arguments[index]?.label)?.[language];
    const area = areaNamed(name);
    const told = area ? placeOf(area).cell : given[index]?.worked;
    return `${withoutBrackets(label ?? name)}${told ? ` (${told})` : ''}`;
  };
  const says = inAll((language) => {
    const inSheet = (expression: string): string => substitute(expression, (name) => nameOf(name, language));
    const facts = { ...problem.facts, argument: inSheet(argument), other: inSheet(other) };
    return sentence(new Problem(problem.code, facts), called, language);
  });
  const [first = ''] = argument.split(' ');
  const area = areaNamed(argument) ?? areaNamed(first);
  return { says, ...(area && { place: placeOf(area) }) };
}

/** The row of a column, or the cell of a row, with this number. */
function rowOf(area: AreaOnSheet, number: number): AreaOnSheet {
  const isColumn = area.columns === 1;
  return {
    ...area,
    row: area.row + (isColumn ? number - 1 : 0),
    column: area.column + (isColumn ? 0 : number - 1),
    rows: 1,
    columns: 1,
  };
}
