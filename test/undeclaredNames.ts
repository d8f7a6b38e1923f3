/** Reads a script as Apps Script would, and finds the names it takes from outside. */

import { type Node, type Program, parse } from 'acorn';

/** What stands around a node, and under which key. */
type Visit = (node: Node, parent: Node | undefined, key: string) => void;

/** The parsed script. Throws for anything younger than ES2020, such as class fields, and for modules. */
export function program(code: string): Program {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
}

/** Visits every node, the outer before the inner. */
export function walk(node: Node, visit: Visit, parent?: Node, key = ''): void {
  visit(node, parent, key);
  for (const [name, part] of Object.entries(node)) {
    for (const inner of Array.isArray(part) ? part : [part]) {
      if (typeof inner === 'object' && inner !== null && typeof inner.type === 'string') walk(inner, visit, node, name);
    }
  }
}

/** The names that a script uses and declares in none of its scopes. */
export function undeclaredNames(code: string): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const takenApart = new Set<unknown>();
  walk(program(code), (node, parent, key) => {
    if (node.type === 'ObjectPattern' && 'properties' in node) {
      for (const property of node.properties as unknown[]) takenApart.add(property);
    }
    if (node.type !== 'Identifier' || !('name' in node) || isKey(parent, key)) return;
    const declares = isDeclaration(parent, key) || (key === 'value' && takenApart.has(parent));
    (declares ? declared : used).add(String(node.name));
  });
  for (const name of declared) used.delete(name);
  return used;
}

/** Whether an identifier is what follows a dot, or names a property or method. */
function isKey(parent: Node | undefined, key: string): boolean {
  if (key !== 'property' && key !== 'key') return false;
  return !(parent && 'computed' in parent && parent.computed);
}

/** Whether an identifier stands where a name is declared rather than used. */
function isDeclaration(parent: Node | undefined, key: string): boolean {
  if (key === 'id' || key === 'params' || key === 'param') return true;
  if (parent?.type === 'AssignmentPattern') return key === 'left';
  return parent?.type === 'ArrayPattern' || parent?.type === 'RestElement';
}
