/** A part of the Share tab: a heading that folds, and what is read from the spreadsheet each time it is unfolded. */

import type { Language } from '../core/kpi';
import type { SidebarWords } from '../i18n/sidebar.en';
import type { Answer } from '../sheets/sidebarServer';
import { element } from './element';
import { problemOf } from './problemOf';
import { restWhileBusy } from './restingButton';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { WORDS } from './words';

type Say = (words: SidebarWords) => string;

/** What is read, and where it is shown. */
export interface Reading<Read> {
  readonly read: () => Promise<Answer<Read>>;
  /** Shows what was read; `undefined` where there is nothing to show (yet), or no more. */
  readonly show: (read: Read | undefined) => void;
  readonly looking: Say;
  /** The button that reads anew. */
  readonly button: Say;
}

/** A part on the page. */
export interface SharePart extends View {
  /** Reads anew as soon as nothing else is under way, if the part is unfolded. */
  readonly reread: () => void;
}

/** A part called `name`, with `content` below its text; without a reading it has nothing to wait for. */
export function createSharePart<Read>(
  turnstile: Turnstile,
  name: string,
  { title, text }: { readonly title: Say; readonly text: Say },
  content: readonly HTMLElement[],
  reading?: Reading<Read>,
): SharePart {
  const heading = element('h3');
  const about = element('p', { class: 'quiet' });
  const status = element('p', { role: 'status' });
  const again = element('button', { type: 'button', class: 'secondary' });
  const root = element(
    'details',
    { id: `share-${name}`, class: 'share-part' },
    element('summary', {}, heading),
    about,
    ...(reading ? [again, status] : []),
    ...content,
  );
  let language: Language = 'en';
  let problem: Say | undefined;
  let looking = false;
  let due = false;

  const refresh = (): void => {
    const words = WORDS[language];
    heading.textContent = title(words);
    about.textContent = text(words);
    again.textContent = reading?.button(words) ?? '';
    status.textContent = looking ? (reading?.looking(words) ?? '') : (problem?.(words) ?? '');
    status.className = problem && !looking ? 'problem' : 'quiet';
    root.setAttribute('aria-busy', String(looking));
  };
  const look = (): void => {
    if (!reading || !root.open) return;
    due = false;
    const started = turnstile.pass(reading.read, (end) => {
      looking = false;
      const read = end.kind === 'answered' && end.answer.ok ? end.answer : undefined;
      problem = read ? undefined : problemOf(end);
      reading.show(read);
      refresh();
    });
    if (started) looking = true;
    else due = true;
    refresh();
  };

  // Only once whatever has just ended has told what came of it.
  turnstile.watch(() => {
    if (due && !turnstile.isBusy()) queueMicrotask(look);
  });
  restWhileBusy(again, turnstile);
  again.addEventListener('click', look);
  root.addEventListener('toggle', look);

  return {
    root,
    reread: look,
    speak: (next) => {
      language = next;
      refresh();
    },
  };
}
