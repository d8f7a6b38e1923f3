/** Finds amounts in another currency than most: they would be added up as if they were one. */

import { currencyOfFormat, currencyOfText } from './currencyNamed';
import type { Table } from './fields';
import { addRow, kept, NAMED, noRows, type Rows } from './findingLog';
import type { Finding } from './requests';

/** The currencies of the amounts in both tables. */
export interface Currencies {
  /** Looks at the cells of a column, one by one; `format` is the cell's number format where it is known. */
  column(table: Table, field: string): (value: unknown, format: unknown, row: number) => void;
  /** The currency of most amounts, whichever column they are in; `''` where none says. */
  usual(): string;
  findings(): Finding[];
}

/** None yet. */
export function newCurrencies(): Currencies {
  const columns = new Map<string, { table: Table; field: string; currencies: Map<string, Rows> }>();
  const ofFormats = new Map<string, string | undefined>();

  const currencyOf = (value: unknown, format: unknown): string | undefined => {
    if (typeof value === 'string') return currencyOfText(value);
    if (typeof format !== 'string') return undefined;
    if (!ofFormats.has(format)) ofFormats.set(format, currencyOfFormat(format));
    return ofFormats.get(format);
  };

  const usual = (): string => {
    const counts = new Map<string, number>();
    for (const { currencies } of columns.values()) {
      for (const [currency, { count }] of currencies) counts.set(currency, (counts.get(currency) ?? 0) + count);
    }
    return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0];
  };

  return {
    column(table, field) {
      const make = (): { table: Table; field: string; currencies: Map<string, Rows> } => ({
        table,
        field,
        currencies: new Map(),
      });
      const { currencies } = kept(columns, `${table} ${field}`, make);
      return (value, format, row) => {
        const currency = currencyOf(value, format);
        if (currency !== undefined) addRow(kept(currencies, currency, noRows), row);
      };
    },
    usual,
    findings() {
      const most = usual();
      return [...columns.values()].flatMap(({ table, field, currencies }) => {
        const others = [...currencies].filter(([currency]) => currency !== most);
        if (others.length === 0) return [];
        const rows = others.flatMap(([, found]) => found.rows).sort((one, other) => one - other);
        return [
          {
            code: 'otherCurrency' as const,
            table,
            field,
            count: others.reduce((count, [, found]) => count + found.count, 0),
            rows: rows.slice(0, NAMED),
            names: [most, ...others.map(([currency]) => currency)].slice(0, NAMED),
          },
        ];
      });
    },
  };
}
