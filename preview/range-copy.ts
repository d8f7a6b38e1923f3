/** Range copies: what copying a block and pasting it does to cells, notes, validations and conditional formats. */

import type { ICellData, IStyleData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { common, without } from './block-cover';
import type { FormatRule } from './conditional-formats';
import type { Engine } from './engine';
import { BLANK, holding } from './entered-value';
import { type Block, over } from './grid';
import { rectangles } from './rectangles';
import type { Validation } from './validations';

/** Which of it is pasted. */
export interface Pasted {
  /** `formulas` move as in a spreadsheet; `values` are what the formulas give now. */
  readonly content: 'formulas' | 'values' | 'none';
  /** Number formats, colours, fonts, borders and conditional formats. */
  readonly looks: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

interface CopiedCell {
  readonly content: ICellData;
  readonly style: IStyleData | undefined;
  readonly note: string;
  readonly validation: Validation | undefined;
}

/** Pastes the block `from` at the first cell of `to`, as often as it fits into it as a whole. */
export function copyRange(engine: Engine, from: Block, to: Block, pasted: Pasted): void {
  const lexer = engine.univer.__getInjector().get(LexerTreeBuilder);
  const copied = over(from, (row, column) => copyCell(engine, from.sheetId, row, column, pasted.content));
  const rules = engine.conditionalFormats.of(from.sheetId);
  for (const tile of tiles(from, to)) {
    const cell = (row: number, column: number): CopiedCell => {
      const found = copied[row]?.[column];
      if (!found) throw new Error('The copy is smaller than the block it is pasted on.');
      return found;
    };
    const [down, right] = [tile.row - from.row, tile.column - from.column];
    if (pasted.looks) {
      engine.grid.restyle(tile, () => null);
      engine.grid.restyle(tile, (row, column) => cell(row, column).style ?? {});
      pasteFormats(engine, rules, from, tile, lexer);
    }
    if (pasted.content !== 'none') {
      engine.grid.write(tile, (row, column) => {
        const { content } = cell(row, column);
        return content.f ? { ...content, f: lexer.moveFormulaRefOffset(content.f, right, down) } : content;
      });
    }
    if (pasted.notes) {
      over(tile, (row, column) =>
        engine.notes.set(tile.sheetId, row, column, cell(row - tile.row, column - tile.column).note),
      );
    }
    if (pasted.validations) pasteValidations(engine, tile, cell);
  }
}

function copyCell(
  { calculation, grid, notes, validations }: Engine,
  sheetId: string,
  row: number,
  column: number,
  content: Pasted['content'],
): CopiedCell {
  const cell = grid.cell(sheetId, row, column);
  const own = grid.sheet(sheetId).getCellRaw(row, column);
  if (content === 'values' && !cell.calculated && calculation.pending) {
    throw new Error('The value of this formula is not calculated yet in the local stand-in.');
  }
  const asFormula = (): ICellData =>
    cell.formula
      ? { ...BLANK, f: cell.formula }
      : { ...BLANK, v: own?.v ?? null, t: own?.t ?? null, p: own?.p ? structuredClone(own.p) : null };
  return {
    content: content === 'values' ? holding(cell.content) : asFormula(),
    style: structuredClone(grid.style(sheetId, row, column)),
    note: notes.at(sheetId, row, column),
    validation: validations.at(sheetId, row, column),
  };
}

/** A block that holds the copy several times over gets it as often; any other gets it once, whole. */
function tiles(from: Block, to: Block): Block[] {
  const whole = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  const [down, right] = whole ? [to.rows / from.rows, to.columns / from.columns] : [1, 1];
  const { rows, columns } = from;
  return over({ sheetId: to.sheetId, row: 0, column: 0, rows: down, columns: right }, (row, column) => ({
    sheetId: to.sheetId,
    row: to.row + row * rows,
    column: to.column + column * columns,
    rows,
    columns,
  })).flat();
}

function pasteValidations(
  { validations }: Engine,
  tile: Block,
  cell: (row: number, column: number) => CopiedCell,
): void {
  const { sheetId } = tile;
  const places = new Map<string, { validation: Validation | undefined; cells: [number, number][] }>();
  over(tile, (row, column) => {
    const { validation } = cell(row - tile.row, column - tile.column);
    const key = JSON.stringify(validation ?? null);
    const known = places.get(key) ?? { validation, cells: [] };
    known.cells.push([row, column]);
    places.set(key, known);
  });
  for (const { validation, cells } of places.values()) {
    if (!validation) {
      validations.clear(sheetId, rectangles(sheetId, cells));
      continue;
    }
    // A rule that says the same holds for the pasted cells as well, rather than beside a second one.
    const same = validations.of(sheetId).filter(({ blocks: _, ...rule }) => isEqual(rule, validation));
    const held = same.flatMap(({ blocks }) => cellsOf(without(blocks, tile)));
    validations.set(sheetId, rectangles(sheetId, [...held, ...cells]), validation);
  }
}

function cellsOf(blocks: readonly Block[]): [number, number][] {
  return blocks.flatMap((block) => over(block, (row, column): [number, number] => [row, column]).flat());
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The rules over what was copied come to hold for the pasted cells too, and the rules that held there end. */
function pasteFormats(
  { conditionalFormats }: Engine,
  copied: readonly FormatRule[],
  from: Block,
  tile: Block,
  lexer: LexerTreeBuilder,
): void {
  const old = conditionalFormats.of(tile.sheetId);
  const pastedOn = (rule: FormatRule): Block[] =>
    rule.blocks.flatMap((block) => {
      const both = common(block, from);
      if (!both) return [];
      const [row, column] = [both.row - from.row + tile.row, both.column - from.column + tile.column];
      return [{ ...both, sheetId: tile.sheetId, row, column }];
    });
  const same = from.sheetId === tile.sheetId;
  const kept = old.map((rule, index) => {
    const source = same ? copied[index] : undefined;
    return regrouped(rule, [...without(rule.blocks, tile), ...(source ? pastedOn(source) : [])], lexer);
  });
  const added = same ? [] : copied.map((rule) => regrouped(rule, pastedOn(rule), lexer));
  const rules = [...kept, ...added].filter(({ blocks }) => blocks.length > 0);
  if (!isEqual(rules, old)) conditionalFormats.replace(tile.sheetId, rules);
}

/** The rule over other cells, in as few blocks as hold them; its formula is meant for the first cell of the first one. */
function regrouped(rule: FormatRule, blocks: readonly Block[], lexer: LexerTreeBuilder): FormatRule {
  if (isEqual(blocks, rule.blocks)) return rule;
  const [first] = blocks;
  const grouped = first ? rectangles(first.sheetId, cellsOf(blocks)) : [];
  const [before, after] = [rule.blocks[0], grouped[0]];
  const { condition } = rule;
  if (!before || !after || condition.kind !== 'formula') return { ...rule, blocks: grouped };
  const formula = lexer.moveFormulaRefOffset(condition.formula, after.column - before.column, after.row - before.row);
  return { ...rule, blocks: grouped, condition: { ...condition, formula } };
}
