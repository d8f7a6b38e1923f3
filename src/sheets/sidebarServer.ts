/** What the sidebar may ask of the sheet. Whatever it sends is checked, and every answer is plain data. */

import { LANGUAGES, type Language } from '../core/kpi';
import { failureSentence, refusalSentence, unknownFailure } from '../i18n/failures';
import { CURRENCIES, type Currency, type TemplateOptions } from '../template/options';
import { type FormulaRequest, type WrittenFormula, writeFormula } from './insertFormula';
import { insertTemplate, removeLeftovers } from './insertTemplate';
import { rememberedLanguage, setRememberedLanguage } from './language';
import { Refused } from './refused';

/** What the Template tab sends. */
export interface TemplateRequest {
  readonly language: Language;
  /** The first month, as `2026-01`. */
  readonly start: string;
  readonly currency: Currency;
  readonly sample: boolean;
}

/** How a request ended; a failure comes with one plain sentence in the sidebar's language. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** The calls, as the sidebar sees them. */
export interface SidebarServer {
  startSidebar(): { readonly language: Language };
  rememberLanguage(language: Language): void;
  insertFormula(request: FormulaRequest): Answer<WrittenFormula>;
  insertKpiTemplate(request: TemplateRequest): Answer<{ readonly sheet: string }>;
}

/** Says which language the sidebar starts in, and tidies up after a run that was killed. */
export function startSidebar(): { readonly language: Language } {
  try {
    removeLeftovers();
  } catch {
    // The sidebar has to open all the same; the next insertion tidies up, too.
  }
  return { language: rememberedLanguage() };
}

/** Remembers the language for this person. */
export function rememberLanguage(language: unknown): void {
  setRememberedLanguage(oneOf(LANGUAGES, language));
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
    return { ok: false, message: inWords(failure, rememberedLanguage()) };
  }
}

/** The failure in one sentence, or, where the words for it can't be read, that failure. */
function inWords(failure: unknown, language: Language): string {
  try {
    if (failure instanceof Refused) return refusalSentence(failure.reason, failure.about, language);
    return failureSentence(failure, language);
  } catch (unread) {
    if (unread instanceof Refused) return refusalSentence(unread.reason, unread.about, language);
    return unknownFailure(unread, language);
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
({ startSidebar, rememberLanguage, insertFormula, insertKpiTemplate }) satisfies SidebarServer;
