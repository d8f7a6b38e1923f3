/** What the dialog of the check asks of the script and of the window around it. */

import type { CheckRequest, CheckServer } from '../../sheets/selfCheck/checkCalls';

/** An answer of the script. */
export type Said = ReturnType<CheckServer['checkInstallation']>;

interface Run {
  withSuccessHandler(handler: (said: Said) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  checkInstallation(request: CheckRequest): void;
}

declare const google: { readonly script: { readonly run: Run; readonly host: { close(): void } } };

/** Asks the script. The promise fails where it threw or can't be reached. */
export function say(request: CheckRequest): Promise<Said> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).checkInstallation(request);
  });
}

/** Closes the dialog. */
export function closeDialog(): void {
  google.script.host.close();
}
