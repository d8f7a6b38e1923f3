/** What is doubtful about a call of our functions that gives a number all the same. */

import { isFormulaKpi, type Kpi, type Text } from '../../core/kpi';
import { callsIn, kpiCalled } from '../../formula/calls';
import type { Node } from '../../formula/parse';
import { TROUBLES } from '../../i18n/explain';
import { KPIS } from '../../kpis';
import type { AreaOnSheet } from '../blocks';
import type { Trouble } from '../requests';
import { filled, inAll } from '../texts';
import { isSameInOrder } from './arithmetic';
import { areaOf, type Grid, placeOf } from './grid';
import { labelBeside, labelsOf } from './labels';
import { labelsFrom, orderByLabels } from './likely';
import { nodeAt, type ReadFormula } from './readFormula';
import { likeness, namesAnother } from './vocabulary';

/** A call of one of our functions. */
interface Call {
  readonly kpi: Kpi;
  readonly called: string;
  readonly given: readonly Node[];
  readonly isAll: boolean;
}

/** What stands between arguments that are named in their order. */
const THEN: Text = { en: ', then ', ko: ', ', ja: '、' };

/** Arguments whose cells may well stand in another row: those of the period before. */
const OF_BEFORE = /_at_start$|^previous$/;

/** The first doubt about one of the formula's calls. */
export function doubtOf(formula: ReadFormula, grid: Grid): Trouble | undefined {
  for (const { name, from, to } of callsIn(formula.root)) {
    const node = nodeAt(formula.root, from, to);
    const kpi = KPIS.find((candidate) => candidate.name === kpiCalled(name)?.name);
    if (!kpi || node?.kind !== 'call') continue;
    const isAll = from === formula.root.from && to === formula.root.to;
    const call = { kpi, called: name, given: node.parts, isAll };
    const doubt =
      swapped(call, formula, grid) ?? misaligned(call, formula, grid) ?? headedOtherwise(call, formula, grid);
    if (doubt) return { ...doubt, isDoubt: true };
  }
  return undefined;
}

/** The labels of the cells are the arguments', but in another order. */
function swapped({ kpi, called, given, isAll }: Call, formula: ReadFormula, grid: Grid): Trouble | undefined {
  const { text, standing, separator } = formula;
  if (!isFormulaKpi(kpi) || given.length !== kpi.arguments.length) return undefined;
  const order = orderByLabels(kpi, given, labelsFrom(text, standing.anchor, grid));
  if (!order || isSameInOrder(kpi, order)) return undefined;
  const written = kpi.arguments.map((_, index) => {
    const { from, to } = given[order.indexOf(index)] as Node;
    return text.slice(from, to);
  });
  const names = inAll((language) => kpi.arguments.map(({ label }) => label[language]).join(THEN[language]));
  const right = `${isAll ? '=' : ''}${called}(${written.join(separator)})`;
  return { says: filled(TROUBLES.swappedArguments, { function: called, arguments: names, formula: right }) };
}

/** Two ranges of one sheet that are gone through cell by cell, but don't begin in the same row or column. */
function misaligned({ kpi, called, given }: Call, formula: ReadFormula, grid: Grid): Trouble | undefined {
  const { text, standing } = formula;
  const ranges = given.flatMap((node, index): AreaOnSheet[] => {
    const isOfBefore = OF_BEFORE.test(kpi.arguments[index]?.name ?? '');
    const area =
      node.kind === 'reference' && !isOfBefore && areaOf(text.slice(node.from, node.to), standing.anchor.sheet, grid);
    return area && area.rows * area.columns > 1 ? [area] : [];
  });
  const [first, ...others] = ranges;
  const other = first && others.find((area) => isBeside(first, area));
  if (!first || !other) return undefined;
  const code = first.rows > 1 ? 'otherRow' : 'otherColumn';
  const place = placeOf(other);
  return { says: filled(TROUBLES[code], { function: called, first: placeOf(first).cell, other: place.cell }), place };
}

/** A cell whose heading names another argument than the one it is given as. */
function headedOtherwise(
  { kpi, called, given }: Call,
  { text, standing }: ReadFormula,
  grid: Grid,
): Trouble | undefined {
  const { anchor } = standing;
  // Of a product the order doesn't matter; where it does, it has been doubted.
  if (!isFormulaKpi(kpi) || orderByLabels(kpi, given, labelsFrom(text, anchor, grid))) return undefined;
  for (const [index, { name, label: argument }] of kpi.arguments.entries()) {
    const node = given[index];
    const area = node?.kind === 'reference' ? areaOf(text.slice(node.from, node.to), anchor.sheet, grid) : undefined;
    if (!area) continue;
    const heading = labelBeside(area, anchor, grid);
    const { above, left } = labelsOf(area, grid);
    // A word farther away may be of something else than the cells.
    if (heading !== above[0] && heading !== left[0]) continue;
    if (!namesAnother(heading, name) || [...above, ...left].some((said) => likeness(said, name) > 0)) continue;
    const place = placeOf(area);
    return { says: filled(TROUBLES.otherHeading, { cell: place.cell, heading, function: called, argument }), place };
  }
  return undefined;
}

/** Whether the ranges, of one size, stand side by side or below each other, but not right beside. */
function isBeside(a: AreaOnSheet, b: AreaOnSheet): boolean {
  if (a.sheet !== b.sheet || a.rows !== b.rows || a.columns !== b.columns) return false;
  if (a.columns === 1) return a.row !== b.row && a.column !== b.column;
  return a.rows === 1 && a.column !== b.column && a.row !== b.row;
}
