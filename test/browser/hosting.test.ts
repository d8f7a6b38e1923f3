/** dist/preview as a static folder: at any address, and without a word to anybody else. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome } from '../../scripts/chrome';
import { describeWith } from '../requires';
import { type Stage, setStage } from './preview';

jest.setTimeout(60_000);

describeWith('Chromium', findChrome() !== undefined, () => {
  let site: string;
  let stage: Stage;

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'leadsheet-site-'));
    await cp('dist/preview', join(site, 'demos', 'leadsheet'), { recursive: true });
    stage = await setStage(site);
  });
  afterAll(async () => {
    await stage.close();
    await rm(site, { recursive: true });
  });

  it('works from a folder inside a site, asks nobody else for anything and has nothing to complain about', async () => {
    const preview = await stage.open('/demos/leadsheet/');
    await preview.enter('A1', '=CPL(5000, 125)');
    expect(await preview.shown('A1')).toEqual([['40']]);
    const sidebar = await preview.openSidebar();
    await sidebar.locator('body').waitFor();
    const download = preview.page.waitForEvent('download');
    await preview.page.getByRole('button', { name: 'Download .xlsx' }).click();
    await download;
    expect(preview.strangers).toEqual([]);
    expect(preview.complaints).toEqual([]);
    await preview.page.close();
  });

  it('says what language it is in and keeps its parts from asking other origins', async () => {
    const preview = await stage.open('/demos/leadsheet/');
    expect(await preview.page.getAttribute('html', 'lang')).toBe('en');
    const refused = await preview.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await preview.page.close();
  });
});
