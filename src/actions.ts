/** The entry of `Actions.html`: what the menu's items and the sidebar call. `Code.js` loads it when one of them is called. */

export { insertDefinitions, readDefinitions } from './sheets/definitionCalls';
export { explainCell, goToCell } from './sheets/explainCell';
export { compareSnapshots, keepSnapshot, readHistory } from './sheets/historyCalls';
export { changeKpiSheet, insertKpiTemplate, readKpiSheet } from './sheets/kpiSheetRequests';
export { buildLeadSheets, checkLeads, leadProgress, readLeadTables } from './sheets/leadRequests';
export { openHelp, openSidebar, openTemplate } from './sheets/openSidebar';
export { bringFunctionsBack, findNeedingCells, makePortable } from './sheets/portableCalls';
export { closePeriod, protectFormulas, readProtection } from './sheets/protectionCalls';
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
export { readLinks, readMissing } from './sheets/teamCalls';
