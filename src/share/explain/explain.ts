/** What a cell is, how it came by its number, and what is wrong with it: for any cell of any sheet. */

import { formulaInWords } from '../../core/formula';
import { isFormulaKpi, type Kpi, type Text } from '../../core/kpi';
import { isBlank, isDate, isErrorValue } from '../../core/problem';
import { kpiCalled } from '../../formula/calls';
import { isReadable } from '../../formula/parse';
import { KINDS, SAYS, TROUBLES } from '../../i18n/explain';
import { KPIS } from '../../kpis';
import { LEAD_KPIS } from '../../leads/LEAD_KPIS';
import { longPercent } from '../../leads/said';
import { ourCallsIn } from '../ourCalls';
import type { Explanation, Trouble } from '../requests';
import { filled, inAll } from '../texts';
import { anchorOf } from './anchor';
import { doubtOf } from './doubt';
import { factsOf } from './facts';
import { type Grid, placeOf, type Spot, seen } from './grid';
import { cellOfOurs } from './kpiSheetCell';
import { isReplaced, troubleOfOurs, wrongInput } from './kpiSheetTrouble';
import { labelsOf } from './labels';
import { cellOfTable } from './leadTable';
import { toldBy } from './likely';
import {
  checksOf,
  type Found,
  inputsOf,
  nodeAt,
  numbersOf,
  type ReadFormula,
  readFormula,
  wordsOf,
} from './readFormula';
import { tooFewForChannel } from './tooFew';
import { isTrouble, troubleIn, troubleOf } from './trouble';

const LONGEST_FORMULA = 2000;
const LONGEST_SHOWN = 200;

/** Explains the cell. */
export function explain(spot: Spot, grid: Grid): Explanation {
  return {
    ...placeOf(spot),
    formula: grid.formula(spot).slice(0, LONGEST_FORMULA),
    shown: seen(spot, grid).slice(0, LONGEST_SHOWN),
    ...(ofOurSheet(spot, grid) ?? ofAny(spot, grid)),
  };
}

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
  const value = troubleIn(spot, grid);
  const [own] = sources;
  const wrong = own && isSameCell(own.spot, spot) ? wrongInput(own, grid) : undefined;
  if (wrong || value === undefined) return { ...found, ...(wrong && { trouble: wrong }) };
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

function ofFormula(spot: Spot, anchor: Spot, grid: Grid): Found {
  const value = grid.value(spot);
  const formula = readFormula(spot, anchor, grid);
  if (!isReadable(formula)) {
    const at = String(formula.at + 1);
    const says = filled(TROUBLES.unreadable, { at });
    return { title: KINDS.formula, says: [], inputs: [], more: 0, trouble: { says } };
  }
  const { root, core } = formula;
  const spilled = anchor === spot ? [] : [filled(SAYS.spilled, { cell: placeOf(anchor).cell })];
  const [outer, ...others] = ourCallsIn(root).sort((a, b) => a.from - b.from);
  if (outer?.name === LEAD_KPIS.name) return cellOfTable(spot, formula, spilled, grid);
  const kpi = outer && KPIS.find(({ name }) => name === kpiCalled(outer.name)?.name);
  if (!outer || !kpi) return ofPlain(spot, formula, spilled, grid);
  const call = nodeAt(root, outer.from, outer.to);
  const isAll = core.from === outer.from && core.to === outer.to;
  const names = [...new Set(others.map(({ name }) => name))].join(', ');
  const says = [
    ...spilled,
    ...(isAll ? asPercentage(spot, kpi, grid) : [SAYS.within]),
    ...checksOf(spot, formula, grid),
    ...(names === '' ? [] : [filled(SAYS.others, { functions: names })]),
  ];
  const given = call && 'parts' in call ? call.parts : [];
  const trouble = isTrouble(value)
    ? troubleOf({ value, ...formula, kpi: { kpi, called: outer.name, given } }, grid)
    : doubtOf(formula, grid);
  // A function fails as a whole; what is wrong in one row of its ranges is a ⚠ text there.
  const isWhole = anchor === spot && isErrorValue(value);
  return {
    title: kpi.title,
    says,
    kpi: factsOf(kpi),
    words: isAll ? inAll((language) => formulaInWords(kpi, language)) : wordsOf(spot, formula, grid),
    ...(isFormulaKpi(kpi) && numbersOf(spot, formula, grid)),
    ...inputsOf(spot, formula, grid, isWhole),
    ...(trouble && { trouble }),
  };
}

/** A formula without any function of ours: what its labels say. */
function ofPlain(spot: Spot, formula: ReadFormula, spilled: readonly Text[], grid: Grid): Found {
  const { core, text, root, separator } = formula;
  const value = grid.value(spot);
  const { likely, named } = toldBy(core, text, formula.standing.anchor, grid, KPIS.filter(isFormulaKpi));
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
  // What gives ⚠ texts by itself checks more than is worth saying, and gains nothing by a function.
  const isNative = text.includes('⚠');
  const around = [...spilled, ...(isNative ? [] : checksOf(spot, formula, grid))];
  if (likely) {
    const given = likely.given.map(({ from, to }) => text.slice(from, to)).join(separator);
    const says = filled(SAYS.likely, { title: likely.kpi.title });
    const suggestion = { says, formula: `=${likely.kpi.name}(${given})` };
    const words = inAll((language) => formulaInWords(likely.kpi, language));
    return {
      title: likely.kpi.title,
      says: [
        ...around,
        ...asPercentage(spot, likely.kpi, grid),
        ...tooFewForChannel(spot, likely, text, grid),
        ...(isNative ? [SAYS.native] : []),
        ...(named ? [usually(named.kpi)] : []),
      ],
      kpi: factsOf(likely.kpi),
      ...read,
      words,
      ...(!isNative && { suggestion }),
    };
  }
  const says = named?.swapped ? around : [...around, named ? usually(named.kpi) : SAYS.unknown];
  const isError = isErrorValue(value) && root.kind === 'error';
  return { title: isError ? KINDS.error : KINDS.formula, says, ...read };
}

/** What a rate above 1 is as a percentage, where the cell doesn't show it as one: 49 may have been meant as 49%. */
function asPercentage(spot: Spot, { unit }: Kpi, grid: Grid): Text[] {
  const value = grid.value(spot);
  if (unit !== 'rate' || typeof value !== 'number' || Math.abs(value) <= 1 || seen(spot, grid).includes('%')) return [];
  return [filled(SAYS.asPercentage, { percent: longPercent(value) })];
}

function swapped(kpi: Kpi): Trouble {
  return { says: aboutKpi(SAYS.swapped, kpi), isDoubt: true };
}

function usually(kpi: Kpi): Text {
  return aboutKpi(SAYS.named, kpi);
}

function aboutKpi(text: Text, kpi: Kpi): Text {
  return filled(text, { title: kpi.title, words: inAll((language) => formulaInWords(kpi, language)) });
}

function isSameCell(a: Spot, b: Spot): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
