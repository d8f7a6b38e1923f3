/** Validations: what a cell accepts, in plain words, in and out of Univer. */

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type Injector,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { quotedSheetName } from './a1';
import { type Block, fromRange, type Grid, toRange } from './grid';

/** What is accepted. */
export type Criterion =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  /** `range` is an absolute reference, with its sheet unless it is the cell's own: `$A$1:$A$3`, `'Lists'!$A$1:$A$3`. */
  | { readonly kind: 'range'; readonly range: string; readonly dropdown: boolean }
  | { readonly kind: 'number'; readonly operator: DataValidationOperator; readonly values: readonly number[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'formula'; readonly formula: string };

/** One rule, without its place. */
export interface Validation {
  readonly criterion: Criterion;
  /** False when anything else is refused, true when it is only marked. */
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

/** A rule and the blocks it holds for. */
export interface PlacedValidation extends Validation {
  readonly blocks: readonly Block[];
}

/** Any date: Univer wants a comparison, so it is one that every date of a sheet passes. */
const FIRST_DATE = '1900-01-01';

/** The data validations of a workbook. */
export class Validations {
  readonly #grid: Grid;
  readonly #model: SheetDataValidationModel;

  constructor(injector: Injector, grid: Grid) {
    this.#grid = grid;
    this.#model = injector.get(SheetDataValidationModel);
  }

  /** The sheet's rules. Kinds the stand-in can't make are left out. */
  of(sheetId: string): PlacedValidation[] {
    return this.#model.getRules(this.#grid.unitId, sheetId).flatMap((rule) => {
      const validation = validationOf(rule);
      if (!validation) return [];
      return [{ ...validation, blocks: rule.ranges.map((range) => fromRange(sheetId, range)) }];
    });
  }

  /** The cell's rule. */
  at(sheetId: string, row: number, column: number): Validation | undefined {
    const rule = this.#model.getRuleByLocation(this.#grid.unitId, sheetId, row, column);
    return rule ? validationOf(rule) : undefined;
  }

  /** Makes the rule hold for the blocks, in place of any that held there. */
  set(sheetId: string, blocks: readonly Block[], validation: Validation): void {
    this.#grid.run(AddSheetDataValidationCommand.id, {
      unitId: this.#grid.unitId,
      subUnitId: sheetId,
      rule: univerRule(blocks, { ...validation, criterion: this.#near(sheetId, validation.criterion) }),
    });
  }

  /** Takes the rules of the blocks away. */
  clear(sheetId: string, blocks: readonly Block[]): void {
    this.#grid.run(ClearRangeDataValidationCommand.id, {
      unitId: this.#grid.unitId,
      subUnitId: sheetId,
      ranges: blocks.map(toRange),
    });
  }

  /** Univer doesn't follow a renamed sheet in a rule, so a sheet's own name is left out of it. */
  #near(sheetId: string, criterion: Criterion): Criterion {
    const own = `${quotedSheetName(this.#grid.sheet(sheetId).getName())}!`;
    if (criterion.kind !== 'range' || !criterion.range.startsWith(own)) return criterion;
    return { ...criterion, range: criterion.range.slice(own.length) };
  }
}

function univerRule(
  blocks: readonly Block[],
  { criterion, allowInvalid, helpText }: Validation,
): ISheetDataValidationRule {
  return {
    uid: generateRandomId(),
    ranges: blocks.map(toRange),
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: !allowInvalid,
    ...(helpText ? { error: helpText, prompt: helpText, showInputMessage: true } : {}),
    ...univerCriterion(criterion),
  };
}

function univerCriterion(criterion: Criterion) {
  switch (criterion.kind) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: serializeListOptions([...criterion.values]),
        showDropDown: criterion.dropdown,
      };
    case 'range':
      return { type: DataValidationType.LIST, formula1: `=${criterion.range}`, showDropDown: criterion.dropdown };
    case 'number': {
      const [first, second] = criterion.values;
      return {
        type: DataValidationType.DECIMAL,
        operator: criterion.operator,
        formula1: String(first),
        ...(second === undefined ? {} : { formula2: String(second) }),
      };
    }
    case 'date':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: FIRST_DATE,
      };
    case 'formula':
      return { type: DataValidationType.CUSTOM, formula1: criterion.formula };
  }
}

function validationOf(rule: ISheetDataValidationRule): Validation | undefined {
  const criterion = criterionOf(rule);
  if (!criterion) return undefined;
  return { criterion, allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP, helpText: rule.error ?? '' };
}

function criterionOf({ type, operator, formula1 = '', formula2, showDropDown }: ISheetDataValidationRule) {
  const dropdown = showDropDown ?? true;
  if (type === DataValidationType.LIST) {
    return formula1.startsWith('=')
      ? ({ kind: 'range', range: formula1.slice(1), dropdown } as const)
      : ({ kind: 'list', values: deserializeListOptions(formula1), dropdown } as const);
  }
  if (type === DataValidationType.DECIMAL && operator) {
    // Univer gives a comparison with one number an empty second one when its cells move.
    const values = [formula1, formula2].filter((text) => text !== undefined && text !== '').map(Number);
    return { kind: 'number', operator, values } as const;
  }
  if (type === DataValidationType.DATE) return { kind: 'date' } as const;
  return type === DataValidationType.CUSTOM ? ({ kind: 'formula', formula: formula1 } as const) : undefined;
}
