/**
 * Rules follow their cells: conditional formats, validations and frozen panes go where inserted, removed and moved rows
 * and columns take them, as in Google Sheets. Univer 0.25.1 does that for conditional formats only on a screen, for
 * formulas only on the active sheet, and never lets the range behind a list grow.
 */

import {
  DataValidationType,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type IRange,
  type ISheetDataValidationRule,
  toDisposable,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetFrozenMutation, SheetInterceptorService } from '@univerjs/sheets';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Grid } from './grid';
import { type LineChange, lineChangeOf, rangeAfter } from './line-change';
import { shiftedFormula } from './shifted-formula';

/** What is done, and what takes it back. */
interface Step {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const NOTHING: Step = { redos: [], undos: [] };

/** Their ranges follow in Univer itself, too far where a line is put right behind them. */
const FOLLOWS_ITSELF: ReadonlySet<string> = new Set([
  DataValidationType.LIST,
  DataValidationType.LIST_MULTIPLE,
  DataValidationType.CHECKBOX,
  DataValidationType.ANY,
]);

/** Makes the rules of the workbook follow, undoing included. */
export function letRulesFollow(injector: Injector, grid: Grid): void {
  // Univer's own way would do parts of the same a second time, and otherwise.
  const univers = injector.get(FormulaRefRangeService);
  univers.registerFormula = () => toDisposable(() => undefined);
  univers.registerRangeFormula = () => toDisposable(() => undefined);
  const followers = new Followers(injector, grid);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const change = lineChangeOf(command, grid.workbook().getActiveSheet().getSheetId());
      return change ? followers.after(change) : NOTHING;
    },
  });
}

class Followers {
  readonly #injector: Injector;
  readonly #grid: Grid;
  readonly #lexer: LexerTreeBuilder;
  readonly #formats: ConditionalFormattingRuleModel;
  readonly #validations: SheetDataValidationModel;

  constructor(injector: Injector, grid: Grid) {
    this.#injector = injector;
    this.#grid = grid;
    this.#lexer = injector.get(LexerTreeBuilder);
    this.#formats = injector.get(ConditionalFormattingRuleModel);
    this.#validations = injector.get(SheetDataValidationModel);
  }

