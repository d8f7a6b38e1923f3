/** Named functions: the add-on's functions as names for a LAMBDA, so that `=CPL(B2,C2)` works in Excel 365 by itself. */

import { formulaInWords } from '../../src/core/formula';
import { type FormulaKpi, isFormulaKpi, type Language } from '../../src/core/kpi';
import { nativeFormula, type Operand } from '../../src/core/native';
import { fill, withoutBrackets } from '../../src/i18n/problems';
import { ROW_TEXTS } from '../../src/i18n/rowTexts';
import { KPIS } from '../../src/kpis';
import { withCommas } from '../formula-text';
import type { BookName } from './book';

/** In a file, functions and parameters younger than the format carry these; Excel shows neither. */
const FUNCTION_PREFIX = '_xlfn.';
const PARAMETER_PREFIX = '_xlpm.';

/**
 * The functions that Excel can have, in `language`, with their other names. It can't have those over records and
 * tables, which no native formula stands for, nor those whose name it takes for something else.
 */
export function namedFunctions(language: Language): BookName[] {
  return KPIS.filter(isFormulaKpi).flatMap((kpi) => {
    const comment = `${kpi.title[language]} = ${formulaInWords(kpi, language)}`;
    const formula = lambda(kpi, language);
    return [kpi.name, ...(kpi.aliases ?? [])].filter(isExcelName).map((name) => ({ name, comment, formula }));
  });
}

/**
 * Whether Excel surely takes it for a name; over one that it doesn't take, it calls the whole file damaged. It refuses
 * cells, whatever begins as one in R1C1 notation, and the R, C and RC of its own row or column. Nobody says whether it
 * refuses CR, too, so that is no name here.
 */
export function isExcelName(name: string): boolean {
  const isReference = /^(?:[A-Z]{1,3}\d+$|[RC]\d|[RC]+$)/i.test(name);
  return /^[A-Z_][A-Z\d_.]{0,254}$/i.test(name) && !isReference && !/^(?:TRUE|FALSE)$/i.test(name);
}

/**
 * The function as a LAMBDA over numbers, cells and ranges; a range in spills the same range out. It gives what the
 * native formula gives, so ⚠ texts for single cells too, and leaves ranges that don't go together to Excel.
 */
function lambda(kpi: FormulaKpi, language: Language): string {
  const operands = Object.fromEntries(
    kpi.arguments.map(({ name, label }): [string, Operand] => {
      const reference = `${PARAMETER_PREFIX}${name}`;
      return [
        name,
        { expression: reference, cells: [{ reference, label: withoutBrackets(label[language]), many: true }] },
      ];
    }),
  );
  const body = nativeFormula(kpi, operands, (code, label) => fill(ROW_TEXTS[language][code], { label }));
  const parameters = kpi.arguments.map(({ name }) => `${PARAMETER_PREFIX}${name}`);
  return withCommas(`=${FUNCTION_PREFIX}LAMBDA(${[...parameters, body].join(',')})`).slice(1);
}
