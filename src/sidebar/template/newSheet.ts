/** The part for a new sheet: what it should be like, and the button that inserts it. */

import { element } from '../element';
import { radioGroup } from '../radioGroup';
import type { Server } from '../server';
import { createSubmission } from '../submission';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { createKpiChoice } from './kpiChoice';
import { createPeriodsField } from './periodsField';
import { createSheetFields } from './sheetFields';

/** The form; `today` decides which start it offers. */
export function createNewSheet(server: Server, turnstile: Turnstile, today: Date): View {
  const submission = createSubmission(turnstile, {
    button: (words) => words.template.insert,
    working: (words) => words.template.inserting,
  });
  const fields = createSheetFields('', submission.clear);
  const periods = createPeriodsField('', today, submission.clear);
  const kpis = createKpiChoice('new', true, submission.clear);
  const intro = element('p');
  const contents = element('div');
  const before = element('div', {}, intro, fields.looks, periods.root);
  const body = element('div', { class: 'body' }, before, contents, fields.formulas, kpis.root);
  const root = element('form', { class: 'template', novalidate: true }, body, submission.root);
  let content: 'sample' | 'empty' = 'sample';

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const start = periods.start();
    if (start === undefined) {
      periods.complain();
      submission.show({ kind: 'problem', say: ({ template }) => template.startDayNeeded });
      return;
    }
    const request = {
      ...fields.chosen(),
      periods: periods.kind(),
      start,
      hidden: kpis.hidden(),
      sample: content === 'sample',
    };
    submission.send(
      () => server.insertKpiTemplate(request),
      (outcome) =>
        outcome.ok
          ? { kind: 'done', say: ({ template }) => template.inserted(outcome.sheet) }
          : { kind: 'problem', say: () => outcome.message },
    );
  });

  return {
    root,
    speak: (language) => {
      const { template } = WORDS[language];
      const choices = (['sample', 'empty'] as const).map((value) => ({ value, text: template[value] }));
      intro.textContent = template.intro;
      contents.replaceChildren(
        radioGroup('content', template.content, choices, content, (value) => {
          content = value;
          submission.clear();
        }),
      );
      for (const part of [fields, periods, kpis, submission]) part.speak(language);
    },
  };
}
