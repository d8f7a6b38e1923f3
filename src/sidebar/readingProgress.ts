/** Asks, while the script reads a team's data, how far it has come. */

import type { LeadProgress } from '../leads/requests';
import type { Server } from './server';
import type { Turnstile } from './turnstile';

/** How long the script may take with a team's data, which is as long as Google lets it run, in milliseconds. */
export const READING_PATIENCE = 360_000;

const PAUSE = 2_000;

/** Tells every two seconds how far the script has come, for as long as the request lasts that has just been sent. */
export type WatchReading = (tell: (progress: LeadProgress) => void) => void;

/** The watch over what goes through this turnstile. */
export function createReadingWatch(
  server: Pick<Server, 'leadProgress'>,
  turnstile: Pick<Turnstile, 'isBusy'>,
): WatchReading {
  let latest = 0;
  return (tell) => {
    latest += 1;
    const mine = latest;
    const isOver = (): boolean => mine !== latest || !turnstile.isBusy();
    const ask = (): void => {
      if (isOver()) return;
      server.leadProgress().then(
        (progress) => {
          if (!isOver() && progress.of > 0) tell(progress);
          setTimeout(ask, PAUSE);
        },
        // How far it has come isn't worth a complaint; what comes of the request itself is told anyway.
        () => setTimeout(ask, PAUSE),
      );
    };
    setTimeout(ask, PAUSE);
  };
}
