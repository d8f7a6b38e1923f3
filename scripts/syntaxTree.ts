/** A script's syntax tree, for taking words out of what is built and for the tests of it. */

import { type AnyNode, type Program, parse } from 'acorn';

/** Told each node, what stands around it, and under which key. */
export type Visit = (node: AnyNode, parent: AnyNode | undefined, key: string) => void;

/** The parsed code. Throws for anything younger than ES2020, such as class fields. */
export function program(code: string, sourceType: 'script' | 'module' = 'script'): Program {
  return parse(code, { ecmaVersion: 2020, sourceType });
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
