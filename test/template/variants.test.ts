/** Every kind of sheet in both styles: no error cell, and the same in all its cells, whatever it is worked out by. */

import { LANGUAGES } from '../../src/core/kpi';
import { PERIOD_KINDS } from '../../src/template/periods';
import { errorsIn } from './compare';
import { openSheet } from './openSheet';

/** What the sheet shows, but for the choices it keeps in a corner, row by row. */
async function shown(choices: Parameters<typeof openSheet>[0]): Promise<unknown[][]> {
  const sheet = await openSheet(choices);
  expect(errorsIn(sheet)).toEqual([]);
  const rows = sheet.preview.read(sheet.name, 'A1:Z130');
  sheet.preview.close();
  return rows.map((row) => row.map((value) => (value === null || String(value).startsWith('leadsheet ') ? '' : value)));
}

/** The cells that differ, numbers by more than 1e-12 of them, since a product may be worked out in another order. */
function unequal(one: readonly unknown[][], other: readonly unknown[][]): string[] {
  return one.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const second = other[r]?.[c];
      const near =
        typeof value === 'number' &&
        typeof second === 'number' &&
        Math.abs(value - second) <= 1e-12 * Math.max(Math.abs(value), Math.abs(second), 1);
      return near || value === second ? [] : [`row ${r + 1} column ${c + 1}: ${String(value)}, ${String(second)}`];
    }),
  );
}

const KINDS = PERIOD_KINDS.flatMap((periods) => [true, false].map((sample) => ({ periods, sample })));

test.each(KINDS)(
  '$periods, sample: $sample',
  async ({ periods, sample }) => {
    for (const language of LANGUAGES) {
      const native = await shown({ language, periods, sample, style: 'native' });
      const functions = await shown({ language, periods, sample, style: 'functions' });
      expect([language, unequal(functions, native)]).toEqual([language, []]);
    }
  },
  120_000,
);
