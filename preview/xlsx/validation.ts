/** Validations: Univer's rules as a book's, one for each rectangle. */

import type { ISheetDataValidationRule } from '@univerjs/core';
import { joined } from './area';
import type { BookArea, BookValidation } from './book';
import { asWritten, canBeWritten, moved, withAbsoluteReferences } from './formula';
import { toArea } from './to-area';

/** Excel takes no longer list of texts in a rule. */
const LIST_LENGTH = 255;
const STOP = 1;
/** So far down and right that a reference up or left of it still has a name. */
const HOME = { row: 20_000, column: 2_000 };

type Rule = Omit<BookValidation, 'area'>;

/** The rules with their rectangles, and those that no .xlsx file can hold. */
export interface GatheredValidations {
  readonly validations: readonly BookValidation[];
  readonly leftOut: readonly BookArea[];
}

/** A sheet's rules. Neighbouring cells with the same rule share it, however many rules they had. */
export function bookValidations(
  rules: readonly ISheetDataValidationRule[],
  addOnFunctions: ReadonlySet<string>,
): GatheredValidations {
  const alike = new Map<string, { rule: Rule; areas: BookArea[] }>();
  const leftOut: BookArea[] = [];
  for (const source of rules) {
    const rule = bookRule(source);
    const [anchor, ...others] = source.ranges.map(toArea);
    if (!anchor) continue;
    if (!rule?.formulas.every((formula) => canBeWritten(formula, addOnFunctions))) {
      leftOut.push(anchor, ...others);
      continue;
    }
    for (const area of [anchor, ...others]) {
      // Rules whose formulas name other cells are the same where they are the same seen from one and the same cell.
      const home = withFormulas(rule, HOME.row - anchor.top, HOME.column - anchor.left);
      const key = JSON.stringify(home);
      const known = alike.get(key) ?? { rule: home, areas: [] };
      known.areas.push(area);
      alike.set(key, known);
    }
  }
  const validations = [...alike.values()].flatMap(({ rule, areas }) =>
    joined(areas).map((area) => ({ area, ...withFormulas(rule, area.top - HOME.row, area.left - HOME.column) })),
  );
  return { validations, leftOut };
}

function withFormulas(rule: Rule, rows: number, columns: number): Rule {
  return { ...rule, formulas: rule.formulas.map((formula) => moved(formula, rows, columns)) };
}

function bookRule(rule: ISheetDataValidationRule): Rule | undefined {
  const criterion = bookCriterion(rule);
  if (!criterion) return undefined;
  const { allowBlank, errorStyle, promptTitle, prompt, errorTitle, error } = rule;
  return {
    ...criterion,
    allowBlank: allowBlank !== false,
    strict: errorStyle === STOP,
    ...(promptTitle ? { promptTitle } : {}),
    ...(prompt ? { prompt } : {}),
    ...(errorTitle ? { errorTitle } : {}),
    ...(error ? { error } : {}),
  };
}

function bookCriterion(rule: ISheetDataValidationRule): Pick<Rule, 'type' | 'operator' | 'formulas'> | undefined {
  const { type, operator, formula1 = '', formula2 } = rule;
  const formulas = [formula1, formula2].flatMap((formula) => (formula === undefined ? [] : [asWritten(formula)]));
  switch (type) {
    case 'list':
    case 'listMultiple':
      return bookList(formula1);
    case 'checkbox':
      return { type: 'list', formulas: ['"TRUE,FALSE"'] };
    case 'decimal':
    case 'whole':
    case 'textLength':
      return { type, ...(operator ? { operator } : {}), formulas };
    case 'date':
      // ExcelJS writes a date only from a date's text.
      return formulas.every((formula) => /^\d{4}-\d{2}-\d{2}$/.test(formula))
        ? { type, ...(operator ? { operator } : {}), formulas }
        : undefined;
    case 'custom':
      return { type, formulas };
    default:
      return undefined;
  }
}

/** A list from a range, which a rule that holds for many cells must name absolutely, or from texts. */
function bookList(formula1: string): Pick<Rule, 'type' | 'formulas'> | undefined {
  if (formula1.startsWith('=')) {
    return { type: 'list', formulas: [withAbsoluteReferences(formula1.slice(1).replace(/^\[[^\]]*\]/, ''))] };
  }
  const texts = listTexts(formula1);
  const list = texts.join(',');
  // Excel's list has no way to write a comma or the blank before a text.
  if (list.length > LIST_LENGTH || texts.some((text) => text.includes(',') || text.trim() !== text)) return undefined;
  return { type: 'list', formulas: [`"${list.replace(/"/g, '""')}"`] };
}

/** Univer keeps a list of texts as a JSON array, and older ones with commas. */
function listTexts(formula1: string): string[] {
  if (!formula1.startsWith('[')) return formula1.split(',');
  const texts: unknown = JSON.parse(formula1);
  return Array.isArray(texts) ? texts.map(String) : [];
}
