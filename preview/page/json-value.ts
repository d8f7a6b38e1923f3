/** What google.script.run lets through: JSON values, in both directions. */

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/**
 * A copy of the value as it arrives on the other side. `undefined` becomes null, as does a number JSON can't write;
 * a property that is undefined is left out.
 * @throws Error for a date, a function, a page element or anything else that isn't plain, and for a cycle
 */
export function toJsonValue(value: unknown, inside: readonly unknown[] = []): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object')
    throw new Error(`A ${typeof value} can't be passed between the sidebar and the script.`);
  if (inside.includes(value)) throw new Error("An object that contains itself can't be passed.");
  const within = [...inside, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => toJsonValue(item, within));
  // By its tag, since the value can come from another realm, whose Date and Object are other ones.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') throw new Error(`A ${tag} can't be passed between the sidebar and the script.`);
  const copy: { [key: string]: JsonValue } = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[key] = toJsonValue(item, within);
  return copy;
}
