/** Range lists: a dropdown fed by a range offers what its source cells show, and a choice takes over their own value. */

import {
  CellValueType,
  DataValidationType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type ISheetDataValidationRule,
  type Nullable,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import {
  DataValidationListCacheService,
  getCellValueOrigin,
  isLegalFormulaResult,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { parseA1 } from './a1';
import { holding } from './entered-value';
import type { Grid } from './grid';

/** What a source cell shows, and what it holds. */
interface Choice {
  readonly shown: string;
  readonly held: Readonly<ICellData>;
}

/**
 * Repairs lists from a range in Univer 0.25.1. There only cells with a style of their own in the formula's result are
 * offered in their number format, and a choice is written as the text it was offered as.
 */
export function repairRangeLists(injector: Injector, grid: Grid): void {
  const rules = injector.get(SheetDataValidationModel);
  offerShownTexts(injector.get(DataValidationListCacheService), grid);
  injector.get(ICommandService).beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
        if (typeof cell?.v !== 'string' || cell.f || cell.t === CellValueType.FORCE_STRING) continue;
        const rule = rules.getRuleByLocation(unitId, subUnitId, Number(row), Number(column));
        const choice = rule && choicesOf(grid, subUnitId, rule)?.find(({ shown }) => shown === cell.v);
        if (choice) Object.assign(cell, choice.held);
      }
    }
  });
}

function offerShownTexts(lists: DataValidationListCacheService, grid: Grid): void {
  const universList = lists.getOrCompute.bind(lists);
  lists.getOrCompute = (unitId, sheetId, rule) => {
    const choices = choicesOf(grid, sheetId, rule);
    if (!choices) return universList(unitId, sheetId, rule);
    const colors = rule.formula2?.split(',') ?? [];
    const labels = [...new Set(choices.map(({ shown }) => shown))];
    const listWithColor = labels.map((label, place) => ({ label, color: colors[place] ?? '' }));
    const colorMap = Object.fromEntries(
      listWithColor.filter(({ color }) => color).map(({ label, color }) => [label, color]),
    );
    // Univer offers `listWithColor`, and takes a cell for valid when what it holds is in `list`.
    const list = [...new Set([...labels, ...choices.map(({ held }) => String(getCellValueOrigin(held)))])];
    return { list, listWithColor, colorMap, set: new Set(list) };
  };
}

/** The filled cells of the rule's range, without errors, row by row; undefined when the rule is no list from a range. */
function choicesOf(grid: Grid, sheetId: string, { type, formula1 }: ISheetDataValidationRule): Choice[] | undefined {
  if (type !== DataValidationType.LIST || !formula1?.startsWith('=')) return undefined;
  const range = parseA1(formula1.slice(1));
  const sheet =
    range?.sheet === undefined
      ? grid.workbook().getSheetBySheetId(sheetId)
      : grid.workbook().getSheetBySheetName(range.sheet);
  if (!range || !sheet) return undefined;
  const choices: Choice[] = [];
  for (let row = range.row; row <= (range.lastRow ?? sheet.getRowCount() - 1); row += 1) {
    for (let column = range.column; column <= (range.lastColumn ?? sheet.getColumnCount() - 1); column += 1) {
      const { content } = grid.cell(sheet.getSheetId(), row, column);
      if (content === null || content === '' || !isLegalFormulaResult(String(content))) continue;
      choices.push({ shown: String(sheet.getCell(row, column)?.v ?? content), held: holding(content) });
    }
  }
  return choices;
}
