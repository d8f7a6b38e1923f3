/** What the sidebar may ask of the sheet. Whatever it sends is checked, and every answer is plain data. */

import { LANGUAGES, type Language } from '../core/kpi';
import { refusalSentence } from '../i18n/failures';
import type { BuildRequest, BuiltSheets, LeadCheck, LeadProgress, LeadTables, TablesRequest } from '../leads/requests';
import type { DefinitionsState, InsertedDefinitions } from '../share/definitions/definitionRequests';
import type {
  BackRequest,
  BroughtBack,
  Extent,
  MadePortable,
  NeedingCells,
  PortableRequest,
} from '../share/portable/portableRequests';
import type { Explanation, Place } from '../share/requests';
import type {
  CloseRequest,
  Comparison,
  ComparisonRequest,
  History,
  KeptSnapshot,
  Links,
  Missing,
  ProtectionState,
  ProtectRequest,
  SnapshotRequest,
} from '../share/teamRequests';
import type { TemplateRequest } from '../template/options';
import { type Answer, answer, answerOnly } from './answer';
import { type FormulaRequest, type WrittenFormula, writeFormula } from './insertFormula';
import { type KeptFunctions, keepFunctions, keptFunctions } from './keptFunctions';
import { rememberedLanguage, setRememberedLanguage } from './language';
import { packedWords } from './packedWords';
import { selectedAddress } from './readSelection';
import { Refused } from './refused';
import { fieldsOf, oneOf, shortText } from './requests';
import { type ChangedSheet, type ChangeRequest, type KpiSheetState, tidyUp } from './template/kpiSheetRequests';
import { isWelcomed, setWelcomed } from './welcome';

export type { Answer } from './answer';

/** What the sidebar starts with. */
export interface SidebarStart {
  readonly language: Language;
  readonly functions: KeptFunctions;
  /** Whether the first-run card was dismissed. */
  readonly welcomed: boolean;
  /** What a person has to know of work that was interrupted; empty where there is nothing. */
  readonly notice: string;
}

/** The calls, as the sidebar sees them. */
export interface SidebarServer {
  startSidebar(): SidebarStart;
  readWords(language: Language): string;
  rememberLanguage(language: Language): void;
  rememberFunctions(kept: KeptFunctions): void;
  dismissWelcome(): void;
  readSelection(): Answer<{ readonly address: string }>;
  insertFormula(request: FormulaRequest): Answer<WrittenFormula>;
  insertKpiTemplate(request: TemplateRequest): Answer<{ readonly sheet: string }>;
  readKpiSheet(): Answer<KpiSheetState>;
  changeKpiSheet(request: ChangeRequest): Answer<ChangedSheet>;
  readLeadTables(): Answer<LeadTables>;
  checkLeads(request: TablesRequest): Answer<LeadCheck>;
  buildLeadSheets(request: BuildRequest): Answer<BuiltSheets>;
  leadProgress(): LeadProgress;
  keepSnapshot(request: SnapshotRequest): Answer<KeptSnapshot>;
  readHistory(): Answer<History>;
  compareSnapshots(request: ComparisonRequest): Answer<Comparison>;
  readProtection(): Answer<ProtectionState>;
  closePeriod(request: CloseRequest): Answer<ProtectionState>;
  protectFormulas(request: ProtectRequest): Answer<ProtectionState>;
  readDefinitions(): Answer<DefinitionsState>;
  insertDefinitions(): Answer<InsertedDefinitions>;
  readMissing(): Answer<Missing>;
  readLinks(): Answer<Links>;
  findNeedingCells(request: { readonly extent: Extent }): Answer<NeedingCells>;
  makePortable(request: PortableRequest): Answer<MadePortable>;
  bringFunctionsBack(request: BackRequest): Answer<BroughtBack>;
  explainCell(): Answer<Explanation>;
  goToCell(place: Place): Answer<Place>;
}

/** Says what the sidebar starts with, and tidies up after a run that was killed. */
export function startSidebar(): SidebarStart {
  const notice = tidied();
  return { language: rememberedLanguage(), functions: keptFunctions(), welcomed: isWelcomed(), notice };
}

/** Tidies up; the sidebar has to open all the same where that fails, and the next change tidies up, too. */
function tidied(): string {
  try {
    tidyUp();
  } catch (problem) {
    if (problem instanceof Refused && problem.reason === 'movedSince') {
      return refusalSentence(problem.reason, problem.about, rememberedLanguage());
    }
  }
  return '';
}

/** The sidebar's words in a language that it doesn't speak yet. */
export function readWords(language: unknown): string {
  return packedWords(oneOf(LANGUAGES, language));
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
  return answerOnly(() => ({ address: selectedAddress() }));
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
