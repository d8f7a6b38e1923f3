/** Sheet, its rows and columns: inserting, deleting, moving, hiding, freezing and their sizes. */

import type { Axis } from '../lines';
import { behind, type Host } from './host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The methods for rows and columns. */
export function sheetLines(host: Host, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { grid, lines, worksheet } = host.engine;
  const facade = () => worksheet(sheetId);
  const done = (_: unknown): Sheet => self();
  const columnData = (column: number) => grid.sheet(sheetId).getConfig().columnData[column - 1];
  /** Lines from 1 on; throws what Google throws where the sheet has none. */
  const within = (axis: Axis, first: number, count: number): void => {
    if (first >= 1 && count >= 1 && first + count - 1 <= lines.count(sheetId, axis)) return;
    throw new Error(axis === 'row' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
  };
  const insert =
    (axis: Axis, side: 'before' | 'after') =>
    (place: number, count: number = 1): Sheet => {
      within(axis, place, 1);
      // New lines look like the one they are put next to, which is a belief about Google.
      const at = side === 'after' ? place : place - 1;
      const selected = host.engine.selection();
      lines.insert(sheetId, axis, at, count, side === 'after' ? 'before' : 'after');
      // Univer selects what a user has inserted; a script at Google leaves the selection alone.
      if (selected.sheetId === sheetId) host.engine.select(selected);
      return self();
    };
  const remove =
    (axis: Axis) =>
    (first: number, count: number = 1): void => {
      within(axis, first, count);
      const frozen = axis === 'row' ? grid.sheet(sheetId).getFreeze().ySplit : grid.sheet(sheetId).getFreeze().xSplit;
      if (first <= Math.max(0, frozen) + 1 && first + count - 1 === lines.count(sheetId, axis)) {
        throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
      }
      lines.remove(sheetId, axis, first - 1, count);
    };
  const move =
    (axis: Axis) =>
    (spec: Range, destination: number): void => {
      const block = behind(host.behind.ranges, spec, 'Range');
      const [first, count] = axis === 'row' ? [block.row, block.rows] : [block.column, block.columns];
      within(axis, Math.min(destination, lines.count(sheetId, axis)), 1);
      lines.move(sheetId, axis, first, count, destination - 1);
    };
  return {
    insertRowsBefore: insert('row', 'before'),
    insertRowBefore: insert('row', 'before'),
    insertRowsAfter: insert('row', 'after'),
    insertRowAfter: insert('row', 'after'),
    insertColumnsBefore: insert('column', 'before'),
    insertColumnBefore: insert('column', 'before'),
    insertColumnsAfter: insert('column', 'after'),
    insertColumnAfter: insert('column', 'after'),
    deleteRows: remove('row'),
    deleteRow: (row) => done(remove('row')(row)),
    deleteColumns: remove('column'),
    deleteColumn: (column) => done(remove('column')(column)),
    moveRows: move('row'),
    moveColumns: move('column'),
    ...hiding(host, sheetId),
    getFrozenRows: () => Math.max(0, grid.sheet(sheetId).getFreeze().ySplit),
    getFrozenColumns: () => Math.max(0, grid.sheet(sheetId).getFreeze().xSplit),
    setFrozenRows: (rows) => {
      facade().setFrozenRows(rows);
    },
    setFrozenColumns: (columns) => {
      facade().setFrozenColumns(columns);
    },
    // Also of a hidden column, which Univer gives no width.
    getColumnWidth: (column) => columnData(column)?.w ?? grid.sheet(sheetId).getConfig().defaultColumnWidth,
    getRowHeight: (row) => grid.sheet(sheetId).getRowHeight(row - 1),
    setColumnWidth: (column, width) => done(facade().setColumnWidth(column - 1, width)),
    setColumnWidths: (from, count, width) => done(facade().setColumnWidths(from - 1, count, width)),
    setRowHeight: (row, height) => done(facade().setRowHeight(row - 1, height)),
    setRowHeights: (from, count, height) => done(facade().setRowHeights(from - 1, count, height)),
    setRowHeightsForced: (from, count, height) => done(facade().setRowHeightsForced(from - 1, count, height)),
  };
}

/** What is hidden by the user or the script; filters and folded groups hide nothing here. */
function hiding({ engine, behind: known }: Host, sheetId: string): Partial<Sheet> {
  const facade = () => engine.worksheet(sheetId);
  const sheet = () => engine.grid.sheet(sheetId);
  /** Univer goes on to select what is beside the hidden line; Google leaves the selection alone. */
  const selectionKept = (hide: () => unknown): void => {
    const selected = engine.selection();
    hide();
    engine.select(selected);
  };
  const rowsOf = (range: Range): [number, number] => {
    const { row, rows } = behind(known.ranges, range, 'Range');
    return [row, rows];
  };
  const columnsOf = (range: Range): [number, number] => {
    const { column, columns } = behind(known.ranges, range, 'Range');
    return [column, columns];
  };
  return {
    hideRows: (from: number, count: number = 1) => {
      selectionKept(() => facade().hideRows(from - 1, count));
    },
    hideRow: (range) => {
      selectionKept(() => facade().hideRows(...rowsOf(range)));
    },
    showRows: (from: number, count: number = 1) => {
      selectionKept(() => facade().showRows(from - 1, count));
    },
    unhideRow: (range) => {
      selectionKept(() => facade().showRows(...rowsOf(range)));
    },
    hideColumns: (from: number, count: number = 1) => {
      selectionKept(() => facade().hideColumns(from - 1, count));
    },
    hideColumn: (range) => {
      selectionKept(() => facade().hideColumns(...columnsOf(range)));
    },
    showColumns: (from: number, count: number = 1) => {
      selectionKept(() => facade().showColumns(from - 1, count));
    },
    unhideColumn: (range) => {
      selectionKept(() => facade().showColumns(...columnsOf(range)));
    },
    isRowHiddenByUser: (row) => !sheet().getRowRawVisible(row - 1),
    isColumnHiddenByUser: (column) => !sheet().getColVisible(column - 1),
  };
}
