/** A static web server for a folder, on this machine only. */

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves the folder on 127.0.0.1. Port 0 takes any free one.
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return end(response, 405, 'Only GET and HEAD.');
    }
    findFile(root, request.url ?? '/').then(
      (file) => (file ? send(response, file, request.method === 'HEAD') : end(response, 404, 'Not found.')),
      () => end(response, 404, 'Not found.'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

/** The file a URL means, or undefined when there is none or when it lies outside the folder. */
async function findFile(root: string, url: string): Promise<string | undefined> {
  const [path = '/'] = url.split(/[?#]/);
  const asked = decodeURIComponent(path);
  if (asked.includes('\0')) return undefined;
  const file = await realpath(join(root, asked.endsWith('/') ? `${asked}index.html` : asked));
  if (!file.startsWith(root + sep)) return undefined;
  return (await stat(file)).isFile() ? file : undefined;
}

function send(response: ServerResponse, file: string, headOnly: boolean): void {
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    // A rebuilt page has to show at the next reload.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (headOnly) response.end();
  else
    createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

function end(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(sentence);
}
