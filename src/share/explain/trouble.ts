/** What is wrong with a cell that shows an error or a ⚠ text, and how to mend it. */

import { isFormulaKpi, type Kpi } from '../../core/kpi';
import { isBlank, isErrorValue } from '../../core/problem';
import { kpiCalled } from '../../formula/calls';
import { constantOf, numberIn } from '../../formula/constants';
import { CHANGING } from '../../formula/otherFunctions';
import { type Node, partsOf } from '../../formula/parse';
import { referenceOf, sheetOf } from '../../formula/reference';
import { TROUBLES } from '../../i18n/explain';
import { KPIS } from '../../kpis';
import { isBlocked } from '../blocked';
import type { AreaOnSheet } from '../blocks';
import { isLoading } from '../loading';
import { ourCallsIn } from '../ourCalls';
import type { Trouble } from '../requests';
import { asIs, filled } from '../texts';
import { areaOf, cellOfArea, type Grid, placeOf, type Spot, seen, spotsOf } from './grid';
import { inputOf, type ReadArea, readBy, type Standing } from './inputs';
import { referencesIn } from './likely';
import { nearestFunction } from './misspelt';
import { type GivenArgument, wrongArgument } from './wrongArgument';

/** A formula with something wrong. */
export interface Troubled {
  readonly value: string;
  readonly root: Node;
  readonly text: string;
  readonly standing: Standing;
  /** What its arguments are separated by. */
  readonly separator: ',' | ';';
  /** What is worked out, where that is known: our function, or what the labels say. */
  readonly kpi?: { readonly kpi: Kpi; readonly called: string; readonly given: readonly Node[] } | undefined;
}

/** No more cells of a range are looked through. */
const MOST_CELLS = 2000;
const LONGEST_VALUE = 60;
/** A number is told without the residue of binary arithmetic. */
const DIGITS = 12;

/** Whether the value is one that somebody has to do something about. */
export function isTrouble(value: unknown): value is string {
  return typeof value === 'string' && (isErrorValue(value) || value.startsWith('⚠') || isLoading(value));
}

/** What the cell shows where something is wrong; a text that somebody typed isn't one that is loading. */
export function troubleIn(spot: Spot, grid: Grid): string | undefined {
  const value = grid.value(spot);
  return isTrouble(value) && (grid.formula(spot) !== '' || !isLoading(value)) ? value : undefined;
}

/** What is wrong with the formula. */
export function troubleOf(troubled: Troubled, grid: Grid): Trouble {
  const { value } = troubled;
  if (value === '#NAME?') return unknownName(troubled);
  if (isLoading(value)) return loading(troubled);
  const missing = missingCells(troubled, grid);
  if (missing) return missing;
  const standing = troubled.standing;
  const read = readBy(troubled.root, troubled.text, standing, grid);
  return (
    troubledInput(read, readerOf(standing), grid) ??
    (isBlocked(value) ? (inTheWay(troubled, grid) ?? say('reference')) : undefined) ??
    wrongGiven(troubled, grid) ??
    ofItsKind(troubled, read, grid)
  );
}

/** An input that is an error or a ⚠ text itself, if one is. */
export function troubledInput(read: readonly ReadArea[], reader: Spot, grid: Grid): Trouble | undefined {
  for (const each of read) {
    for (const spot of spotsOf(each.area, MOST_CELLS)) {
      const value = troubleIn(spot, grid);
      if (value !== undefined)
        return about(value.startsWith('⚠') ? 'inputWarning' : 'inputError', each, spot, reader, grid);
    }
  }
  return undefined;
}

/** An input that is text, if one is. */
export function textInput(read: readonly ReadArea[], reader: Spot, grid: Grid): Trouble | undefined {
  for (const each of read.filter(({ area }) => area.rows * area.columns === 1)) {
    const content = grid.value(each.area);
    if (typeof content === 'string' && !isBlank(content)) return about('inputText', each, each.area, reader, grid);
  }
  return undefined;
}

function readerOf({ anchor, down, across }: Standing): Spot {
  return { ...anchor, row: anchor.row + down, column: anchor.column + across };
}

function say(code: keyof typeof TROUBLES, facts: Parameters<typeof filled>[1] = {}): Trouble {
  return { says: filled(TROUBLES[code], facts) };
}

