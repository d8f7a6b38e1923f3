/** What the script behind the sidebar offers. */

import type { Language } from '../core/kpi';

export interface FormulaRequest {
  readonly function: string;
  readonly arguments: readonly string[];
}

export interface TemplateRequest {
  readonly language: Language;
  readonly start: string;
  readonly currency: 'USD' | 'EUR' | 'GBP' | 'JPY' | 'KRW';
  readonly sample: boolean;
}

export type Outcome<Done> = ({ readonly ok: true } & Done) | { readonly ok: false; readonly message: string };

export interface SidebarServer {
  startSidebar(): { language: Language };
  rememberLanguage(language: Language): void;
  insertFormula(request: FormulaRequest): Outcome<{ readonly formula: string; readonly cell: string }>;
  insertKpiTemplate(request: TemplateRequest): Outcome<{ readonly sheet: string }>;
}
