/**
 * Runs what the menu and the sidebar call. Its code is in a file of its own, `Actions.html`, that is read when the first
 * of them is called: every cell's call loads the whole of `Code.js`, and needs none of it.
 */

import { fileMissing, ownFile } from './ownFile';

/** Set by the build: which `Actions.html` this `Code.js` goes with. */
declare const ACTIONS_VERSION: string;

const FILE = 'Actions';

type Actions = Readonly<Record<string, (request: unknown) => unknown>>;

let actions: Actions | undefined;

/**
 * Calls the action `name`. Throws an `Error` with a sentence for the user where `Actions.html` isn't in the script
 * project, or belongs to another `Code.js`.
 */
export function act(name: string, request: unknown): unknown {
  actions ??= loaded();
  const action = actions[name];
  if (!action) throw fileMissing(FILE);
  return action(request);
}

function loaded(): Actions {
  const file = parsed(ownFile(FILE));
  if (file?.version !== ACTIONS_VERSION) throw fileMissing(FILE);
  // Nothing but the build's own code: the file is part of the script project, as `Code.js` is.
  return new Function(file.code)();
}

function parsed(json: string): { readonly version: string; readonly code: string } | null {
  try {
    return JSON.parse(json);
  } catch {
    throw fileMissing(FILE);
  }
}
