/** Runs the check of an installation through the built add-on, as its dialog does. */

import type { Preview } from '../../preview/headless';
import type { Row } from '../../src/sheets/selfCheck/fact';

/** What the add-on answers. */
export type Said =
  | { readonly ok: true; readonly waiting: boolean; readonly rows: readonly Row[]; readonly inEnglish: readonly Row[] }
  | { readonly ok: false; readonly message: string };

/** Asks the add-on, and gives its answer as plain data of this realm. */
export function say(preview: Preview, request: object): Said {
  return JSON.parse(JSON.stringify(preview.script['checkInstallation']?.(request))) as Said;
}

/** The whole check: all rows, or why there are none. */
export async function checked(preview: Preview, waited = 1000): Promise<readonly Row[]> {
  const begun = say(preview, { step: 'begin' });
  if (!begun.ok) throw new Error(begun.message);
  await preview.calculated();
  const looked = say(preview, { step: 'look', waited, last: true });
  if (!looked.ok) throw new Error(looked.message);
  return [...begun.rows, ...looked.rows];
}
