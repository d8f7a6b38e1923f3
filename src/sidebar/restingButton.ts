/** Buttons that start a request rest while one is under way. */

import type { Turnstile } from './turnstile';

/** Disables the button while a request is under way, and then gives it back the focus it had. */
export function restWhileBusy(button: HTMLButtonElement, turnstile: Turnstile): void {
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
