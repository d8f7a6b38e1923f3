/** What the page leaves on its window, for tests, screenshots and the curious. */

import type { FUniver } from '@univerjs/core/facade';
import type { ScriptGlobals } from '../stand-in/services';
import type { ScriptFunctions } from './realm';

/** The preview as a program can drive it. */
export interface Leadsheet {
  /** Univer's own API of the open workbook. */
  readonly univerAPI: FUniver;
  /** The functions of Code.js, in their own realm. */
  readonly script: ScriptFunctions;
  /** The services that Code.js finds among its globals. */
  readonly services: ScriptGlobals;
  /** Resolves when every formula has been calculated. */
  calculated(): Promise<void>;
  /** Resolves when the page can be used; `body[data-ready]` says the same. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    leadsheet?: Leadsheet;
  }
}
