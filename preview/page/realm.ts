/** A realm of its own for the add-on's Code.js: nothing of the page's is in its scope, as in Apps Script. */

import type { Realm } from '../realm';

/** The functions that Code.js declares, by name. */
export type ScriptFunctions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What a browser has and Apps Script hasn't: code that needs one of them has to fail here as it would there. */
const NOT_IN_APPS_SCRIPT = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'structuredClone',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'FormData',
  'File',
  'Blob',
  'Headers',
  'Request',
  'Response',
  'AbortController',
  'ReadableStream',
  'WritableStream',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'navigator',
];

/** A realm that Code.js can be loaded into. */
export interface ScriptRealm extends Realm {
  /**
   * Runs Code.js with these services as its globals.
   * @throws Error when the file can't be loaded or doesn't run
   */
  load(source: URL, services: object): Promise<ScriptFunctions>;
}

/** A new realm: the window of a hidden frame of this page's origin. */
export function openRealm(): ScriptRealm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Code.js';
  document.body.append(frame);
  const realm = frame.contentWindow;
  if (!realm || !isRealm(realm)) throw new Error('The browser gave no realm for Code.js.');
  for (const name of NOT_IN_APPS_SCRIPT) Reflect.deleteProperty(realm, name);
  return {
    Date: realm.Date,
    Error: realm.Error,
    TypeError: realm.TypeError,
    load: async (source, services) => {
      Object.assign(realm, services, { console });
      const before = new Set(Object.getOwnPropertyNames(realm));
      await run(realm.document, source);
      const functions: Record<string, (...args: readonly unknown[]) => unknown> = {};
      for (const name of Object.getOwnPropertyNames(realm)) {
        const value: unknown = Reflect.get(realm, name);
        if (before.has(name) || typeof value !== 'function') continue;
        functions[name] = (...args) => Reflect.apply(value, realm, args);
      }
      return functions;
    },
  };
}

function isRealm(frame: object): frame is Realm {
  return 'Date' in frame && 'Error' in frame && 'TypeError' in frame;
}

function run(realm: Document, source: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = realm.createElement('script');
    let failure = '';
    realm.defaultView?.addEventListener('error', (event) => {
      failure = event.message;
    });
    script.addEventListener('load', () => (failure ? reject(new Error(`Code.js: ${failure}`)) : resolve()));
    script.addEventListener('error', () => reject(new Error(`${source.pathname} could not be loaded.`)));
    script.src = source.href;
    realm.head.append(script);
  });
}
