/** Calls of the script by the sidebar of the preview, held or answered as a state of the sidebar needs it. */

import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../preview/page/window';

/** The sidebar of the preview on this page. */
export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe');

interface HeldCall {
  readonly script: Record<string, unknown>;
  readonly called: string;
  readonly held: unknown;
  readonly reject: (reason: Error) => void;
}

/** Holds the next call of a function of the script. */
export async function hold(page: Page, name: string): Promise<void> {
  await page.evaluate((called) => {
    const script: Record<string, unknown> = window.leadsheet?.script ?? {};
    const held = script[called];
    // Methods, since a named function would need a helper of the compiler's, which the page hasn't got.
    Object.assign(script, {
      [called]() {
        return new Promise((_, reject) => Object.assign(window, { held: { script, called, held, reject } }));
      },
    });
  }, name);
}

/** Lets the call that is held stop as the script would, and the next ones through. */
export async function stop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { script, called, held, reject } = (window as unknown as { held: HeldCall }).held;
    script[called] = held;
    reject(new Error('Stopped.'));
  });
}

/** Answers every call of a function of the script with this. */
export async function answerWith(page: Page, name: string, answer: unknown): Promise<void> {
  await page.evaluate(
    ([called, given]) => {
      Object.assign(window.leadsheet?.script ?? {}, {
        [called]() {
          return given;
        },
      });
    },
    [name, answer] as const,
  );
}
