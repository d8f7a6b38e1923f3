/** Which of our functions somebody may have meant whose name isn't one. */

import { KPIS } from '../../kpis';

/** Functions of Google Sheets itself that differ from one of ours by a letter or two. */
const NATIVE = new Set([
  'ABS',
  'AND',
  'COS',
  'COT',
  'CSC',
  'GCD',
  'IRR',
  'LCM',
  'MIN',
  'MAX',
  'MIRR',
  'MOD',
  'NPER',
  'NPV',
  'ROW',
  'XIRR',
]);

/** The function of ours whose name is nearest to `written`, if any is near. */
export function nearestFunction(written: string): string | undefined {
  const name = written.toUpperCase();
  if (NATIVE.has(name)) return undefined;
  const most = name.length <= 4 ? 1 : 2;
  const [best] = KPIS.map((kpi) => ({ name: kpi.name, far: distance(name, kpi.name) }))
    .filter(({ far }) => far > 0 && far <= most)
    .sort((a, b) => a.far - b.far);
  return best?.name;
}

/** How many letters have to be put in, left out, replaced, or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const replaced = at(rows, i - 1, j - 1) + (isSame ? 0 : 1);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchanged ? at(rows, i - 2, j - 2) + 1 : replaced;
      row.push(Math.min(replaced, exchanged, at(rows, i - 1, j) + 1, (row[j - 1] as number) + 1));
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
