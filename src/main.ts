/** The bundle's entry: what the declarations at the end of `Code.js` call, and where the build took words out. */

export { call } from './sheets/call';
export { changeKpiSheet, insertKpiTemplate, readKpiSheet } from './sheets/kpiSheetRequests';
export { buildLeadSheets, checkLeads, leadProgress, readLeadTables } from './sheets/leadRequests';
export { onInstall, onOpen, openHelp, openSidebar, openTemplate } from './sheets/menu';
export { pooledText } from './sheets/pooledText';
export {
  dismissWelcome,
  insertFormula,
  readSelection,
  rememberFunctions,
  rememberLanguage,
  startSidebar,
} from './sheets/sidebarServer';
