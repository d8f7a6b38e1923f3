/** What google.script.run lets through in the preview. */

import { runInNewContext } from 'node:vm';
import { toJsonValue } from '../../preview/page/json-value';

describe('values between the sidebar and the script', () => {
  it('pass as copies when they are JSON', () => {
    const value = { text: 'a', list: [1, true, null, { deep: 'x' }] };
    expect(toJsonValue(value)).toEqual(value);
    expect(toJsonValue(value)).not.toBe(value);
  });

  it('pass from another realm, as the script runs in one', () => {
    expect(toJsonValue(runInNewContext('({ list: [1, { a: 2 }] })'))).toEqual({ list: [1, { a: 2 }] });
  });

  it('become null where they are undefined or not a number, and are left out as an undefined property', () => {
    expect(toJsonValue(undefined)).toBeNull();
    expect(toJsonValue([1, undefined, Number.NaN])).toEqual([1, null, null]);
    expect(toJsonValue({ a: 1, b: undefined })).toEqual({ a: 1 });
  });

  it.each([
    ['a date', new Date(0)],
    ['a date of another realm', runInNewContext('new Date(0)')],
    ['a date deep inside', { list: [{ when: new Date(0) }] }],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a big integer', 1n],
  ])('are refused when there is %s', (_, value) => {
    expect(() => toJsonValue(value)).toThrow(/can't be passed between the sidebar and the script/);
  });

  it('are refused when an object contains itself, but not when it is there twice', () => {
    const twice = { a: 1 };
    expect(toJsonValue([twice, twice])).toEqual([{ a: 1 }, { a: 1 }]);
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => toJsonValue(loop)).toThrow('contains itself');
  });
});
