/** `google.script` inside the add-on's HTML: run, with its handlers, and host. Put before the HTML's own scripts. */

import { type JsonValue, toJsonValue } from './json-value';
import { type FromFrame, isMessage, type ToFrame } from './script-messages';

interface Handlers {
  readonly success?: (value: JsonValue, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly user?: unknown;
}

const origin = document.currentScript?.dataset['origin'] ?? '';
const waiting = new Map<number, Handlers>();
let calls = 0;

function post(message: FromFrame): void {
  window.parent.postMessage(message, origin);
}

function fail(handlers: Handlers, message: string): void {
  const error = new Error(message);
  error.name = 'ScriptError';
  if (handlers.failure) handlers.failure(error, handlers.user);
  else console.error(`Uncaught ${error.name}: ${message}`);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  calls += 1;
  const id = calls;
  try {
    const sent = args.map((argument) => toJsonValue(argument));
    waiting.set(id, handlers);
    post({ kind: 'run', id, name, args: sent });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    setTimeout(() => fail(handlers, message));
  }
}

/** A runner with these handlers. Each `with…` makes a new one, so that a runner can be kept and used again. */
function runner(handlers: Handlers): object {
  const builders: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(Object.freeze({}), {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      return builders[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || !isMessage<ToFrame>(event.data)) return;
  const message = event.data;
  const handlers = waiting.get(message.id);
  if (!handlers) return;
  waiting.delete(message.id);
  if (message.kind === 'failure') fail(handlers, message.message);
  else handlers.success?.(message.value, handlers.user);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin,
        close: () => post({ kind: 'close' }),
        editor: { focus: () => post({ kind: 'focus-editor' }) },
        setWidth: (width: number) => post({ kind: 'resize', width }),
        setHeight: (height: number) => post({ kind: 'resize', height }),
      },
    },
  },
});
