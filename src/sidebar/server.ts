/** Calls to the script behind the sidebar, as typed promises over `google.script.run`. */

import type { SidebarServer } from '../sheets/sidebarServer';

type Calls = { readonly [Name in keyof SidebarServer]: (...parameters: Parameters<SidebarServer[Name]>) => void };

interface Run extends Calls {
  withSuccessHandler<Answer>(handler: (answer: Answer) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
}

declare const google: { readonly script: { readonly run: Run } };

/** The same calls as `SidebarServer`, answered later. A promise fails where the script threw or can't be reached. */
export type Server = {
  readonly [Name in keyof SidebarServer]: (
    ...parameters: Parameters<SidebarServer[Name]>
  ) => Promise<ReturnType<SidebarServer[Name]>>;
};

/** The script of the open spreadsheet. */
export const server: Server = {
  startSidebar: () => answer((run) => run.startSidebar()),
  readWords: (language) => answer((run) => run.readWords(language)),
  rememberLanguage: (language) => answer((run) => run.rememberLanguage(language)),
  rememberFunctions: (kept) => answer((run) => run.rememberFunctions(kept)),
  dismissWelcome: () => answer((run) => run.dismissWelcome()),
  readSelection: () => answer((run) => run.readSelection()),
  insertFormula: (request) => answer((run) => run.insertFormula(request)),
  insertKpiTemplate: (request) => answer((run) => run.insertKpiTemplate(request)),
  readKpiSheet: () => answer((run) => run.readKpiSheet()),
  changeKpiSheet: (request) => answer((run) => run.changeKpiSheet(request)),
  readLeadTables: () => answer((run) => run.readLeadTables()),
  checkLeads: (request) => answer((run) => run.checkLeads(request)),
  buildLeadSheets: (request) => answer((run) => run.buildLeadSheets(request)),
  leadProgress: () => answer((run) => run.leadProgress()),
  keepSnapshot: (request) => answer((run) => run.keepSnapshot(request)),
  readHistory: () => answer((run) => run.readHistory()),
  compareSnapshots: (request) => answer((run) => run.compareSnapshots(request)),
  readProtection: () => answer((run) => run.readProtection()),
  closePeriod: (request) => answer((run) => run.closePeriod(request)),
  protectFormulas: (request) => answer((run) => run.protectFormulas(request)),
  readDefinitions: () => answer((run) => run.readDefinitions()),
  insertDefinitions: () => answer((run) => run.insertDefinitions()),
  readMissing: () => answer((run) => run.readMissing()),
  readLinks: () => answer((run) => run.readLinks()),
  findNeedingCells: (request) => answer((run) => run.findNeedingCells(request)),
  makePortable: (request) => answer((run) => run.makePortable(request)),
  bringFunctionsBack: (request) => answer((run) => run.bringFunctionsBack(request)),
  explainCell: () => answer((run) => run.explainCell()),
  goToCell: (place) => answer((run) => run.goToCell(place)),
};

function answer<Answer>(call: (run: Run) => void): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    call(google.script.run.withSuccessHandler<Answer>(resolve).withFailureHandler(reject));
  });
}
