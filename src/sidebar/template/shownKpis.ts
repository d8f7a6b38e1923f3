/** The part of This sheet that chooses which of its KPIs are shown. */

import type { KpiSheetState } from '../../sheets/template/kpiSheetRequests';
import { KPI_ROWS } from '../../template/kpiRows';
import { createChangeForm } from '../changeForm';
import type { Turnstile } from '../turnstile';
import { createKpiChoice } from './kpiChoice';
import type { SendChange, SheetPart } from './sheetPart';

/** The choice, and a button that applies it. */
export function createShownKpis(turnstile: Turnstile, change: SendChange): SheetPart {
  let shown: KpiSheetState | undefined;
  const kpis = createKpiChoice('shown', false, () => form.submission.clear());
  const form = createChangeForm(
    turnstile,
    { title: ({ sheet }) => sheet.kpis.title, button: ({ sheet }) => sheet.kpis.button },
    () => {
      const hidden = kpis.hidden();
      if (shown && areSame(hidden, shown.hidden)) {
        form.submission.show({ kind: 'problem', say: ({ sheet }) => sheet.settings.same });
        return;
      }
      const all = KPI_ROWS.length;
      change(form.submission, { change: 'kpis', hidden }, ({ sheet, template }) =>
        sheet.kpis.done(template.kpis.shown(all - hidden.length, all)),
      );
    },
    [kpis.root],
  );
  return {
    root: form.root,
    speak: (language) => {
      form.speak(language);
      kpis.speak(language);
    },
    clear: form.submission.clear,
    show: (state) => {
      if (state.sheet !== shown?.sheet || !areSame(state.hidden, shown.hidden)) kpis.show(state.hidden);
      shown = state;
    },
  };
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}
