/** What the sidebar may ask of the sheet. Whatever it sends is checked, and every answer is plain data. */

import { LANGUAGES, type Language } from '../core/kpi';
import { failureSentence, refusalSentence } from '../i18n/failures';
import { CURRENCIES, type Currency, type TemplateOptions } from '../template/options';
import { type FormulaRequest, type WrittenFormula, writeFormula } from './insertFormula';
import { insertTemplate, removeLeftovers } from './insertTemplate';
import { type KeptFunctions, keepFunctions, keptFunctions } from './keptFunctions';
import { rememberedLanguage, setRememberedLanguage } from './language';
import { selectedAddress } from './readSelection';
import { Refused } from './refused';
import { isWelcomed, setWelcomed } from './welcome';

/** What the Template tab sends. */
export interface TemplateRequest {
  readonly language: Language;
  /** The first month, as `2026-01`. */
  readonly start: string;
  readonly currency: Currency;
  readonly sample: boolean;
}

/** What the sidebar starts with. */
export interface SidebarStart {
  readonly language: Language;
  readonly functions: KeptFunctions;
  /** Whether the first-run card was dismissed. */
  readonly welcomed: boolean;
}

/** How a request ended; a failure comes with one plain sentence in the sidebar's language. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** The calls, as the sidebar sees them. */
export interface SidebarServer {
  startSidebar(): SidebarStart;
  rememberLanguage(language: Language): void;
  rememberFunctions(kept: KeptFunctions): void;
  dismissWelcome(): void;
  readSelection(): Answer<{ readonly address: string }>;
  insertFormula(request: FormulaRequest): Answer<WrittenFormula>;
  insertKpiTemplate(request: TemplateRequest): Answer<{ readonly sheet: string }>;
}

/** Says what the sidebar starts with, and tidies up after a run that was killed. */
export function startSidebar(): SidebarStart {
  try {
    removeLeftovers();
  } catch {
    // The sidebar has to open all the same; the next insertion tidies up, too.
  }
  return { language: rememberedLanguage(), functions: keptFunctions(), welcomed: isWelcomed() };
}

/** Remembers the language for this person. */
export function rememberLanguage(language: unknown): void {
  setRememberedLanguage(oneOf(LANGUAGES, language));
}

/** Remembers the pinned and recent functions for this person. */
export function rememberFunctions(kept: unknown): void {
  const { recent, pinned } = fieldsOf(kept);
  keepFunctions(recent, pinned);
}

/** Remembers that this person has read the first-run card. */
export function dismissWelcome(): void {
  setWelcomed();
}

/** Says what is selected. */
export function readSelection(): Answer<{ readonly address: string }> {
  return answer(() => ({ address: selectedAddress() }));
}

/** Writes a function's formula into the active cell. */
export function insertFormula(request: unknown): Answer<WrittenFormula> {
  return answer(() => writeFormula(formulaRequest(request)));
}

/** Inserts the KPI sheet. */
export function insertKpiTemplate(request: unknown): Answer<{ readonly sheet: string }> {
  return answer(() => ({ sheet: insertTemplate(templateOptions(request)) }));
}

function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, ...work() };
  } catch (failure) {
    const language = rememberedLanguage();
    if (failure instanceof Refused) {
      return { ok: false, message: refusalSentence(failure.reason, failure.about, language) };
    }
    return { ok: false, message: failureSentence(failure, language) };
  }
}

function formulaRequest(request: unknown): FormulaRequest {
  const { function: name, arguments: values } = fieldsOf(request);
  if (typeof name !== 'string' || !Array.isArray(values) || values.length > 20) throw new Refused('badRequest');
  return { function: name, arguments: values.map(shortText) };
}

function templateOptions(request: unknown): TemplateOptions {
  const { language, start, currency, sample } = fieldsOf(request);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(shortText(start));
  if (!month || Number(month[1]) < 1900 || Number(month[1]) > 2200 || typeof sample !== 'boolean')
    throw new Refused('badRequest');
  return {
    language: oneOf(LANGUAGES, language),
    start: { year: Number(month[1]), month: Number(month[2]) },
    currency: oneOf(CURRENCIES, currency),
    sample,
  };
}

function fieldsOf(request: unknown): Record<string, unknown> {
  if (typeof request !== 'object' || request === null) throw new Refused('badRequest');
  return { ...request };
}

function shortText(value: unknown): string {
  if (typeof value !== 'string' || value.length > 300) throw new Refused('badRequest');
  return value;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Refused('badRequest');
  return choice;
}

// The sidebar's calls are typed by the interface, so these have to keep it.
({
  startSidebar,
  rememberLanguage,
  rememberFunctions,
  dismissWelcome,
  readSelection,
  insertFormula,
  insertKpiTemplate,
}) satisfies SidebarServer;
