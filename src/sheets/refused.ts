/** What the add-on won't do, as opposed to what the service failed to do. */

import type { RefusalReason } from '../i18n/failures';

/** Nothing was done, for a reason that the person can do something about; the words are in `i18n`. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** The argument or the place concerned, where there is one. */
    readonly about = '',
  ) {
    super(reason);
  }
}
