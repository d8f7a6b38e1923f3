/** The bar under a form: the button that submits, the progress while the script works, and what came of it. */

import type { Language } from '../core/kpi';
import type { SidebarWords } from '../i18n/sidebar.en';
import { element } from './element';
import { restWhileBusy } from './restingButton';
import { PATIENCE, type Turnstile } from './turnstile';
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
   * Sends `request` unless another is under way; `tell` turns its answer into words.
   */
  readonly send: <Answer>(
    request: () => Promise<Answer>,
    tell: (answer: Answer) => Notice,
    options?: SendOptions,
  ) => void;
  readonly show: (notice: Notice) => void;
  /** Shows how far the script has come, from 0 to 1; `say` is for the eye, since a count would be read out again and again. */
  readonly advance: (part: number, say: Notice['say']) => void;
  /** Forgets what was said, unless the script is still at work. */
  readonly clear: () => void;
}

interface SendOptions {
  /** What is being done where it isn't what the button does. */
  readonly working?: Notice['say'];
  /** How long the script may take, in milliseconds, where that isn't the usual time. */
  readonly patience?: number;
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
  const far = element('p', { class: 'quiet', 'aria-hidden': 'true' });
  const root = element('div', { class: 'actions' }, progress, status, far, button);
  let language: Language = 'en';
  let notice: Notice | undefined;
  let sayFar: Notice['say'] | undefined;

  const refresh = (): void => {
    const words = WORDS[language];
    const working = notice?.kind === 'working';
    button.textContent = said.button(words);
    if (said.name) button.setAttribute('aria-label', said.name(words));
    status.textContent = notice?.say(words) ?? '';
    status.className = notice?.kind ?? '';
    far.textContent = (working && sayFar?.(words)) || '';
    progress.hidden = !working;
    if (!working || !sayFar) progress.removeAttribute('value');
    progress.setAttribute('aria-label', working ? (notice?.say(words) ?? '') : said.working(words));
    root.setAttribute('aria-busy', String(working));
  };
  const show = (next: Notice): void => {
    notice = next;
    sayFar = undefined;
    refresh();
  };

  restWhileBusy(button, turnstile);

  return {
    root,
    speak: (next) => {
      // What the script said, it said in the language spoken before.
      const isProblem = notice?.kind === 'problem' && next !== language;
      if (isProblem && notice?.say(WORDS[next]) === status.textContent) notice = undefined;
      language = next;
      refresh();
    },
    show,
    advance: (part, say) => {
      sayFar = say;
      refresh();
      progress.value = part;
    },
    clear: () => {
      if (notice?.kind === 'working') return;
      notice = undefined;
      refresh();
    },
    send: (request, tell, { working = said.working, patience = PATIENCE } = {}) => {
      const started = turnstile.pass(
        request,
        (end) => {
          if (end.kind === 'answered') show(tell(end.answer));
          else if (end.kind === 'failed') show({ kind: 'problem', say: (words) => words.submission.failed });
          else show({ kind: 'problem', say: (words) => words.submission.noAnswer(patience / 60_000) });
        },
        patience,
      );
      if (started) show({ kind: 'working', say: working });
    },
  };
}
