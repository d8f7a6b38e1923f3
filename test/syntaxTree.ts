/** A script's syntax tree, for the tests of what is built. */

import { type AnyNode, type Program, parse } from 'acorn';

/** Told each node, what stands around it, and under which key. */
export type Visit = (node: AnyNode, parent: AnyNode | undefined, key: string) => void;

/** The parsed script. Throws for anything younger than ES2020, such as class fields, and for modules. */
export function program(code: string): Program {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
}

/** Visits every node, the outer before the inner. */
export function walk(node: AnyNode, visit: Visit, parent?: AnyNode, key = ''): void {
  visit(node, parent, key);
  for (const [name, part] of Object.entries(node)) {
    for (const inner of Array.isArray(part) ? part : [part]) {
      if (typeof inner === 'object' && inner !== null && typeof inner.type === 'string') walk(inner, visit, node, name);
    }
  }
}
