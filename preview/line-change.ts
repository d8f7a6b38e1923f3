/** Line changes: rows or columns that are inserted, removed or moved, and where a range is afterwards. */

import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';

/** What happens to the rows or columns of one sheet; lines are counted from 0, before the change. */
export type LineChange = {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
} & (
  | { readonly kind: 'insert' | 'remove' }
  /** `to` is the line before which the others are put. */
  | { readonly kind: 'move'; readonly to: number }
);

interface LineParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

const KINDS: Readonly<Record<string, Pick<LineChange, 'kind' | 'axis'>>> = {
  [InsertRowCommand.id]: { kind: 'insert', axis: 'row' },
  [InsertRowMutation.id]: { kind: 'insert', axis: 'row' },
  [InsertColCommand.id]: { kind: 'insert', axis: 'column' },
  [InsertColMutation.id]: { kind: 'insert', axis: 'column' },
  [RemoveRowCommand.id]: { kind: 'remove', axis: 'row' },
  [RemoveRowMutation.id]: { kind: 'remove', axis: 'row' },
  [RemoveColCommand.id]: { kind: 'remove', axis: 'column' },
  [RemoveColMutation.id]: { kind: 'remove', axis: 'column' },
  [MoveRowsCommand.id]: { kind: 'move', axis: 'row' },
  [MoveRowsMutation.id]: { kind: 'move', axis: 'row' },
  [MoveColsCommand.id]: { kind: 'move', axis: 'column' },
  [MoveColsMutation.id]: { kind: 'move', axis: 'column' },
};

/** The change that a command or mutation of Univer's makes, if it makes one; it is on the active sheet where it names none. */
export function lineChangeOf({ id, params }: Readonly<ICommandInfo>, activeSheetId: string): LineChange | undefined {
  const known = KINDS[id];
  const { subUnitId: sheetId = activeSheetId, ...given } = (params ?? {}) as LineParams;
  const lines = given.range ?? given.fromRange ?? given.sourceRange;
  if (!known || !lines) return undefined;
  const { kind, axis } = known;
  const [first, last] = edges(lines, axis);
  const where = { sheetId, axis, first, count: last - first + 1 };
  if (kind !== 'move') return { ...where, kind };
  const target = given.toRange ?? given.targetRange;
  return target ? { ...where, kind, to: edges(target, axis)[0] } : undefined;
}

/** The range after the change, undefined when all of it is removed. Open ends (NaN) stay open. */
export function rangeAfter<R extends IRange>(range: R, change: LineChange): R | undefined {
  const [first, last] = edges(range, change.axis);
  if (Number.isNaN(first) || Number.isNaN(last)) return range;
  const after = linesAfter(first, last, change);
  if (!after) return undefined;
  return change.axis === 'row'
    ? { ...range, startRow: after[0], endRow: after[1] }
    : { ...range, startColumn: after[0], endColumn: after[1] };
}

function edges(range: IRange, axis: LineChange['axis']): [number, number] {
  return axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
}

function linesAfter(first: number, last: number, change: LineChange): [number, number] | undefined {
  const { count } = change;
  const end = change.first + count;
  switch (change.kind) {
    case 'insert':
      return [first >= change.first ? first + count : first, last >= change.first ? last + count : last];
    case 'remove': {
      const kept = (line: number) => line - Math.min(count, Math.max(0, line - change.first));
      // The first line that stays is the one after those that go; the last one is the one before.
      const [start, stop] = [kept(first), kept(last + 1) - 1];
      return start > stop ? undefined : [start, stop];
    }
    case 'move': {
      const { to } = change;
      const placed = (line: number): number => {
        if (line >= change.first && line < end) return to > change.first ? to - end + line : line - change.first + to;
        if (line >= end && line < to) return line - count;
        return line >= to && line < change.first ? line + count : line;
      };
      if (first >= change.first && last < end) return [placed(first), placed(last)];
      // What stays where it was makes the range; lines moved in between come to belong to it.
      const [start, stop] = [
        first >= change.first && first < end ? end : first,
        last >= change.first && last < end ? change.first - 1 : last,
      ];
      return [placed(start), placed(stop)];
    }
  }
}
