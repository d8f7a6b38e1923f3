/** A formula as an explanation reads it, and what it says of the cell that it stands in or fills. */

import type { Text } from '../../core/kpi';
import { isBlank } from '../../core/problem';
import { type Formula, isReadable, type Node, parse, partsOf } from '../../formula/parse';
import type { Unreadable } from '../../formula/tokens';
import { SAYS } from '../../i18n/explain';
import type { Explanation } from '../requests';
import { asIs, filled } from '../texts';
import { areaOf, cellOfArea, type Grid, type Spot, seen, spotsOf } from './grid';
import { inputOf, MOST_INPUTS, readBy, type Standing } from './inputs';
import { labelBeside } from './labels';
import { type Bare, bare, type Check, type Saying, said } from './said';
import { isTrouble } from './trouble';

/** What a cell is, whatever it shows. */
export type Found = Omit<Explanation, 'sheet' | 'cell' | 'formula' | 'shown'>;

/** A formula with its place, and its calculation apart from the checks round it. */
export interface ReadFormula extends Formula, Bare {
  readonly standing: Standing;
  /** What it separates arguments by. */
  readonly separator: ',' | ';';
}

const LONGEST_SAID = 1000;
const LONGEST_CHECK = 200;
/** A range with more cells is written as a range. */
const MOST_WRITTEN = 5;

/** Reads the formula in `anchor`, which gives what is in `spot`. */
export function readFormula(spot: Spot, anchor: Spot, grid: Grid): ReadFormula | Unreadable {
  const text = grid.formula(anchor);
  const decimal = grid.decimal(text);
  const parsed = parse(text, decimal);
  if (!isReadable(parsed)) return parsed;
  const standing = { anchor, down: spot.row - anchor.row, across: spot.column - anchor.column };
  const separator = parsed.separator ?? (decimal === ',' ? ';' : ',');
  return { ...parsed, ...bare(parsed.root), standing, separator };
}

/** The calculation with the sheet's own words in the place of its cells. */
export function wordsOf(spot: Spot, formula: ReadFormula, grid: Grid): Text {
  return asIs(said(formula.core, formula.text, naming(spot, formula, grid)).slice(0, LONGEST_SAID));
}

/** The calculation with the numbers in it, once there is an outcome. */
export function numbersOf(spot: Spot, formula: ReadFormula, grid: Grid): Pick<Explanation, 'numbers'> {
  const { core, text, standing, separator } = formula;
  const value = grid.value(spot);
  if (isBlank(value) || typeof value === 'boolean' || isTrouble(value) || core.kind === 'reference') return {};
  if (formula.checks.some(({ instead }) => instead && isValueOf(instead, value, formula, grid))) return {};
  const cells = (reference: string, aligned: boolean, listed: boolean): string => {
    const area = areaOf(reference, spot.sheet, grid);
    if (!area) return reference;
    if (aligned || area.rows * area.columns === 1)
      return seen(cellOfArea(area, standing.down, standing.across), grid) || '?';
    if (!listed) return reference;
    const read = spotsOf(area, MOST_WRITTEN + 1);
    return read.length > MOST_WRITTEN ? reference : read.map((cell) => seen(cell, grid) || '?').join(`${separator} `);
  };
  const numbers = said(core, text, { cells, separator });
  return { numbers: `${numbers} = ${seen(spot, grid)}`.slice(0, LONGEST_SAID) };
}

/** Whether the cell shows what a check shows instead of the calculation. */
function isValueOf(instead: Node, value: unknown, { text, standing }: ReadFormula, grid: Grid): boolean {
  const written = text.slice(instead.from, instead.to);
  if (instead.kind === 'number') return Number(written.replace(',', '.')) === value;
  if (instead.kind === 'text') return written.slice(1, -1).replace(/""/g, '"') === value;
  if (instead.kind === 'empty') return value === 0;
  const area = instead.kind === 'reference' ? areaOf(written, standing.anchor.sheet, grid) : undefined;
  return area !== undefined && grid.value(cellOfArea(area, standing.down, standing.across)) === value;
}

/** What the formula reads; of a range, the cell that counts for this one, unless it is the whole that went wrong. */
export function inputsOf(
  spot: Spot,
  { root, text, standing }: ReadFormula,
  grid: Grid,
  isWhole = false,
): Pick<Found, 'inputs' | 'more'> {
  const read = readBy(root, text, standing, grid, !isWhole);
  const inputs = read.slice(0, MOST_INPUTS).map((each) => inputOf(each, spot, grid));
  return { inputs, more: read.length - inputs.length };
}

/** What the checks round the calculation make of it, in words. */
export function checksOf(spot: Spot, formula: ReadFormula, grid: Grid): Text[] {
  const saying = naming(spot, formula, grid);
  const inWords = (node: Node): string => said(node, formula.text, saying).slice(0, LONGEST_CHECK);
  const insteadOf = ({ kind, instead }: Check): string | Text => {
    if (!instead) return kind === 'onError' ? SAYS.aBlank : 'FALSE';
    if (instead.kind === 'empty') return SAYS.aBlank;
    const written = inWords(instead);
    return written === '""' ? SAYS.aBlank : written;
  };
  return formula.checks.map((check) => {
    const condition = check.kind === 'onError' ? '' : conditionOf(check.condition, formula.text, inWords);
    return filled(SAYS[check.kind], { condition, instead: insteadOf(check) });
  });
}

/** A condition in words: whether a cell is blank is said so, however it is asked. */
function conditionOf(node: Node, text: string, inWords: (node: Node) => string): string | Text {
  const [asked, against] = partsOf(node);
  const isAboutBlank =
    node.kind === 'call' ? /^ISBLANK$/i.test(node.name) : against && text.slice(against.from, against.to) === '""';
  if (!asked || !isAboutBlank) return inWords(node);
  const sign = node.kind === 'operation' ? node.signs.join() : '=';
  if (sign !== '=' && sign !== '<>') return inWords(node);
  return filled(sign === '=' ? SAYS.isBlank : SAYS.isFilledIn, { label: inWords(asked) });
}

/** Says what the sheet calls the cells. */
function naming(spot: Spot, { standing, separator }: ReadFormula, grid: Grid): Saying {
  const cells = (reference: string, aligned: boolean): string => {
    const area = areaOf(reference, spot.sheet, grid);
    if (!area) return reference;
    return labelBeside(aligned ? cellOfArea(area, standing.down, standing.across) : area, spot, grid) || reference;
  };
  return { cells, separator };
}

/** The node that is written from one character to the other. */
export function nodeAt(node: Node, from: number, to: number): Node | undefined {
  if (node.from === from && node.to === to && node.kind !== 'brackets') return node;
  for (const part of partsOf(node)) {
    const found = nodeAt(part, from, to);
    if (found) return found;
  }
  return undefined;
}
