/** Asks the built add-on to explain a cell, and cells of a spreadsheet that is only in memory. */

import type { Preview } from '../../preview/headless';
import { LANGUAGES } from '../../src/core/kpi';
import { referenceOf } from '../../src/formula/reference';
import type { Decimal } from '../../src/formula/tokens';
import { explain } from '../../src/share/explain/explain';
import { decimalIn } from '../../src/share/portable/needing';
import type { Explanation } from '../../src/share/requests';
import { ask } from '../template/openSheet';

/** What the sidebar is told of the cell, once it is selected. */
export function explained(preview: Preview, sheet: string, cell: string): Explanation {
  preview.select(sheet, cell);
  const answer = ask(preview, 'explainCell');
  if (!answer.ok) throw new Error(answer.message);
  return answer as unknown as Explanation;
}

/** The explanation's inputs as `label cell = shown`. */
export function inputsIn({ inputs }: Explanation): string[] {
  return inputs.map(({ label, cell, shown }) => `${label.en} ${cell} = ${shown}`);
}

/** Texts of the explanation that are missing in a language, or still have a place to be filled in them. */
export function unfinished(explanation: Explanation): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const isText = (LANGUAGES as readonly string[]).includes(name);
      if (isText && (typeof inner !== 'string' || /^$|\{\w+\}|undefined/.test(inner)))
        found.push(`${path}.${name}: ${inner}`);
      visit(inner, `${path}.${name}`);
    }
  };
  visit(explanation, explanation.cell);
  return found;
}

/** Explains a cell of `Sheet1` in a spreadsheet with these cells: `formula → value` where it has a formula. */
export function explainedOf(
  cells: Readonly<Record<string, unknown>>,
  cell: string,
  locale: Decimal = '.',
): Explanation {
  const found = new Map(
    Object.entries(cells).map(([address, content]) => {
      const { first } = referenceOf(address);
      const [formula = '', value] = String(content).startsWith('=') ? String(content).split(' → ') : ['', content];
      const isNumber = typeof value === 'string' && value !== '' && formula !== '' && !Number.isNaN(Number(value));
      return [`${first.row} ${first.column}`, { formula, value: isNumber ? Number(value) : value }];
    }),
  );
  const at = ({ row, column }: { row: number; column: number }) => found.get(`${row} ${column}`);
  const { first } = referenceOf(cell);
  return explain(
    { sheet: 'Sheet1', row: first.row ?? 1, column: first.column ?? 1 },
    {
      value: (spot) => at(spot)?.value ?? '',
      shown: (spot) => String(at(spot)?.value ?? ''),
      formula: (spot) => at(spot)?.formula ?? '',
      decimal: (formula) => decimalIn(formula, locale),
      day: (value) => (typeof value === 'number' ? value : undefined),
      size: (sheet) => (sheet === 'Sheet1' ? [20, 10] : undefined),
      frame: () => undefined,
    },
  );
}
