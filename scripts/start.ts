/** `npm start`: builds the add-on and the preview page, and serves it on this machine. */

import { buildPage } from '../preview/page/build';
import { build } from './build';
import { serve } from './serve';

const DEFAULT_PORT = 8080;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) stop(`PORT is "${text}": give it a number from 1 to 65535.`);
  return port;
}

const port = portFrom(process.env['PORT']);
await build();
await buildPage();
try {
  const { url } = await serve('dist/preview', port);
  console.log(`Leadsheet preview: ${url}`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    stop(`Port ${port} is in use: close the other program or run PORT=${port + 1} npm start`);
  }
  if (code === 'EACCES') stop(`Port ${port} needs more rights: run PORT=${DEFAULT_PORT} npm start`);
  throw error;
}
