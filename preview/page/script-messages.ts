/** The messages between an add-on's HTML and the page that shows it. */

import type { JsonValue } from './json-value';

/** From the add-on's HTML to the page. */
export type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly JsonValue[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' }
  | { readonly kind: 'resize'; readonly width?: number; readonly height?: number };

/** From the page to the add-on's HTML: how a call ended. */
export type ToFrame =
  | { readonly kind: 'value'; readonly id: number; readonly value: JsonValue }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** Whether the message is one of ours; anything else that is posted to a window is passed over. */
export function isMessage<Message extends FromFrame | ToFrame>(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
}