  after(change: LineChange): Step {
    const { unitId } = this.#grid;
    const steps = this.#grid
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId())
      .flatMap((sheetId) => [
        ...(this.#formats.getSubunitRules(unitId, sheetId) ?? []).map((rule) => this.#format(rule, sheetId, change)),
        ...this.#validations.getRules(unitId, sheetId).map((rule) => this.#validation(rule, sheetId, change)),
      ]);
    return joined([...steps, this.#panes(change)]);
  }

  #format(rule: IConditionFormattingRule, sheetId: string, change: LineChange): Step {
    const where = { unitId: this.#grid.unitId, subUnitId: sheetId, cfId: rule.cfId };
    const ranges = this.#ranges(rule.ranges, sheetId, change);
    if (ranges.length === 0) {
      const undos = DeleteConditionalRuleMutationUndoFactory(this.#injector, where);
      return { redos: [{ id: DeleteConditionalRuleMutation.id, params: where }], undos };
    }
    const config = rule.rule;
    const formula =
      config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula
        ? this.#formula(config.value, rule.ranges, ranges, sheetId, change)
        : undefined;
    const after = { ...rule, ranges, rule: formula === undefined ? config : { ...config, value: formula } };
    if (JSON.stringify(after) === JSON.stringify(rule)) return NOTHING;
    return {
      redos: [{ id: SetConditionalRuleMutation.id, params: { ...where, rule: after } }],
      undos: [{ id: SetConditionalRuleMutation.id, params: { ...where, rule: structuredClone(rule) } }],
    };
  }

  #validation(rule: ISheetDataValidationRule, sheetId: string, change: LineChange): Step {
    const where = { unitId: this.#grid.unitId, subUnitId: sheetId, ruleId: rule.uid, source: 'patched' as const };
    const update = (type: UpdateRuleType, payload: object): IMutationInfo => ({
      id: UpdateDataValidationMutation.id,
      params: { ...where, payload: { type, payload } },
    });
    const ranges = this.#ranges(rule.ranges, sheetId, change);
    const moves = !FOLLOWS_ITSELF.has(rule.type);
    if (ranges.length === 0) {
      if (!moves) return NOTHING;
      const index = this.#validations.getRules(where.unitId, sheetId).indexOf(rule);
      const undo = { ...where, rule: structuredClone(rule), index };
      return {
        redos: [{ id: RemoveDataValidationMutation.id, params: where }],
        undos: [{ id: AddDataValidationMutation.id, params: undo }],
      };
    }
    const { type, formula1, formula2 } = rule;
    const shifted = (text: string | undefined) =>
      text === undefined ? undefined : this.#formula(text, rule.ranges, ranges, sheetId, change);
    const after = { type, formula1: shifted(formula1), formula2: shifted(formula2) };
    const refers = after.formula1 !== formula1 || after.formula2 !== formula2;
    const travels = moves
      ? JSON.stringify(ranges) !== JSON.stringify(rule.ranges)
      : sheetId === change.sheetId && change.kind === 'insert';
    const setting = { ...rule, ...after };
    return {
      redos: [
        ...(travels ? [update(UpdateRuleType.RANGE, ranges)] : []),
        ...(refers ? [update(UpdateRuleType.SETTING, setting)] : []),
      ],
      undos: [
        ...(travels ? [update(UpdateRuleType.RANGE, structuredClone(rule.ranges))] : []),
        ...(refers ? [update(UpdateRuleType.SETTING, structuredClone(rule))] : []),
      ],
    };
  }

  /** Frozen rows and columns grow with what is inserted among them, and lose what is removed. */
  #panes(change: LineChange): Step {
    const freeze = this.#grid.sheet(change.sheetId).getFreeze();
    const frozen = Math.max(0, change.axis === 'row' ? freeze.ySplit : freeze.xSplit);
    if (change.kind === 'move' || change.first >= frozen) return NOTHING;
    const after =
      change.kind === 'insert' ? frozen + change.count : frozen - Math.min(change.count, frozen - change.first);
    const params = { unitId: this.#grid.unitId, subUnitId: change.sheetId };
    const panes =
      change.axis === 'row'
        ? { startRow: after > 0 ? after : -1, ySplit: after }
        : { startColumn: after > 0 ? after : -1, xSplit: after };
    return {
      redos: [{ id: SetFrozenMutation.id, params: { ...params, ...freeze, ...panes } }],
      undos: [{ id: SetFrozenMutation.id, params: { ...params, ...freeze } }],
    };
  }

  #ranges(ranges: readonly IRange[], sheetId: string, change: LineChange): IRange[] {
    if (sheetId !== change.sheetId) return [...ranges];
    return ranges.flatMap((range) => rangeAfter(range, change) ?? []);
  }

  /**
   * A rule's formula is meant for the first cell of its ranges. Where that cell goes, the formula is first turned to be
   * meant for the first one that stays.
   */
  #formula(
    formula: string,
    before: readonly IRange[],
    after: readonly IRange[],
    sheetId: string,
    change: LineChange,
  ): string {
    if (!formula.startsWith('=')) return formula;
    const named = (name: string) => this.#grid.workbook().getSheetBySheetName(name)?.getSheetId();
    const shifted = (text: string) => shiftedFormula(this.#lexer, text, change, sheetId, named);
    const [old] = before;
    const [first] = after;
    if (!old || !first || sheetId !== change.sheetId) return shifted(formula);
    const stays = rangeAfter({ ...old, endRow: old.startRow, endColumn: old.startColumn }, change);
    if (stays) return shifted(formula);
    const [down, right] = gone(old, change);
    return shifted(this.#lexer.moveFormulaRefOffset(formula, right, down));
  }
}

/** How far the first line of the range that stays is from its first one, in rows and columns. */
function gone(range: IRange, { axis, first, count }: LineChange): [number, number] {
  return axis === 'row' ? [first + count - range.startRow, 0] : [0, first + count - range.startColumn];
}

function joined(steps: readonly Step[]): Step {
  return { redos: steps.flatMap(({ redos }) => redos), undos: steps.flatMap(({ undos }) => undos) };
}
