/** The entry of `Actions.html`: what the menu's items and the sidebar call. `Code.js` loads it when one of them is called. */

import type * as actions from './actions';
import type { SidebarServer } from './sheets/sidebarServer';

export { explainCell, goToCell } from './sheets/explainCell';
export { buildLeadSheets, checkLeads, leadProgress, readLeadTables } from './sheets/leads/leadRequests';
export { openHelp, openSidebar, openTemplate } from './sheets/openSidebar';
export { bringFunctionsBack, findNeedingCells, makePortable } from './sheets/portable/portableCalls';
export { checkInstallation, openCheck } from './sheets/selfCheck/checkCalls';
export {
  dismissWelcome,
  insertFormula,
  readSelection,
  readWords,
  rememberFunctions,
  rememberLanguage,
  startSidebar,
} from './sheets/sidebarServer';
export { insertDefinitions, readDefinitions } from './sheets/team/definitionCalls';
export { compareSnapshots, keepSnapshot, readHistory } from './sheets/team/historyCalls';
export { closePeriod, protectFormulas, readProtection } from './sheets/team/protectionCalls';
export { readLinks, readMissing } from './sheets/team/teamCalls';
export { changeKpiSheet, insertKpiTemplate, readKpiSheet } from './sheets/template/kpiSheetRequests';

type Keeping<Actions extends SidebarServer> = Actions;

/** The sidebar's calls are typed by the interface, so these have to keep it. */
export type SidebarActions = Keeping<typeof actions>;
