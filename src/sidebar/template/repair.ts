/** The part of This sheet that lists what has been overwritten or deleted, and rebuilds formulas. */

import type { Language } from '../../core/kpi';
import type { KpiSheetState, NamedCell } from '../../sheets/template/kpiSheetRequests';
import { createChangeForm } from '../changeForm';
import { element } from '../element';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import type { SendChange, SheetPart } from './sheetPart';

/** The damaged formulas, each to be rebuilt or left. */
export function createRepair(turnstile: Turnstile, change: SendChange): SheetPart {
  const text = element('p', { class: 'quiet' });
  const list = element('ul', { class: 'cells' });
  let language: Language = 'en';
  let shown: KpiSheetState | undefined;
  let left: ReadonlySet<string> = new Set();
  const damaged = (): readonly NamedCell[] => shown?.damaged ?? [];
  const chosen = (): string[] => damaged().flatMap(({ cell }) => (left.has(cell) ? [] : [cell]));

  const form = createChangeForm(
    turnstile,
    { title: ({ sheet }) => sheet.repair.title, button: ({ sheet }) => sheet.repair.button(chosen().length) },
    () => {
      const cells = chosen();
      if (cells.length === 0) {
        form.submission.show({ kind: 'problem', say: ({ sheet }) => sheet.repair.choose });
        return;
      }
      change(form.submission, { change: 'repair', cells }, ({ sheet }, { written }) => sheet.repair.done(written));
    },
    [text, list],
  );
  const item = ({ cell, name }: NamedCell): HTMLElement => {
    const id = `repair-${cell}`;
    const input = element('input', { id, type: 'checkbox' });
    input.checked = !left.has(cell);
    input.addEventListener('change', () => {
      const next = new Set(left);
      if (input.checked) next.delete(cell);
      else next.add(cell);
      left = next;
      form.submission.clear();
      form.speak(language);
    });
    return element(
      'li',
      {},
      element('label', { class: 'choice', for: id }, input, element('span', {}, `${cell} ${name}`)),
    );
  };
  const refresh = (): void => {
    const { repair } = WORDS[language].sheet;
    const none = damaged().length === 0;
    const focused = form.root.contains(document.activeElement);
    text.textContent = none ? repair.none : repair.text;
    list.replaceChildren(...damaged().map(item));
    form.root.classList.toggle('in-order', none);
    form.speak(language);
    // The button has just gone, with the focus of whoever pressed it.
    if (none && focused) form.heading.focus();
  };
  return {
    root: form.root,
    speak: (next) => {
      language = next;
      refresh();
    },
    clear: form.submission.clear,
    show: (state) => {
      if (state.sheet !== shown?.sheet) left = new Set();
      shown = state;
      refresh();
    },
  };
}

/** What has been deleted from the sheet, by name; nothing where nothing has. */
export function createMissing(): SheetPart {
  const heading = element('h3');
  const text = element('p', { class: 'quiet' });
  const list = element('ul', { class: 'missing' });
  const root = element('div', { class: 'change', hidden: true }, heading, text, list);
  return {
    root,
    speak: (language) => {
      const { missing } = WORDS[language].sheet;
      heading.textContent = missing.title;
      text.textContent = missing.text;
    },
    clear: () => undefined,
    show: ({ missing }) => {
      root.hidden = missing.length === 0;
      list.replaceChildren(...missing.map((name) => element('li', {}, name)));
    },
  };
}
