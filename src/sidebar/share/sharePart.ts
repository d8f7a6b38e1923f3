/** A part of the Share tab: a heading that folds, and what is read from the spreadsheet each time it is unfolded. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { Answer } from '../../sheets/sidebarServer';
import { element } from '../element';
import { problemOf } from '../problemOf';
import { restWhileBusy } from '../restingButton';
import { PATIENCE, type Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';

type Say = (words: SidebarWords) => string;

/** What is read, and where it is shown. */
export interface Reading<Read> {
  readonly read: () => Promise<Answer<Read>>;
  /** Shows what was read; `undefined` where there is nothing to show (yet), or no more. */
  readonly show: (read: Read | undefined) => void;
  readonly looking: Say;
  /** The button that reads anew, where it isn't called as every other is. */
  readonly button?: Say;
  /** What is said of it once it has been read. */
  readonly tell?: (read: Read) => Say;
  /** How long it may take, in milliseconds, where that isn't the usual time. */
  readonly patience?: number;
}

/** A part on the page. */
export interface SharePart extends View {
  /** Reads anew as soon as nothing else is under way, if the part is unfolded. */
  readonly reread: () => void;
  /** Puts the focus on the button that reads anew. */
  readonly focus: () => void;
}

/** What a part says, and what it lets one choose before anything is read. */
interface Head {
  readonly title: Say;
  readonly text: Say;
  readonly choice?: HTMLElement;
}

/** A part called `name`, with `content` below its text; without a reading it has nothing to wait for. */
export function createSharePart<Read>(
  turnstile: Turnstile,
  name: string,
  { title, text, choice }: Head,
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
    ...(choice ? [choice] : []),
    ...(reading ? [again, status] : []),
    ...content,
  );
  let language: Language = 'en';
  let said: { readonly kind: 'quiet' | 'problem' | ''; readonly say: Say } | undefined;
  let due = false;

  const refresh = (): void => {
    const words = WORDS[language];
    heading.textContent = title(words);
    about.textContent = text(words);
    again.textContent = reading?.button?.(words) ?? words.leads.refresh;
    status.textContent = said?.say(words) ?? '';
    status.className = said?.kind ?? '';
  };
  const setBusy = (busy: boolean): void => root.setAttribute('aria-busy', String(busy));
  const look = (): void => {
    if (!reading || !root.open) return;
    const { read, show, looking, tell, patience = PATIENCE } = reading;
    due = false;
    const started = turnstile.pass(
      read,
      (end) => {
        setBusy(false);
        const answer = end.kind === 'answered' && end.answer.ok ? end.answer : undefined;
        if (!answer) said = { kind: 'problem', say: problemOf(end, patience) };
        else said = tell && { kind: '', say: tell(answer) };
        show(answer);
        refresh();
      },
      patience,
    );
    due = !started;
    if (!started) return;
    said = { kind: 'quiet', say: looking };
    setBusy(true);
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
    focus: () => again.focus(),
    speak: (next) => {
      // What the script said, it said in the language spoken before.
      if (said?.kind === 'problem' && next !== language && said.say(WORDS[next]) === status.textContent)
        said = undefined;
      language = next;
      refresh();
    },
  };
}
