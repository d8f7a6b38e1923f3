/** Which KPI a plain formula works out, told by what the sheet calls it and the cells it reads. */

import type { FormulaKpi } from '../../core/kpi';
import { type Node, partsOf } from '../../formula/parse';
import { waysToBe } from './arithmetic';
import { areaOf, type Grid, type Spot } from './grid';
import { labelsOf } from './labels';
import { isSpecific, kpisNamed, likeness, namesAnArgument } from './vocabulary';

/** The KPI, and which part of the formula each of its arguments is. */
export interface Likely {
  readonly kpi: FormulaKpi;
  readonly given: readonly Node[];
}

/** What the labels say. */
export interface Told {
  /** The KPI that the formula works out, if that is beyond doubt. */
  readonly likely?: Likely;
  /** The KPI that the cell's own labels name, which the formula doesn't work out; `swapped`: its inputs changed places. */
  readonly named?: { readonly kpi: FormulaKpi; readonly swapped: boolean };
}

/** More than by all the arguments that a KPI has. */
const BY_NAME = 100;

/** What `node`, a part of the formula `text` in the cell `spot`, works out. */
export function toldBy(node: Node, text: string, spot: Spot, grid: Grid, kpis: readonly FormulaKpi[]): Told {
  const { above, left } = labelsOf(spot, grid);
  const named = [...above, ...left].map(kpisNamed).find((found) => found.length > 0) ?? [];
  const labelsOfNode = labelsFrom(text, spot, grid);
  const candidates = kpis.flatMap((kpi) =>
    waysToBe(kpi, node, text).map((given) => ({
      kpi,
      given,
      ...score(kpi, given, labelsOfNode),
      isNamed: named.includes(kpi),
    })),
  );
  const ranked = candidates
    .filter(({ isNamed, known, isOther }) => !isOther && (isNamed || known === 'all'))
    .map((candidate) => ({ ...candidate, rank: candidate.points + (candidate.isNamed ? BY_NAME : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  // Of two ways that are as good, neither is beyond doubt, unless they are one KPI that may be read in either.
  const likely = best && (!second || second.rank < best.rank) ? { kpi: best.kpi, given: best.given } : undefined;
  const [kpi] = named;
  if (likely) return { likely, ...(kpi && !best?.isNamed && { named: { kpi, swapped: false } }) };
  if (!kpi || best) return {};
  const own = candidates.filter((candidate) => candidate.kpi === kpi);
  return { named: { kpi, swapped: own.some(({ given }) => orderByLabels(kpi, given, labelsOfNode) !== undefined) } };
}

/** What the sheet calls the cells of a part of a formula. */
type LabelsOf = (part: Node) => readonly string[];

/** Which argument each part is by its labels, if those are the KPI's arguments, one each, in another order than the parts. */
export function orderByLabels(
  { arguments: wanted }: FormulaKpi,
  given: readonly Node[],
  labelsOfNode: LabelsOf,
): number[] | undefined {
  const named = given.map((part) => {
    const points = wanted.map(({ name }) => best(labelsOfNode(part), name));
    const most = Math.max(...points);
    return most > 0 ? points.indexOf(most) : -1;
  });
  const isWhole = !named.includes(-1) && new Set(named).size === wanted.length;
  return isWhole && named.some((place, index) => place !== index) ? named : undefined;
}

/** How well one of the labels names the argument. */
function best(labels: readonly string[], argument: string): number {
  return Math.max(0, ...labels.map((label) => likeness(label, argument)));
}

/** How well the parts' labels fit the KPI's arguments. */
function score(
  { arguments: wanted }: FormulaKpi,
  given: readonly Node[],
  labelsOfNode: LabelsOf,
): { readonly points: number; readonly known: 'all' | 'some'; readonly isOther: boolean } {
  const points = wanted.map(({ name }, index) => best(labelsOfNode(given[index] as Node), name));
  const isOther = wanted.some(({ name }, index) => {
    const labels = labelsOfNode(given[index] as Node);
    if (wanted.some((other) => other.name !== name && best(labels, other.name) > best(labels, name))) return true;
    return points[index] === 0 && isSpecific(name) && labels.some(namesAnArgument);
  });
  return {
    points: points.reduce((sum, each) => sum + each, 0),
    known: points.every((each) => each > 0) ? 'all' : 'some',
    isOther,
  };
}

/** The labels of parts of the formula `text` in the cell `spot`, each looked up once. */
export function labelsFrom(text: string, spot: Spot, grid: Grid): LabelsOf {
  const known = new Map<Node, readonly string[]>();
  return (part) => {
    const labels = known.get(part) ?? labelsIn(part, text, spot, grid);
    known.set(part, labels);
    return labels;
  };
}

/** The labels of the cells that the part reads, if it reads one cell or one range. */
function labelsIn(part: Node, text: string, spot: Spot, grid: Grid): readonly string[] {
  const references = referencesIn(part);
  const [first] = references;
  if (!first || references.length > 1) return [];
  const area = areaOf(text.slice(first.from, first.to), spot.sheet, grid);
  if (!area) return [];
  const { above, left } = labelsOf(area, grid);
  return [...above, ...left];
}

/** The references within the node, from the left. */
export function referencesIn(node: Node): Node[] {
  return node.kind === 'reference' ? [node] : partsOf(node).flatMap(referencesIn);
}
