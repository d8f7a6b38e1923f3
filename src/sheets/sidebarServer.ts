/** What the sidebar may ask of the sheet. Whatever it sends is checked, and every answer is plain data. */

import { LANGUAGES, type Language } from '../core/kpi';
import type { TemplateRequest } from '../template/options';
import { type Answer, answer } from './answer';
import { type FormulaRequest, type WrittenFormula, writeFormula } from './insertFormula';
import {
  type ChangedSheet,
  type ChangeRequest,
  changeKpiSheet,
  insertKpiTemplate,
  type KpiSheetState,
  readKpiSheet,
  tidyUp,
} from './kpiSheets';
import { rememberedLanguage, setRememberedLanguage } from './language';
import { Refused } from './refused';
import { fieldsOf, oneOf, shortText } from './requests';

export type { Answer } from './answer';

/** The calls, as the sidebar sees them. */
export interface SidebarServer {
  startSidebar(): { readonly language: Language };
  rememberLanguage(language: Language): void;
  insertFormula(request: FormulaRequest): Answer<WrittenFormula>;
  insertKpiTemplate(request: TemplateRequest): Answer<{ readonly sheet: string }>;
  readKpiSheet(): Answer<KpiSheetState>;
  changeKpiSheet(request: ChangeRequest): Answer<ChangedSheet>;
}

/** Says which language the sidebar starts in, and tidies up after a run that was killed. */
export function startSidebar(): { readonly language: Language } {
  try {
    tidyUp();
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

function formulaRequest(request: unknown): FormulaRequest {
  const { function: name, arguments: values } = fieldsOf(request);
  if (typeof name !== 'string' || !Array.isArray(values) || values.length > 20) throw new Refused('badRequest');
  return { function: name, arguments: values.map(shortText) };
}

// The sidebar's calls are typed by the interface, so these have to keep it.
({
  startSidebar,
  rememberLanguage,
  insertFormula,
  insertKpiTemplate,
  readKpiSheet,
  changeKpiSheet,
}) satisfies SidebarServer;
