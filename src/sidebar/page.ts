/** The whole page: header, tabs, help, and the language it all speaks. */

import type { Kpi, Language } from '../core/kpi';
import type { SidebarWords } from '../i18n/sidebar.en';
import type { SidebarStart } from '../sheets/sidebarServer';
import { element } from './element';
import { createFunctions } from './functions/functions';
import { createHelp } from './help';
import { createLanguageSwitch } from './languageSwitch';
import { createLeadsTab } from './leads/leadsTab';
import { createMemory } from './memory';
import type { Server } from './server';
import { createShareTab } from './share/shareTab';
import { createSpeech } from './speech';
import { createTabs, type TabName, VIEWS, type ViewName } from './tabs';
import { createTemplateTab } from './template/templateTab';
import { createTurnstile } from './turnstile';
import { createWelcomeCard } from './welcomeCard';
import { WORDS } from './words';

/** The page as a whole. */
export interface Page {
  /** Says everything in `language`, at once if its words are here. */
  readonly speak: (language: Language) => void;
  /** Shows one view and hides the others. */
  readonly open: (view: ViewName) => void;
  /** Takes over what the script remembers of this person. */
  readonly load: (start: Pick<SidebarStart, 'functions' | 'welcomed'>) => void;
  /** Shows a sentence of the script's above everything. */
  readonly warn: (sentence: string) => void;
}

/** What is known of the person when the page opens; `welcomed` is undefined where it isn't known yet. */
export interface PageStart extends Pick<SidebarStart, 'functions'> {
  readonly welcomed: boolean | undefined;
}

/** Builds the page into `body`; `choose` is called when the user picks a language, and says whether it was remembered. */
export function createPage(
  body: HTMLElement,
  kpis: readonly Kpi[],
  server: Server,
  start: PageStart,
  choose: (language: Language) => Promise<boolean>,
): Page {
  const turnstile = createTurnstile();
  const memory = createMemory(start.functions, server.rememberFunctions, () => warn((words) => words.list.notKept));
  let dismissed = false;
  const showWelcome = (welcomed: boolean): void => welcome.show(!welcomed && !dismissed);
  const welcome = createWelcomeCard({
    toExample: () => views.functions.open('CPL'),
    toTemplate: () => {
      open('template');
      tabs.focus('template');
    },
    toSharing: () => {
      open('help');
      views.help.goTo('share');
    },
    dismiss: () => {
      dismissed = true;
      showWelcome(true);
      document.getElementById('search')?.focus();
      server.dismissWelcome().catch(() => warn((words) => words.welcome.notKept));
    },
  });
  const views = {
    functions: createFunctions(kpis, server, turnstile, memory, welcome),
    template: createTemplateTab(server, turnstile, new Date()),
    leads: createLeadsTab(server, turnstile, new Date()),
    share: createShareTab(server, turnstile, {
      kpisNamed: (names) => names.flatMap((name) => kpis.find((kpi) => kpi.name === name) ?? []),
      follow: ({ name }) => {
        open('functions');
        views.functions.open(name);
      },
    }),
    help: createHelp(() => closeHelp()),
  };
  const tabs = createTabs((tab) => open(tab));
  const helpButton = element('button', { type: 'button', class: 'help-button', 'aria-controls': 'help' }, '?');
  const title = element('h1', { class: 'unseen', translate: 'no' }, 'Leadsheet');
  const notice = element('p', { class: 'notice problem', role: 'status' });
  let language: Language = 'en';
  let lastTab: TabName = 'functions';

  const open = (view: ViewName): void => {
    if (view !== 'help') lastTab = view;
    for (const name of VIEWS) panels[name].hidden = name !== view;
    tabs.mark(view);
    helpButton.setAttribute('aria-expanded', String(view === 'help'));
    document.documentElement.setAttribute('data-tab', view);
    if (view === 'leads') views.leads.open();
  };
  const warn = (say: (words: SidebarWords) => string): void => {
    notice.textContent = say(WORDS[language]);
  };
  const closeHelp = (): void => {
    open(lastTab);
    helpButton.focus();
  };
  const panel = (name: ViewName): HTMLElement =>
    element(
      'div',
      name === 'help'
        ? { id: name, class: 'panel', role: 'region' }
        : { id: name, class: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${name}` },
      views[name].root,
    );
  const panels = {
    functions: panel('functions'),
    template: panel('template'),
    leads: panel('leads'),
    share: panel('share'),
    help: panel('help'),
  };

  const speak = (next: Language): void => {
    language = next;
    const words = WORDS[language];
    const focused = document.activeElement?.id ?? '';
    document.documentElement.lang = language;
    for (const view of [...Object.values(views), languageSwitch]) view.speak(language);
    tabs.label(words.tabs.name, words.tabs);
    helpButton.setAttribute('aria-label', words.help.name);
    helpButton.title = words.help.name;
    panels.help.setAttribute('aria-label', words.help.name);
    notice.textContent = '';
    // A field that was drawn anew in the other language gets back the focus it had.
    if (focused !== '') document.getElementById(focused)?.focus();
  };
  const speech = createSpeech(server.readWords, speak, () => {
    languageSwitch.speak(language);
    warn((words) => words.languageNotLoaded);
  });
  const languageSwitch = createLanguageSwitch(speech.turnstile, (picked) => {
    speech.change(picked, async () => {
      const kept = await choose(picked);
      if (!kept) warn((words) => words.languageNotKept);
      views.template.reread();
    });
  });

  helpButton.addEventListener('click', () => (panels.help.hidden ? open('help') : closeHelp()));
  body.replaceChildren(
    element('header', {}, title, tabs.root, element('div', { class: 'tools' }, languageSwitch.root, helpButton)),
    notice,
    element('main', {}, ...Object.values(panels)),
  );
  if (start.welcomed !== undefined) showWelcome(start.welcomed);
  return {
    speak: speech.change,
    open,
    load: ({ functions, welcomed }) => {
      memory.load(functions);
      showWelcome(welcomed);
    },
    warn: (sentence) => warn(() => sentence),
  };
}
