/** Finds the names that a script takes from outside. */

import type { AnyNode } from 'acorn';
import { program, walk } from '../scripts/syntaxTree';

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
function isKey(parent: AnyNode | undefined, key: string): boolean {
  if (key !== 'property' && key !== 'key') return false;
  return !(parent && 'computed' in parent && parent.computed);
}

/** Whether an identifier stands where a name is declared rather than used. */
function isDeclaration(parent: AnyNode | undefined, key: string): boolean {
  if (key === 'id' || key === 'params' || key === 'param') return true;
  if (parent?.type === 'AssignmentPattern') return key === 'left';
  return parent?.type === 'ArrayPattern' || parent?.type === 'RestElement';
}
