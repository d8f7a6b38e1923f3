/** The parts of This sheet that go on in time: the next period, and the sheet that follows. */

import type { KpiSheetState } from '../../sheets/template/kpiSheetRequests';
import { createChangeForm } from '../changeForm';
import type { Turnstile } from '../turnstile';
import type { SendChange, SheetPart } from './sheetPart';

/** Adds a column for the next period. */
export function createNextPeriod(turnstile: Turnstile, change: SendChange): SheetPart {
  let shown: KpiSheetState | undefined;
  const form = createChangeForm(
    turnstile,
    {
      title: ({ sheet }) => sheet.period.title,
      text: ({ sheet }) => sheet.period.text,
      button: ({ sheet }) => sheet.period.button,
    },
    () => {
      if (!shown) return;
      const { periods, count } = shown;
      change(form.submission, { change: 'period' }, ({ sheet, template }) =>
        sheet.period.done(template.counted[periods](count + 1)),
      );
    },
  );
  return {
    ...form,
    clear: form.submission.clear,
    show: (state) => {
      shown = state;
    },
  };
}

/** Starts the sheet that follows, and says what has to be filled in by hand there. */
export function createNextSheet(turnstile: Turnstile, change: SendChange): SheetPart {
  const form = createChangeForm(
    turnstile,
    {
      title: ({ sheet }) => sheet.next.title,
      text: ({ sheet }) => sheet.next.text,
      button: ({ sheet }) => sheet.next.button,
    },
    () => {
      change(form.submission, { change: 'next' }, ({ sheet: { next, comma } }, { sheet, unknown }) =>
        [next.done(sheet), ...(unknown.length > 0 ? [next.byHand(unknown.join(comma))] : [])].join('\n'),
      );
    },
  );
  return { ...form, clear: form.submission.clear, show: () => undefined };
}
