/** The menu under Extensions. */

import { MENU } from '../i18n/menu';
import { accountLanguage } from './language';

/** Adds the menu. Runs before the add-on is authorised, so it uses nothing but the menu and the account's language. */
export function onOpen(): void {
  const words = MENU[accountLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openSidebar, 'openSidebar')
    .addItem(words.insertTemplate, 'openTemplate')
    .addSeparator()
    .addItem(words.check, 'openCheck')
    .addItem(words.help, 'openHelp')
    .addToUi();
}

/** Adds the menu right after installing. */
export function onInstall(): void {
  onOpen();
}
