/** ConditionalFormatRule and its builder. */

import { CFNumberOperator, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { FormatCondition, FormatRule } from '../conditional-formats';
import { booleanCondition } from './boolean-condition';
import { behind, type Host } from './host';
import { present } from './present';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The rule as the add-on sees it. */
export function conditionalFormatRule(host: Host, rule: FormatRule): Rule {
  const shown = present<Rule>(
    'ConditionalFormatRule',
    {
      copy: () => conditionalFormatRuleBuilder(host, rule),
      getBooleanCondition: () => booleanCondition(host, rule),
      getGradientCondition: () => null,
      getRanges: () => rule.blocks.map((block) => host.range(block)),
    },
    host.gate,
  );
  host.behind.formatRules.set(shown, rule);
  return shown;
}

/** A builder, with what it starts from. */
export function conditionalFormatRuleBuilder(host: Host, start: Partial<FormatRule> = {}): Builder {
  let draft = start;
  const change = (next: Partial<FormatRule>): Builder => {
    draft = { ...draft, ...next };
    return builder;
  };
  const when = (condition: FormatCondition): Builder => change({ condition });
  const number =
    (operator: CFNumberOperator) =>
    (...values: number[]): Builder =>
      when({ kind: 'number', operator, values });
  const text =
    (operator: CFTextOperator) =>
    (value = ''): Builder =>
      when({ kind: 'text', operator, text: value });
  const builder: Builder = present<Builder>(
    'ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: (formula) => when({ kind: 'formula', formula }),
      whenNumberBetween: number(CFNumberOperator.between),
      whenNumberNotBetween: number(CFNumberOperator.notBetween),
      whenNumberEqualTo: number(CFNumberOperator.equal),
      whenNumberNotEqualTo: number(CFNumberOperator.notEqual),
      whenNumberGreaterThan: number(CFNumberOperator.greaterThan),
      whenNumberGreaterThanOrEqualTo: number(CFNumberOperator.greaterThanOrEqual),
      whenNumberLessThan: number(CFNumberOperator.lessThan),
      whenNumberLessThanOrEqualTo: number(CFNumberOperator.lessThanOrEqual),
      whenTextContains: text(CFTextOperator.containsText),
      whenTextDoesNotContain: text(CFTextOperator.notContainsText),
      whenTextStartsWith: text(CFTextOperator.beginsWith),
      whenTextEndsWith: text(CFTextOperator.endsWith),
      whenTextEqualTo: text(CFTextOperator.equal),
      whenCellEmpty: text(CFTextOperator.containsBlanks),
      whenCellNotEmpty: text(CFTextOperator.notContainsBlanks),
      setBackground: (color) => change(color ? { background: color } : {}),
      setFontColor: (color) => change(color ? { fontColor: color } : {}),
      setBold: (bold) => change(bold === null ? {} : { bold }),
      setItalic: (italic) => change(italic === null ? {} : { italic }),
      setRanges: (ranges) => change({ blocks: ranges.map((range) => behind(host.behind.ranges, range, 'Range')) }),
      build: () => {
        const { condition, blocks, ...look } = draft;
        if (!condition) throw new Error('A conditional format rule has no condition.');
        if (!blocks || blocks.length === 0) throw new Error('A conditional format rule has no ranges.');
        return conditionalFormatRule(host, { condition, blocks, ...look });
      },
    },
    host.gate,
  );
  return builder;
}
