/** Conditions: Univer's number and text rules as expressions, the one kind that every program reads alike. */

import type {
  CFSubRuleType,
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { cellName, joined } from './area';
import type { BookArea, BookCondition } from './book';
import { asWritten, canBeWritten, hasRelativeReferences, moved } from './formula';
import { bookStyle } from './style';
import { toArea } from './to-area';

const NUMBER_SIGNS = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
]);

/** The rules, first the one that wins, and the ranges of those that have no form here. */
export interface GatheredConditions {
  readonly conditions: readonly BookCondition[];
  readonly leftOut: readonly BookArea[];
}

/** A sheet's rules. One whose formula names other cells is split: programs differ in whose neighbours those are. */
export function bookConditions(
  rules: readonly IConditionFormattingRule[],
  addOnFunctions: ReadonlySet<string>,
): GatheredConditions {
  const conditions: BookCondition[] = [];
  const leftOut: BookArea[] = [];
  for (const { rule, ranges } of rules) {
    const areas = ranges.map(toArea);
    const [anchor] = areas;
    if (!anchor) continue;
    const expression = conditionExpression(rule, cellName(anchor.top, anchor.left));
    if (expression === undefined || !('style' in rule) || !canBeWritten(expression, addOnFunctions)) {
      leftOut.push(...areas);
      continue;
    }
    const style = bookStyle(rule.style);
    const written = asWritten(expression);
    const whole = joined(areas);
    if (!hasRelativeReferences(written)) conditions.push({ areas: whole, expression: written, style });
    else {
      for (const area of whole) {
        const own = moved(written, area.top - anchor.top, area.left - anchor.left);
        conditions.push({ areas: [area], expression: own, style });
      }
    }
  }
  return { conditions, leftOut };
}

/**
 * The rule as an expression for the cell named `cell`, its first range's top left one; undefined for the kinds that have
 * no such form here: scales, bars, icons, ranks, averages, duplicates, time periods.
 */
function conditionExpression(rule: IConditionalFormattingRuleConfig, cell: string): string | undefined {
  if (!('subType' in rule)) return undefined;
  const subType: `${CFSubRuleType}` = rule.subType;
  if (subType === 'formula' && 'value' in rule) return String(rule.value);
  if (subType === 'number' && 'operator' in rule && 'value' in rule)
    return numberExpression(rule.operator, rule.value, cell);
  if (subType === 'text' && 'operator' in rule) {
    return textExpression(rule.operator, 'value' in rule ? String(rule.value ?? '') : '', cell);
  }
  return undefined;
}

/** Text is larger than any number for Excel, but no number for Sheets: hence ISNUMBER. */
function numberExpression(operator: string, value: unknown, cell: string): string | undefined {
  if (Array.isArray(value)) {
    const [low, high] = value.map(Number);
    if (low === undefined || high === undefined) return undefined;
    if (operator === 'between') return `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`;
    if (operator === 'notBetween') return `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`;
    return undefined;
  }
  const sign = NUMBER_SIGNS.get(operator);
  return sign && typeof value === 'number' ? `AND(ISNUMBER(${cell}),${cell}${sign}${value})` : undefined;
}

function textExpression(operator: string, text: string, cell: string): string | undefined {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  // SEARCH takes *, ? and ~ as wildcards unless a ~ stands before them.
  const searched = quoted.replace(/[*?~]/g, '~$&');
  switch (operator) {
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${quoted}`;
    case 'containsText':
      return `ISNUMBER(SEARCH(${searched},${cell}))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${searched},${cell}))`;
    // An empty text is how Univer writes the rules for empty cells and for cells with something in them.
    case 'equal':
      return text === '' ? `LEN(${cell})=0` : `${cell}=${quoted}`;
    case 'notEqual':
      return text === '' ? `LEN(${cell})>0` : `${cell}<>${quoted}`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `ISERROR(${cell})`;
    case 'notContainsErrors':
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}
