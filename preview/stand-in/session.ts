/** Session: the user's language and the script's time zone. */

import { type Gate, present } from './present';

type Session = GoogleAppsScript.Base.Session;

/** The session of a user whose language is the locale's, `ko` for `ko_KR`. */
export function session(gate: Gate, locale: string, timeZone: string): Session {
  return present<Session>(
    'Session',
    { getActiveUserLocale: () => locale.split('_')[0] ?? locale, getScriptTimeZone: () => timeZone },
    gate,
  );
}
