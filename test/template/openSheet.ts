/** Opens the built add-on in a spreadsheet without a screen, and inserts the KPI sheet as the sidebar does. */

import type { Preview } from '../../preview/headless';
import { builtCatalog, openAddOn } from '../../scripts/builtAddOn';
import type { TemplateRequest } from '../../src/template/options';

export { openAddOn };

/** The built catalogue of functions. */
export const CATALOG = builtCatalog();

/** What the sidebar's server says of a call. */
export type Answer =
  | { readonly ok: true; readonly sheet?: string; readonly formula?: string; readonly cell?: string }
  | { readonly ok: false; readonly message: string };

/** The choices that most tests make: a sample year in English and dollars from January 2026. */
export const CHOICES: TemplateRequest = {
  language: 'en',
  currency: 'USD',
  periods: 'months',
  start: '2026-01-01',
  style: 'native',
  hidden: [],
  sample: true,
};

/** Calls one of the add-on's globals, and gives its answer as plain data of this realm. */
export function ask(preview: Preview, name: string, request?: unknown): Answer {
  const called = preview.script[name];
  if (!called) throw new Error(`The add-on has no ${name}.`);
  return JSON.parse(JSON.stringify(called(request))) as Answer;
}

/** A KPI sheet, by itself in its spreadsheet or beside others. */
export interface OpenSheet {
  readonly preview: Preview;
  readonly name: string;
}

/** Inserts a KPI sheet into a new spreadsheet and waits until it is worked out. */
export async function openSheet(choices: Partial<TemplateRequest> = {}): Promise<OpenSheet> {
  const preview = openAddOn();
  const answer = ask(preview, 'insertKpiTemplate', { ...CHOICES, ...choices });
  if (!answer.ok || answer.sheet === undefined) throw new Error(JSON.stringify(answer));
  await preview.calculated();
  return { preview, name: answer.sheet };
}
