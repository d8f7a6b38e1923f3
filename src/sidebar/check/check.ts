/** The dialog of the check: has it begun and gone on with, and shows its table and a report to copy. */

import { LANGUAGES } from '../../core/kpi';
import { PAGE } from '../../i18n/selfCheck';
import type { CheckRequest, CheckState } from '../../sheets/selfCheck/checkCalls';
import { element } from '../element';
import { closeDialog, type Said, say } from './checkServer';
import { reportOf } from './report';
import { tableOf } from './table';

/** How long results are waited for, and how long between two questions, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 1000;

const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'en';
const words = PAGE[language];
const status = element('p', { role: 'status' }, words.running);
const main = document.querySelector('main') as HTMLElement;
main.append(element('h1', {}, words.title), status);

/** Asks, and goes on asking until nothing is waited for any more. */
async function check(): Promise<void> {
  const first = await asked({ step: 'begin' });
  if (!first) {
    refuse();
    return;
  }
  const begun = Date.now();
  let state = first;
  while (state.waiting) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const waited = Date.now() - begun;
    const last = waited > PATIENCE;
    // Asked a second time where it fails: whatever it is, the temporary sheet then goes.
    const next = (await asked({ step: 'look', waited, last })) ?? (await asked({ step: 'look', waited, last: true }));
    if (!next) {
      refuse();
      return;
    }
    state = next;
  }
  show([...first.rows, ...state.rows], [...first.inEnglish, ...state.inEnglish]);
}

/** Why there is no state. */
let reason = words.unreachable;

/** The state; where there is none, why not is remembered. */
async function asked(request: CheckRequest): Promise<CheckState | undefined> {
  let said: Said | undefined;
  try {
    said = await say(request);
  } catch {
    // There is no more to tell of it than that the script can't be reached.
  }
  if (said?.ok) return said;
  reason = said?.message ?? words.unreachable;
  return undefined;
}

function refuse(): void {
  status.setAttribute('role', 'alert');
  status.textContent = reason;
  main.append(buttons(closeButton()));
}

function show(rows: CheckState['rows'], inEnglish: CheckState['rows']): void {
  const differing = rows.filter(({ agrees }) => !agrees).length;
  status.textContent = differing === 0 ? words.allAgree(rows.length) : words.someDiffer(differing, rows.length);
  const report = element('textarea', { id: 'report', readonly: true, spellcheck: 'false', lang: 'en' });
  report.value = reportOf(inEnglish, PAGE.en);
  const copied = element('span', { role: 'status' });
  const copy = element('button', { type: 'button', class: 'first' }, words.copy);
  copy.addEventListener('click', () => {
    report.focus();
    report.select();
    // The newer way is refused to frames; where this one is, too, what is selected can be copied by hand.
    copied.textContent = document.execCommand('copy') ? words.copied : words.copyYourself;
  });
  main.append(
    element('div', { class: 'scroll', role: 'region', 'aria-label': words.table, tabindex: '0' }, tableOf(rows, words)),
    element('label', { for: 'report' }, words.report),
    report,
    buttons(copy, closeButton(), copied),
  );
  copy.focus();
}

function closeButton(): HTMLElement {
  const close = element('button', { type: 'button' }, words.close);
  close.addEventListener('click', closeDialog);
  return close;
}

function buttons(...all: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'buttons' }, ...all);
}

check();
