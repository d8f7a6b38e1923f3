/**
 * Takes the words out of the sidebar's script, so that its page carries one language at a time. In the source they stay
 * beside what they describe: each `{ en: '…', ko: '…', ja: '…' }` becomes a call of `packedText` with its place in every
 * language's list.
 */

import type { AnyNode, ObjectExpression } from 'acorn';
import { LANGUAGES, type Language } from '../src/core/kpi';
import { program, walk } from './syntaxTree';

/** What keeps all its languages: what each language calls itself, and what the search finds functions by. */
const OWN_NAMES = 'OWN_NAMES';
const SEARCHED: readonly string[] = ['title', 'label'];

/** The script without its words, and the words by their places. */
export interface WithoutWords {
  readonly code: string;
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** Takes the words out of `module`. Throws where a text lacks one of the languages. */
export function takeOutWords(module: string): WithoutWords {
  const places = new Map<string, number>();
  const texts: Record<Language, string[]> = { en: [], ko: [], ja: [] };
  const kept = new Set<AnyNode>();
  const edits: { readonly start: number; readonly end: number; readonly place: number }[] = [];
  walk(program(module, 'module'), (node) => {
    if (node.type === 'VariableDeclarator' && node.init && nameOf(node.id) === OWN_NAMES) kept.add(node.init);
    if (node.type !== 'ObjectExpression') return;
    for (const text of searchedIn(node)) kept.add(text);
    const said = textsOf(node);
    if (said === undefined || kept.has(node)) return;
    const id = JSON.stringify(said);
    const place = places.get(id) ?? places.size;
    if (!places.has(id)) for (const [at, language] of LANGUAGES.entries()) texts[language].push(said[at] ?? '');
    places.set(id, place);
    edits.push({ start: node.start, end: node.end, place });
  });
  // From the last to the first, so that the places before stay where they are.
  const code = edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, place }) => `${text.slice(0, start)}packedText(${place})${text.slice(end)}`, module);
  return { code, texts };
}

/** The texts that the search looks through, where the object literal defines a function or an argument. */
function searchedIn({ properties }: ObjectExpression): AnyNode[] {
  const values = new Map<string | undefined, AnyNode>();
  for (const each of properties) if (each.type === 'Property') values.set(nameOf(each.key), each.value);
  const defines = values.has('name') && (values.has('meaning') || values.has('example'));
  return defines ? SEARCHED.flatMap((name) => values.get(name) ?? []) : [];
}

/** What an object literal says in each language, if it is a text. */
function textsOf({ properties }: ObjectExpression): string[] | undefined {
  const said = new Map<string, string>();
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed) return undefined;
    const [name, text] = [nameOf(property.key), stringOf(property.value)];
    if (name === undefined || text === undefined) return undefined;
    said.set(name, text);
  }
  const texts = LANGUAGES.flatMap((language) => said.get(language) || []);
  if (texts.length === 0 || properties.length > LANGUAGES.length) return undefined;
  if (texts.length < LANGUAGES.length) throw new Error(`A text lacks a language: ${JSON.stringify([...said])}.`);
  return texts;
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : undefined;
}

function stringOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}
