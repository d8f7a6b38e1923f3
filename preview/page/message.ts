/** Ui.alert and Ui.showModalDialog: what lies over the sheet until it is answered. */

import { type FrameHost, openScriptFrame } from './script-frame';

/** Shows the message with its buttons; ends with the label of the one that was pressed, or '' when it was closed. */
export function showAlert(message: string, title = '', buttons: readonly string[] = ['OK']): Promise<string> {
  const dialog = createDialog();
  if (title) dialog.append(heading(title));
  const text = document.createElement('p');
  text.textContent = message;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'buttons';
  form.append(
    ...buttons.map((label, index) => {
      const button = document.createElement('button');
      button.value = label;
      button.textContent = label;
      if (index === 0) button.className = 'first';
      return button;
    }),
  );
  // A click would take the caret out of the sheet's editor, and what is pasted afterwards would go nowhere.
  form.addEventListener('mousedown', (event) => event.preventDefault());
  dialog.append(text, form);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue)));
}

/** Shows a page of the add-on as a dialog. */
export function showModalPage(
  page: { readonly title: string; readonly html: string; readonly width?: number; readonly height?: number },
  host: Omit<FrameHost, 'close'>,
): void {
  const dialog = createDialog();
  const into = document.createElement('div');
  const resize = (size: { readonly width?: number; readonly height?: number }) => {
    if (size.width) dialog.style.width = `${size.width}px`;
    if (size.height) into.style.height = `${size.height}px`;
  };
  resize({ width: page.width ?? 600, height: page.height ?? 400 });
  const head = document.createElement('form');
  head.method = 'dialog';
  head.className = 'message-head';
  const close = document.createElement('button');
  close.className = 'close';
  close.setAttribute('aria-label', 'Close dialog');
  close.textContent = '✕';
  head.append(heading(page.title), close);
  dialog.append(head, into);
  const opened = openScriptFrame(into, page, { ...host, resize, close: () => dialog.close() });
  dialog.addEventListener('close', () => opened.stop());
  dialog.showModal();
}

function heading(title: string): HTMLElement {
  const line = document.createElement('h2');
  line.textContent = title;
  return line;
}

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'message';
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    dialog.addEventListener(type, (event) => event.stopPropagation());
  }
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return dialog;
}
