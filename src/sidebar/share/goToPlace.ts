/** Goes to cells of the spreadsheet that the sidebar names. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { Place } from '../../share/requests';
import { element } from '../element';
import { problemOf } from '../problemOf';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';

/** The buttons that go to cells, and as a view, in the same part of the page, what came of pressing one. */
export interface Going extends View {
  /** A button with the cell's address, which names its sheet where that isn't `within`. */
  readonly button: (place: Place, within: string) => HTMLButtonElement;
  /** Forgets what came of it. */
  readonly clear: () => void;
}

/** The cell's address as a person reads it on the sheet `within`. */
export function addressOf({ sheet, cell }: Place, within: string): string {
  return sheet === within ? cell : `${sheet}!${cell}`;
}

/** Buttons for cells; whoever holds the sidebar shows them and the view. */
export function createGoing(server: Pick<Server, 'goToCell'>, turnstile: Turnstile): Going {
  const root = element('p', { role: 'status', class: 'unseen' });
  let language: Language = 'en';
  let came: { readonly kind: 'there' | 'problem'; readonly say: (words: SidebarWords) => string } | undefined;

  const refresh = (): void => {
    root.textContent = came?.say(WORDS[language]) ?? '';
    // Whoever sees the cell needn't be told that it is selected.
    root.className = came?.kind === 'problem' ? 'problem' : 'unseen';
  };
  const go = (place: Place, address: string): void => {
    turnstile.pass(
      () => server.goToCell(place),
      (end) => {
        const isThere = end.kind === 'answered' && end.answer.ok;
        came = isThere
          ? { kind: 'there', say: ({ share }) => share.place.there(address) }
          : { kind: 'problem', say: problemOf(end) };
        refresh();
      },
    );
  };

  const rest = (button: Element): void => button.setAttribute('aria-disabled', String(turnstile.isBusy()));

  turnstile.watch(() => {
    for (const button of root.parentElement?.querySelectorAll('.place') ?? []) rest(button);
  });

  return {
    root,
    speak: (next) => {
      // What the script said, it said in the language spoken before.
      if (came?.kind === 'problem' && next !== language && came.say(WORDS[next]) === root.textContent) came = undefined;
      language = next;
      refresh();
    },
    clear: () => {
      came = undefined;
      refresh();
    },
    button: (place, within) => {
      const address = addressOf(place, within);
      const name = WORDS[language].share.place.go(address);
      const button = element(
        'button',
        { type: 'button', class: 'link place', 'aria-label': name, translate: 'no' },
        address,
      );
      rest(button);
      button.addEventListener('click', () => go(place, address));
      return button;
    },
  };
}
