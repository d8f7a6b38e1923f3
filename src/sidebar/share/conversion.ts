/** A form that converts cells: its button, what came of it, and the cells that were left as they were. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { LeftCell } from '../../share/portable/portableRequests';
import type { Answer } from '../../sheets/sidebarServer';
import { countText } from '../countText';
import { element } from '../element';
import { READING_PATIENCE } from '../readingProgress';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import type { Going } from './goToPlace';
import { leftPlaces } from './leftPlaces';

type Say = (words: SidebarWords) => string;
/** Writes a count in the language spoken. */
type Written = (count: number) => string;

/** What the form says. */
interface Said<Done> {
  readonly button: Say;
  readonly working: Say;
  /** What came of it, a sentence each. */
  readonly done: (done: Done, words: SidebarWords, written: Written) => readonly string[];
  /** The cells that were left as they were, under headings. */
  readonly left: (
    done: Done,
    words: SidebarWords,
    written: Written,
  ) => readonly (readonly [heading: string, cells: readonly LeftCell[]])[];
}

/** The form on the page. */
export interface Conversion<Done> extends View {
  /** Converts; `sheet` is the one whose cells need no sheet's name. */
  readonly send: (request: () => Promise<Answer<Done>>, sheet: string) => void;
  readonly complain: (say: Say) => void;
  /** Forgets what came of it. */
  readonly clear: () => void;
  /** Whether there is anything to convert; without, there is no button. */
  readonly offer: (is: boolean) => void;
}

/** Who hears what happens in the form. */
interface Heard {
  readonly submit: () => void;
  readonly converted: () => void;
  /** The button has gone, with the focus of whoever pressed it. */
  readonly focusLost: () => void;
}

/** The form, with `content` above its button. */
export function createConversion<Done>(
  turnstile: Turnstile,
  going: Going,
  { button, working, done, left }: Said<Done>,
  { submit, converted, focusLost }: Heard,
  content: readonly HTMLElement[],
  look: 'primary' | 'secondary',
): Conversion<Done> {
  const submission = createSubmission(turnstile, { button, working }, look);
  const places = element('div', {});
  const root = element('form', { class: 'change', novalidate: true }, ...content, submission.root, places);
  let language: Language = 'en';
  let came: { readonly done: Done; readonly sheet: string } | undefined;
  let offered = false;
  let told = false;

  const written: Written = (count) => countText(count, language);
  const refresh = (): void => {
    const lists = came ? left(came.done, WORDS[language], written) : [];
    const sheet = came?.sheet ?? '';
    root.hidden = !offered && !told;
    places.replaceChildren(...lists.flatMap(([heading, cells]) => leftPlaces(heading, cells, sheet, going, language)));
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  return {
    root,
    speak: (next) => {
      language = next;
      submission.speak(next);
      refresh();
    },
    send: (request, sheet) => {
      came = undefined;
      told = true;
      refresh();
      submission.send(
        request,
        (answer) => {
          if (!answer.ok) return { kind: 'problem', say: () => answer.message };
          came = { done: answer, sheet };
          refresh();
          converted();
          return { kind: 'done', say: (words) => done(answer, words, written).join('\n') };
        },
        { patience: READING_PATIENCE },
      );
    },
    complain: (say) => {
      told = true;
      submission.show({ kind: 'problem', say });
    },
    clear: () => {
      if (turnstile.isBusy()) return;
      came = undefined;
      told = false;
      submission.clear();
      refresh();
    },
    offer: (is) => {
      const focused = submission.root.contains(document.activeElement);
      offered = is;
      root.classList.toggle('in-order', !is);
      refresh();
      if (!is && focused) focusLost();
    },
  };
}
