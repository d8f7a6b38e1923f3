/** The web server of `npm start`. */

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

describe('the web server of the preview', () => {
  let base: string;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'leadsheet-serve-'));
    const root = join(base, 'site');
    await mkdir(join(root, 'sub'), { recursive: true });
    await writeFile(join(base, 'secret.txt'), 'secret');
    await writeFile(join(root, 'index.html'), '<p>home</p>');
    await writeFile(join(root, 'sub', 'index.html'), '<p>sub</p>');
    for (const name of ['page.js', 'page.css', 'icon.svg', 'catalog.json', 'two words.txt']) {
      await writeFile(join(root, name), name);
    }
    await symlink(join(base, 'secret.txt'), join(root, 'link.txt'));
    ({ server, url } = await serve(root, 0));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(base, { recursive: true });
  });

  /** Sends the path as it is, which fetch would tidy up. */
  const ask = (path: string, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = new URL(url);
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += String(chunk);
        });
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
        });
      })
        .on('error', reject)
        .end();
    });

  it('listens on this machine only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('gives index.html for a folder, with or without a query', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>home</p>' });
    expect(await ask('/sub/?x=1')).toMatchObject({ status: 200, body: '<p>sub</p>' });
  });

  it.each([
    ['/page.js', 'text/javascript; charset=utf-8'],
    ['/page.css', 'text/css; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/catalog.json', 'application/json; charset=utf-8'],
    ['/two%20words.txt', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  it.each(['/nothing.js', '/sub', '/%', '/page.js%00.html'])('answers 404 to %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found.' });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/sub/..%2f..%2fsecret.txt', '//../secret.txt', '/link.txt'])(
    'gives nothing from outside its folder for %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found.' });
    },
  );

  it('answers HEAD without a body, and refuses to be written to', async () => {
    expect(await ask('/page.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/page.js', 'POST')).toMatchObject({ status: 405 });
  });
});
