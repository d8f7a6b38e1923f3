/** The menu that the add-on puts under Extensions, for the pointer and for the keyboard. */

import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

describeInPreview((stage) => {
  let preview: Preview;
  const item = (name: string) => preview.page.getByRole('menuitem', { name });
  const focused = () => preview.page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = async (...keys: string[]) => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };

  beforeAll(async () => {
    preview = await stage.open();
  });
  afterEach(() => preview.page.getByRole('heading', { name: 'Leadsheet preview' }).click());

  it('shows what the add-on registered: Extensions, in it Leadsheet, and in it four commands', async () => {
    await item('Extensions').click();
    await item('Leadsheet').click();
    const menu = preview.page.getByRole('menu', { name: 'Leadsheet' });
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      'Open sidebar',
      'Insert KPI template',
      'Check this installation',
      'Help',
    ]);
  });

  it('opens the sidebar, 300 pixels wide with its title, and closes it with the button', async () => {
    await preview.openSidebar();
    const sidebar = preview.page.getByRole('complementary', { name: 'Leadsheet' });
    await sidebar.waitFor();
    expect((await preview.page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    await sidebar.getByRole('button', { name: 'Close sidebar' }).click();
    await sidebar.waitFor({ state: 'hidden' });
  });

  it('works with the keyboard alone, from Extensions down to the sidebar', async () => {
    await item('Extensions').focus();
    await press('ArrowDown');
    expect(await focused()).toBe('Leadsheet');
    await press('ArrowRight');
    expect(await focused()).toBe('Open sidebar');
    await press('End');
    expect(await focused()).toBe('Help');
    await press('ArrowDown');
    expect(await focused()).toBe('Open sidebar');
    await press('ArrowUp', 'ArrowUp');
    expect(await focused()).toBe('Check this installation');
    await press('Home', 'Enter');
    await preview.page.getByRole('complementary', { name: 'Leadsheet' }).waitFor();
  });

  it('finds a command by its first letter', async () => {
    await item('Extensions').focus();
    await press('Enter', 'Enter', 'h');
    expect(await focused()).toBe('Help');
  });

  it('closes one level with Escape or the left arrow, and gives the focus back', async () => {
    await item('Extensions').focus();
    await press('ArrowDown', 'ArrowRight', 'Escape');
    expect(await focused()).toBe('Leadsheet');
    await press('ArrowRight', 'ArrowLeft');
    expect(await focused()).toBe('Leadsheet');
    await press('Escape');
    expect(await focused()).toBe('Extensions');
    expect(await item('Leadsheet').count()).toBe(0);
  });

  it('leaves the cells alone while its keys are pressed', async () => {
    await preview.select('C3');
    await item('Extensions').focus();
    await press('ArrowDown', 'ArrowRight', 'ArrowDown', 'x', 'Delete', 'Escape', 'Escape');
    const selected = await preview.page.evaluate(() =>
      window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation(),
    );
    expect(selected).toBe('C3');
    expect(await preview.shown('C3')).toEqual([['']]);
  });

  it('closes when something else is clicked', async () => {
    await item('Extensions').click();
    await preview.page.getByRole('heading', { name: 'Leadsheet preview' }).click();
    expect(await item('Leadsheet').count()).toBe(0);
  });

  it('opens the sample from File, asked for only then, beside sheets that have its names already', async () => {
    const asked: string[] = [];
    preview.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const sheets = () =>
      preview.page.evaluate(() =>
        window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet()
          .getSheets()
          .map((sheet) => [sheet.getName(), sheet.getLastRow() > 50]),
      );
    for (const names of [
      ['Leads', 'Activity'],
      ['Leads 2', 'Activity 2'],
    ]) {
      await item('File').click();
      await item('Open sample: leads and activity').click();
      await preview.page.getByText(`"${names[0]}" has a row for each lead`).waitFor();
      expect((await sheets())?.slice(-2)).toEqual(names.map((name) => [name, true]));
      expect(await preview.activeSheet()).toBe(names[0]);
    }
    expect(asked).toEqual(['/sample.json', '/sample.json']);
    expect(preview.complaints).toEqual([]);
  });
});
