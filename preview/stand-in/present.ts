/** Present: shows a service to the add-on, reports each call, and refuses whatever isn't mapped. */

import { messageOf } from '../error-message';
import type { Realm } from '../realm';
import type { Reruns } from './reruns';
import { kindOf, type ServiceCall } from './service-call';

/** What stands between the add-on and every service. */
export interface Gate {
  readonly realm: Realm;
  /** Told before each call has its effect; may throw in its place. */
  readonly onCall: (call: ServiceCall) => void;
  readonly reruns: Reruns;
}

/** Asked for by the language itself, by consoles and by tests; no service method is meant by them. */
const LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'asymmetricMatch', '$$typeof', 'nodeType']);

/**
 * The service as the add-on sees it. `Partial` lets the mapped methods be a part of Google's type, and no other.
 * Anything else that is asked for throws the TypeError "Service.method is not in the local stand-in".
 */
export function present<T extends object>(service: string, mapped: Partial<T>, gate: Gate): T {
  const wrapped = new Map<PropertyKey, unknown>();
  const get = (target: object, name: PropertyKey): unknown => {
    if (wrapped.has(name)) return wrapped.get(name);
    if (typeof name === 'symbol' || LANGUAGE.has(String(name))) return undefined;
    if (name === 'toString') return () => service;
    if (!Object.hasOwn(target, name)) {
      throw new gate.realm.TypeError(`${service}.${String(name)} is not in the local stand-in`);
    }
    const member: unknown = Reflect.get(target, name);
    const shown = typeof member === 'function' ? reported(service, String(name), member, gate) : member;
    wrapped.set(name, shown);
    return shown;
  };
  return new Proxy(mapped, { get }) as T;
}

function reported(service: string, method: string, member: CallableFunction, gate: Gate) {
  const call: ServiceCall = { service, method, kind: kindOf(service, method) };
  return (...args: unknown[]): unknown => {
    try {
      return gate.reruns.call(call, () => {
        gate.onCall(call);
        return Reflect.apply(member, undefined, args);
      });
    } catch (error) {
      throw inRealm(error, gate.realm);
    }
  };
}

/** Errors reach the add-on as its own realm's, so that its `instanceof Error` holds as it does at Google. */
function inRealm(error: unknown, realm: Realm): unknown {
  if (error instanceof realm.Error) return error;
  const exception = new realm.Error(messageOf(error));
  exception.name = 'Exception';
  return exception;
}
