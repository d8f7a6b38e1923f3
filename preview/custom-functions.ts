/** Custom functions: calls the add-on's globals from a cell with Google's conventions for arguments and results. */

import type { Ctor, Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  ArrayValueObject as ArrayValues,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type Catalog, typedNames } from './catalog';
import { messageOf } from './error-message';
import type { ErrorSentences } from './error-sentences';
import { isDateFormat } from './number-format';
import type { Realm } from './realm';
import { fromSerial, isDate, toSerial } from './serial-date';

/** Calls the add-on's global of that name. */
export type CallGlobal = (name: string, args: readonly unknown[]) => unknown;

/** What Univer's formula plugin takes as its `function` option. */
export type CustomFunctionList = [Ctor<BaseFunction>, string][];

export interface CustomFunctionOptions {
  readonly catalog: Catalog;
  readonly realm: Realm;
  /** The spreadsheet's. */
  readonly timeZone: string;
  readonly call: CallGlobal;
  readonly sentences: ErrorSentences;
}

/** The catalogue's functions and aliases for the formula plugin. Nothing is called before a cell is calculated. */
export function customFunctions(options: CustomFunctionOptions): CustomFunctionList {
  const names = [...typedNames(options.catalog).map(([name]) => name), ...(options.catalog.hidden ?? [])];
  return names.map((name) => [customFunction(name, options), name]);
}

function customFunction(name: string, { realm, timeZone, call, sentences }: CustomFunctionOptions): Ctor<BaseFunction> {
  const dates: Dates = { realm, timeZone };
  // A subclass rather than the facade's registerFunction: that one gives 0 for blanks, loses date formats, and a throw
  // in it ends the whole calculation.
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]) {
      try {
        return toResult(call(name, toArguments(variants, dates)), dates);
      } catch (error) {
        sentences.remember({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, messageOf(error));
        return ErrorValueObject.create(ErrorType.ERROR);
      }
    }
  };
}

/** Where a date's Date is made, and in which zone it shows what the cell does. */
type Dates = Pick<CustomFunctionOptions, 'realm' | 'timeZone'>;

/** Arguments left out at the end are not passed at all, so that `arguments.length` is what the user typed. */
function toArguments(variants: BaseValueObject[], dates: Dates): unknown[] {
  const args = variants.map((variant) => toArgument(variant, dates));
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  return args;
}

function toArgument(variant: BaseValueObject, dates: Dates): unknown {
  if (!variant.isArray()) return variant.isNull() ? undefined : toScalar(variant, dates);
  const array = variant as ArrayValueObject;
  const columns = array.getColumnCount();
  const rows: unknown[][] = Array.from({ length: array.getRowCount() }, () => Array<unknown>(columns).fill(''));
  array.iterator((value, row, column) => {
    const line = rows[row];
    if (line) line[column] = toScalar(value, dates);
  });
  const [first] = rows;
  return rows.length === 1 && columns === 1 && first ? first[0] : rows;
}

function toScalar(value: Nullable<BaseValueObject>, { realm, timeZone }: Dates): unknown {
  if (value === null || value === undefined || value.isNull()) return '';
  // Belief: Google hands an error over as its text, as getValues() does, and calls the function.
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const raw = value.getValue();
  return typeof raw === 'number' && isDateFormat(value.getPattern()) ? fromSerial(raw, timeZone, realm.Date) : raw;
}

function toResult(result: unknown, dates: Dates): BaseValueObject {
  if (!Array.isArray(result)) return toValue(result, dates);
  const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return toValue('', dates);
  return ArrayValues.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, column) => toValue(row[column], dates))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValue(value: unknown, { timeZone }: Dates): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (isDate(value)) return NumberValueObject.create(toSerial(value, timeZone), 'yyyy-mm-dd');
  return StringValueObject.create(String(value));
}
