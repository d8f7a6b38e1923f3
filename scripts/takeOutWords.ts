/**
 * Takes the words out of the bundle of `Code.js`. Every cell's call loads the whole of that file, while most words are
 * for an insertion only; so each `{ en: '…', ko: '…', ja: '…' }` becomes a call of `pooledText`, and the words go into
 * `Words.html`, which is read at the first need. In the source they stay beside what they describe.
 *
 * Only that shape is taken out. Tables by language stay: the menu's, which is shown before anything may be read, and
 * the errors' sentences. Of an argument's label, `Code.js` keeps the build's language, since a cell's ⚠ text shows it.
 */

import { createHash } from 'node:crypto';
import type { AnyNode, ObjectExpression, Property } from 'acorn';
import { LANGUAGES, type Language, type Text } from '../src/core/kpi';
import { program, walk } from './syntaxTree';

/** What the bundle calls for a text, and the name for which it gets the words' version: `src/sheets/pooledText.ts`. */
const POOLED_TEXT = 'pooledText';
const WORDS_VERSION = 'WORDS_VERSION';
/** What nothing but the sidebar reads. */
const SIDEBAR_ONLY: readonly unknown[] = ['synonyms', 'lookAt'];

/** Two files that only work together. */
export interface WithoutWords {
  readonly code: string;
  /** The content of `Words.html`, plain JSON: a list of texts for each language, and the version that `code` asks for. */
  readonly words: string;
}

/** A piece of the bundle, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Takes the words out of `bundle`, the labels that cells show only in languages other than `kept`. */
export function takeOutWords(bundle: string, kept: Language): WithoutWords {
  const pool = new Pool();
  const edits: Edit[] = [];
  const versions: AnyNode[] = [];
  const shownInCells = new Set<AnyNode>();
  let canAsk = false;
  walk(program(bundle), (node, parent, key) => {
    if (node.type === 'Identifier') {
      if (node.name === WORDS_VERSION) versions.push(node);
      if (node.name === POOLED_TEXT && parent?.type === 'FunctionDeclaration') canAsk = true;
      if (SIDEBAR_ONLY.includes(node.name) && key !== 'key') throw new Error(`Code.js reads ${node.name}.`);
    }
    if (node.type !== 'ObjectExpression') return;
    const label = labelOfArgument(node);
    if (label) shownInCells.add(label);
    edits.push(...withoutSidebarOnly(node));
    const text = textOf(node);
    if (!text) return;
    const shown = shownInCells.has(node) ? `, ${JSON.stringify(text[kept])}` : '';
    edits.push({ start: node.start, end: node.end, by: `${POOLED_TEXT}(${pool.place(text)}${shown})` });
  });
  if (!canAsk || versions.length === 0) throw new Error(`The bundle has no ${POOLED_TEXT} to ask for words.`);
  edits.push(...versions.map(({ start, end }) => ({ start, end, by: `"${pool.version()}"` })));
  return { code: edited(bundle, edits), words: pool.json() };
}

/** Every text once, in the order in which they came. */
class Pool {
  readonly #texts: Text[] = [];
  readonly #places = new Map<string, number>();

  place(text: Text): number {
    const id = JSON.stringify(text);
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    this.#places.set(id, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** Changes with any word, since places without their words would show others. */
  version(): string {
    return createHash('sha256').update(JSON.stringify(this.#lists())).digest('hex').slice(0, 12);
  }

  /** As JSON in which no `<` could be taken for markup. */
  json(): string {
    return JSON.stringify({ version: this.version(), ...this.#lists() }).replace(/</g, '\\u003c');
  }

  #lists(): Record<Language, string[]> {
    const of = (language: Language): string[] => this.#texts.map((text) => text[language]);
    return { en: of('en'), ko: of('ko'), ja: of('ja') };
  }
}

/** The text that an object literal is, if it is one: strings for exactly the three languages. */
function textOf(node: ObjectExpression): Text | undefined {
  if (node.properties.length !== LANGUAGES.length) return undefined;
  const strings = new Map(node.properties.map((property) => [keyOf(property), stringOf(property)]));
  const [en, ko, ja] = [strings.get('en'), strings.get('ko'), strings.get('ja')];
  return en === undefined || ko === undefined || ja === undefined ? undefined : { en, ko, ja };
}

/** The label of an argument's definition, which is known by its other properties. */
function labelOfArgument(node: ObjectExpression): AnyNode | undefined {
  const properties = new Map(node.properties.map((property) => [keyOf(property), property]));
  const defines =
    properties.has('name') && properties.has('example') && (properties.has('unit') || properties.has('holds'));
  const label = properties.get('label');
  return defines && label?.type === 'Property' ? label.value : undefined;
}

/** Leaves the properties out that only the sidebar reads; a comma left before the closing bracket does no harm. */
function withoutSidebarOnly({ properties }: ObjectExpression): Edit[] {
  return properties.flatMap((property, at) => {
    if (!SIDEBAR_ONLY.includes(keyOf(property))) return [];
    return [{ start: property.start, end: properties[at + 1]?.start ?? property.end, by: '' }];
  });
}

function keyOf(property: ObjectExpression['properties'][number]): string | undefined {
  if (property.type !== 'Property' || property.computed) return undefined;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

function stringOf(property: ObjectExpression['properties'][number]): string | undefined {
  const value: Property['value'] | undefined = property.type === 'Property' ? property.value : undefined;
  if (value?.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  return value?.type === 'TemplateLiteral' && value.expressions.length === 0
    ? (value.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}

/** The code with every edit made, from the last to the first, so that the places before it stay where they are. */
function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}
