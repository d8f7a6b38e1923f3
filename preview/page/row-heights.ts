/** Heights of rows that Univer works out when it has time: of a sheet that is gone by then it would throw. */

import { ICommandService } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Engine } from '../engine';

/** Calls off what is still to be worked out of a sheet before it is removed. */
export function forgetHeightsOfRemovedSheets(engine: Engine): void {
  const commands = engine.univer.__getInjector().get(ICommandService);
  const tasks = new Map<string, string[]>();
  commands.beforeCommandExecuted(({ id: command, params }) => {
    if (command === MarkDirtyRowAutoHeightOperation.id) {
      const { subUnitId, id } = params as IMarkDirtyRowAutoHeightOperationParams;
      tasks.set(subUnitId, [...(tasks.get(subUnitId) ?? []), id]);
    }
    if (command !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as IRemoveSheetMutationParams;
    for (const id of tasks.get(subUnitId) ?? []) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id });
    }
    tasks.delete(subUnitId);
  });
}
