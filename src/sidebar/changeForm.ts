/** The form of one change of the open sheet: what it does, and its button with what came of it. */

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

/** A form with `content` between its text and its button; `submit` is called when the button is pressed. */
export function createChangeForm(
  turnstile: Turnstile,
  said: { readonly title: Say; readonly text?: Say; readonly button: Say },
  submit: () => void,
  ...content: readonly HTMLElement[]
): ChangeForm {
  const heading = element('h3', { tabindex: '-1' });
  const text = element('p', { class: 'quiet' });
  const working: Say = ({ sheet }) => sheet.changing;
  const submission = createSubmission(turnstile, { button: said.button, working }, 'secondary');
  const root = element(
    'form',
    { class: 'change', novalidate: true },
    heading,
    ...(said.text ? [text] : []),
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
      heading.textContent = said.title(words);
      text.textContent = said.text?.(words) ?? '';
      submission.speak(language);
    },
  };
}
