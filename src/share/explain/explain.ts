/** What a cell is, how it came by its number, and what is wrong with it: for any cell of any sheet. */

import { formulaInWords } from '../../core/formula';
import { isFormulaKpi, type Kpi, type Text } from '../../core/kpi';
import { isBlank, isDate, isErrorValue } from '../../core/problem';
import { callsIn, kpiCalled } from '../../formula/calls';
import { type Formula, isReadable, type Node, parse } from '../../formula/parse';
import { KINDS, SAYS, TROUBLES } from '../../i18n/explain';
import { KPIS } from '../../kpis';
import { LEAD_KPIS } from '../../leads/LEAD_KPIS';
import type { Explanation, Trouble } from '../requests';
import { asIs, filled, inAll } from '../texts';
import { anchorOf } from './anchor';
import { decimalOf } from './decimal';
import { factsOf } from './facts';
import { areaOf, cellOfArea, type Grid, placeOf, type Spot, seen, spotsOf } from './grid';
import { inputOf, MOST_INPUTS, readBy, type Standing } from './inputs';
import { cellOfOurs } from './kpiSheetCell';
import { isReplaced, troubleOfOurs, wrongInput } from './kpiSheetTrouble';
import { labelBeside, labelsOf } from './labels';
import { toldBy } from './likely';
import { bare, said } from './said';
import { isTrouble, troubleOf } from './trouble';
import { kpisNamed } from './vocabulary';

const LONGEST_FORMULA = 2000;
const LONGEST_SAID = 1000;
const LONGEST_SHOWN = 200;
/** A range with more cells is written as a range. */
const MOST_WRITTEN = 5;

/** Explains the cell. */
export function explain(spot: Spot, grid: Grid): Explanation {
  return {
    ...placeOf(spot),
    formula: grid.formula(spot).slice(0, LONGEST_FORMULA),
    shown: seen(spot, grid).slice(0, LONGEST_SHOWN),
    ...(ofOurSheet(spot, grid) ?? ofAny(spot, grid)),
  };
}

type Found = Omit<Explanation, 'sheet' | 'cell' | 'formula' | 'shown'>;

/** What a cell of one of our KPI sheets is, if it is one. */
function ofOurSheet(spot: Spot, grid: Grid): Found | undefined {
  const frame = grid.frame(spot.sheet);
  const ours = frame && cellOfOurs(spot, frame, grid);
  if (!ours) return undefined;
  const { sources, over, ...found } = ours;
  if (isReplaced(spot, frame, grid)) {
    const { title, kpi } = found;
    const any = ofAny(spot, grid);
    return { ...any, title, ...(kpi && { kpi }), says: [SAYS.replaced] };
  }
  const value = grid.value(spot);
  const [own] = sources;
  const wrong = own && isSameCell(own.spot, spot) ? wrongInput(own, grid) : undefined;
  if (wrong || !isTrouble(value)) return { ...found, ...(wrong && { trouble: wrong }) };
  const trouble = troubleOfOurs(spot, value, sources, over, grid) ?? ofAny(spot, grid).trouble;
  return { ...found, ...(trouble && { trouble }) };
}

/** What a cell is that isn't one of our KPI sheets'. */
function ofAny(spot: Spot, grid: Grid): Found {
  const value = grid.value(spot);
  const anchor = grid.formula(spot) !== '' ? spot : isBlank(value) ? undefined : anchorOf(spot, grid);
  return anchor ? ofFormula(spot, anchor, grid) : ofValue(spot, value, grid);
}

function ofValue(spot: Spot, value: unknown, grid: Grid): Found {
  const none = { inputs: [], more: 0 };
  if (isBlank(value)) return { title: KINDS.empty, says: [SAYS.empty], ...none };
  if (typeof value === 'string') return { title: KINDS.text, says: [SAYS.heading], ...none };
  const { above, left } = labelsOf(spot, grid);
  const label = [left[0], above[0]].filter((each) => each !== undefined).join(' · ');
  const title = isDate(value) ? KINDS.date : typeof value === 'boolean' ? KINDS.truth : KINDS.number;
  return { title, says: [label === '' ? SAYS.typed : filled(SAYS.typedAs, { label })], ...none };
}

