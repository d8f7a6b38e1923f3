/** Shifted formulas: a rule's formula, which isn't in any cell, after rows or columns were inserted, removed or moved. */

import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  type ISequenceNode,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import { type LineChange, rangeAfter } from './line-change';

/**
 * The formula with its references where the change puts them, `#REF!` where the change removes all of them. `own` is
 * the sheet that a reference without a sheet's name is on, `sheetNamed` finds the others.
 */
export function shiftedFormula(
  lexer: LexerTreeBuilder,
  formula: string,
  change: LineChange,
  own: string,
  sheetNamed: (name: string) => string | undefined,
): string {
  return withReferences(lexer, formula, (range, sheetName) =>
    (sheetName ? sheetNamed(sheetName) : own) === change.sheetId ? rangeAfter(range, change) : range,
  );
}

/** The formula with each reference replaced, `#REF!` where there is none in its place. */
function withReferences(
  lexer: LexerTreeBuilder,
  formula: string,
  replaced: (range: IRange, sheetName: string) => IRange | undefined,
): string {
  if (!formula.startsWith('=')) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const turned = nodes.map((node: string | ISequenceNode): string | ISequenceNode => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName, unitId } = deserializeRangeWithSheet(node.token);
    const after = replaced(range, sheetName);
    if (after === range) return node;
    return { ...node, token: after ? serializeRangeToRefString({ range: after, sheetName, unitId }) : ErrorType.REF };
  });
  return `=${generateStringWithSequence(turned)}`;
}
