/** One setting of the open sheet: what it can be, and a button that changes it. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { ChangeRequest, KpiSheetState } from '../../sheets/template/kpiSheetRequests';
import { element } from '../element';
import type { Choice } from '../fields';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import type { SendChange, SheetPart } from './sheetPart';

/** What a setting is about. */
export interface SettingFacts<T extends string> {
  readonly id: string;
  readonly label: (words: SidebarWords) => string;
  readonly choices: (words: SidebarWords) => readonly Choice<T>[];
  readonly of: (state: KpiSheetState) => T;
  readonly request: (value: T) => ChangeRequest;
  readonly says: (words: SidebarWords) => { readonly change: string; readonly done: (name: string) => string };
}

/** The setting on the page. */
export function createSetting<T extends string>(
  turnstile: Turnstile,
  facts: SettingFacts<T>,
  change: SendChange,
): SheetPart {
  const label = element('label', { for: facts.id });
  const field = element('select', { id: facts.id });
  const submission = createSubmission(
    turnstile,
    {
      button: ({ sheet }) => sheet.settings.change,
      working: ({ sheet }) => sheet.changing,
      name: (words) => facts.says(words).change,
    },
    'secondary',
  );
  const root = element('form', { class: 'setting', novalidate: true }, label, field, submission.root);
  let language: Language = 'en';
  let shown: KpiSheetState | undefined;
  let chosen: T | undefined;

  const refresh = (): void => {
    const words = WORDS[language];
    label.textContent = facts.label(words);
    field.replaceChildren(
      ...facts.choices(words).map(({ value, text, lang }) => element('option', { value, lang: lang ?? false }, text)),
    );
    field.value = chosen ?? (shown ? facts.of(shown) : '');
  };
  field.addEventListener('change', () => {
    chosen = facts.choices(WORDS[language]).find(({ value }) => value === field.value)?.value;
    submission.clear();
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!shown) return;
    const value = chosen;
    if (value === undefined || value === facts.of(shown)) {
      submission.show({ kind: 'problem', say: ({ sheet }) => sheet.settings.same });
      return;
    }
    change(submission, facts.request(value), (words) => {
      const name = facts.choices(words).find((choice) => choice.value === value)?.text ?? value;
      return facts.says(words).done(name);
    });
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
      submission.speak(next);
    },
    clear: submission.clear,
    show: (state) => {
      if (state.sheet !== shown?.sheet || facts.of(state) === chosen) chosen = undefined;
      shown = state;
      refresh();
    },
  };
}
