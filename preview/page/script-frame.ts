/** The add-on's HTML in a sandboxed frame, as HtmlService shows it, and its calls of the script's functions. */

import { toJsonValue } from './json-value';
import type { ScriptFunctions } from './realm';
import { type FromFrame, isMessage, type ToFrame } from './script-messages';

/** What the frame's page may ask of the page around it. */
export interface FrameHost {
  /** The add-on's functions. */
  readonly script: () => ScriptFunctions;
  /** Waits for what has been written before: a script of Sheets never reads a formula without its value. */
  readonly calculated: () => Promise<unknown>;
  /** Does the script's work, which may wait for what it has written itself. */
  readonly run: <T>(work: () => T) => Promise<T>;
  /** The source of google-script.js. */
  readonly client: string;
  close(): void;
  focusEditor(): void;
  resize?(size: { readonly width?: number; readonly height?: number }): void;
}

/** Google's own list, without what only concerns its origin. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/** A frame with this HTML. `stop` ends its connection with the script and removes it. */
export function openScriptFrame(
  into: HTMLElement,
  page: { readonly title: string; readonly html: string },
  host: FrameHost,
): { readonly frame: HTMLIFrameElement; stop(): void } {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', SANDBOX);
  frame.title = page.title;
  frame.srcdoc = withClient(page.html, host.client);
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || !isMessage<FromFrame>(event.data)) return;
    const message = event.data;
    if (message.kind === 'close') host.close();
    else if (message.kind === 'focus-editor') host.focusEditor();
    else if (message.kind === 'resize') host.resize?.(message);
    else answer(host, message).then((reply) => frame.contentWindow?.postMessage(reply, '*'));
  };
  window.addEventListener('message', onMessage);
  into.replaceChildren(frame);
  return {
    frame,
    stop: () => {
      window.removeEventListener('message', onMessage);
      frame.remove();
    },
  };
}

/** How the call ends; a function of the script that throws is a failure, never an error of the page. */
async function answer(host: FrameHost, call: Extract<FromFrame, { kind: 'run' }>): Promise<ToFrame> {
  try {
    await host.calculated();
    const script = host.script();
    const named = Object.hasOwn(script, call.name) && !call.name.endsWith('_') ? script[call.name] : undefined;
    if (!named) throw new Error(`Script function not found: ${call.name}`);
    const value = await host.run(() => named(...call.args));
    return { kind: 'value', id: call.id, value: toJsonValue(value) };
  } catch (error) {
    return { kind: 'failure', id: call.id, message: messageOf(error) };
  }
}

/** The sentence of anything thrown, also from the script's own realm, whose Error is another class. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}

/** The HTML with `google.script` in front of its first script, behind its doctype. */
function withClient(html: string, client: string): string {
  const safe = client.replaceAll('</script', '<\\/script');
  const tag = `<script data-origin="${window.location.origin}">${safe}</script>`;
  const [start = ''] = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html) ?? [];
  return start + tag + html.slice(start.length);
}
