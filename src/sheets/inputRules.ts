/** What may be typed into the inputs, as Sheets checks it. */

import { LANGUAGES } from '../core/kpi';
import { ACCEPTS, type Accepts } from '../template/cell';
import type { Edit } from '../template/changes';
import { contentOf } from '../template/content';
import { periodsOf } from '../template/formulas';
import { helpIn } from '../template/inputHelp';
import type { Frame } from '../template/layout';
import type { SheetContent } from '../template/sheet';
import { writeEdits } from './writeEdits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

type Rules<Kind extends Accepts> = Readonly<Record<Kind, Rule | null>>;

/** Sheets takes no longer list of texts in a rule. */
const MOST_CHANNELS = 500;

/**
 * The rules of `sheet` by kind, with what each tells a person; `periods` is the range of the periods' headings. There is
 * none for channels where none are known.
 */
export function inputRules(
  sheet: Sheet,
  { help, periods, channels }: Pick<SheetContent, 'help' | 'periods' | 'channels'>,
): Rules<Accepts> {
  return {
    ...numberRules(help),
    period: rule(help.period).requireValueInRange(sheet.getRange(periods), true).build(),
    // A channel that has come into the data since may be typed.
    channel:
      channels.length === 0
        ? null
        : rule(help.channel).requireValueInList(channels.slice(0, MOST_CHANNELS), true).setAllowInvalid(true).build(),
  };
}

/** The rules of those kinds that hold numbers, which are the same on every sheet. */
export function numberRules(help: Readonly<Record<Accepts, string>>): Rules<Exclude<Accepts, 'period' | 'channel'>> {
  return {
    count: rule(help.count).requireNumberGreaterThanOrEqualTo(0).build(),
    number: rule(help.number).requireNumberBetween(-1e15, 1e15).build(),
    share: rule(help.share).requireNumberBetween(0, 1).build(),
    // Wide enough for any rate, too narrow for 30 in place of 30%.
    rate: rule(help.rate).requireNumberBetween(-10, 10).build(),
  };
}

function rule(help: string): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help);
}

/**
 * Writes the rules of these kinds anew in a sheet in use. Where the team has a rule of its own, or has taken ours away, it
 * stays so.
 */
export function writeRules(sheet: Sheet, frame: Frame, of: readonly Accepts[] = ACCEPTS): void {
  const help = helpIn(frame.options.language);
  const rules = inputRules(sheet, { help, periods: periodsOf(frame, 'header', '$'), channels: [] });
  const cells = contentOf(frame).cells.flatMap(({ row, column, cell }) =>
    cell.accepts && of.includes(cell.accepts) ? [{ row, column, kind: cell.accepts }] : [],
  );
  const ours = new Set(LANGUAGES.flatMap((language) => Object.values(helpIn(language))));
  const now = sheet.getDataRange().getDataValidations();
  const edits = cells.flatMap(({ row, column, kind }): Edit<Rule | null>[] => {
    const rule = now[row - 1]?.[column - 1];
    if (!rule || !ours.has(rule.getHelpText() ?? '')) return [];
    // The channels are known to their rule alone.
    const value = kind === 'channel' ? rule.copy().setHelpText(help.channel).build() : rules[kind];
    return [{ row, column, value }];
  });
  writeEdits(sheet, edits, (range, block) => range.setDataValidations(block));
}
