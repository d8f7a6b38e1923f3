/** Charts in a real browser: drawn from their cells, drawn again when those change, movable, and in the .xlsx file. */

import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import { Workbook } from 'exceljs';
import { available, resaved } from '../libreoffice';
import { describeWith } from '../requires';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;

  /** CPL of two channels as bars, 480 by 280 pixels, with its corner at B7. */
  beforeEach(async () => {
    preview = await stage.open();
    await preview.page.evaluate(() => {
      const { SpreadsheetApp, Charts } = window.leadsheet?.services ?? {};
      const sheet = SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
      if (!sheet || !Charts) throw new Error('There is no sheet.');
      sheet.getRange('A1:C3').setValues([
        ['Channel', 'CPL', 'Cost'],
        ['Webinar', '=C2/4', 100],
        ['Email', '=C3/4', 60],
      ]);
      sheet.getRange('B2:B3').setNumberFormat('$0.00');
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(sheet.getRange('A1:B3'))
        .setNumHeaders(1)
        .setOption('title', 'CPL by channel')
        .setOption('width', 480)
        .setOption('height', 280)
        .setPosition(7, 2, 0, 0);
      sheet.insertChart(chart.build());
    });
  });
  afterEach(() => preview.page.close());

  const chart = (words: string) => preview.page.getByRole('img', { name: words, exact: true });
  const drawn = () => chart('CPL by channel. Bar chart. CPL: Webinar $25.00, Email $15.00.');
  const corners = () =>
    preview.page.evaluate(() =>
      window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getCharts()
        .map((each) => [each.getContainerInfo().getAnchorRow(), each.getContainerInfo().getAnchorColumn()]),
    );

  it('says in words what it shows, 100 / 4 = 25, and is drawn in its place and size', async () => {
    await drawn().waitFor();
    const box = await drawn().boundingBox();
    // Univer leaves room for the handles inside the place.
    expect([480 - (box?.width ?? 0), 280 - (box?.height ?? 0)]).toEqual([4, 4]);
    // Google's blue is the bars' colour.
    const bars = await drawn()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return Array.from({ length: pixels.length / 4 }, (_, at) => pixels.slice(4 * at, 4 * at + 3).join()).filter(
          (colour) => colour === '66,133,244',
        ).length;
      });
    expect(bars).toBeGreaterThan(1000);
    expect([preview.complaints, preview.strangers]).toEqual([[], []]);
  });

  it('is drawn again when a cell behind it is edited: 200 / 4 = 50', async () => {
    await drawn().waitFor();
    await preview.enter('C2', '200');
    await chart('CPL by channel. Bar chart. CPL: Webinar $50.00, Email $15.00.').waitFor();
  });

  it('is on its own sheet only, goes where rows take it, and can be deleted and brought back', async () => {
    await drawn().waitFor();
    await preview.page.evaluate(() => {
      const book = window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book?.getActiveSheet();
      sheet?.insertRowsBefore(1, 2);
      book?.insertSheet('Other');
    });
    await drawn().waitFor({ state: 'detached' });
    await preview.page.evaluate(() => {
      const book = window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet();
      book?.getSheetByName('Sheet1')?.activate();
    });
    await drawn().click({ position: { x: 200, y: 20 } });
    expect(await corners()).toEqual([[9, 2]]);
    await preview.page.keyboard.press('Delete');
    await drawn().waitFor({ state: 'detached' });
    expect(await corners()).toEqual([]);
    await preview.page.keyboard.press('Control+z');
    await drawn().waitFor();
    expect(await corners()).toEqual([[9, 2]]);
  });

  it('can be dragged: 100 pixels to the right is one column', async () => {
    const box = await drawn().boundingBox();
    if (!box) throw new Error('The chart has no place.');
    const [x, y] = [box.x + 200, box.y + 20];
    await preview.page.mouse.move(x, y);
    await preview.page.mouse.down();
    await preview.page.mouse.move(x + 100, y, { steps: 4 });
    await preview.page.mouse.up();
    expect(await corners()).toEqual([[7, 3]]);
  });

  it('is one that axe has nothing against', async () => {
    await drawn().waitFor();
    await preview.page.evaluate(axe.source);
    const results = await preview.page.evaluate(() => {
      const { axe: tool } = window as unknown as { axe: { run: (what: object) => Promise<AxeResults> } };
      return tool.run({ include: ['.chart', '.menubar'] });
    });
    expect(results.passes.length).toBeGreaterThan(0);
    expect(results.violations.map(({ id }) => id)).toEqual([]);
  });

  describeWith('LibreOffice', available(), () => {
    it('is a picture in the .xlsx file, in its place, and LibreOffice keeps it', async () => {
      await drawn().waitFor();
      const [file] = await Promise.all([
        preview.page.waitForEvent('download'),
        preview.page.getByRole('button', { name: 'Download .xlsx' }).click(),
      ]);
      const workbook = new Workbook();
      const bytes = await readFile(await file.path());
      await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
      const [image] = workbook.getWorksheet('Sheet1')?.getImages() ?? [];
      expect([image?.range.tl.nativeRow, image?.range.tl.nativeCol]).toEqual([6, 1]);
      expect(image?.range).toMatchObject({ ext: { width: 480, height: 280 } });
      const png = Buffer.from(workbook.getImage(Number(image?.imageId)).buffer as ArrayBuffer);
      // A PNG file has its width and height in the bytes 16 to 24; the picture is twice as fine as the page.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([960, 560]);
      const kept = await resaved(bytes);
      expect(kept.getWorksheet('Sheet1')?.getImages()).toHaveLength(1);
    });
  });
});
