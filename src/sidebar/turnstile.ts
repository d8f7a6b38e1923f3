/** Lets one request to the spreadsheet through at a time, and stops waiting after a while. */

/** How long the script may usually take before the user is told that it hasn't answered, in milliseconds. */
export const PATIENCE = 60_000;

/** How a request ended. After `no answer` an `answered` or `failed` may still follow. */
export type End<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed' }
  | { readonly kind: 'no answer' };

/** What a request has to pass through. */
export interface Turnstile {
  readonly isBusy: () => boolean;
  /** Calls `changed` whenever a request starts or ends. */
  readonly watch: (changed: () => void) => void;
  /**
   * Starts `request` and reports how it ends, or that it takes longer than `patience`. False, and nothing started, while
   * another is under way.
   */
  readonly pass: <Answer>(
    request: () => Promise<Answer>,
    report: (end: End<Answer>) => void,
    patience?: number,
  ) => boolean;
}

/** A turnstile; everything that writes to the spreadsheet goes through the same one. */
export function createTurnstile(): Turnstile {
  let latest = 0;
  let busy = false;
  const watchers: (() => void)[] = [];
  const become = (now: boolean): void => {
    busy = now;
    for (const changed of watchers) changed();
  };

  return {
    isBusy: () => busy,
    watch: (changed) => {
      watchers.push(changed);
    },
    pass: (request, report, patience = PATIENCE) => {
      if (busy) return false;
      latest += 1;
      const mine = latest;
      become(true);
      // A late answer is still worth telling, unless the user has started something else since.
      const end = (how: Parameters<typeof report>[0]): void => {
        clearTimeout(timer);
        if (mine !== latest) return;
        become(false);
        report(how);
      };
      const timer = setTimeout(() => end({ kind: 'no answer' }), patience);
      request().then(
        (answer) => end({ kind: 'answered', answer }),
        () => end({ kind: 'failed' }),
      );
      return true;
    },
  };
}
