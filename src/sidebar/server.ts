/** Calls to the script behind the sidebar, as typed promises over `google.script.run`. */

import type { SidebarServer } from '../sheets/sidebarServer';

type Calls = { readonly [Name in keyof SidebarServer]: (...parameters: readonly unknown[]) => void };

interface Run extends Calls {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
}

declare const google: { readonly script: { readonly run: Run } };

/** The same calls as `SidebarServer`, answered later. A promise fails where the script threw or can't be reached. */
export type Server = {
  readonly [Name in keyof SidebarServer]: (
    ...parameters: Parameters<SidebarServer[Name]>
  ) => Promise<ReturnType<SidebarServer[Name]>>;
};

/** The script of the open spreadsheet. Like `google.script.run`, it has a function for any name. */
export const server = new Proxy({} as Server, {
  get:
    (_, name: keyof SidebarServer) =>
    (...parameters: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        google.script.run
          .withSuccessHandler(resolve)
          .withFailureHandler(reject)
          [name](...parameters);
      }),
});