/** A formula as it was read, and what it says of its cell. */
interface ReadFormula extends Formula {
  readonly standing: Standing;
  /** Without its checks. */
  readonly core: Node;
}

function ofFormula(spot: Spot, anchor: Spot, grid: Grid): Found {
  const text = grid.formula(anchor);
  const value = grid.value(spot);
  const parsed = parse(text, decimalOf(text));
  if (!isReadable(parsed)) {
    const at = String(parsed.at + 1);
    const says = filled(TROUBLES.unreadable, { at });
    return { title: KINDS.formula, says: [], inputs: [], more: 0, trouble: { says } };
  }
  const standing = { anchor, down: spot.row - anchor.row, across: spot.column - anchor.column };
  const formula: ReadFormula = { ...parsed, standing, core: bare(parsed.root) };
  const spilled = anchor === spot ? [] : [filled(SAYS.spilled, { cell: placeOf(anchor).cell })];
  const [outer, ...others] = callsIn(parsed.root, [LEAD_KPIS.name]).sort((a, b) => a.from - b.from);
  if (outer?.name === LEAD_KPIS.name) return ofTable(spot, formula, spilled, grid);
  const kpi = outer && KPIS.find(({ name }) => name === kpiCalled(outer.name)?.name);
  if (!outer || !kpi) return ofPlain(spot, formula, spilled, grid);
  const call = nodeAt(parsed.root, outer.from, outer.to);
  const isAll = formula.core.from === outer.from && formula.core.to === outer.to;
  const names = [...new Set(others.map(({ name }) => name))].join(', ');
  const says = [
    ...spilled,
    ...(isAll ? [] : [SAYS.within]),
    ...(names === '' ? [] : [filled(SAYS.others, { functions: names })]),
  ];
  const given = call && 'parts' in call ? call.parts : [];
  const trouble = isTrouble(value)
    ? troubleOf({ value, ...formula, kpi: { kpi, called: outer.name, given } }, grid)
    : undefined;
  return {
    title: kpi.title,
    says,
    kpi: factsOf(kpi),
    words: isAll ? inAll((language) => formulaInWords(kpi, language)) : wordsOf(spot, formula, grid),
    ...(isFormulaKpi(kpi) && numbersOf(spot, formula, grid)),
    ...inputsOf(spot, formula, grid),
    ...(trouble && { trouble }),
  };
}

/** A formula without any function of ours: what its labels say. */
function ofPlain(spot: Spot, formula: ReadFormula, spilled: readonly Text[], grid: Grid): Found {
  const { core, text, root } = formula;
  const value = grid.value(spot);
  const told = toldBy(core, text, formula.standing.anchor, grid, KPIS.filter(isFormulaKpi));
  const { likely, named } = told;
  const trouble = isTrouble(value)
    ? troubleOf({ value, ...formula, kpi: likely && { ...likely, called: likely.kpi.name } }, grid)
    : named?.swapped
      ? swapped(named.kpi)
      : undefined;
  const read = {
    words: wordsOf(spot, formula, grid),
    ...numbersOf(spot, formula, grid),
    ...inputsOf(spot, formula, grid),
    ...(trouble && { trouble }),
  };
  if (likely) {
    const given = likely.given.map(({ from, to }) => text.slice(from, to)).join(';');
    const says = filled(SAYS.likely, { title: likely.kpi.title });
    const suggestion = { says, formula: `=${likely.kpi.name}(${given})` };
    const words = inAll((language) => formulaInWords(likely.kpi, language));
    // What gives ⚠ texts by itself gains nothing by a function.
    const isNative = text.includes('⚠');
    const around = [...spilled, ...(isNative ? [SAYS.native] : []), ...(named ? [usually(named.kpi)] : [])];
    return {
      title: likely.kpi.title,
      says: around,
      kpi: factsOf(likely.kpi),
      ...read,
      words,
      ...(!isNative && { suggestion }),
    };
  }
  const says = [...spilled, named && !named.swapped ? usually(named.kpi) : SAYS.unknown];
  const isError = isErrorValue(value) && root.kind === 'error';
  return { title: isError ? KINDS.error : KINDS.formula, says: named?.swapped ? spilled : says, ...read };
}

