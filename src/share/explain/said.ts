/** A formula as people write arithmetic, with something said in the place of each cell: its number, or what it is called. */

import { substitute, withSigns } from '../../core/formula';
import { kpiCalled } from '../../formula/calls';
import { isArrayFormula, isCellwise } from '../../formula/otherFunctions';
import { type Node, partsOf } from '../../formula/parse';

/** How a formula is said. */
export interface Saying {
  /**
   * What is said of a cell or a range; `aligned` where one cell of a range counts, and not all of it; `listed` where its
   * cells may stand one after the other, as a function's arguments do.
   */
  readonly cells: (reference: string, aligned: boolean, listed: boolean) => string;
  /** What stands between the arguments of functions that aren't ours. */
  readonly separator: ',' | ';';
}

/** The node in the formula `text`, the calls of our functions written out as what they work out. */
export function said(node: Node, text: string, saying: Saying, aligned = true, listed = false): string {
  const written = text.slice(node.from, node.to);
  const inner = (part: Node): string => said(part, text, saying, aligned);
  switch (node.kind) {
    case 'reference':
      return saying.cells(written, aligned, listed);
    case 'brackets':
      return `(${inner(node.parts[0])})`;
    case 'operation':
      return operation(node, inner);
    case 'array':
      return array(node, text, (part) => said(part, text, saying, false));
    case 'call': {
      const kpi = kpiCalled(node.name);
      if (kpi && 'formula' in kpi) {
        const given = new Map(kpi.arguments.map(({ name }, index) => [name, node.parts[index]]));
        return substitute(withSigns(kpi.formula), (name) => {
          const part = given.get(name);
          if (!part) return name;
          return kpi.formula !== name && isComposite(part) ? `(${inner(part)})` : inner(part);
        });
      }
      const isTurnedOver = isCellwise(node) || isArrayFormula(node);
      const parts = partsOf(node).map((part) => said(part, text, saying, aligned && isTurnedOver, true));
      const called = node.name === '' ? parts.shift() : node.name.toUpperCase();
      return `${called}(${parts.join(`${saying.separator} `)})`;
    }
    default:
      return written;
  }
}

/** What stands round a calculation, and what is shown instead of it; nothing where that was left out. */
export type Check =
  | { readonly kind: 'onlyWhere' | 'exceptWhere'; readonly condition: Node; readonly instead: Node | undefined }
  | { readonly kind: 'onError'; readonly instead: Node | undefined };

/** A formula's calculation, and the checks round it from the outermost on. */
export interface Bare {
  readonly core: Node;
  readonly checks: readonly Check[];
}

/** What the formula works out once its checks are left out: of `=IF(C2=0;"";B2/C2)` and of a native formula, `B2/C2`. */
export function bare(node: Node): Bare {
  const within = (part: Node, ...checks: Check[]): Bare => {
    const inner = bare(part);
    return { core: inner.core, checks: [...checks, ...inner.checks] };
  };
  if (node.kind === 'brackets') return within(node.parts[0]);
  const none = { core: node, checks: [] };
  if (node.kind !== 'call') return none;
  const [first, second, third] = node.parts;
  if (!first || first.kind === 'empty') return none;
  if (/^ARRAYFORMULA$/i.test(node.name)) return within(first);
  if (/^(IFERROR|IFNA)$/i.test(node.name) && (!second || weightOf(second) < WORKED)) {
    return within(first, { kind: 'onError', instead: second });
  }
  if (!/^IF$/i.test(node.name) || !second) return none;
  const [yes, no] = [weightOf(second), third ? weightOf(third) : 0];
  // Where neither is worked out, or both are, the condition is the calculation.
  if ((yes === WORKED && no === WORKED) || (yes === 0 && no === 0)) return none;
  return third && no >= yes
    ? within(third, { kind: 'exceptWhere', condition: first, instead: second })
    : within(second, { kind: 'onlyWhere', condition: first, instead: third });
}

/** The weight of what is worked out. */
const WORKED = 2;

/** Which of two results is the outcome, and which is shown instead of it: a calculation before a cell before what is written out. */
function weightOf({ kind }: Node): number {
  if (kind === 'reference') return 1;
  return kind === 'text' || kind === 'empty' || kind === 'number' ? 0 : WORKED;
}

/** Comparisons as people write them. */
const COMPARING: Readonly<Record<string, string>> = { '<>': '≠', '<=': '≤', '>=': '≥' };

function operation(node: Node & { readonly kind: 'operation' }, say: (part: Node) => string): string {
  const [first, ...rest] = node.parts;
  if (!first) return '';
  const isArithmetic = node.signs.every((sign) => '+-*/^%'.includes(sign));
  const inner = (part: Node): string => (isArithmetic && isWrittenOut(part) ? `(${say(part)})` : say(part));
  if (rest.length === 0) {
    const signs = node.signs.join('').replace(/-/g, '−');
    return node.from === first.from ? `${inner(first)}${signs}` : `${signs}${inner(first)}`;
  }
  return rest.reduce((left, part, index) => {
    const sign = node.signs[index] ?? '';
    return sign === ':'
      ? `${left}:${inner(part)}`
      : `${left}${withSigns(` ${COMPARING[sign] ?? sign} `)}${inner(part)}`;
  }, inner(first));
}

/** The array with the signs between its elements as they are: they say which are rows and which are columns. */
function array(node: Node, text: string, inner: (part: Node) => string): string {
  let done = node.from;
  const elements = partsOf(node).map((part) => {
    const element = text.slice(done, part.from) + inner(part);
    done = part.to;
    return element;
  });
  return elements.join('') + text.slice(done, node.to);
}

/** Whether the node is a call of ours in whose place several numbers stand. */
function isWrittenOut(node: Node): boolean {
  const kpi = node.kind === 'call' ? kpiCalled(node.name) : undefined;
  return kpi !== undefined && 'formula' in kpi && /\s/.test(kpi.formula);
}

function isComposite(node: Node): boolean {
  return node.kind === 'operation' || (node.kind === 'call' && kpiCalled(node.name) !== undefined);
}
