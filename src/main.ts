/** The bundle's entry: what the declarations at the end of `Code.js` call. */

export { call } from './sheets/call';
export { onInstall, onOpen, openHelp, openSidebar, openTemplate } from './sheets/menu';
export {
  dismissWelcome,
  insertFormula,
  insertKpiTemplate,
  readSelection,
  rememberFunctions,
  rememberLanguage,
  startSidebar,
} from './sheets/sidebarServer';
