/** The menu under Extensions, and the sidebar it opens. */

import { MENU } from '../i18n/menu';
import { keptFunctions } from './keptFunctions';
import { accountLanguage, rememberedLanguage } from './language';
import { isWelcomed } from './welcome';

type Tab = 'functions' | 'template' | 'help';

/** Adds the menu. Runs before the add-on is authorised, so it uses nothing but the menu and the account's language. */
export function onOpen(): void {
  const words = MENU[accountLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openSidebar, 'openSidebar')
    .addItem(words.insertTemplate, 'openTemplate')
    .addSeparator()
    .addItem(words.help, 'openHelp')
    .addToUi();
}

/** Adds the menu right after installing. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function openSidebar(): void {
  show('functions');
}

/** Opens the sidebar where a KPI sheet is inserted. */
export function openTemplate(): void {
  show('template');
}

/** Opens the sidebar's help. */
export function openHelp(): void {
  show('help');
}

function show(tab: Tab): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const { recent, pinned } = keptFunctions();
  const facts = {
    tab,
    language: rememberedLanguage(),
    recent: recent.join(' '),
    pinned: pinned.join(' '),
    welcomed: isWelcomed() ? 'yes' : 'no',
  };
  // Only these words of ours go into the page, never anything from the spreadsheet. With them the page is whole from
  // its first moment on, and nothing moves once the script has answered.
  const attributes = Object.entries(facts).map(([name, words]) => ` data-${name}="${words}"`);
  const html = page.getContent().replace('<html', `<html${attributes.join('')}`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle('Leadsheet'));
}
