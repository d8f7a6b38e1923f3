/** Puts back, right after it was written, what shows something else than before. */

import type { Text } from '../../core/kpi';
import { isErrorValue } from '../../core/problem';
import { CHANGING } from '../../formula/otherFunctions';
import { LEFT } from '../../i18n/portableCells';
import { type Cell, cellsOf } from '../../share/blocks';
import { keptConversions } from '../../share/portable/conversionPiece';
import { areaOf } from '../../share/portable/keptValues';
import type { LeftCell, MadePortable } from '../../share/portable/portableRequests';
import { showsSame, toldValue } from '../../share/portable/shownValues';
import { filled } from '../../share/texts';
import { at } from '../../template/address';
import type { Edit } from '../../template/changes';
import { blocksOf } from './blockEdits';
import { helperCells, makePlain } from './helperCells';
import { isSpoilt, valuesNow } from './keepValues';
import { changePiece } from './keptPieces';
import { contentBefore } from './kpiStyle';
import type { Task } from './portableTask';
import type { Content, Steps } from './steps';

/** How many cells became formulas, how many helper cells that took, and how many values. */
export type Counts = Pick<MadePortable, 'formulas' | 'helpers' | 'values'>;

const VOLATILE = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(${[...CHANGING].join('|')})\s*\(`, 'iu');
const TEXTS = /"(?:[^"]|"")*"/g;

/** Puts it back, and counts what stays; what is put back is added to `different` or `left`. */
export function keepEqual(
  { open, cells, piece, kinds, style, headings }: Task,
  steps: Steps,
  { different, left }: { readonly different: LeftCell[]; readonly left: LeftCell[] },
): Counts {
  const { sheet, name, cells: before } = open;
  const now = valuesNow(open);
  const held = contentBefore(before);
  const asBefore = (all: readonly Cell[]): Edit<Content>[] =>
    all.map(({ row, column }) => ({ row, column, value: held(row, column) }));
  const shownAt = ({ row, column }: Cell): [before: unknown, after: unknown] => [
    before.values[row - 1]?.[column - 1],
    now[row - 1]?.[column - 1],
  ];
  const back: Edit<Content>[][] = [];
  const same = cells.filter(({ needing: { row, column, size, formula }, written }) => {
    const area = cellsOf({ row, column, rows: size[0], columns: size[1] });
    const other = area.find((cell) => !showsSame(...shownAt(cell)));
    if (!other) return true;
    different.push({ sheet: name, cell: at(other.row, other.column), why: differing(...shownAt(other), formula) });
    back.push(...blocksOf(written, false).map(asBefore));
    return false;
  });
  const spoilt = piece.values.length > 0 && isSpoilt(before, now);
  const values = piece.values.filter((value) => {
    const area = cellsOf(areaOf(value));
    const isWrong = area.some((cell) => isErrorValue(shownAt(cell)[0]));
    const other = area.find((cell) => !showsSame(...shownAt(cell)));
    if (!isWrong && !other && !spoilt) return true;
    if (other && !isWrong) different.push({ sheet: name, cell: value.cell, why: differing(...shownAt(other)) });
    else left.push({ sheet: name, cell: value.cell, why: isWrong ? LEFT.errorValue : LEFT.unclear });
    back.push(asBefore(area));
    return false;
  });
  const written = same.flatMap((one) => one.written);
  const helpers = helperCells(written);
  if (back.length > 0) {
    const idle = headings.filter(({ column }) => !helpers.some((helper) => helper.column === column));
    const gone = cells.filter((one) => !same.includes(one)).flatMap((one) => one.written);
    makePlain(steps, sheet, [...helperCells(gone), ...idle]);
    steps.writeBlocks(sheet, back, held);
    steps.writeBlocks(sheet, [...blocksOf(gone, true), idle].map(asBefore), held);
    changePiece(sheet, { ...piece, conversions: keptConversions(kinds, written), values });
  }
  const styled = style?.values.filter(({ row, column }) => /^=/.test(String(held(row, column)))).length ?? 0;
  return { formulas: same.length + styled, helpers: helpers.length, values: values.length };
}

/** Why the function was put back. */
function differing(before: unknown, after: unknown, formula = ''): Text {
  const [, name] = VOLATILE.exec(formula.replace(TEXTS, '""')) ?? [];
  if (name) return filled(LEFT.volatile, { name: name.toUpperCase() });
  return filled(LEFT.differs, { before: toldValue(before), after: toldValue(after) });
}
