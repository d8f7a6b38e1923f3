/** The HTML files of the script project that hold something else than a page, as they were pushed. */

import { FILE_MISSING } from '../i18n/menu';
import { accountLanguage } from './language';

/** The content of `name`.html. Throws an `Error` with a sentence for the user where it isn't there. */
export function ownFile(name: string): string {
  try {
    return HtmlService.createTemplateFromFile(name).getRawContent();
  } catch (failure) {
    if (failure instanceof Error && /No HTML file/i.test(failure.message)) throw fileMissing(name);
    throw failure;
  }
}

/** What a person is told where the file isn't there, or doesn't go with the others. */
export function fileMissing(name: string): Error {
  return new Error(FILE_MISSING[accountLanguage()].replace('{file}', `${name}.html`));
}
