/** What the preview says where a function refused its arguments. */

import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

describeInPreview((stage) => {
  let preview: Preview;
  const sentence = () => preview.page.locator('.cell-error');

  beforeAll(async () => {
    preview = await stage.open();
  });
  beforeEach(() => preview.enter('B2', '=CPL(5000, 0)'));

  it('is seen beside the cell as soon as =CPL(5000, 0) has been entered', async () => {
    expect(await preview.shown('B2')).toEqual([['#ERROR!']]);
    await sentence().waitFor({ state: 'visible' });
    expect(await sentence().textContent()).toMatch(/leads/);
  });

  it('is read out, by an element that assistive technology watches', async () => {
    await sentence().waitFor();
    expect(await preview.page.locator('#cell-error[role="status"]').textContent()).toMatch(/^Error\. .*leads/);
  });

  it('goes when another cell is selected and comes back with the cell', async () => {
    await sentence().waitFor();
    await preview.select('D6');
    await sentence().waitFor({ state: 'detached' });
    await preview.select('B2');
    await sentence().waitFor({ state: 'visible' });
  });

  it('comes when the pointer is over the cell', async () => {
    await sentence().waitFor();
    await preview.select('D6');
    await sentence().waitFor({ state: 'detached' });
    const cell = await preview.page.evaluate(() => {
      const canvas = document.querySelector('#sheet canvas[id^="univer-sheet"]')?.getBoundingClientRect();
      const rect = window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('B2').getCellRect();
      return { x: (canvas?.x ?? 0) + (rect?.x ?? 0) + 10, y: (canvas?.y ?? 0) + (rect?.y ?? 0) + 10 };
    });
    await preview.page.mouse.move(cell.x, cell.y);
    await preview.page.mouse.move(cell.x + 5, cell.y);
    await sentence().waitFor({ state: 'visible' });
    expect(await sentence().count()).toBe(1);
  });

  it('goes when the formula is put right: 5000 / 125 = 40', async () => {
    await sentence().waitFor();
    await preview.enter('B2', '=CPL(5000, 125)');
    expect(await preview.shown('B2')).toEqual([['40']]);
    await sentence().waitFor({ state: 'detached' });
  });
});
