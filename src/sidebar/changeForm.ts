/** A form with a heading: what it does, and its button with what came of it, such as one change of the open sheet. */

import type { SidebarWords } from '../i18n/sidebar.en';
import { element } from './element';
import { createSubmission, type Submission } from './submission';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { WORDS } from './words';

type Say = (words: SidebarWords) => string;

/** A form on the page. */
export interface ChangeForm extends View {
  readonly heading: HTMLElement;
  readonly submission: Submission;
}

/** What a form says. */
interface Said {
  readonly title: Say;
  readonly text?: Say;
  readonly button: Say;
  /** What is said while the script works, where it doesn't change the open sheet. */
  readonly working?: Say;
}

/**
 * A form with `content` between its text and its button, which is one among several unless it is `primary`; `submit` is
 * called when the button is pressed.
 */
export function createChangeForm(
  turnstile: Turnstile,
  { title, text: about, button, working = ({ sheet }) => sheet.changing }: Said,
  submit: () => void,
  content: readonly HTMLElement[] = [],
  look: 'primary' | 'secondary' = 'secondary',
): ChangeForm {
  const heading = element('h3', { tabindex: '-1' });
  const text = element('p', { class: 'quiet' });
  const submission = createSubmission(turnstile, { button, working }, look);
  const root = element(
    'form',
    { class: 'change', novalidate: true },
    heading,
    ...(about ? [text] : []),
    ...content,
    submission.root,
  );
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return {
    root,
    heading,
    submission,
    speak: (language) => {
      const words = WORDS[language];
      heading.textContent = title(words);
      text.textContent = about?.(words) ?? '';
      submission.speak(language);
    },
  };
}
