/** The sidebar's panel: 300 px at the right of the grid, one page at a time, as Sheets has it. */

import { element } from './element';
import { type FrameHost, openScriptFrame } from './script-frame';

/** The panel, closed. Opening it again replaces what it shows. */
export function createSidebar(host: Omit<FrameHost, 'close'>): {
  open(page: { readonly title: string; readonly html: string }): void;
  close(): void;
} {
  const panel = element('sidebar', HTMLElement);
  const into = element('sidebar-frame', HTMLElement);
  let shown: { stop(): void } | undefined;
  const close = () => {
    shown?.stop();
    shown = undefined;
    panel.hidden = true;
    document.body.classList.remove('with-sidebar');
    host.focusEditor();
  };
  element('sidebar-close', HTMLButtonElement).addEventListener('click', close);
  // The grid listens to the keyboard on the whole page.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    panel.addEventListener(type, (event) => event.stopPropagation());
  }
  panel.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  });
  return {
    close,
    open: (page) => {
      shown?.stop();
      element('sidebar-title', HTMLElement).textContent = page.title;
      panel.hidden = false;
      document.body.classList.add('with-sidebar');
      const opened = openScriptFrame(into, page, { ...host, close });
      shown = opened;
      opened.frame.addEventListener('load', () => opened.frame.focus());
    },
  };
}
