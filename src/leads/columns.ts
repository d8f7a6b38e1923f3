/** How a table's rows arrive: in blocks, of which only the columns that are needed are read. */

/** One column of a block of rows: the cells are `rows[i][at]`. Several columns may share the same rows. */
export interface BlockColumn {
  readonly rows: readonly (readonly unknown[])[];
  readonly at: number;
}

/**
 * A block of a table: its columns by field name (or, for grouping by a header, under `by 1`, `by 2`), and the sheet row
 * of its first row. Every block of a table has the same columns.
 */
export interface Block {
  readonly count: number;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, BlockColumn>;
}
