/** Findings that the columns alone tell, and the order in which findings are read. */

import { FIELDS, type Mapping, TABLES, type Table } from './fields';
import { FINDINGS, type Finding } from './requests';

/** The columns of each table that is there. */
export type Mappings = Partial<Readonly<Record<Table, Mapping>>>;

/** The columns without which a table says nothing; every one of its rows is concerned. */
export function missingColumns(mappings: Mappings, rows: Readonly<Record<Table, number>>): Finding[] {
  return TABLES.flatMap((table) => {
    const mapping = mappings[table];
    const missing = FIELDS[table].filter(({ name, required }) => mapping && required && !(name in mapping));
    return missing.map(
      ({ name }): Finding => ({ code: 'missingColumn', table, field: name, count: rows[table], rows: [], names: [] }),
    );
  });
}

/** By what is wrong, then by table and column. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ code, table, field }: Finding): number[] => [
    FINDINGS.indexOf(code),
    TABLES.indexOf(table),
    FIELDS[table].findIndex(({ name }) => name === field),
  ];
  return [...findings].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    const differing = a.findIndex((part, i) => part !== b[i]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  });
}
