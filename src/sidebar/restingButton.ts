/** Whatever starts a request rests while one is under way. */

import type { Turnstile } from './turnstile';

/** Disables a button or a choice while a request is under way, and then gives it back the focus it had. */
export function restWhileBusy(button: HTMLButtonElement | HTMLSelectElement, turnstile: Turnstile): void {
  // A disabled button gives its focus away; whoever pressed it by keyboard wants to be there when it is done.
  let focusDue = false;
  turnstile.watch(() => {
    if (document.activeElement === button) focusDue = true;
    button.disabled = turnstile.isBusy();
    if (button.disabled) return;
    if (focusDue && document.activeElement === document.body) button.focus();
    focusDue = false;
  });
}
