/** The sample's tables as blocks of rows, as they are read from a sheet whose time zone is UTC. */

import type { SampleTable } from '../../scripts/sampleTables';
import { calendarOf } from '../../src/leads/calendar';
import type { CheckBlock } from '../../src/leads/check';
import type { Mapping, Table } from '../../src/leads/fields';
import { recognise } from '../../src/leads/recognise';

/** The days of a spreadsheet in UTC. */
export const UTC = calendarOf((moment) => moment);

/** The moment of a serial number. */
export function dateOf(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000);
}

/** The recognised columns of a table, and its rows in blocks of at most `most`. */
export function blocksOf(sample: SampleTable, table: Table, most = 2000): { columns: Mapping; blocks: CheckBlock[] } {
  const columns = recognise(sample.headers, table);
  const rows = sample.rows.map((cells) =>
    cells.map((cell, column) =>
      typeof cell === 'number' && sample.formats[column]?.includes('yyyy') ? dateOf(cell) : cell,
    ),
  );
  const formats = sample.rows.map(() => [...sample.formats]);
  for (const { row, column, format } of sample.cellFormats) (formats[row - 2] as string[])[column] = format;
  const blocks = Array.from({ length: Math.ceil(rows.length / most) }, (_, index): CheckBlock => {
    const part = rows.slice(index * most, (index + 1) * most);
    const partFormats = formats.slice(index * most, (index + 1) * most);
    const named = Object.entries(columns);
    return {
      count: part.length,
      firstRow: 2 + index * most,
      columns: new Map(named.map(([name, at]) => [name, { rows: part, at }])),
      formats: new Map(named.map(([name, at]) => [name, { rows: partFormats, at }])),
    };
  });
  return { columns, blocks };
}

/** A block with these columns by field, given cell by cell; its first row is row 2. */
export function block(columns: Readonly<Record<string, readonly unknown[]>>, firstRow = 2): CheckBlock {
  const [first = []] = Object.values(columns);
  return {
    count: first.length,
    firstRow,
    columns: new Map(
      Object.entries(columns).map(([name, cells]) => [name, { rows: cells.map((cell) => [cell]), at: 0 }]),
    ),
  };
}
