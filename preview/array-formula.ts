/**
 * ARRAYFORMULA: Google's function, which Univer hasn't. Univer works every formula out over whole ranges anyway, so that
 * it gives back what it is given. It is in the preview only; an .xlsx file gets values in its place.
 */

import type { Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';

/** The function and its name, as the formula plugin takes them. */
export const ARRAY_FORMULA: [Ctor<BaseFunction>, string] = [
  class extends BaseFunction {
    override minParams = 1;
    override maxParams = 1;

    override calculate(array?: BaseValueObject) {
      return array ?? ErrorValueObject.create(ErrorType.NA);
    }
  },
  'ARRAYFORMULA',
];
