/** Conditional formats: a sheet's rules in plain words, in and out of Univer. */

import { BooleanNumber, type Injector, type IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { hexColor } from './cell-style';
import { type Block, fromRange, type Grid, toRange } from './grid';

/** When a rule applies. */
export type FormatCondition =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'number'; readonly operator: CFNumberOperator; readonly values: readonly number[] }
  | { readonly kind: 'text'; readonly operator: CFTextOperator; readonly text: string };

/** One rule. The earlier one in a sheet's list wins. */
export interface FormatRule {
  readonly blocks: readonly Block[];
  readonly condition: FormatCondition;
  /** `#rrggbb` */
  readonly background?: string;
  /** `#rrggbb` */
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The conditional formats of a workbook. */
export class ConditionalFormats {
  readonly #grid: Grid;
  readonly #model: ConditionalFormattingRuleModel;

  constructor(injector: Injector, grid: Grid) {
    this.#grid = grid;
    this.#model = injector.get(ConditionalFormattingRuleModel);
  }

  /** The sheet's rules, first the one that wins. Kinds that Google's script service can't make are left out. */
  of(sheetId: string): FormatRule[] {
    return (this.#model.getSubunitRules(this.#grid.unitId, sheetId) ?? []).flatMap((rule) => {
      const condition = conditionOf(rule.rule);
      if (!condition || !('style' in rule.rule)) return [];
      return [{ blocks: rule.ranges.map((range) => fromRange(sheetId, range)), condition, ...lookOf(rule.rule.style) }];
    });
  }

  /** Replaces all the sheet's rules, as Google's setConditionalFormatRules does. */
  replace(sheetId: string, rules: readonly FormatRule[]): void {
    const where = { unitId: this.#grid.unitId, subUnitId: sheetId };
    for (const old of [...(this.#model.getSubunitRules(where.unitId, sheetId) ?? [])]) {
      this.#grid.run(DeleteCfCommand.id, { ...where, cfId: old.cfId });
    }
    // Univer puts each new rule before the others.
    for (const rule of [...rules].reverse()) {
      const cfId = this.#model.createCfId(where.unitId, sheetId);
      this.#grid.run(AddCfCommand.id, { ...where, rule: univerRule(cfId, rule) });
    }
  }
}

function univerRule(cfId: string, rule: FormatRule): IConditionFormattingRule {
  return { cfId, stopIfTrue: false, ranges: rule.blocks.map(toRange), rule: univerCondition(rule) };
}

function univerCondition({
  condition,
  background,
  fontColor,
  bold,
  italic,
}: FormatRule): IConditionalFormattingRuleConfig {
  const style: IStyleBase = {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  const type = CFRuleType.highlightCell;
  if (condition.kind === 'formula') return { type, style, subType: CFSubRuleType.formula, value: condition.formula };
  if (condition.kind === 'text') {
    return { type, style, subType: CFSubRuleType.text, operator: condition.operator, value: condition.text };
  }
  const [first = 0, second = 0] = condition.values;
  const { operator } = condition;
  return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
    ? { type, style, subType: CFSubRuleType.number, operator, value: [first, second] }
    : { type, style, subType: CFSubRuleType.number, operator, value: first };
}

function conditionOf(rule: IConditionalFormattingRuleConfig): FormatCondition | undefined {
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  if (rule.subType === CFSubRuleType.formula) return { kind: 'formula', formula: rule.value };
  if (rule.subType === CFSubRuleType.text) return { kind: 'text', operator: rule.operator, text: rule.value ?? '' };
  if (rule.subType !== CFSubRuleType.number) return undefined;
  return { kind: 'number', operator: rule.operator, values: [rule.value ?? 0].flat() };
}

function lookOf(style: IStyleBase): Omit<FormatRule, 'blocks' | 'condition'> {
  const background = hexColor(style.bg?.rgb);
  const fontColor = hexColor(style.cl?.rgb);
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
  };
}
