/** What may be typed into the inputs, as Sheets checks it. */

import type { Accepts } from '../template/cell';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rules of a sheet, with what each tells a person. */
export interface InputRules {
  readonly help: Readonly<Record<Accepts, string>>;
  readonly of: (kind: Accepts) => Rule;
}

/** The rules for `sheet`, whose periods stand in the range `periods`. */
export function inputRules(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  help: InputRules['help'],
  periods: string,
): InputRules {
  const rule = (kind: Accepts): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
    SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help[kind]);
  const rules: Readonly<Record<Accepts, Rule>> = {
    count: rule('count').requireNumberGreaterThanOrEqualTo(0).build(),
    number: rule('number').requireNumberBetween(-1e15, 1e15).build(),
    share: rule('share').requireNumberBetween(0, 1).build(),
    // Wide enough for any rate, too narrow for 30 in place of 30%.
    rate: rule('rate').requireNumberBetween(-10, 10).build(),
    period: rule('period').requireValueInRange(sheet.getRange(periods), true).build(),
  };
  return { help, of: (kind) => rules[kind] };
}
