/** Cells gathered into few rectangles, since a call to Sheets takes a rectangle. */

/** Rows and columns count from 1; both ends are in it. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** As few rectangles as runs along the rows, or along the columns, give; together they hold exactly these cells. */
export function rectangles(places: readonly (readonly [row: number, column: number])[]): Rectangle[] {
  const along = joinedRuns(places);
  const across = joinedRuns(places.map(([row, column]) => [column, row] as const));
  if (along.length <= across.length) return along;
  return across.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows }));
}

/** Runs along the rows, joined where the next row has the same. */
function joinedRuns(places: readonly (readonly [row: number, column: number])[]): Rectangle[] {
  const byRow = new Map<number, number[]>();
  for (const [row, column] of places) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(byRow.get(row) ?? []).map(([column, columns]) => {
      const above = open.find((one) => one.row + one.rows === row && one.column === column && one.columns === columns);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
    });
    done.push(...open.filter((one) => !runs.some((run) => run.row === one.row && run.column === one.column)));
    open = runs;
  }
  return [...done, ...open];
}

/** The runs of numbers that follow each other, each with its first number and its length. */
export function runsOf(numbers: readonly number[]): [first: number, length: number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1] === number) run[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
