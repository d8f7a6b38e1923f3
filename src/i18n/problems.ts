/** Puts a problem into words: a plain sentence for a call, a short ⚠ text for one cell of a range. */

import { labelOf, substitute } from '../core/formula';
import type { Callable, Language } from '../core/kpi';
import type { Problem, ProblemFacts, Shape, Wrong } from '../core/problem';
import { ROW_TEXTS } from './rowTexts';
import { words as en, type SentenceWords } from './sentences.en';
import { words as ja } from './sentences.ja';
import { words as ko } from './sentences.ko';

/** The sentences, by language. */
export const SENTENCES: Readonly<Record<Language, SentenceWords>> = { en, ko, ja };

/** What a text says besides the argument's label. */
const OF_THE_CELL = /\{(?!label\})/;

/** The whole sentence: which function, which argument, what to do. */
export function sentence(problem: Problem, functionName: string, language: Language): string {
  const words = SENTENCES[language];
  const said = fillWith(words.sentence[problem.code], (name) =>
    name === 'function' ? functionName : factInWords(name, problem.facts, language),
  );
  const { row } = problem.facts;
  return row === undefined ? said : fill(words.inRow, { sentence: said, row: String(row) });
}

/** The short form that stands in one cell of a range, beginning with ⚠. */
export function rowText(wrong: Wrong, kpi: Callable, language: Language): string {
  return fillWith(ROW_TEXTS[language][wrong.code], (name) =>
    name === 'label'
      ? shortLabels(kpi, wrong.facts.argument ?? '', language)
      : factInWords(name, wrong.facts, language),
  );
}

/** `rowText` for a range, in which the same may be wrong a million times: what a text says of no cell is put into words once. */
export function rowTexts(kpi: Callable, language: Language): (wrong: Wrong) => string {
  const known = new Map<string, string>();
  return (wrong) => {
    const key = `${wrong.code} ${wrong.facts.argument}`;
    const text = known.get(key) ?? rowText(wrong, kpi, language);
    if (!OF_THE_CELL.test(ROW_TEXTS[language][wrong.code])) known.set(key, text);
    return text;
  };
}

/** The short form for a figure made of many cells: `label` is what is wrong, and the sheet's row of the first is named. */
export function wrongText({ code, facts }: Wrong, label: string, language: Language): string {
  const said = fillWith(ROW_TEXTS[language][code], (name) =>
    name === 'label' ? withoutBrackets(label) : factInWords(name, facts, language),
  );
  return facts.row === undefined ? said : fill(SENTENCES[language].atRow, { text: said, row: String(facts.row) });
}

/** `words` with every `{name}` replaced by its value. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return fillWith(words, (name) => values[name] ?? `{${name}}`);
}

/** A label without what stands in its brackets, since cells are narrow. */
export function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, '');
}

function fillWith(words: string, value: (name: string) => string): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
}

/** The labels of an argument, or of each in a sum such as `deals_won + deals_lost`. */
function shortLabels(kpi: Callable, expression: string, language: Language): string {
  return substitute(expression, (name) => withoutBrackets(labelOf(kpi, name, language)));
}

/** One fact of a problem as the sentences name it. */
function factInWords(name: string, facts: ProblemFacts, language: Language): string {
  const { value } = facts;
  switch (name) {
    case 'argument':
      return facts.argument ?? '';
    case 'other':
      return facts.other ?? '';
    case 'most':
      return String(facts.most);
    case 'value':
      return String(value);
    case 'percent':
      return `${tidy(Number(value) * 100)}%`;
    case 'suggestion':
      return `${tidy(Number(value))}% ${SENTENCES[language].or} ${tidy(Number(value) / 100)}`;
    case 'shape':
      return shapeInWords(facts.shape, language);
    case 'otherShape':
      return shapeInWords(facts.otherShape, language);
    default:
      return `{${name}}`;
  }
}

function shapeInWords(shape: Shape | undefined, language: Language): string {
  return shape ? SENTENCES[language].shape(...shape) : '';
}

/** A number without the residue of binary arithmetic, such as 7.000000000000001. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(12)));
}