/** A cell of a table that LEAD_KPIS gives: its header says which KPI it is. */
function ofTable(spot: Spot, formula: ReadFormula, spilled: readonly Text[], grid: Grid): Found {
  const header = grid.value({ ...spot, row: formula.standing.anchor.row });
  const [kpi] = typeof header === 'string' ? kpisNamed(header) : [];
  const isNumber = formula.standing.down > 0 && formula.standing.across > 0;
  const value = grid.value(spot);
  const trouble = isTrouble(value) ? troubleOf({ value, ...formula }, grid) : undefined;
  return {
    title: kpi && isNumber ? kpi.title : LEAD_KPIS.title,
    says: [SAYS.table, ...spilled],
    ...(kpi && isNumber && { kpi: factsOf(kpi), words: inAll((language) => formulaInWords(kpi, language)) }),
    ...inputsOf(spot, formula, grid),
    ...(trouble && { trouble }),
  };
}

function swapped(kpi: Kpi): Trouble {
  return { says: aboutKpi(SAYS.swapped, kpi) };
}

function usually(kpi: Kpi): Text {
  return aboutKpi(SAYS.named, kpi);
}

function aboutKpi(text: Text, kpi: Kpi): Text {
  return filled(text, { title: kpi.title, words: inAll((language) => formulaInWords(kpi, language)) });
}

/** The formula with the sheet's own words in the place of its cells. */
function wordsOf(spot: Spot, { core, text, standing }: ReadFormula, grid: Grid): Text {
  return asIs(
    said(core, text, (reference, aligned) => {
      const area = areaOf(reference, spot.sheet, grid);
      if (!area) return reference;
      return labelBeside(aligned ? cellOfArea(area, standing.down, standing.across) : area, spot, grid) || reference;
    }).slice(0, LONGEST_SAID),
  );
}

/** The formula with the numbers in it, once there is an outcome. */
function numbersOf(spot: Spot, { core, text, standing }: ReadFormula, grid: Grid): Pick<Explanation, 'numbers'> {
  const value = grid.value(spot);
  if (isBlank(value) || isTrouble(value) || core.kind === 'reference') return {};
  const numbers = said(core, text, (reference, aligned) => {
    const area = areaOf(reference, spot.sheet, grid);
    if (!area) return reference;
    if (aligned) return seen(cellOfArea(area, standing.down, standing.across), grid) || '?';
    const cells = spotsOf(area, MOST_WRITTEN + 1);
    return cells.length > MOST_WRITTEN ? reference : cells.map((cell) => seen(cell, grid) || '?').join('; ');
  });
  return { numbers: `${numbers} = ${seen(spot, grid)}`.slice(0, LONGEST_SAID) };
}

function inputsOf(spot: Spot, { root, text, standing }: ReadFormula, grid: Grid): Pick<Found, 'inputs' | 'more'> {
  const read = readBy(root, text, standing, grid);
  const inputs = read.slice(0, MOST_INPUTS).map((each) => inputOf(each, spot, grid));
  return { inputs, more: read.length - inputs.length };
}

function isSameCell(a: Spot, b: Spot): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function nodeAt(node: Node, from: number, to: number): Node | undefined {
  if (node.from === from && node.to === to && node.kind !== 'brackets') return node;
  for (const part of 'parts' in node ? node.parts : []) {
    const found = nodeAt(part, from, to);
    if (found) return found;
  }
  return undefined;
}
