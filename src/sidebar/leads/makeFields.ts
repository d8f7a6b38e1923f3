/** What is to be made of a team's data, and how. */

import type { Language } from '../../core/kpi';
import { KPIS } from '../../kpis';
import * as arguments_ from '../../kpis/arguments';
import { FIELDS } from '../../leads/fields';
import { allowedBy, MEASURED } from '../../leads/measured';
import {
  type BuildRequest,
  LEAD_SHEETS,
  type LeadCheck,
  type LeadSheet,
  type TablesRequest,
} from '../../leads/requests';
import { element } from '../element';
import { type Choice, labelled, select } from '../fields';
import { readNumber } from '../numberText';
import type { Notice } from '../submission';
import { currencyCalled } from '../template/currencies';
import { createPeriodsField } from '../template/periodsField';
import { createSheetFields } from '../template/sheetFields';
import type { View } from '../view';
import { WORDS } from '../words';
import type { ChosenTables } from './leadTables';

/** The choices as they are sent, or what is still wrong with them. */
export type MakeReading =
  | { readonly request: Omit<BuildRequest, keyof TablesRequest> }
  | { readonly problem: Notice['say'] };

/** The fields on the page. */
export interface MakeFields extends View {
  /** Offers what these tables allow. */
  readonly show: (check: LeadCheck, tables: ChosenTables) => void;
  /** Reads the fields; the focus goes to what is wrong. */
  readonly read: () => MakeReading;
}

/** The column that each sheet needs besides those that every table has. */
const NEEDS: Readonly<Partial<Record<LeadSheet, 'channel' | 'created'>>> = {
  channels: 'channel',
  cohorts: 'created',
  dashboard: 'channel',
};

const VOCABULARY = Object.values(arguments_);

