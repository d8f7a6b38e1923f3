/** Range, what goes with its cells: notes, data validation, protection, groups, merging, clearing and selecting. */

import { AddWorksheetMergeAllCommand } from '@univerjs/sheets';
import { BLANK } from '../entered-value';
import { type Block, over, toRange } from '../grid';
import { rectangles } from '../rectangles';
import { dataValidation } from './data-validation';
import { behind, type Host } from './host';
import { protectRange } from './protection';
import { checkShape } from './range-bounds';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The methods for what is attached to the cells. */
export function rangeRules(host: Host, block: Block, self: () => Range): Partial<Range> {
  const { grid, notes, validations } = host.engine;
  const { sheetId } = block;
  const note = (text: (row: number, column: number) => string | null | undefined): Range => {
    over(block, (row, column) => notes.set(sheetId, row, column, text(row - block.row, column - block.column) ?? ''));
    return self();
  };
  const rule = (row: number, column: number): Rule | null => {
    const validation = validations.at(sheetId, row, column);
    return validation ? dataValidation(host, validation) : null;
  };
  const validate = (blocks: readonly Block[], value: Rule | null): void => {
    if (value) validations.set(sheetId, blocks, behind(host.behind.validations, value, 'DataValidation'));
    else validations.clear(sheetId, blocks);
  };
  return {
    getNote: () => notes.at(sheetId, block.row, block.column),
    getNotes: () => over(block, (row, column) => notes.at(sheetId, row, column)),
    setNote: (text) => note(() => text),
    setNotes: (texts) => {
      checkShape(texts, block);
      return note((row, column) => texts[row]?.[column]);
    },
    clearNote: () => note(() => null),
    getDataValidation: () => rule(block.row, block.column),
    getDataValidations: () => over(block, rule),
    setDataValidation: (value) => {
      validate([block], value);
      return self();
    },
    setDataValidations: (rules) => {
      checkShape(rules, block);
      const cells = new Map<Rule | null, [number, number][]>();
      rules.forEach((row, down) => {
        row.forEach((value, right) => {
          cells.set(value, [...(cells.get(value) ?? []), [block.row + down, block.column + right]]);
        });
      });
      for (const [value, places] of cells) validate(rectangles(sheetId, places), value);
      return self();
    },
    clearDataValidations: () => {
      validate([block], null);
      return self();
    },
    protect: () => protectRange(host, block),
    shiftRowGroupDepth: (delta) => {
      host.unseen.shiftRowGroups(block, delta);
      return self();
    },
    merge: () => {
      grid.run(AddWorksheetMergeAllCommand.id, {
        unitId: grid.unitId,
        subUnitId: sheetId,
        selections: [toRange(block)],
        defaultMerge: true,
      });
      return self();
    },
    clear: (options: Parameters<typeof cleared>[0] = {}) => {
      const { contents, format, rules, comments } = cleared(options);
      if (contents) grid.write(block, () => BLANK);
      if (format) grid.restyle(block, () => null);
      if (rules) validate([block], null);
      if (comments) note(() => null);
      return self();
    },
    activate: () => {
      host.engine.select(block);
      return self();
    },
  };
}

/** What is cleared: contents and looks, or what the options name. */
function cleared(options: {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}) {
  const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
  const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
  return {
    contents: all || contentsOnly === true,
    format: all || formatOnly === true,
    rules: validationsOnly === true,
    comments: commentsOnly === true,
  };
}
