/** Logger: keeps what is logged, for getLog(). */

import { type Gate, present } from './present';

type Logger = GoogleAppsScript.Base.Logger;

/** A logger with an empty log; `%s` and the like in a format take the values in turn. */
export function logger(gate: Gate): Logger {
  let lines: string[] = [];
  const shown: Logger = present<Logger>(
    'Logger',
    {
      log: (format: unknown, ...values: unknown[]) => {
        const rest = [...values];
        lines.push(String(format).replace(/%[sdfj]/g, (code) => (rest.length > 0 ? String(rest.shift()) : code)));
        return shown;
      },
      getLog: () => lines.join('\n'),
      clear: () => {
        lines = [];
      },
    },
    gate,
  );
  return shown;
}
