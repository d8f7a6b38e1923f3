/** The commands that the README tells its readers to run, in its order, each once. */

const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```/gm;
const INLINE = /`((?:[A-Z]+=\S+ )?np[mx] [^`]+)`/g;

/** Those of its blocks and those within its sentences; what `&&` joins is two commands. */
export function readmeCommands(readme: string): string[] {
  const blocks = [...readme.matchAll(SHELL_BLOCK)].map(({ index, 1: text = '' }) => ({ index, text }));
  const inline = [...readme.matchAll(INLINE)].map(({ index, 1: text = '' }) => ({ index, text }));
  const inOrder = [...blocks, ...inline].sort((one, other) => one.index - other.index);
  const commands = inOrder.flatMap(({ text }) => text.split(/\n|&&/)).map((command) => command.trim());
  return [...new Set(commands.filter((command) => command !== ''))];
}

/** Needs a Google account, or what only somebody with one knows. */
const WITH_ACCOUNT = /clasp|npm run (?:link|push)/;

/** Why `npm run newcomer` leaves a command out; `undefined` where it doesn't. */
export function reasonNotToRun(command: string): string | undefined {
  if (WITH_ACCOUNT.test(command)) return 'it needs a Google account';
  return command.startsWith('npm run fuzz') ? 'it takes hours' : undefined;
}
