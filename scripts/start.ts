/** `npm start`: builds the add-on and the preview page, and serves it on this machine. */

import { mkdir } from 'node:fs/promises';
import { build } from './build';
import { buildPreview } from './buildPreview';
import { serve } from './serve';

const FOLDER = 'dist/preview';
const DEFAULT_PORT = 8080;

const port = portFrom(process.env['PORT']);
// Before the builds, so that a taken port is known at once.
await mkdir(FOLDER, { recursive: true });
const { url } = await serve(FOLDER, port).catch((error: unknown) => stop(whyNot(error)));
await build();
await buildPreview();
console.log(`Leadsheet preview: ${url}`);

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number;
  return stop(`PORT is "${text}": give it a number from 1 to 65535, or leave it out for ${DEFAULT_PORT}.`);
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use: close the other program or run PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} is not open to you: run PORT=${DEFAULT_PORT} npm start`;
  return `Port ${port} can't be opened: ${error instanceof Error ? error.message : String(error)}`;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