/** The fields; `changed` is called whenever something else is chosen. */
export function createMakeFields(today: Date, changed: () => void): MakeFields {
  const periods = createPeriodsField('leads-', today, changed);
  const sheets = createSheetFields('leads-', changed);
  const boxes = LEAD_SHEETS.map((name) => {
    const input = element('input', { id: `make-${name}`, type: 'checkbox', 'aria-describedby': `make-${name}-when` });
    input.checked = true;
    input.addEventListener('change', () => toggle(name));
    return { name, input, text: element('span'), when: element('p', { id: `make-${name}-when`, class: 'quiet when' }) };
  });
  const group = element(
    'div',
    { class: 'field', role: 'group' },
    ...boxes.flatMap(({ input, text, when }) => [
      element('label', { class: 'choice', for: input.id }, input, text),
      when,
    ]),
  );
  const sortField = element('div');
  const lifetime = element('legend');
  const percents = (['margin', 'churn'] as const).map((name) => {
    const label = element('label', { for: `leads-${name}` });
    const input = element('input', { id: `leads-${name}`, inputmode: 'decimal', autocomplete: 'off' });
    input.addEventListener('input', () => {
      input.removeAttribute('aria-invalid');
      changed();
    });
    return { name, label, input, root: element('div', { class: 'field' }, label, input) };
  });
  const ofChannels = element(
    'div',
    {},
    sortField,
    element('fieldset', { class: 'field' }, lifetime, ...percents.map(({ root }) => root)),
  );
  const more = element('summary');
  const root = element(
    'div',
    {},
    group,
    ofChannels,
    periods.root,
    element('details', {}, more, sheets.looks, sheets.formulas),
  );
  let language: Language = 'en';
  let check: LeadCheck | undefined;
  let tables: ChosenTables = {};
  let sort: string | undefined;

  const isPossible = (sheet: LeadSheet): boolean => {
    const needed = NEEDS[sheet];
    const columns = [tables.leads?.columns, tables.activity?.columns];
    return needed === undefined || columns.some((each) => each?.[needed] !== undefined);
  };
  const isMade = (sheet: LeadSheet): boolean =>
    boxes.some(({ name, input }) => name === sheet && input.checked && isPossible(name));
  const tick = (sheet: LeadSheet, ticked: boolean): void => {
    for (const { name, input } of boxes) if (name === sheet) input.checked = ticked;
  };
  // The dashboard's charts show the figures of these two.
  const toggle = (sheet: LeadSheet): void => {
    if (sheet === 'dashboard' && isMade(sheet)) {
      tick('channels', true);
      tick('periods', true);
    } else if ((sheet === 'channels' || sheet === 'periods') && !isMade(sheet)) tick('dashboard', false);
    refresh();
    changed();
  };
  const sortChoices = (): Choice[] => {
    const { byName } = WORDS[language].leads.make;
    const columns = {
      leads: Object.keys(tables.leads?.columns ?? {}),
      activity: Object.keys(tables.activity?.columns ?? {}),
    };
    // What has no word of its own among the arguments can be sorted by its KPI.
    const measures = allowedBy(columns, MEASURED).flatMap(({ name }) =>
      VOCABULARY.filter((word) => word.name === name).map(({ label }) => ({ value: name, text: label[language] })),
    );
    const kpis = (check?.kpis ?? []).flatMap((allowed) =>
      KPIS.filter(({ name }) => name === allowed).map(({ name, title }) => ({ value: name, text: title[language] })),
    );
    const isLeads = ({ value }: Choice): boolean => value === 'leads';
    return [
      ...measures.filter(isLeads),
      ...kpis,
      // A rate may be called as the count it is made of; one of the two is enough to sort by.
      ...measures.filter((measure) => !isLeads(measure) && !kpis.some(({ text }) => text === measure.text)),
      { value: 'channel', text: byName },
    ];
  };
  const refresh = (): void => {
    const { leads } = WORDS[language];
    for (const { name, input, text, when } of boxes) {
      const needed = FIELDS.leads.find((field) => field.name === NEEDS[name]);
      const possible = isPossible(name);
      input.disabled = !possible;
      text.textContent = leads.make.sheets[name].name;
      when.textContent = possible || !needed ? leads.make.sheets[name].when : leads.make.needs(needed.label[language]);
    }
    ofChannels.hidden = !isMade('channels');
    periods.root.hidden = !isMade('periods');
  };
  const draw = (): void => {
    const { leads, sheet } = WORDS[language];
    const choices = sortChoices();
    if (!choices.some(({ value }) => value === sort)) sort = undefined;
    const field = select('leads-sort', choices, sort ?? choices[0]?.value ?? '', (value) => {
      sort = value;
      changed();
    });
    group.setAttribute('aria-label', leads.make.title);
    sortField.replaceChildren(labelled(leads.make.sort, field));
    lifetime.textContent = leads.make.lifetime;
    for (const { name, label } of percents) label.textContent = leads.make[name];
    more.textContent = sheet.settings.title;
    refresh();
  };

  return {
    root,
    speak: (next) => {
      language = next;
      periods.speak(next);
      sheets.speak(next);
      draw();
    },
    show: (nextCheck, nextTables) => {
      check = nextCheck;
      tables = nextTables;
      const now = today.toISOString().slice(0, 10);
      const last = check.last < now ? check.last : now;
      if (check.first !== '' && last !== '') periods.propose(check.first, last);
      sheets.propose(currencyCalled(check.currency));
      draw();
    },
    read: () => {
      const make = LEAD_SHEETS.filter(isMade);
      if (make.length === 0) {
        boxes[0]?.input.focus();
        return { problem: ({ leads }) => leads.make.choose };
      }
      const [grossMargin, churnRate] = percents.map(({ input }) =>
        isMade('channels') ? fractionOf(input.value) : null,
      );
      for (const { name, input } of percents) {
        if (!isMade('channels') || fractionOf(input.value) !== undefined) continue;
        input.setAttribute('aria-invalid', 'true');
        input.focus();
        return { problem: ({ leads: { make: said } }) => said.notPercent(said[name]) };
      }
      const start = periods.start();
      if (start === undefined) {
        periods.complain();
        return { problem: ({ template }) => template.startDayNeeded };
      }
      return {
        request: {
          ...sheets.chosen(),
          make,
          periods: periods.kind(),
          start,
          sort: sort ?? sortChoices()[0]?.value ?? 'channel',
          grossMargin: grossMargin ?? null,
          churnRate: churnRate ?? null,
        },
      };
    },
  };
}

/** A percentage as a fraction: 80 and 80% are 0.8. Null where there is none, undefined where it isn't from 0 to 100. */
function fractionOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const number = readNumber(typed);
  if (!number) return undefined;
  const fraction = number.text.endsWith('%') ? number.value : number.value / 100;
  return fraction >= 0 && fraction <= 1 ? fraction : undefined;
}
