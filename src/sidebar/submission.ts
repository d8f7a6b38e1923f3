/** The bar under a form: the button that submits, the progress while the script works, and what came of it. */

import type { Language } from '../core/kpi';
import type { SidebarWords } from '../i18n/sidebar.en';
import { element } from './element';
import { restWhileBusy } from './restingButton';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { WORDS } from './words';

/** What there is to say, in whichever language the sidebar speaks when it is shown. */
export interface Notice {
  readonly kind: 'working' | 'done' | 'problem';
  readonly say: (words: SidebarWords) => string;
}

/** A bar on the page. */
export interface Submission extends View {
  /**
   * Sends `request` unless another is under way; `tell` turns its answer into words. `working` says what is being
   * done where it isn't what the button does.
   */
  readonly send: <Answer>(
    request: () => Promise<Answer>,
    tell: (answer: Answer) => Notice,
    working?: SubmissionWords['working'],
  ) => void;
  readonly show: (notice: Notice) => void;
  /** Forgets what was said, unless the script is still at work. */
  readonly clear: () => void;
}

interface SubmissionWords {
  readonly button: (words: SidebarWords) => string;
  readonly working: (words: SidebarWords) => string;
  /** What the button is called where several on the page say the same. */
  readonly name?: (words: SidebarWords) => string;
}

/** A bar for the form it is put into; its button is one among several unless it is `primary`. */
export function createSubmission(
  turnstile: Turnstile,
  said: SubmissionWords,
  look: 'primary' | 'secondary' = 'primary',
): Submission {
  const button = element('button', { type: 'submit', class: look });
  const status = element('p', { role: 'status' });
  const progress = element('progress', { hidden: true });
  const root = element('div', { class: 'actions' }, progress, status, button);
  let language: Language = 'en';
  let notice: Notice | undefined;

  const refresh = (): void => {
    const words = WORDS[language];
    const working = notice?.kind === 'working';
    button.textContent = said.button(words);
    if (said.name) button.setAttribute('aria-label', said.name(words));
    status.textContent = notice?.say(words) ?? '';
    status.className = notice?.kind ?? '';
    progress.hidden = !working;
    progress.setAttribute('aria-label', working ? (notice?.say(words) ?? '') : said.working(words));
    root.setAttribute('aria-busy', String(working));
  };
  const show = (next: Notice): void => {
    notice = next;
    refresh();
  };

  restWhileBusy(button, turnstile);

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show,
    clear: () => {
      if (notice?.kind === 'working') return;
      notice = undefined;
      refresh();
    },
    send: (request, tell, working = said.working) => {
      const started = turnstile.pass(request, (end) => {
        if (end.kind === 'answered') show(tell(end.answer));
        else if (end.kind === 'failed') show({ kind: 'problem', say: (words) => words.submission.failed });
        else show({ kind: 'problem', say: (words) => words.submission.noAnswer });
      });
      if (started) show({ kind: 'working', say: working });
    },
  };
}
