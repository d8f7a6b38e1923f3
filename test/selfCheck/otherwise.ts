/** A spreadsheet that does something else than the stand-in, in one respect. */

import type { Preview } from '../../preview/headless';

/** What a method gives in place of what it gives here, which is what `give` gives. */
export type Change = (give: () => unknown) => unknown;

const SERVICES = ['SpreadsheetApp', 'Session', 'Utilities', 'LockService', 'PropertiesService', 'HtmlService'];

/** Changes what the method gives, such as `Range.getFormula`. */
export function otherwise(preview: Preview, method: string, change: Change): void {
  const originals = new WeakMap<object, object>();
  const unwrapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrapped);
    if (typeof value !== 'object' || value === null) return value;
    const original = originals.get(value);
    if (original) return original;
    const isOptions = !isDate(value) && Object.hasOwn(value, 'template');
    return isOptions ? { template: unwrapped(Reflect.get(value, 'template')) } : value;
  };
  const wrapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrapped);
    if (typeof value !== 'object' || value === null || isDate(value)) return value;
    const get = (target: object, name: PropertyKey): unknown => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || name === 'toString') return member;
      return (...args: unknown[]) => {
        const give = (): unknown => Reflect.apply(member, target, args.map(unwrapped));
        return wrapped(`${target}.${String(name)}` === method ? change(give) : give());
      };
    };
    const proxy = new Proxy(value, { get });
    originals.set(proxy, value);
    return proxy;
  };
  for (const name of SERVICES) Object.assign(preview.script, { [name]: wrapped(Reflect.get(preview.script, name)) });
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
