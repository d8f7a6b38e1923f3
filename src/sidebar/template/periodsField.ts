/** What the periods of a new sheet are, and when the first begins. */

import type { Language } from '../../core/kpi';
import { PERIOD_KINDS, PERIODS, type PeriodKind } from '../../template/periods';
import { element } from '../element';
import { labelled, select } from '../fields';
import { radioGroup } from '../radioGroup';
import type { View } from '../view';
import { WORDS } from '../words';
import { firstOfPeriods } from './firstOfPeriods';

const YEARS_BACK = 5;
const YEARS_AHEAD = 1;

/** The fields, and what is chosen in them. */
export interface PeriodsField extends View {
  readonly kind: () => PeriodKind;
  /** The first period's first day, as `2026-01-31`; undefined while none is chosen. */
  readonly start: () => string | undefined;
  /** Proposes the periods that end with the data's last day, unless a start has been chosen. */
  readonly propose: (first: string, last: string) => void;
  /** Marks the first day as missing, and puts the focus on it. */
  readonly complain: () => void;
}

/**
 * The fields, whose ids begin with `prefix`; `today` decides which years they offer, and `changed` is called whenever
 * something else is chosen.
 */
export function createPeriodsField(prefix: string, today: Date, changed: () => void): PeriodsField {
  const thisYear = today.getFullYear();
  const kinds = element('div');
  const start = element('div');
  let speaks: Language = 'en';
  let kind: PeriodKind = 'months';
  let month = 1;
  let year = thisYear;
  let data: readonly [first: string, last: string] | undefined;
  let chosen = false;
  const day = element('input', { id: `${prefix}start-day`, type: 'date', min: '1900-01-01', max: '2200-12-31' });
  day.value = mondayOf(today);
  const picked = (): void => {
    data = undefined;
    chosen = true;
    changed();
  };
  day.addEventListener('input', () => {
    day.removeAttribute('aria-invalid');
    picked();
  });

  const monthFields = (): HTMLElement => {
    const { template } = WORDS[speaks];
    const monthName = new Intl.DateTimeFormat(speaks, { month: 'long' });
    const months = range(1, 12).map((number) => ({
      value: String(number),
      text: monthName.format(new Date(thisYear, number - 1, 1)),
    }));
    const years = range(Math.min(year, thisYear - YEARS_BACK), thisYear + YEARS_AHEAD).map((number) => ({
      value: String(number),
      text: template.yearName(number),
    }));
    const monthSelect = select(`${prefix}start-month`, months, String(month), (value) => {
      month = Number(value);
      picked();
    });
    const yearSelect = select(`${prefix}start-year`, years, String(year), (value) => {
      year = Number(value);
      picked();
    });
    monthSelect.setAttribute('aria-label', template.month);
    yearSelect.setAttribute('aria-label', template.year);
    const order = template.yearFirst ? [yearSelect, monthSelect] : [monthSelect, yearSelect];
    return element(
      'fieldset',
      { class: 'field' },
      element('legend', {}, template.start),
      element('div', { class: 'pair' }, ...order),
    );
  };
  const showStart = (): void => {
    if (data) {
      const proposed = firstOfPeriods(kind, ...data);
      if (kind === 'weeks') day.value = proposed;
      else [year = year, month = month] = proposed.split('-').map(Number);
    }
    start.replaceChildren(kind === 'weeks' ? labelled(WORDS[speaks].template.startDay, day) : monthFields());
  };
  const showKinds = (): void => {
    const { template } = WORDS[speaks];
    const radios = PERIOD_KINDS.map((value) => ({ value, text: template.counted[value](PERIODS[value].count) }));
    kinds.replaceChildren(
      radioGroup(`${prefix}periods`, template.periods, radios, kind, (value) => {
        kind = value;
        showStart();
        changed();
      }),
    );
  };

  return {
    root: element('div', {}, kinds, start),
    speak: (language) => {
      speaks = language;
      showKinds();
      showStart();
    },
    kind: () => kind,
    start: () => {
      if (kind !== 'weeks') return `${year}-${String(month).padStart(2, '0')}-01`;
      return day.validity.valid && day.value !== '' ? day.value : undefined;
    },
    propose: (first, last) => {
      if (chosen) return;
      data = [first, last];
      showStart();
    },
    complain: () => {
      day.setAttribute('aria-invalid', 'true');
      day.focus();
    },
  };
}

/** The Monday of the week in which `today` is. */
function mondayOf(today: Date): string {
  const date = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
