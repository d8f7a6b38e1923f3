/** The Help view: what the add-on does, reads and sees, and what to do about the errors that people meet. */

import type { HelpWords } from '../i18n/help.en';
import { element } from './element';
import type { View } from './view';
import { WORDS } from './words';

/** A section of the help that can be gone to. */
export type HelpSection = 'about' | 'template' | 'leads' | 'rules' | 'share' | 'print' | 'sees' | 'trouble';

/** The help on the page. */
export interface Help extends View {
  /** Puts the focus on the heading of a section. */
  readonly goTo: (section: HelpSection) => void;
}

/** What a cell or the sidebar literally shows, as Google writes it in English. */
const SHOWN: Readonly<Record<Exclude<keyof HelpWords['trouble'], 'title'>, string>> = {
  error: '#ERROR!',
  name: '#NAME?',
  loading: 'Loading…',
  expanded: '#REF! Array result was not expanded because it would overwrite data',
  row: '⚠ …',
  time: 'Exceeded maximum execution time',
  permission: 'You do not have permission to call …',
  often: 'Service invoked too many times',
};
const TROUBLES = ['error', 'name', 'loading', 'expanded', 'row', 'time', 'permission', 'often'] as const;

/** The help; `close` is called when the user has read enough. */
export function createHelp(close: () => void): Help {
  const root = element('div', { class: 'help body' });
  const goTo = (section: HelpSection): void => {
    const heading = root.querySelector<HTMLElement>(`#help-${section}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return {
    root,
    goTo,
    speak: (language) => {
      const { help } = WORDS[language];
      const back = element('button', { type: 'button', class: 'back' }, help.close);
      back.addEventListener('click', close);
      const sections = contentsOf(help);
      const links = sections.map(({ name, title }) => {
        const link = element('button', { type: 'button', class: 'link' }, title);
        link.addEventListener('click', () => goTo(name));
        return element('li', {}, link);
      });
      root.replaceChildren(
        back,
        element('nav', { class: 'contents', 'aria-label': help.contents }, element('ul', {}, ...links)),
        ...sections.flatMap(({ name, title, content }) => [
          element('h2', { id: `help-${name}`, tabindex: '-1' }, title),
          ...content,
        ]),
      );
    },
  };
}

interface Section {
  readonly name: HelpSection;
  readonly title: string;
  readonly content: readonly HTMLElement[];
}

function contentsOf({ about, template, leads, rules, share, print, sees, trouble }: HelpWords): Section[] {
  return [
    { name: 'about', title: about.title, content: [element('p', {}, about.text)] },
    { name: 'template', title: template.title, content: [list('ol', template.steps), element('p', {}, template.text)] },
    { name: 'rules', title: rules.title, content: [list('ul', rules.sentences)] },
    { name: 'leads', title: leads.title, content: [list('ul', leads.sentences)] },
    { name: 'share', title: share.title, content: [element('p', {}, share.text)] },
    { name: 'print', title: print.title, content: [element('p', {}, print.text), list('ol', print.steps)] },
    { name: 'sees', title: sees.title, content: [element('p', {}, sees.text)] },
    {
      name: 'trouble',
      title: trouble.title,
      content: TROUBLES.flatMap((kind) => [
        element('h3', { lang: 'en', translate: 'no' }, SHOWN[kind]),
        element('p', {}, trouble[kind].means),
        element('p', {}, trouble[kind].do),
      ]),
    },
  ];
}

function list(tag: 'ol' | 'ul', sentences: readonly string[]): HTMLElement {
  return element(tag, {}, ...sentences.map((sentence) => element('li', {}, sentence)));
}