/** A sentence about one of the cells that are read. */
function about(
  code: keyof typeof TROUBLES,
  { argument }: Pick<ReadArea, 'argument'>,
  spot: Spot,
  reader: Spot,
  grid: Grid,
  facts: Parameters<typeof filled>[1] = {},
): Trouble {
  const { label } = inputOf({ area: { ...spot, rows: 1, columns: 1 }, argument }, reader, grid);
  const place = placeOf(spot);
  const value = String(grid.value(spot)).slice(0, LONGEST_VALUE);
  const cell = place.sheet === reader.sheet ? place.cell : `${place.sheet}!${place.cell}`;
  return { ...say(code, { label, cell, value, ...facts }), place };
}

function unknownName({ root, text, standing }: Troubled): Trouble {
  const nodes = allOf(root);
  const calls = nodes.flatMap((node) => (node.kind === 'call' ? [node] : []));
  for (const { name } of calls.filter((call) => ourCallsIn(call)[0]?.from !== call.from)) {
    const meant = nearestFunction(name);
    if (meant) return { ...say('misspelt', { written: name.toUpperCase(), meant }), place: placeOf(standing.anchor) };
  }
  const [ours] = ourCallsIn(root);
  if (ours) return say('inactive', { function: ours.name });
  const name = nodes.find(({ kind }) => kind === 'name');
  return name ? say('nameUnknown', { written: text.slice(name.from, name.to) }) : say('unknownName');
}

function loading({ root }: Troubled): Trouble {
  const volatile = allOf(root).find((node) => node.kind === 'call' && CHANGING.has(node.name.toUpperCase()));
  const isOurs = ourCallsIn(root).length > 0;
  return volatile?.kind === 'call' && isOurs
    ? say('volatile', { written: volatile.name.toUpperCase() })
    : say('loading');
}

/** A cell or sheet that the formula names and that isn't there any more. */
function missingCells({ root, text, standing }: Troubled, grid: Grid): Trouble | undefined {
  if (allOf(root).some(({ kind, from, to }) => kind === 'error' && text.slice(from, to).endsWith('#REF!'))) {
    return say('deleted');
  }
  const gone = referencesIn(root).find(({ from, to }) => !areaOf(text.slice(from, to), standing.anchor.sheet, grid));
  return gone && say('sheetGone', { sheet: sheetOf(referenceOf(text.slice(gone.from, gone.to))) ?? '' });
}

/** A cell that stands where the formula's outcomes would go. */
function inTheWay({ root, text, standing: { anchor } }: Troubled, grid: Grid): Trouble | undefined {
  const areas = referencesIn(root).flatMap(({ from, to }) => areaOf(text.slice(from, to), anchor.sheet, grid) ?? []);
  const rows = Math.max(1, ...areas.map((area) => area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.columns));
  const blocking = spotsOf({ ...anchor, rows, columns }, MOST_CELLS).find(
    (spot, index) => index > 0 && !isBlank(grid.value(spot)),
  );
  if (!blocking) return undefined;
  const place = placeOf(blocking);
  return { ...say('inTheWay', { cell: place.cell }), place };
}

/** What the function says of what it is given, which is worked out here again; before it, what those say that it is given. */
function wrongGiven(troubled: Troubled, grid: Grid): Trouble | undefined {
  const { value, kpi, text, standing } = troubled;
  if (!kpi) return undefined;
  for (const node of kpi.given) {
    const inner = node.kind === 'call' && KPIS.find(({ name }) => name === kpiCalled(node.name)?.name);
    const wrong = inner && wrongGiven({ ...troubled, kpi: { kpi: inner, called: node.name, given: node.parts } }, grid);
    if (wrong) return wrong;
  }
  // A call on ranges fails as a whole; a ⚠ text is of one of its cells.
  const isWhole = !value.startsWith('⚠');
  const given = kpi.given.map((node) => givenBy(node, text, standing, isWhole || !isFormulaKpi(kpi.kpi), grid));
  return wrongArgument(kpi.kpi, given, kpi.called);
}

