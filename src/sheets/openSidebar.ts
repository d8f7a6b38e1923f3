/** The sidebar, opened where the menu's item says. */

import { keptFunctions } from './keptFunctions';
import { rememberedLanguage } from './language';
import { fileMissing } from './ownFile';
import { packedWords } from './packedWords';
import { isWelcomed } from './welcome';

type Tab = 'functions' | 'template' | 'help';

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
  const content = page.getContent();
  const { recent, pinned } = keptFunctions();
  const language = rememberedLanguage();
  const words = packedWords(language);
  const [version = ''] = words.split(' ');
  if (!content.includes(`data-version="${version}"`)) throw fileMissing('Sidebar');
  const facts = {
    tab,
    language,
    words,
    recent: recent.join(' '),
    pinned: pinned.join(' '),
    welcomed: isWelcomed() ? 'yes' : 'no',
  };
  // Only these words of ours go into the page, never anything from the spreadsheet. With them the page is whole from
  // its first moment on, and nothing moves once the script has answered.
  const attributes = Object.entries(facts).map(([name, fact]) => ` data-${name}="${fact}"`);
  const html = content.replace('<html', `<html${attributes.join('')}`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle('Leadsheet'));
}
