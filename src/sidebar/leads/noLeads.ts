/** What the Leads tab says in a spreadsheet without data: what to paste, and which columns are recognised. */

import { FIELDS, TABLES } from '../../leads/fields';
import { element } from '../element';
import type { View } from '../view';
import { WORDS } from '../words';

/** The sentences, and the columns in a fold. */
export function createNoLeads(): View {
  const root = element('div', { class: 'change' });
  return {
    root,
    speak: (language) => {
      const { none, comma, about, data } = WORDS[language].leads;
      const columns = TABLES.map((table) => {
        const labels = FIELDS[table].map(({ label }) => label[language]);
        return element('p', { class: 'quiet' }, about(data.tables[table], labels.join(comma)));
      });
      root.replaceChildren(
        element('h3', {}, none.title),
        element('p', {}, none.text),
        element('p', { class: 'quiet' }, none.sample),
        element('details', {}, element('summary', {}, none.columns), ...columns),
      );
    },
  };
}
