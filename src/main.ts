/** The bundle's entry: what the declarations at the end of `Code.js` call, and where the build took words out. */

export { call } from './sheets/call';
export { onInstall, onOpen, openHelp, openSidebar, openTemplate } from './sheets/menu';
export { pooledText } from './sheets/pooledText';
export { insertFormula, insertKpiTemplate, rememberLanguage, startSidebar } from './sheets/sidebarServer';
