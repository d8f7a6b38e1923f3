/** A cell of a table that LEAD_KPIS gives: its header says which figure or KPI it is, its first cells which group. */

import { formulaInWords, substitute, withSigns } from '../../core/formula';
import { isFormulaKpi, type Kpi, LANGUAGES, type Text } from '../../core/kpi';
import { SAYS } from '../../i18n/explain';
import { KPIS } from '../../kpis';
import { FIELDS } from '../../leads/fields';
import { LEAD_KPIS } from '../../leads/LEAD_KPIS';
import { labelOf } from '../../leads/leadKpis';
import { MEASURED, type Measured } from '../../leads/measured';
import { figuresIn, readsOf } from '../../leads/reads';
import { ourCallsIn } from '../ourCalls';
import { filled, inAll } from '../texts';
import { factsOf } from './facts';
import { areaOf, type Grid, placeOf, type Spot, seen, spotsOf } from './grid';
import { type Found, inputsOf, nodeAt, type ReadFormula } from './readFormula';
import { isTrouble, troubleOf } from './trouble';
import { kpisNamed } from './vocabulary';

/** What the cell of the table is. */
export function cellOfTable(spot: Spot, formula: ReadFormula, spilled: readonly Text[], grid: Grid): Found {
  const { anchor, down, across } = formula.standing;
  const value = grid.value(spot);
  const trouble = isTrouble(value) ? troubleOf({ value, ...formula }, grid) : undefined;
  const groups = groupsIn(formula, grid);
  const keys = Array.from({ length: groups }, (_, index) => seen({ ...spot, column: anchor.column + index }, grid));
  const row = keys.filter((key) => key !== '').join(' · ');
  const says = [down === 0 ? SAYS.table : filled(SAYS.tableRow, { row }), ...spilled];
  const found = { title: LEAD_KPIS.title, says, ...inputsOf(spot, formula, grid), ...(trouble && { trouble }) };
  if (down === 0 || across < groups) return found;
  const header = String(grid.value({ ...spot, row: anchor.row }));
  const kpi = KPIS.find(({ name }) => name === header) ?? kpisNamed(header)[0];
  if (kpi) return ofKpi(kpi, found, spot, formula, grid);
  const figure = figureCalled(header);
  if (!figure) return found;
  return { ...found, title: inAll((language) => labelOf(figure, language)), says: [...says, howCounted(figure)] };
}

/** The KPI of one row, with its figures where the table shows them, and else with how those are counted. */
function ofKpi(kpi: Kpi, found: Found, spot: Spot, formula: ReadFormula, grid: Grid): Found {
  const reads = readsOf(kpi) ?? {};
  const names = [...new Set(figuresIn(reads))];
  const cells = figureCells(spot, formula, grid);
  const shown = names.flatMap((name) => {
    const cell = cells.get(name);
    return cell ? [{ name, cell }] : [];
  });
  const hidden = MEASURED.filter(({ name }) => names.includes(name) && !cells.has(name));
  const numberOf = (name: string): string => {
    const cell = cells.get(name);
    return (cell && seen(cell, grid)) || '?';
  };
  const given = (argument: string): string => {
    const expression = reads[argument] ?? argument;
    const said = substitute(expression, numberOf);
    return /[+-]/.test(expression) ? `(${said})` : said;
  };
  const isWhole = hidden.length === 0 && shown.length > 0 && typeof grid.value(spot) === 'number';
  return {
    ...found,
    title: kpi.title,
    says: [...found.says, ...hidden.map(howCounted)],
    kpi: factsOf(kpi),
    words: inAll((language) => formulaInWords(kpi, language)),
    ...(isFormulaKpi(kpi) &&
      isWhole && { numbers: `${substitute(withSigns(kpi.formula), given)} = ${seen(spot, grid)}` }),
    inputs: [
      ...shown.map(({ name, cell }) => ({
        ...placeOf(cell),
        label: inAll((language) => labelOf(figureNamed(name), language)),
        called: '',
        shown: seen(cell, grid),
      })),
      ...found.inputs,
    ],
  };
}

/** The row's cells that show figures, by the figures' names. */
function figureCells(spot: Spot, { standing: { anchor } }: ReadFormula, grid: Grid): Map<string, Spot> {
  const [, columns] = grid.size(spot.sheet) ?? [0, 0];
  const cells = new Map<string, Spot>();
  for (let column = anchor.column; column <= columns; column++) {
    const figure = figureCalled(String(grid.value({ ...anchor, column })));
    if (figure && !cells.has(figure.name)) cells.set(figure.name, { ...spot, column });
  }
  return cells;
}

/** How many of the table's first columns name the groups. */
function groupsIn({ root, text, standing }: ReadFormula, grid: Grid): number {
  const [call] = ourCallsIn(root);
  const node = call && nodeAt(root, call.from, call.to);
  const by = node?.kind === 'call' ? node.parts[2] : undefined;
  const written = by ? text.slice(by.from, by.to) : '';
  const area = by?.kind === 'reference' ? areaOf(written, standing.anchor.sheet, grid) : undefined;
  const asked = area ? spotsOf(area, 2).map((cell) => String(grid.value(cell))) : [written.replace(/"/g, '')];
  return asked.flatMap((names) => names.split(/[,、，]/)).filter((name) => name.trim() !== '').length > 1 ? 2 : 1;
}

function howCounted(figure: Measured): Text {
  const { table, date, field } = figure;
  const columnCalled = (name: string): string | Text => FIELDS[table].find((each) => each.name === name)?.label ?? name;
  const label = inAll((language) => labelOf(figure, language));
  if (table === 'activity') return filled(SAYS.addedUp, { label, field: columnCalled(field ?? date) });
  if (field === undefined) return filled(SAYS.counted, { label, date: columnCalled(date) });
  return filled(SAYS.fromLeads, { label, date: columnCalled(date), field: columnCalled(field) });
}

function figureCalled(header: string): Measured | undefined {
  return MEASURED.find((figure) => LANGUAGES.some((language) => labelOf(figure, language) === header));
}

function figureNamed(name: string): Measured | string {
  return MEASURED.find((figure) => figure.name === name) ?? name;
}
