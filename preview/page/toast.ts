/** Spreadsheet.toast: a message in the corner that goes by itself. */

import { element } from './element';

/** What Sheets does when no time is given. */
const SECONDS = 5;

/** Shows the message. A time below 0 keeps it until it is closed. */
export function showToast(message: string, title = '', seconds = SECONDS): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const text = document.createElement('div');
  if (title) {
    const heading = document.createElement('strong');
    heading.textContent = title;
    text.append(heading);
  }
  text.append(message);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', 'Close message');
  close.textContent = '✕';
  close.addEventListener('click', () => toast.remove());
  toast.append(text, close);
  element('toasts', HTMLElement).replaceChildren(toast);
  if (seconds >= 0) window.setTimeout(() => toast.remove(), seconds * 1000);
}
