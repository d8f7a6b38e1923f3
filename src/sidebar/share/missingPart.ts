/** The part Who still has to fill in what: empty inputs by who has to give them, and the same as a message. */

import type { Language } from '../../core/kpi';
import type { Missing, MissingFrom, MissingInput } from '../../share/teamRequests';
import { element } from '../element';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createCopyText } from './copyText';
import { createGoing } from './goToPlace';
import { periodText } from './periodText';
import { createSharePart, type SharePart } from './sharePart';

/** A longer list is folded at first. */
const UNFOLDED = 10;

/** The part; what it lists is of the sheet that is open when it is unfolded. */
export function createMissingPart(server: Server, turnstile: Turnstile): SharePart {
  const summary = element('p', { role: 'status' });
  const owners = element('div');
  const going = createGoing(server, turnstile);
  const copy = createCopyText(({ share }) => share.missing.copy);
  const root = element('div', { class: 'missing-inputs', hidden: true }, going.root, owners, copy.root);
  const unfolded = new Map<string, boolean>();
  let language: Language = 'en';
  let missing: Missing | undefined;

  /** The period with this heading, which is in the sheet's language, in the one spoken. */
  const spoken = (heading: string): string => {
    const { periods = [], days = [], kind = 'months' } = missing ?? {};
    const day = days[periods.indexOf(heading)];
    return day ? periodText(day, kind, language) : heading;
  };
  const inputItem = (sheet: string, { name, periods, cells }: MissingInput): HTMLElement => {
    const places = cells.map((cell, at) =>
      element('span', {}, `${spoken(periods[at] ?? '')} `, going.button({ sheet, cell }, sheet)),
    );
    return element('li', {}, element('span', {}, name), ...places);
  };
  const ownerList = (sheet: string, { owner, inputs }: MissingFrom): HTMLElement => {
    const { missing: said } = WORDS[language].share;
    const root = element(
      'details',
      { open: unfolded.get(owner) ?? inputs.length <= UNFOLDED },
      element('summary', {}, element('h4', {}, said.owner(owner || said.nobody, inputs.length))),
      element('ul', {}, ...inputs.map((input) => inputItem(sheet, input))),
    );
    root.addEventListener('toggle', () => unfolded.set(owner, root.open));
    return root;
  };
  const refresh = (): void => {
    root.hidden = missing === undefined;
    if (!missing) {
      summary.textContent = '';
      return;
    }
    const { missing: said } = WORDS[language].share;
    const { sheet, periods, from } = missing;
    summary.textContent = (from.length === 0 ? said.nothing : said.found)(sheet, periods.map(spoken).join(said.comma));
    summary.className = from.length === 0 ? 'done' : '';
    owners.replaceChildren(...from.map((one) => ownerList(sheet, one)));
    copy.root.hidden = from.length === 0;
  };
  const part = createSharePart(
    turnstile,
    'missing',
    { title: ({ share }) => share.missing.title, text: ({ share }) => share.missing.text },
    [summary, root],
    {
      read: server.readMissing,
      show: (read) => {
        missing = read;
        going.clear();
        copy.show(read?.text ?? '');
        refresh();
      },
      looking: ({ share }) => share.missing.looking,
    },
  );
  return {
    ...part,
    speak: (next) => {
      language = next;
      part.speak(next);
      copy.speak(next);
      going.speak(next);
      refresh();
    },
  };
}
