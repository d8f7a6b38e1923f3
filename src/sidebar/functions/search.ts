/** Finds functions by what people call them, in any of the languages. */

import { type Kpi, LANGUAGES } from '../../core/kpi';

/**
 * How well a query fits: a beginning counts before a part, a part before words scattered over names and arguments.
 * To the first two is added the share of the name that the query covers, so that a whole name comes first.
 */
const BEGINNING = 2;
const PART = 1;
const SCATTERED = 0.5;
const NONE = 0;

interface Entry {
  readonly kpi: Kpi;
  /** Name, aliases, titles and synonyms. */
  readonly names: readonly string[];
  readonly argumentNames: readonly string[];
}

/** A search over `kpis`: gives the functions that fit, the best first, or all of them for an empty query. */
export function createSearch(kpis: readonly Kpi[]): (query: string) => Kpi[] {
  const entries = kpis.map(entryOf);
  return (query) =>
    entries
      .map(({ kpi, ...entry }) => ({ kpi, fit: fitOf(entry, query) }))
      .filter(({ fit }) => fit > NONE)
      .sort((a, b) => b.fit - a.fit)
      .map(({ kpi }) => kpi);
}

/**
 * `text` as it is compared: without case, width, spaces and punctuation, and with hiragana as katakana, since a
 * Japanese word is hiragana until the keyboard has converted it.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]/gu, '')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

function entryOf(kpi: Kpi): Entry {
  const titles = LANGUAGES.map((language) => kpi.title[language]);
  return {
    kpi,
    names: [kpi.name, ...(kpi.aliases ?? []), ...(kpi.synonyms ?? []), ...titles].map(plain),
    argumentNames: kpi.arguments.flatMap(({ name, label }) => [name, ...Object.values<string>(label)]).map(plain),
  };
}

function fitOf({ names, argumentNames }: Omit<Entry, 'kpi'>, query: string): number {
  const wanted = plain(query);
  if (wanted === '' && query.trim() !== '') return NONE;
  const best = Math.max(...names.map((name) => fitOfName(name, wanted)));
  if (best > NONE) return best;
  const words = query.normalize('NFKC').split(/\s+/).map(plain);
  const texts = [...names, ...argumentNames];
  return words.every((word) => texts.some((text) => text.includes(word))) ? SCATTERED : NONE;
}

function fitOfName(name: string, wanted: string): number {
  if (!name.includes(wanted)) return NONE;
  return (name.startsWith(wanted) ? BEGINNING : PART) + wanted.length / name.length;
}
