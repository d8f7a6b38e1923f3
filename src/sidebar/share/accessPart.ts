/** The part Give access: the addresses of the spreadsheet to be copied, and what each does for whoever opens it. */

import type { Language } from '../../core/kpi';
import type { LinkKind, Links } from '../../share/teamRequests';
import { element } from '../element';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createCopyText } from './copyText';
import { createSharePart, type SharePart } from './sharePart';

const KINDS: readonly LinkKind[] = ['open', 'copy', 'preview', 'xlsx', 'pdf'];

/** The part; where there is no address, as in the preview, it says so. */
export function createAccessPart(server: Server, turnstile: Turnstile): SharePart {
  const links = KINDS.map((kind) => ({
    kind,
    copy: createCopyText(({ share }) => share.access.links[kind].button),
    does: element('p', { class: 'quiet' }),
  }));
  const list = element(
    'ul',
    { class: 'links', hidden: true },
    ...links.map(({ copy, does }) => element('li', {}, copy.root, does)),
  );
  const show = (read: Links | undefined): void => {
    list.hidden = read === undefined;
    for (const { kind, copy } of links) copy.show(read?.[kind] ?? '');
  };
  const part = createSharePart(
    turnstile,
    'access',
    { title: ({ share }) => share.access.title, text: ({ share }) => share.access.text },
    [list],
    {
      read: server.readLinks,
      show,
      looking: ({ share }) => share.access.looking,
    },
  );
  return {
    ...part,
    speak: (language: Language) => {
      part.speak(language);
      for (const { kind, copy, does } of links) {
        copy.speak(language);
        does.textContent = WORDS[language].share.access.links[kind].does;
      }
    },
  };
}
