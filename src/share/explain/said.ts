/** A formula as people write arithmetic, with something said in the place of each cell: its number, or what it is called. */

import { substitute, withSigns } from '../../core/formula';
import { kpiCalled } from '../../formula/calls';
import { type Node, partsOf } from '../../formula/parse';

/** What is said of a cell or a range; `aligned` where one cell of a range counts, and not all of it. */
export type SayCells = (reference: string, aligned: boolean) => string;

/** The node in the formula `text`, the calls of our functions written out as what they work out. */
export function said(node: Node, text: string, say: SayCells, aligned = true): string {
  const written = text.slice(node.from, node.to);
  const inner = (part: Node): string => said(part, text, say, aligned);
  switch (node.kind) {
    case 'reference':
      return say(written, aligned);
    case 'brackets':
      return `(${inner(node.parts[0])})`;
    case 'operation':
      return operation(node, inner);
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
      const isTurnedOver = /^(ARRAYFORMULA|IF|IFERROR|IFNA|ROUND|ABS|N|VALUE)$/i.test(node.name);
      const parts = partsOf(node).map((part) => said(part, text, say, aligned && isTurnedOver));
      return `${node.name.toUpperCase()}(${parts.join('; ')})`;
    }
    default:
      return written;
  }
}

/** What the formula works out once its checks are left out: of `=IF(C2=0;"";B2/C2)` and of a native formula, `B2/C2`. */
export function bare(node: Node): Node {
  if (node.kind === 'brackets') return bare(node.parts[0]);
  if (node.kind !== 'call') return node;
  const [first, second, third] = node.parts;
  if (/^(IFERROR|IFNA|ARRAYFORMULA)$/i.test(node.name) && first && (!second || isNothing(second))) return bare(first);
  if (!/^IF$/i.test(node.name) || !second) return node;
  if (third && isNothing(second)) return bare(third);
  return !third || isNothing(third) ? bare(second) : node;
}

/** Whether the node stands for what is shown instead of an outcome. */
function isNothing({ kind }: Node): boolean {
  return kind === 'text' || kind === 'empty' || kind === 'number' || kind === 'reference';
}

function operation(node: Node & { readonly kind: 'operation' }, inner: (part: Node) => string): string {
  const [first, ...rest] = node.parts;
  if (!first) return '';
  if (rest.length === 0) {
    const signs = node.signs.join('').replace(/-/g, '−');
    return node.from === first.from ? `${inner(first)}${signs}` : `${signs}${inner(first)}`;
  }
  return rest.reduce((left, part, index) => {
    const sign = node.signs[index] ?? '';
    return sign === ':' ? `${left}:${inner(part)}` : `${left}${withSigns(` ${sign} `)}${inner(part)}`;
  }, inner(first));
}

function isComposite(node: Node): boolean {
  return node.kind === 'operation' || (node.kind === 'call' && kpiCalled(node.name) !== undefined);
}
