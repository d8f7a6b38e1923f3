/**
 * Style writes: Univer 0.25.1 knows a write of styles alone by the command that it came from, else it takes the formulas
 * of those cells for deleted. But it names the command that has run longest, which on a screen can be a scroll that a
 * frozen column has begun, or an undo.
 */

import type { ICellData, ICommandInfo, ICommandService, IDisposable } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

/** Says of every write of nothing but styles that it is one. */
export function nameStyleWrites(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as ISetRangeValuesMutationParams;
    if (hasOnlyStyles(params.cellValue)) params.trigger = SetStyleCommand.id;
  });
}

function hasOnlyStyles(rows: ISetRangeValuesMutationParams['cellValue']): boolean {
  for (const row of Object.values(rows ?? {})) {
    for (const cell of Object.values((row ?? {}) as Record<string, ICellData | null | undefined>)) {
      if (!cell || Object.keys(cell).some((key) => key !== 's')) return false;
    }
  }
  return true;
}
