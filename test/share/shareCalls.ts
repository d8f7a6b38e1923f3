/** Asks for history, protection and what is missing as the sidebar does. */

import type { SidebarServer } from '../../src/sheets/sidebarServer';
import type { OpenSheet } from '../template/openSheet';

type Calls = Pick<
  SidebarServer,
  | 'keepSnapshot'
  | 'readHistory'
  | 'compareSnapshots'
  | 'readProtection'
  | 'closePeriod'
  | 'protectFormulas'
  | 'readMissing'
  | 'readDefinitions'
  | 'insertDefinitions'
  | 'readLinks'
>;
type Given<Name extends keyof Calls> = Extract<ReturnType<Calls[Name]>, { readonly ok: true }>;

/** What the sidebar's server says. */
function tryAsk<Name extends keyof Calls>(
  { preview }: Pick<OpenSheet, 'preview'>,
  name: Name,
  ...request: Parameters<Calls[Name]>
): ReturnType<Calls[Name]> {
  // Data of the add-on's realm as data of this one.
  return JSON.parse(JSON.stringify(preview.script[name]?.(...request)));
}

/** What it gives. Throws its sentence where it refuses. */
export function ask<Name extends keyof Calls>(
  sheet: Pick<OpenSheet, 'preview'>,
  name: Name,
  ...request: Parameters<Calls[Name]>
): Given<Name> {
  const answer = tryAsk(sheet, name, ...request);
  if (!answer.ok) throw new Error(answer.message);
  return answer as Given<Name>;
}

/** The sentence with which it refuses; `''` where it doesn't. */
export function refusal<Name extends keyof Calls>(
  sheet: Pick<OpenSheet, 'preview'>,
  name: Name,
  ...request: Parameters<Calls[Name]>
): string {
  const answer = tryAsk(sheet, name, ...request);
  return answer.ok ? '' : answer.message;
}
