/** What is wrong in a KPI sheet of ours: an input, a KPI that can't be worked out, or a formula that isn't ours any more. */

import type { FormulaKpi } from '../../core/kpi';
import { isBlank, isErrorValue, Problem, type ProblemCode } from '../../core/problem';
import { TROUBLES } from '../../i18n/explain';
import { sentence } from '../../i18n/problems';
import { makeLine } from '../../template/cell';
import { holds } from '../../template/changes';
import { isFree } from '../../template/content';
import type { Frame } from '../../template/layout';
import { lineCells } from '../../template/lineCells';
import { LINES, lineFor } from '../../template/lines';
import type { Trouble } from '../requests';
import { filled, inAll } from '../texts';
import { type Grid, placeOf, type Spot } from './grid';
import type { ReadArea } from './inputs';
import type { Source } from './ourSheet';
import { textInput, troubledInput } from './trouble';
import { wrongArgument } from './wrongArgument';

/** What is wrong with the cell, found in what it is worked out from. `over`: the KPI whose arguments the sources are. */
export function troubleOfOurs(
  spot: Spot,
  value: string,
  sources: readonly Source[],
  over: FormulaKpi | undefined,
  grid: Grid,
): Trouble | undefined {
  const read = sources.map(areaRead);
  const first = troubledInput(read, spot, grid) ?? sources.map((source) => wrongInput(source, grid)).find(Boolean);
  if (first || !value.startsWith('⚠')) return first;
  const given = sources.map((source) => ({
    value: grid.value(source.spot),
    area: areaRead(source).area,
    label: source.label,
  }));
  return (over && wrongArgument(over, given, over.name)) ?? textInput(read, spot, grid);
}

/** Whether somebody has put something else in the place of what we wrote. */
export function isReplaced(spot: Spot, frame: Frame, grid: Grid): boolean {
  const mark = [...frame.layout.rows].find(([, row]) => row === spot.row)?.[0];
  const line = LINES.find((candidate) => candidate.mark === mark);
  const cell = line && makeLine(lineCells(lineFor(line, frame.options), frame), frame).cells.get(spot.column);
  if (!cell || isFree(cell)) return false;
  // What fills a cell stands in its own row.
  const row = Array.from({ length: spot.column }, (_, index) => ({ ...spot, column: index + 1 }));
  const only = <T>(cells: T[]): T[][] => [...Array.from({ length: spot.row - 1 }, () => []), cells];
  const current = {
    values: only(row.map((each) => grid.value(each))),
    formulas: only(row.map((each) => grid.formula(each))),
    notes: [],
  };
  // A heading says the same in another format, such as a date.
  const isFormula = String(cell.value).startsWith('=') || cell.filledBy !== undefined;
  return isFormula && !holds(current, spot.row, spot.column, cell);
}

function areaRead({ spot, label }: Source): ReadArea {
  return { area: { ...spot, rows: 1, columns: 1 }, argument: label };
}

/** What an input can't be, if it is that. */
export function wrongInput({ spot, label, input }: Source, grid: Grid): Trouble | undefined {
  const value = grid.value(spot);
  if (!input || isBlank(value)) return undefined;
  const code = wrongIn(value, input);
  if (!code) return undefined;
  const place = placeOf(spot);
  // A number typed over it would hide what is wrong in the data.
  if (grid.formula(spot) !== '' && String(value).startsWith('⚠')) {
    return { says: filled(TROUBLES.fromData, { label, cell: place.cell, value: String(value) }), place };
  }
  const says = inAll((language) => {
    const facts = { argument: place.cell, value };
    return sentence(new Problem(code, facts), label[language], language);
  });
  return { says, place };
}

function wrongIn(value: unknown, { signed, fraction, unit }: NonNullable<Source['input']>): ProblemCode | undefined {
  if (isErrorValue(value)) return 'error';
  if (typeof value !== 'number')
    return typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'text' : 'date';
  if (fraction) return value > 1 && value <= 100 ? 'fraction' : value < 0 || value > 1 ? 'range01' : undefined;
  if (signed || value >= 0) return undefined;
  return unit === 'count' ? 'negativeCount' : 'negativeAmount';
}
