/** Puts a problem into words: a plain sentence for a call, a short ⚠ text for one cell of a range. */

import type { Callable, Language } from '../core/kpi';
import type { Problem, ProblemFacts, Shape, Wrong } from '../core/problem';
import { en, type ProblemWords } from './problems.en';
import { ja } from './problems.ja';
import { ko } from './problems.ko';

/** The words of every problem, by language. */
export const PROBLEMS: Readonly<Record<Language, ProblemWords>> = { en, ko, ja };

const OR: Readonly<Record<Language, string>> = { en: 'or', ko: '또는', ja: 'または' };

/** The whole sentence: which function, which argument, what to do. */
export function sentence(problem: Problem, functionName: string, language: Language): string {
  const words = PROBLEMS[language];
  const said = fill(words.sentence[problem.code], { function: functionName, ...factsInWords(problem.facts, language) });
  const { row } = problem.facts;
  return row === undefined ? said : fill(words.inRow, { sentence: said, row: String(row) });
}

/** The short form that stands in one cell of a range, beginning with ⚠. */
export function rowText(wrong: Wrong, kpi: Callable, language: Language): string {
  const { argument = '' } = wrong.facts;
  return fill(PROBLEMS[language].row[wrong.code], {
    ...factsInWords(wrong.facts, language),
    label: argument.replace(/[a-z_]+/g, (name) => shortLabel(kpi, name, language)),
  });
}

/** `words` with every `{name}` replaced by its value. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A label without what stands in its brackets, since cells are narrow. */
export function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, '');
}

function shortLabel(kpi: Callable, name: string, language: Language): string {
  const label = kpi.arguments.find((argument) => argument.name === name)?.label[language];
  return label === undefined ? name : withoutBrackets(label);
}

function factsInWords(facts: ProblemFacts, language: Language): Record<string, string> {
  const { argument = '', other = '', value, most } = facts;
  const inPercent = typeof value === 'number' ? `${tidy(value * 100)}%` : '';
  return {
    argument,
    other,
    value: String(value),
    percent: inPercent,
    suggestion: typeof value === 'number' ? `${tidy(value)}% ${OR[language]} ${tidy(value / 100)}` : '',
    shape: shapeInWords(facts.shape, language),
    otherShape: shapeInWords(facts.otherShape, language),
    most: String(most),
  };
}

function shapeInWords(shape: Shape | undefined, language: Language): string {
  return shape ? PROBLEMS[language].shape(...shape) : '';
}

/** A number without the residue of binary arithmetic, such as 7.000000000000001. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(12)));
}
