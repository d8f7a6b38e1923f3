/** Formula writes: every formula that reaches the workbook, however it was entered, is turned to Univer's separators. */

import type { ICellData, ICommandInfo, ICommandService, IDisposable } from '@univerjs/core';
import { AddDataValidationMutation, UpdateDataValidationMutation } from '@univerjs/data-validation';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { AddConditionalRuleMutation, SetConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { withCommas } from './formula-text';

/**
 * Normalises the parameters of the mutations that carry formulas. The mutation is the one place that typing, pasting,
 * filling, the formula bar and the stand-in all pass through.
 */
export function normaliseWrites(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetRangeValuesMutation.id) {
      normaliseCells((command.params as ISetRangeValuesMutationParams | undefined)?.cellValue);
    } else if (RULE_MUTATIONS.has(command.id)) normaliseTexts(command.params);
  });
}

const RULE_MUTATIONS = new Set([
  AddConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
  AddDataValidationMutation.id,
  UpdateDataValidationMutation.id,
]);

function normaliseCells(rows: ISetRangeValuesMutationParams['cellValue']): void {
  for (const row of Object.values(rows ?? {})) {
    for (const cell of Object.values((row ?? {}) as Record<string, ICellData | null | undefined>)) {
      if (typeof cell?.f === 'string') cell.f = withCommas(cell.f);
    }
  }
}

/** A rule's formulas sit in differently named fields, so every text in it that is a formula is turned. */
function normaliseTexts(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string') fields[name] = withCommas(field);
    else normaliseTexts(field);
  }
}
