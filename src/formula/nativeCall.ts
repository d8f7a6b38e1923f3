/** One call of a KPI's function as a native formula over what it was given. */

import type { CallableFormula, Language } from '../core/kpi';
import { nativeFormula, type Operand, type Warn } from '../core/native';
import { fill, withoutBrackets } from '../i18n/problems';
import { NOT_A_NUMBER, ROW_TEXTS } from '../i18n/rowTexts';
import { isReadable } from './parse';
import { tokensOf } from './tokens';

/** What stands for one argument. */
export interface Given {
  /** As it is written in the formula. */
  readonly text: string;
  /** A cell, a number above 0 that is written out, or anything that the formula works out. */
  readonly is: 'cell' | 'positive' | 'worked';
  /** Whether it stays one thing beside a sign of arithmetic: has to be put in brackets where not. */
  readonly whole: boolean;
}

/**
 * What a wrong argument gives: a ⚠ text for a reader; only its ⚠, for another of our calls, which has words of its own; or
 * an error, as the call itself does, where other functions take the outcome in.
 */
export type WrongGives = 'text' | 'mark' | 'error';

/** How the native formula is written. */
export interface Writing {
  readonly language: Language;
  readonly separator: ',' | ';';
  readonly wrong: WrongGives;
}

/** A name that no KPI's formula and no text of ours has, for the argument of that number. */
const standIn = (index: number): string => `GIVEN_${index}_`;

/** The native formula of the call, without `=`. */
export function nativeCall(kpi: CallableFormula, given: readonly Given[], writing: Writing): string {
  const texts = given.map(({ text }) => text);
  const operands = Object.fromEntries(
    kpi.arguments.map(({ name, label }, index): [string, Operand] => {
      // What is given twice is checked once.
      const reference = standIn(texts.indexOf(texts[index] ?? ''));
      const is = given[index]?.is;
      const cell = { reference, label: withoutBrackets(label[writing.language]) };
      const flag = is === 'worked' ? { worked: true as const } : is === 'positive' ? { positive: true as const } : {};
      return [name, { expression: reference, cells: [{ ...cell, ...flag }] }];
    }),
  );
  const warn: Warn = (code, label) => {
    if (writing.wrong === 'mark') return '⚠';
    const { language } = writing;
    return fill(code === 'text' ? NOT_A_NUMBER[language] : ROW_TEXTS[language][code], { label });
  };
  const written = nativeFormula(kpi, operands, warn);
  const text = withGiven(`=${written}`, given, writing);
  // Where there is nothing to check it is bare arithmetic, which may come to stand beside a sign.
  return text.startsWith('IF(') ? text : `(${text})`;
}

/** The formula with what was given in its places, and written as the formula around it is. */
function withGiven(formula: string, given: readonly Given[], { separator, wrong }: Writing): string {
  const tokens = tokensOf(formula, '.');
  if (!isReadable(tokens)) throw new Error(`A native formula can’t be read: ${formula}`);
  return tokens
    .map(({ kind, from, to }, index) => {
      const written = formula.slice(from, to);
      if (kind === 'separator') return separator;
      const standsFor = kind === 'name' ? given[Number(/\d+/.exec(written)?.[0])] : undefined;
      if (standsFor) {
        const isBesideSign = [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.kind === 'operator');
        return standsFor.whole || !isBesideSign ? standsFor.text : `(${standsFor.text})`;
      }
      // Arithmetic on a text is an error, in which Sheets says the text.
      return kind === 'text' && written !== '""' && wrong === 'error' ? `${written}*1` : written;
    })
    .join('');
}
