/**
 * COUNTIFS and SUMIFS at the speed that tables of thousands of rows need. What meets a criterion is still Univer's own
 * answer, but it is asked once for each different value of a column, and not again for each row in each formula.
 */

import type { Ctor } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  functionMath,
  functionStatistical,
  NumberValueObject,
} from '@univerjs/engine-formula';

const COUNTIFS = univers(functionStatistical, 'COUNTIFS');

/** The functions and their names, as the formula plugin takes them. */
export const CRITERIA_FUNCTIONS: [Ctor<BaseFunction>, string][] = [
  [
    class extends COUNTIFS {
      override calculate(...variants: FunctionVariantType[]) {
        const matches = allMatches(variants);
        return matches ? NumberValueObject.create(countOf(matches)) : super.calculate(...variants);
      }
    },
    'COUNTIFS',
  ],
  [
    class extends univers(functionMath, 'SUMIFS') {
      override calculate(...variants: FunctionVariantType[]) {
        const [summed, ...pairs] = variants;
        const values = summed && cellsOf(summed);
        const matches = values && allMatches(pairs);
        return values && matches && matches.length === values.groups.length
          ? sumOf(values.array, matches)
          : super.calculate(...variants);
      }
    },
    'SUMIFS',
  ],
];

/** A function of ranges as they are, not of their values. */
interface RangeFunction extends BaseFunction {
  calculate(...variants: FunctionVariantType[]): BaseValueObject;
}

function univers(functions: readonly (readonly unknown[])[], name: string): Ctor<RangeFunction> {
  const found = functions.find(([, own]) => own === name)?.[0];
  if (typeof found !== 'function') throw new Error(`Univer has no ${name}.`);
  return found as Ctor<RangeFunction>;
}

/** 1 for each cell, row by row, that meets the criteria, else 0. */
type Matches = Uint8Array;

/** A range's cells, told apart by what they hold. */
interface Cells {
  readonly array: ArrayValueObject;
  readonly columns: number;
  /** The number of each cell's value among the different ones. */
  readonly groups: Int32Array;
  readonly values: readonly BaseValueObject[];
  readonly matches: Map<string, Matches>;
}

/** Univer makes a range's cells once in a calculation, and forgets them after it; so is what is known of them. */
const known = new WeakMap<ArrayValueObject, Cells>();

/** What meets all criteria; undefined where they are anything but one value for each range of one size. */
function allMatches(pairs: readonly FunctionVariantType[]): Matches | undefined {
  let all: Matches | undefined;
  let columns = 0;
  for (let index = 0; index < pairs.length; index += 2) {
    const [range, criterion] = [pairs[index], pairs[index + 1]];
    const cells = range && cellsOf(range);
    const single = criterion && singleValue(criterion);
    if (!cells || !single) return undefined;
    const matches = matchesOf(cells, single);
    if (!all) [all, columns] = [matches.slice(), cells.columns];
    else if (matches.length !== all.length || cells.columns !== columns) return undefined;
    else for (let cell = 0; cell < all.length; cell += 1) if (matches[cell] === 0) all[cell] = 0;
  }
  return all;
}

function cellsOf(range: FunctionVariantType): Cells | undefined {
  if (!range.isReferenceObject()) return undefined;
  const array = (range as BaseReferenceObject).toArrayValueObject();
  const found = known.get(array);
  if (found) return found;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const groups = new Int32Array(rows * columns);
  const values: BaseValueObject[] = [];
  // An error is no text, though it reads like one.
  const [contents, errors] = [new Map<unknown, number>(), new Map<unknown, number>()];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = array.getValueOrDefault(row, column);
      if (!cell) return undefined;
      const content = cell.isNull() ? null : cell.getValue();
      const numbers = cell.isError() ? errors : contents;
      let group = numbers.get(content);
      if (group === undefined) {
        group = values.push(cell) - 1;
        numbers.set(content, group);
      }
      groups[row * columns + column] = group;
    }
  }
  const cells: Cells = { array, columns, groups, values, matches: new Map() };
  known.set(array, cells);
  return cells;
}

function singleValue(criterion: FunctionVariantType): BaseValueObject | undefined {
  const value = criterion.isReferenceObject()
    ? (criterion as BaseReferenceObject).toArrayValueObject()
    : (criterion as BaseValueObject);
  if (!value.isArray()) return value.isError() ? undefined : value;
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
  const [only] = [array.getFirstCell()];
  return only.isError() ? undefined : only;
}

function matchesOf({ groups, values, matches }: Cells, criterion: BaseValueObject): Matches {
  const content = criterion.isNull() ? null : criterion.getValue();
  const key = `${typeof content} ${content}`;
  const found = matches.get(key);
  if (found) return found;
  const meets = comparison(content) ?? ((value: BaseValueObject) => asked(value, criterion));
  const met = Uint8Array.from(values, (value) => (meets(value) ? 1 : 0));
  const made = new Uint8Array(groups.length);
  for (let cell = 0; cell < made.length; cell += 1) made[cell] = met[groups[cell] ?? 0] ?? 0;
  matches.set(key, made);
  return made;
}

/** Larger or smaller than a number is a number only, in Univer as in Sheets; such a column may have a thousand of them. */
function comparison(criterion: unknown): ((value: BaseValueObject) => boolean) | undefined {
  const [, sign = '', digits] = /^([<>]=?)(-?\d+(?:\.\d+)?)$/.exec(String(criterion)) ?? [];
  if (digits === undefined) return undefined;
  const bound = Number(digits);
  const holds = (number: number): boolean => {
    if (sign === '<') return number < bound;
    if (sign === '<=') return number <= bound;
    return sign === '>' ? number > bound : number >= bound;
  };
  return (value) => value.isNumber() && holds(Number(value.getValue()));
}

/** Univer's answer about the one value. */
function asked(value: BaseValueObject, criterion: BaseValueObject): boolean {
  const cell = {
    isReferenceObject: () => true,
    isError: () => false,
    toArrayValueObject: () => row([value]),
  } as unknown as BaseReferenceObject;
  return universCountifs.calculate(cell, criterion).getValue() === 1;
}

const universCountifs = new COUNTIFS('COUNTIFS');

function row(values: BaseValueObject[]): ArrayValueObject {
  const size = { rowCount: 1, columnCount: values.length };
  return ArrayValueObject.create({
    calculateValueList: [values],
    ...size,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function countOf(matches: Matches): number {
  let count = 0;
  for (const match of matches) count += match;
  return count;
}

function sumOf(array: ArrayValueObject, matches: Matches): BaseValueObject {
  const columns = array.getColumnCount();
  const picked: BaseValueObject[] = [];
  for (let cell = 0; cell < matches.length; cell += 1) {
    if (matches[cell] === 0) continue;
    const value = array.getValueOrDefault(Math.floor(cell / columns), cell % columns);
    if (value) picked.push(value);
  }
  return picked.length > 0 ? row(picked).sum() : NumberValueObject.create(0);
}
