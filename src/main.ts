/** The bundle's entry: what the declarations at the end of `Code.js` call. */

export { call } from './sheets/call';
export { onInstall, onOpen, openHelp, openSidebar, openTemplate } from './sheets/menu';
export { insertFormula, insertKpiTemplate, rememberLanguage, startSidebar } from './sheets/sidebarServer';
