/** The Template tab against a sheet that calculates: what a new sheet can be, and every change of the open one. */

import type { FrameLocator } from 'playwright-core';
import { looked, overwrite } from '../../scripts/templateStates';
import { KPI_RULES } from '../template/oracle';
import { keyboardOf } from './keyboard';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

const ALL = KPI_RULES.length;

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  const begin = async (): Promise<void> => {
    preview = await stage.open();
    sidebar = await preview.openSidebar();
    await sidebar.getByRole('tab', { name: 'Template' }).click();
  };
  const insert = async (): Promise<void> => {
    await sidebar.getByRole('button', { name: 'Insert KPI template' }).click();
    await sidebar.getByText('is in your spreadsheet.').waitFor();
  };
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  /** Presses the button of a change, and gives what is said of it once the sheet has been looked at again. */
  const press = async (name: string): Promise<string> => {
    await button(name).click();
    // Whatever was said of an earlier change has gone.
    const done = sidebar.locator('.changes .done');
    await done.waitFor();
    const said = (await done.textContent()) ?? '';
    await looked(preview.page);
    return said;
  };
  /** The row of the sheet in which the name stands last, which is the KPI's own. */
  const rowOf = async (name: string): Promise<number> => {
    const names = (await preview.shown('B1:B130')).map(([text]) => text);
    return names.lastIndexOf(name) + 1;
  };
  const formulaIn = (cell: string) =>
    preview.page.evaluate(
      (a1) => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(a1).getFormula(),
      cell,
    );
  const isHidden = (row: number) =>
    preview.page.evaluate((index) => {
      const sheet = window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheet();
      return sheet?.getRowVisible(index - 1) === false;
    }, row);
  const facts = () => sidebar.locator('.sheet-head .quiet').first().textContent();

  describe('a new sheet', () => {
    beforeAll(begin);
    afterAll(() => preview.page.close());

    it('of four quarters from April, with add-on functions and without the KPIs of a goal, is as chosen', async () => {
      await sidebar.getByLabel('4 quarters').check();
      await sidebar.getByLabel('Month', { exact: true }).selectOption('April');
      await sidebar.getByLabel('Year', { exact: true }).selectOption('2026');
      await sidebar.getByLabel('Add-on functions').check();
      await sidebar.locator('.template .kpi-choice > summary').click();
      await sidebar.locator('.template').getByRole('checkbox', { name: 'Earn and keep' }).uncheck();
      expect(await sidebar.locator('.template .kpi-choice > summary').textContent()).toBe(
        `KPIs to show ${ALL - 12} of ${ALL} shown`,
      );
      await insert();
      expect(await preview.shown('J5:N5')).toEqual([
        ['Q1 · Apr 2026', 'Q2 · Jul 2026', 'Q3 · Oct 2026', 'Q4 · Jan 2027', 'How it is worked out'],
      ]);
      const cpl = await rowOf('Cost per lead (CPL)');
      expect(await formulaIn(`J${cpl}`)).toMatch(/^=CPL\(J\d+:M\d+[;,]J\d+:M\d+\)$/);
      expect([await isHidden(cpl), await isHidden(await rowOf('Marketing ROI'))]).toEqual([false, true]);
    });

    it('of weeks begins on the day that is chosen, and asks for one where there is none', async () => {
      await sidebar.getByLabel('13 weeks').check();
      const monday = await sidebar.getByLabel('First day').inputValue();
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      await sidebar.getByLabel('First day').fill('');
      await sidebar.getByRole('button', { name: 'Insert KPI template' }).click();
      await sidebar.getByText('Choose the first day first.').waitFor();
      expect(await sidebar.getByLabel('First day').evaluate((field) => field === document.activeElement)).toBe(true);
      await sidebar.getByLabel('First day').fill('2026-03-02');
      await insert();
      expect(await preview.shown('J5:K5')).toEqual([['Mar 2, 2026', 'Mar 9, 2026']]);
      expect(await preview.activeSheet()).toBe('Lead KPIs 2');
    });

    it('keeps at least one KPI', async () => {
      for (const goal of ['new-seen', 'new-leads', 'new-sell']) await sidebar.locator(`#${goal}`).click();
      await sidebar.getByText('At least one KPI stays shown.').waitFor();
      expect(await sidebar.locator('.template .kpi-choice > summary').textContent()).toContain(`18 of ${ALL} shown`);
    });
  });

  describe('the open sheet', () => {
    beforeAll(begin);
    afterAll(() => preview.page.close());

    it('that isn’t a KPI sheet is called by its name, and the way to a new one is offered', async () => {
      await button('This sheet').click();
      await sidebar.getByText('"Sheet1" is not a KPI sheet of Leadsheet').waitFor();
      await button('Insert a new sheet').click();
      expect(await button('New sheet').getAttribute('aria-pressed')).toBe('true');
      expect(await button('New sheet').evaluate((one) => one === document.activeElement)).toBe(true);
    });

    it('is described once it is one', async () => {
      await insert();
      await button('This sheet').click();
      await looked(preview.page);
      expect(await sidebar.getByRole('heading', { level: 2 }).first().textContent()).toBe('Lead KPIs');
      expect(await facts()).toBe('12 months · English · USD ($) · Native formulas');
      await sidebar.getByText('Everything is in order').waitFor();
    });

    it('gets the next period: 12 + 1 = 13 months', async () => {
      expect(await press('Add the next period')).toBe('The next period has been added: 13 months now.');
      expect(await facts()).toContain('13 months');
      expect(await preview.shown('V5')).toEqual([['Jan 2027']]);
      expect(await button('Add the next period').evaluate((one) => one === document.activeElement)).toBe(true);
    });

    it('lists the formulas that somebody has overwritten, and rebuilds those that are chosen', async () => {
      const row = await rowOf('Cost per lead (CPL)');
      const before = [await formulaIn(`J${row}`), await formulaIn(`K${row}`)];
      await overwrite(preview.page, `J${row}`, `K${row}`);
      await button('Refresh').click();
      await sidebar.getByLabel(`K${row} Cost per lead (CPL)`).uncheck();
      expect(await press('Rebuild 1 formula')).toBe('1 formula has been rebuilt.');
      expect(await formulaIn(`J${row}`)).toBe(before[0]);
      expect(await preview.shown(`K${row}`)).toEqual([['$7.00']]);
    });

    it('keeps what somebody has overwritten when its formulas are switched there and back, and says so', async () => {
      const row = await rowOf('Win rate');
      await overwrite(preview.page, `L${row}`);
      await sidebar.getByLabel('Formulas', { exact: true }).last().selectOption('Add-on functions');
      const said = await press('Change formulas');
      expect(said).toContain('The KPI rows are worked out by Add-on functions now.');
      expect(said).toContain('Left as they are, because somebody has overwritten them:');
      expect(said).toContain(`L${row} Win rate`);
      expect(await facts()).toContain('Add-on functions');
      await sidebar.getByLabel('Formulas', { exact: true }).last().selectOption('Native formulas');
      await press('Change formulas');
      expect(await facts()).toContain('Native formulas');
    });

    it('takes sales out of CAC, and sets LTV per lead against CPL, and its header says so', async () => {
      const settings = sidebar.locator('.this-sheet');
      await settings.getByLabel('Costs in CAC', { exact: true }).selectOption('Marketing only');
      expect(await press('Change the costs in CAC')).toContain('worked out like this now: Marketing only.');
      await settings.getByLabel('Lifetime value', { exact: true }).selectOption('Per lead, over its cost');
      expect(await press('Change lifetime value')).toContain('like this now: Per lead, over its cost.');
      expect((await preview.shown('C1'))[0]?.[0]).toMatch(
        /^CAC: marketing only · Lifetime value: per lead · USD · by month · as defined on /,
      );
      const latest = async (name: string): Promise<string> =>
        (await preview.shown(`C${await rowOf(name)}`))[0]?.[0] ?? '';
      const amount = async (name: string): Promise<number> => Number((await latest(name)).replace(/[$,]/g, ''));
      const ratio = (await amount('LTV per lead')) / (await amount('Cost per lead (CPL)'));
      expect(await latest('LTV per lead to CPL')).toBe(`${ratio.toFixed(1)}×`);
    });

    it('shows amounts in another currency, and its words in another language', async () => {
      await sidebar.getByLabel('Currency', { exact: true }).last().selectOption('EUR (€)');
      expect(await press('Change currency')).toContain('Amounts are shown in EUR (€) now.');
      await sidebar.getByLabel('Language', { exact: true }).last().selectOption('日本語');
      expect(await press('Change language')).toContain('Language changed to 日本語.');
      expect(await facts()).toBe('13 months · 日本語 · EUR (€) · Native formulas');
      expect(await rowOf('リード獲得単価(CPL)')).toBeGreaterThan(1);
      await button('Change language').click();
      await sidebar.getByText('The sheet is like that already.').waitFor();
    });

    it('shows only the KPIs that are chosen, without the 12 of “Earn and keep”', async () => {
      await sidebar.locator('.changes .kpi-choice > summary').click();
      await sidebar.locator('.changes').getByRole('checkbox', { name: 'Earn and keep' }).uncheck();
      expect(await press('Show only these KPIs')).toContain(`Done: ${ALL - 12} of ${ALL} shown.`);
      expect(await isHidden(await rowOf('マーケティングROI'))).toBe(true);
    });

    it('is followed by a sheet that goes on from it, and the names of what has to be filled in there', async () => {
      const said = await press('Start the next sheet');
      expect(said).toContain('“Lead KPIs 2027” continues from this sheet, and is open now.');
      expect(said).toContain('Fill in by hand: Customers at start, MRR at start, List size at start.');
      expect(await preview.activeSheet()).toBe('Lead KPIs 2027');
      expect(await sidebar.getByRole('heading', { level: 2 }).first().textContent()).toBe('Lead KPIs 2027');
    });

    it('isn’t changed while the sidebar still shows another one', async () => {
      await preview.page.evaluate(() => {
        const workbook = window.leadsheet?.univerAPI.getActiveWorkbook();
        const first = workbook?.getSheetByName('Lead KPIs');
        if (first) workbook?.setActiveSheet(first);
      });
      await button('Add the next period').click();
      await sidebar.getByText('The open sheet is "Lead KPIs" now').waitFor();
      await button('Refresh').click();
      await looked(preview.page);
      expect(await facts()).toContain('13 months');
    });

    it('names what has been deleted from it', async () => {
      const row = await rowOf('広告クリック数');
      await preview.page.evaluate((index) => {
        window.leadsheet?.univerAPI
          .getActiveWorkbook()
          ?.getActiveSheet()
          .deleteRow(index - 1);
      }, row);
      await button('Refresh').click();
      await sidebar.getByRole('heading', { name: 'Missing' }).waitFor();
      expect(await sidebar.locator('.missing li').allTextContents()).toEqual(['Ad clicks']);
    });

    it('is named in the sidebar’s new language once that is switched', async () => {
      await sidebar.locator('#language').selectOption('ja');
      await sidebar.getByText('広告クリック数', { exact: true }).waitFor();
      await looked(preview.page);
      expect(await sidebar.locator('.missing li').allTextContents()).toEqual(['広告クリック数']);
    });

    it('has left nothing to complain about', () => {
      expect(preview.complaints).toEqual([]);
      expect(preview.strangers).toEqual([]);
    });
  });

  it('can be inserted and changed with the keyboard alone', async () => {
    await begin();
    const { press, focused, tabTo } = keyboardOf(preview.page, sidebar);
    await sidebar.getByRole('tab', { name: 'Functions' }).focus();
    await press('ArrowRight');
    await tabTo('periods-months');
    await press('ArrowUp');
    expect(await focused()).toBe('periods-weeks');
    await tabTo(`KPIs to show ${ALL} of ${ALL} shown`);
    await press('Enter');
    await tabTo('new-seen');
    await press('Space');
    await tabTo('Insert KPI template');
    await press('Enter');
    await sidebar.getByText('“Lead KPIs” is in your spreadsheet.').waitFor();
    expect(await focused()).toBe('Insert KPI template');
    await sidebar.getByRole('tab', { name: 'Template' }).focus();
    await tabTo('part-thisSheet');
    await press('Enter');
    await looked(preview.page);
    expect(await facts()).toContain('13 weeks');
    await tabTo('Add the next period');
    await press('Enter');
    await sidebar.getByText('The next period has been added: 14 weeks now.').waitFor();
    await looked(preview.page);
    expect(await focused()).toBe('Add the next period');
    await preview.page.close();
  });
});
