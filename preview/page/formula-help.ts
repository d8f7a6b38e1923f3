/** The help that appears while a formula is typed, from the add-on's catalogue. */

import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { type Catalog, typedNames } from '../catalog';

/** One entry for each name that can be typed, in English like the page. */
export function formulaHelp(catalog: Catalog): IFunctionInfo[] {
  return typedNames(catalog).map(([functionName, fn]) => ({
    functionName,
    functionType: FunctionType.User,
    description: `${fn.title.en}. ${fn.meaning.en}`,
    abstract: fn.title.en,
    functionParameter: fn.arguments.map((argument) => ({
      name: argument.name,
      detail: argument.label.en,
      example: argument.example,
      require: argument.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