/** What the node gives to a function; undefined where that isn't known without working the sheet out. */
function givenBy(
  node: Node,
  text: string,
  standing: Standing,
  isWhole: boolean,
  grid: Grid,
): GivenArgument | undefined {
  const written = text.slice(node.from, node.to);
  if (node.kind === 'brackets') return givenBy(node.parts[0], text, standing, isWhole, grid);
  if (node.kind === 'empty') return { value: undefined };
  if (node.kind === 'number') return { value: Number(written.replace(',', '.')) };
  if (node.kind === 'text') return { value: written.slice(1, -1) };
  if (node.kind === 'boolean') return { value: /^true$/i.test(written) };
  if (node.kind === 'error') return { value: written };
  if (node.kind === 'operation') return workedOut(node, text, standing, isWhole, grid);
  if (node.kind !== 'reference') return undefined;
  const area = areaOf(written, standing.anchor.sheet, grid);
  if (!area || area.rows * area.columns > MOST_CELLS) return undefined;
  if (isWhole && area.rows * area.columns > 1) return { value: rowsOf(area, grid), area };
  const spot = cellOfArea(area, standing.down, standing.across);
  return { value: grid.value(spot), area: { ...spot, rows: 1, columns: 1 } };
}

/** The outcome of arithmetic between numbers and cells, with how it is written. */
function workedOut(
  node: Node,
  text: string,
  standing: Standing,
  isWhole: boolean,
  grid: Grid,
): GivenArgument | undefined {
  const textOf = ({ from, to }: Node): string => text.slice(from, to);
  const value = numberIn(node, textOf, (part) => {
    if (part.kind !== 'reference') return undefined;
    const given = givenBy(part, text, standing, isWhole, grid);
    if (given && isBlank(given.value)) return 0;
    return typeof given?.value === 'number' ? given.value : undefined;
  });
  if (value === undefined) return undefined;
  const isTyped = constantOf(node, textOf) !== undefined;
  const written = textOf(node).slice(0, LONGEST_VALUE);
  return { value, worked: isTyped ? written : `${written} = ${Number(value.toPrecision(DIGITS))}` };
}

function rowsOf(area: AreaOnSheet, grid: Grid): unknown[][] {
  const values = spotsOf(area, MOST_CELLS).map((spot) => grid.value(spot));
  return Array.from({ length: area.rows }, (_, row) => values.slice(row * area.columns, (row + 1) * area.columns));
}

/** What an error of this kind means, and the cell that is likely to be its reason. */
function ofItsKind(troubled: Troubled, read: readonly ReadArea[], grid: Grid): Trouble {
  const { value, root, standing } = troubled;
  const reader = readerOf(standing);
  const [ours] = ourCallsIn(root);
  switch (value) {
    case '#DIV/0!':
      return divisor(troubled, reader, grid) ?? say('division');
    case '#VALUE!':
      return textInput(read, reader, grid) ?? say('value');
    case '#N/A':
      return say('notFound');
    case '#ERROR!':
      return ours ? say('functionError', { function: ours.name }) : say('parseError');
    default:
      return value.startsWith('⚠') ? (textInput(read, reader, grid) ?? say('warning')) : say('number');
  }
}

/** The cell by which the formula divides, if it holds 0 or nothing. */
function divisor({ root, text, standing, separator }: Troubled, reader: Spot, grid: Grid): Trouble | undefined {
  for (const node of allOf(root)) {
    if (node.kind !== 'operation') continue;
    for (const [index, sign] of node.signs.entries()) {
      const part = node.parts[index + 1];
      if (sign !== '/' || !part) continue;
      const zero = referencesIn(part)
        .flatMap(({ from, to }) => areaOf(text.slice(from, to), standing.anchor.sheet, grid) ?? [])
        .find((area) => area.rows * area.columns === 1 && Number(grid.value(area)) === 0);
      if (!zero) continue;
      const written = text.slice(part.from, part.to);
      const formula = `=IF(${[`${written}=0`, '""', text.slice(1)].join(separator)})`;
      const value = isBlank(grid.value(zero)) ? TROUBLES.blank : asIs(seen(zero, grid));
      return about('divisor', { argument: undefined }, zero, reader, grid, { value, formula });
    }
  }
  return undefined;
}

function allOf(node: Node): Node[] {
  return [node, ...partsOf(node).flatMap(allOf)];
}
