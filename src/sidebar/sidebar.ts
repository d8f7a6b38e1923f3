/** Starts the sidebar: shows the page at once, then in the language that the user chose last. */

import { KPIS } from '../kpis';
import { createPage } from './page';
import { server } from './server';
import { VIEWS } from './tabs';
import { languageOf } from './words';

const html = document.documentElement;
let chosen = false;

const page = createPage(document.body, KPIS, server, (language) => {
  chosen = true;
  return server.rememberLanguage(language).then(
    () => true,
    () => false,
  );
});
page.speak(languageOf(html.getAttribute('data-language')) ?? 'en');
page.open(VIEWS.find((view) => view === html.getAttribute('data-tab')) ?? 'functions');

server.startSidebar().then(
  ({ language }) => {
    // Whoever has picked a language while the answer was on its way has the last word.
    if (!chosen && language !== html.lang) page.speak(language);
  },
  () => {
    // Without an answer the page goes on in the language it already speaks; there is nothing the user could do.
  },
);
