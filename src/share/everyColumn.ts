/** The cells of a row by the names of its columns. */

/** What `value` gives for each of the columns. */
export function everyColumn<Name extends string, T>(
  columns: readonly Name[],
  value: (column: Name) => T,
): Readonly<Record<Name, T>> {
  return Object.fromEntries(columns.map((column) => [column, value(column)])) as Record<Name, T>;
}
