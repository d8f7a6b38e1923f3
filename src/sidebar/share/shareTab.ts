/** The Share tab: a sheet that goes on working wherever it goes, and explains itself. */

import { element } from '../element';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { createAccessPart } from './accessPart';
import { createAnywherePart } from './anywherePart';
import { createDefinitionsPart } from './definitionsPart';
import { createExcelPart } from './excelPart';
import { createExplainPart } from './explainPart';
import type { FunctionWays } from './explanationCard';
import { createHistoryPart } from './historyPart';
import { createMissingPart } from './missingPart';
import { createProtectPart } from './protectPart';

/** The tab, with all its parts folded; `ways` leads to the functions' cards. */
export function createShareTab(server: Server, turnstile: Turnstile, ways: FunctionWays): View {
  const title = element('h2');
  const intro = element('p');
  const parts: readonly View[] = [
    createAnywherePart(server, turnstile),
    createExplainPart(server, turnstile, ways),
    createDefinitionsPart(server, turnstile),
    createProtectPart(server, turnstile),
    createAccessPart(server, turnstile),
    createExcelPart(turnstile),
    createHistoryPart(server, turnstile),
    createMissingPart(server, turnstile),
  ];
  const root = element('div', { class: 'body share-tab' }, title, intro, ...parts.map((part) => part.root));

  return {
    root,
    speak: (language) => {
      const { share } = WORDS[language];
      title.textContent = share.title;
      intro.textContent = share.intro;
      for (const part of parts) part.speak(language);
    },
  };
}
