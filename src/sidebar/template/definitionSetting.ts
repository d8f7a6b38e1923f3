/** The setting of a choice that changes formulas, and what its choices are called. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import { DEFINITION_CHOICES, type DefinitionName, type Definitions } from '../../template/options';
import type { Turnstile } from '../turnstile';
import { createSetting } from './setting';
import type { SendChange, SheetPart } from './sheetPart';

/** What has to be said of each choice. */
type Said = {
  readonly [Name in DefinitionName]: {
    readonly label: string;
    readonly choices: Readonly<Record<Definitions[Name], string>>;
    readonly change: string;
    readonly done: (name: string) => string;
  };
};

/** What the words say of this choice. */
export function definitionWords<Name extends DefinitionName>({ sheet }: SidebarWords, name: Name): Said[Name] {
  const said: Said = sheet.settings;
  return said[name];
}

/** What it is called that has been chosen. */
export function chosenText<Name extends DefinitionName>(words: SidebarWords, name: Name, options: Definitions): string {
  return definitionWords(words, name).choices[options[name]];
}

/** The setting. */
export function definitionSetting<Name extends DefinitionName>(
  turnstile: Turnstile,
  name: Name,
  change: SendChange,
): SheetPart {
  return createSetting<Definitions[Name]>(
    turnstile,
    {
      id: `change-${name}`,
      label: (words) => definitionWords(words, name).label,
      choices: (words) =>
        DEFINITION_CHOICES[name].map((value) => ({ value, text: definitionWords(words, name).choices[value] })),
      of: (state) => state[name],
      request: (value) => ({ change: name, [name]: value }),
      says: (words) => definitionWords(words, name),
    },
    change,
  );
}
