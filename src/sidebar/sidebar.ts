/** Starts the sidebar: shows the page at once, then in the language that the user chose last. */

import { KPIS } from '../kpis';
import { element } from './element';
import { createPage, type PageStart } from './page';
import { server } from './server';
import { VIEWS } from './tabs';
import { languageOf } from './words';

/** Set by the build: sidebar.css and what it imports. */
declare const STYLE: string;

const html = document.documentElement;
document.head.append(element('style', {}, STYLE));
let chosen = false;

const fact = (name: string): string | null => html.getAttribute(`data-${name}`);
const names = (list: string | null): string[] => (list ?? '').split(' ').filter(Boolean);
const welcomed = fact('welcomed');
const start: PageStart = {
  functions: { recent: names(fact('recent')), pinned: names(fact('pinned')) },
  welcomed: welcomed === null ? undefined : welcomed === 'yes',
};

const page = createPage(document.body, KPIS, server, start, (language) => {
  chosen = true;
  return server.rememberLanguage(language).then(
    () => true,
    () => false,
  );
});
page.speak(languageOf(fact('language')) ?? 'en');
page.open(VIEWS.find((view) => view === fact('tab')) ?? 'functions');

server.startSidebar().then(
  ({ language, notice, ...remembered }) => {
    page.load(remembered);
    // Whoever has picked a language while the answer was on its way has the last word.
    if (!chosen && language !== html.lang) page.speak(language);
    if (notice !== '') page.warn(notice);
  },
  () => {
    // Without an answer the page goes on in the language it already speaks; there is nothing the user could do.
  },
);
