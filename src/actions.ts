/** The entry of `Actions.html`: what the menu's items and the sidebar call. `Code.js` loads it when one of them is called. */

export { explainCell, goToCell } from './sheets/explainCell';
export { changeKpiSheet, insertKpiTemplate, readKpiSheet } from './sheets/kpiSheetRequests';
export { buildLeadSheets, checkLeads, leadProgress, readLeadTables } from './sheets/leadRequests';
export { openHelp, openSidebar, openTemplate } from './sheets/openSidebar';
export {
  dismissWelcome,
  insertFormula,
  readSelection,
  rememberFunctions,
  rememberLanguage,
  startSidebar,
} from './sheets/sidebarServer';
