/** The Leads tab: a team's data, the check of it, and the KPI sheets that are made of it. */

import type { Language } from '../../core/kpi';
import type { SidebarWords } from '../../i18n/sidebar.en';
import type { LeadCheck, LeadTables, SheetHeaders } from '../../leads/requests';
import { createChangeForm } from '../changeForm';
import { countText } from '../countText';
import { code, element } from '../element';
import { problemOf } from '../problemOf';
import { createReadingWatch, READING_PATIENCE } from '../readingProgress';
import { restWhileBusy } from '../restingButton';
import type { Server } from '../server';
import type { Notice, Submission } from '../submission';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { factsOf, foundSentence } from './leadFacts';
import { createFindings } from './leadFindings';
import { leadFormula } from './leadFormula';
import { createTablesChoice } from './leadTables';
import { createMakeFields, type MakeReading } from './makeFields';
import { createNoLeads } from './noLeads';

/** The tab. */
export interface LeadsTab extends View {
  /** Looks for data, unless some has been found already. */
  readonly open: () => void;
}

/** The tab, empty until it is opened; `today` decides which periods it offers. */
export function createLeadsTab(server: Server, turnstile: Turnstile, today: Date): LeadsTab {
  const title = element('h2');
  const intro = element('p');
  const status = element('p', { role: 'status' });
  const dataHeading = element('h3');
  const refreshButton = element('button', { type: 'button', class: 'secondary' });
  const facts = element('p', { class: 'quiet' });
  const typed = element('p', { class: 'quiet' });
  const none = createNoLeads();
  const watchReading = createReadingWatch(server, turnstile);
  let language: Language = 'en';
  let found: readonly SheetHeaders[] | undefined;
  let problem: ((words: SidebarWords) => string) | undefined;
  let looking = false;
  let due = false;
  let checked: { readonly check: LeadCheck; readonly tables: string } | undefined;

  const checkNotice = (): Notice | undefined => {
    if (!checked) return undefined;
    const { check } = checked;
    return isStale()
      ? { kind: 'problem', say: ({ leads }) => leads.check.stale }
      : { kind: 'done', say: () => foundSentence(check, language) };
  };
  const isStale = (): boolean => checked !== undefined && checked.tables !== JSON.stringify(tables.chosen());
  const tellCheck = (): void => {
    makeForm.submission.clear();
    const notice = checkNotice();
    if (notice) checkForm.submission.show(notice);
    else checkForm.submission.clear();
  };
  const send = <T>(submission: Submission, request: () => Promise<T>, tell: (answer: T) => Notice): void => {
    submission.send(request, tell, { patience: READING_PATIENCE });
    watchReading(({ done, of }) => {
      submission.advance(done / of, ({ leads }) => {
        return leads.check.reading(countText(done, language), countText(of, language));
      });
    });
  };

  const tables = createTablesChoice(() => {
    refresh();
    if (!turnstile.isBusy()) tellCheck();
  });
  const findings = createFindings(() => makeForm.submission.clear());
  const make = createMakeFields(today, () => makeForm.submission.clear());
  const checkForm = createChangeForm(
    turnstile,
    {
      title: ({ leads }) => leads.check.title,
      text: ({ leads }) => leads.check.text,
      button: ({ leads }) => leads.check.button,
      working: ({ leads }) => leads.check.working,
    },
    () => {
      const missing = tables.complain();
      if (missing) {
        checkForm.submission.show(missing);
        return;
      }
      const chosen = tables.chosen();
      makeForm.submission.clear();
      send(
        checkForm.submission,
        () => server.checkLeads({ ...chosen, merge: findings.merge() }),
        (outcome) => {
          if (!outcome.ok) return { kind: 'problem', say: () => outcome.message };
          checked = { check: outcome, tables: JSON.stringify(chosen) };
          findings.show(outcome);
          make.show(outcome, chosen);
          next.append(makeForm.root, typed);
          refresh();
          return checkNotice() ?? { kind: 'problem', say: ({ leads }) => leads.check.stale };
        },
      );
    },
  );
  const makeForm = createChangeForm(
    turnstile,
    {
      title: ({ leads }) => leads.make.title,
      button: ({ leads }) => leads.make.button,
      working: ({ leads }) => leads.make.working,
    },
    () => {
      const read: MakeReading = isStale() ? { problem: ({ leads }) => leads.check.stale } : make.read();
      if ('problem' in read) {
        makeForm.submission.show({ kind: 'problem', say: read.problem });
        return;
      }
      const request = { ...tables.chosen(), merge: findings.merge(), ...read.request };
      send(
        makeForm.submission,
        () => server.buildLeadSheets(request),
        (outcome) =>
          outcome.ok
            ? { kind: 'done', say: ({ leads }) => leads.make.done(outcome.sheets.join(leads.comma)) }
            : { kind: 'problem', say: () => outcome.message },
      );
    },
    [make.root],
    'primary',
  );
  const data = element('div', { class: 'change' }, dataHeading, tables.root);
  const next = element('div', {}, checkForm.root, facts, findings.root);

  const refresh = (): void => {
    const words = WORDS[language];
    title.textContent = words.leads.title;
    intro.textContent = words.leads.intro;
    dataHeading.textContent = words.leads.data.title;
    refreshButton.textContent = words.leads.refresh;
    status.textContent = looking ? words.leads.looking : (problem?.(words) ?? '');
    status.className = looking || !problem ? 'quiet' : 'problem';
    facts.textContent = checked ? factsOf(checked.check, language) : '';
    facts.hidden = checked === undefined;
    typed.replaceChildren(words.leads.make.typed, ' ', code(leadFormula(tables.chosen(), found ?? [])));
    none.root.hidden = found === undefined || found.length > 0;
    data.hidden = next.hidden = found === undefined || found.length === 0;
    root.setAttribute('aria-busy', String(looking));
  };
  const show = (answer: LeadTables): void => {
    found = answer.sheets.filter(({ rows, headers }) => rows > 0 && headers.some((header) => header.trim() !== ''));
    tables.show({ ...answer, sheets: found });
    tellCheck();
  };
  const look = (): void => {
    due = false;
    const started = turnstile.pass(server.readLeadTables, (end) => {
      looking = false;
      problem = undefined;
      if (end.kind === 'answered' && end.answer.ok) show(end.answer);
      else problem = problemOf(end);
      refresh();
    });
    if (started) looking = true;
    else due = true;
    refresh();
  };

  // Only once whatever has just ended has told what came of it.
  turnstile.watch(() => {
    if (due && !turnstile.isBusy()) queueMicrotask(look);
  });
  restWhileBusy(refreshButton, turnstile);
  refreshButton.addEventListener('click', look);
  const root = element(
    'div',
    { class: 'body leads-tab' },
    ...[title, intro, status, none.root, data, refreshButton, next],
  );

  return {
    root,
    open: () => {
      if (!looking && (found === undefined || found.length === 0)) look();
    },
    speak: (next) => {
      language = next;
      refresh();
      for (const part of [none, tables, findings, make, checkForm, makeForm]) part.speak(next);
    },
  };
}
