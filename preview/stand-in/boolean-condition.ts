/** BooleanCondition: when a conditional format applies, and what it changes. */

import { CFNumberOperator, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { FormatCondition, FormatRule } from '../conditional-formats';
import { BooleanCriteria } from './enumeration';
import type { Host } from './host';
import { present } from './present';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** The rule's condition as the add-on sees it. */
export function booleanCondition(host: Host, rule: FormatRule): Condition {
  return present<Condition>(
    'BooleanCondition',
    {
      getCriteriaType: () => criteriaOf(rule.condition),
      getCriteriaValues: () => valuesOf(rule.condition),
      getBackground: () => rule.background ?? null,
      getFontColor: () => rule.fontColor ?? null,
      getBold: () => rule.bold ?? null,
      getItalic: () => rule.italic ?? null,
    },
    host.gate,
  );
}

const NUMBERS: Readonly<Record<CFNumberOperator, Criteria>> = {
  [CFNumberOperator.between]: BooleanCriteria.NUMBER_BETWEEN,
  [CFNumberOperator.notBetween]: BooleanCriteria.NUMBER_NOT_BETWEEN,
  [CFNumberOperator.equal]: BooleanCriteria.NUMBER_EQUAL_TO,
  [CFNumberOperator.notEqual]: BooleanCriteria.NUMBER_NOT_EQUAL_TO,
  [CFNumberOperator.greaterThan]: BooleanCriteria.NUMBER_GREATER_THAN,
  [CFNumberOperator.greaterThanOrEqual]: BooleanCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
  [CFNumberOperator.lessThan]: BooleanCriteria.NUMBER_LESS_THAN,
  [CFNumberOperator.lessThanOrEqual]: BooleanCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
};

const TEXTS: Readonly<Partial<Record<CFTextOperator, Criteria>>> = {
  [CFTextOperator.containsText]: BooleanCriteria.TEXT_CONTAINS,
  [CFTextOperator.notContainsText]: BooleanCriteria.TEXT_DOES_NOT_CONTAIN,
  [CFTextOperator.beginsWith]: BooleanCriteria.TEXT_STARTS_WITH,
  [CFTextOperator.endsWith]: BooleanCriteria.TEXT_ENDS_WITH,
  [CFTextOperator.equal]: BooleanCriteria.TEXT_EQUAL_TO,
  [CFTextOperator.containsBlanks]: BooleanCriteria.CELL_EMPTY,
  [CFTextOperator.notContainsBlanks]: BooleanCriteria.CELL_NOT_EMPTY,
};

function criteriaOf(condition: FormatCondition): Criteria {
  if (condition.kind === 'formula') return BooleanCriteria.CUSTOM_FORMULA;
  if (condition.kind === 'number') return NUMBERS[condition.operator];
  const criteria = TEXTS[condition.operator];
  if (!criteria) throw new TypeError(`The condition ${condition.operator} is not in the local stand-in`);
  return criteria;
}

function valuesOf(condition: FormatCondition): unknown[] {
  if (condition.kind === 'formula') return [condition.formula];
  if (condition.kind === 'number') return [...condition.values];
  return condition.text ? [condition.text] : [];
}
