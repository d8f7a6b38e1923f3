/** Names that a formula gives to its own parts, with LET and LAMBDA. */

import type { Formula, Node } from './parse';

/** What a name stands for: a part of the formula, one cell at a time, or nobody knows what. */
export type Bound = Node | 'one' | 'unknown';

/** What the names that LET and LAMBDA give stand for, by name in small letters. */
export function boundNames({ text, root }: Formula): Map<string, Bound> {
  const bound = new Map<string, Bound>();
  const bind = (node: Node | undefined, value: Bound): void => {
    if (!node) return;
    const name = text.slice(node.from, node.to).toLowerCase();
    bound.set(name, bound.has(name) ? 'unknown' : value);
  };
  const visit = (node: Node, caller: string): void => {
    if (node.kind === 'call') {
      const name = node.name.toUpperCase();
      const given = node.parts.slice(0, -1);
      if (name === 'LET') for (let i = 0; i + 1 < given.length; i += 2) bind(given[i], given[i + 1] as Node);
      if (name === 'LAMBDA') for (const parameter of given) bind(parameter, caller === 'MAP' ? 'one' : 'unknown');
      for (const part of node.parts) visit(part, name);
    } else if ('parts' in node) for (const part of node.parts) visit(part, '');
  };
  visit(root, '');
  return bound;
}
