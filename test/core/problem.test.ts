/** Telling apart what a cell can hold. */

import { runInNewContext } from 'node:vm';
import { isBlank, isDate, isErrorValue, numberProblem } from '../../src/core/problem';

describe('a cell', () => {
  test('is blank with nothing in it, and not with a 0, a space or FALSE', () => {
    expect(['', null, undefined].map(isBlank)).toEqual([true, true, true]);
    expect([0, ' ', false].map(isBlank)).toEqual([false, false, false]);
  });

  test('is a date whichever realm made it, and no object that only looks like one', () => {
    expect(isDate(new Date())).toBe(true);
    expect(isDate(runInNewContext('new Date()'))).toBe(true);
    expect(isDate({ getTime: () => 0 })).toBe(false);
    expect(isDate('2024-03-04')).toBe(false);
  });

  test('is an error only with a whole error value in it', () => {
    expect(isErrorValue('#N/A')).toBe(true);
    expect(isErrorValue('#N/A!')).toBe(false);
    expect(isErrorValue('see #REF!')).toBe(false);
    expect(isErrorValue(['#N/A'])).toBe(false);
  });

  test('holds a number where it holds a finite one, and says why not otherwise', () => {
    expect(numberProblem(0)).toBeUndefined();
    expect(numberProblem(-1.5)).toBeUndefined();
    expect(numberProblem(Number.NaN)).toBe('large');
    expect(numberProblem('5')).toBe('text');
    expect(numberProblem(false)).toBe('boolean');
    expect(numberProblem(new Date())).toBe('date');
    expect(numberProblem('#NUM!')).toBe('error');
    expect(numberProblem({})).toBe('text');
  });
});
