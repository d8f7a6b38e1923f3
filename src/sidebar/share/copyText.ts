/** A button that copies a text; where the clipboard is refused, the text itself, selected to be copied by hand. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import { element } from '../element';
import type { View } from '../view';
import { WORDS } from '../words';

type Say = (words: SidebarWords) => string;

/** The button on the page. */
export interface CopyText extends View {
  /** Takes the text to copy, and forgets what came of copying another. */
  readonly show: (text: string) => void;
}

/** A button called `button`, with nothing to copy yet. */
export function createCopyText(button: Say, look: 'primary' | 'secondary' = 'secondary'): CopyText {
  const copy = element('button', { type: 'button', class: look });
  const status = element('p', { role: 'status' });
  const field = element('textarea', { readonly: true, rows: '3', translate: 'no' });
  const root = element('div', { class: 'copy' }, copy, status, field);
  let language: Language = 'en';
  let came: 'copied' | 'refused' | undefined;

  const refresh = (): void => {
    const words = WORDS[language];
    const { copying } = words.share;
    copy.textContent = button(words);
    status.textContent = came ? copying[came] : '';
    status.className = came === 'copied' ? 'done' : 'quiet';
    field.setAttribute('aria-label', copying.field);
    field.hidden = came !== 'refused';
  };
  const tell = (what: typeof came): void => {
    came = what;
    refresh();
  };
  const select = (): void => {
    field.focus();
    field.select();
  };
  copy.addEventListener('click', () => {
    const text = field.value;
    // Emptied first, so that a second copy of the same text is read out, too.
    tell(undefined);
    written(text).then(
      () => tell('copied'),
      () => {
        tell('refused');
        select();
      },
    );
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (text) => {
      field.value = text;
      tell(undefined);
    },
  };
}

/** Fails where the browser has no clipboard for this page, or refuses it. */
async function written(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
