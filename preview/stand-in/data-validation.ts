/** DataValidation and its builder. */

import { DataValidationOperator } from '@univerjs/core';
import { quotedSheetName, toAbsoluteA1 } from '../a1';
import type { Criterion, Validation } from '../validations';
import { DataValidationCriteria } from './enumeration';
import { behind, type Host } from './host';
import { present } from './present';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** The rule as the add-on sees it. */
export function dataValidation(host: Host, validation: Validation): DataValidation {
  const shown = present<DataValidation>(
    'DataValidation',
    {
      copy: () => dataValidationBuilder(host, validation),
      getAllowInvalid: () => validation.allowInvalid,
      getHelpText: () => validation.helpText,
      getCriteriaType: () => criteriaType(validation.criterion),
      getCriteriaValues: () => criteriaValues(validation.criterion),
    },
    host.gate,
  );
  host.behind.validations.set(shown, validation);
  return shown;
}

/** A builder, with what it starts from. */
export function dataValidationBuilder(host: Host, start?: Validation): Builder {
  let criterion: Criterion | undefined = start?.criterion;
  let { allowInvalid, helpText } = start ?? { allowInvalid: true, helpText: '' };
  const require = (next: Criterion): Builder => {
    criterion = next;
    return builder;
  };
  const number =
    (operator: DataValidationOperator) =>
    (...values: number[]): Builder =>
      require({ kind: 'number', operator, values });
  const builder: Builder = present<Builder>(
    'DataValidationBuilder',
    {
      requireValueInList: (values: string[], dropdown: boolean = true) =>
        require({ kind: 'list', values: [...values], dropdown }),
      requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, dropdown: boolean = true) => {
        const block = behind(host.behind.ranges, range, 'Range');
        const name = quotedSheetName(host.engine.grid.sheet(block.sheetId).getName());
        return require({ kind: 'range', range: `${name}!${toAbsoluteA1(block)}`, dropdown });
      },
      requireNumberBetween: number(DataValidationOperator.BETWEEN),
      requireNumberNotBetween: number(DataValidationOperator.NOT_BETWEEN),
      requireNumberEqualTo: number(DataValidationOperator.EQUAL),
      requireNumberNotEqualTo: number(DataValidationOperator.NOT_EQUAL),
      requireNumberGreaterThan: number(DataValidationOperator.GREATER_THAN),
      requireNumberGreaterThanOrEqualTo: number(DataValidationOperator.GREATER_THAN_OR_EQUAL),
      requireNumberLessThan: number(DataValidationOperator.LESS_THAN),
      requireNumberLessThanOrEqualTo: number(DataValidationOperator.LESS_THAN_OR_EQUAL),
      requireFormulaSatisfied: (formula) => require({ kind: 'formula', formula }),
      requireDate: () => require({ kind: 'date' }),
      setAllowInvalid: (allow) => {
        allowInvalid = allow;
        return builder;
      },
      setHelpText: (text) => {
        helpText = text;
        return builder;
      },
      build: () => {
        if (!criterion) throw new Error('A data validation rule has no criterion.');
        return dataValidation(host, { criterion, allowInvalid, helpText });
      },
    },
    host.gate,
  );
  return builder;
}

const NUMBER_CRITERIA = {
  [DataValidationOperator.BETWEEN]: DataValidationCriteria.NUMBER_BETWEEN,
  [DataValidationOperator.NOT_BETWEEN]: DataValidationCriteria.NUMBER_NOT_BETWEEN,
  [DataValidationOperator.EQUAL]: DataValidationCriteria.NUMBER_EQUAL_TO,
  [DataValidationOperator.NOT_EQUAL]: DataValidationCriteria.NUMBER_NOT_EQUAL_TO,
  [DataValidationOperator.GREATER_THAN]: DataValidationCriteria.NUMBER_GREATER_THAN,
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
  [DataValidationOperator.LESS_THAN]: DataValidationCriteria.NUMBER_LESS_THAN,
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: DataValidationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
};

function criteriaType(criterion: Criterion): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
  switch (criterion.kind) {
    case 'list':
      return DataValidationCriteria.VALUE_IN_LIST;
    case 'range':
      return DataValidationCriteria.VALUE_IN_RANGE;
    case 'number':
      return NUMBER_CRITERIA[criterion.operator];
    case 'date':
      return DataValidationCriteria.DATE_IS_VALID_DATE;
    case 'formula':
      return DataValidationCriteria.CUSTOM_FORMULA;
  }
}

function criteriaValues(criterion: Criterion): unknown[] {
  switch (criterion.kind) {
    case 'list':
      return [[...criterion.values], criterion.dropdown];
    case 'range':
      throw new TypeError('The range of VALUE_IN_RANGE is not in the local stand-in');
    case 'number':
      return [...criterion.values];
    case 'date':
      return [];
    case 'formula':
      return [criterion.formula];
  }
}
