/** The Leads tab as a person uses it: what it asks the script for, what it keeps, and what it refuses to send. */

import type { FrameLocator } from 'playwright-core';
import { BOTH_TABLES, MUCH_FOUND, NO_TABLES } from '../../scripts/leadsAnswers';
import { answerWith } from '../../scripts/scriptCalls';
import { keyboardOf } from './keyboard';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

/** The columns that are recognised in the made-up export, by number. */
const LEAD_COLUMNS = BOTH_TABLES.sheets[0]?.columns.leads ?? {};
const ACTIVITY_COLUMNS = BOTH_TABLES.sheets[1]?.columns.activity ?? {};

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  /** Answers a call of the script, and keeps what was asked. */
  const answer = async (name: string, given: unknown): Promise<void> => {
    await preview.page.evaluate(
      ([called, value]) => {
        Object.assign(window.leadsheet?.script ?? {}, {
          [called](request: unknown) {
            Object.assign(window, { asked: JSON.stringify(request) });
            return value;
          },
        });
      },
      [name, given] as const,
    );
  };
  const asked = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await preview.page.evaluate(() => (window as unknown as { asked: string }).asked));
  const begin = async (): Promise<void> => {
    preview = await stage.open();
    await answerWith(preview.page, 'readLeadTables', { ok: true, ...BOTH_TABLES });
    await answer('checkLeads', { ok: true, ...MUCH_FOUND });
    await answer('buildLeadSheets', { ok: true, sheets: ['By channel', 'Cohorts'] });
    sidebar = await preview.openSidebar();
    await sidebar.getByRole('tab', { name: 'Leads' }).click();
    await sidebar.getByLabel('Leads: a row per lead').waitFor();
  };
  const check = async (): Promise<void> => {
    await sidebar.getByRole('button', { name: 'Check the data' }).click();
    await sidebar.getByText('Checked: 17 findings.').waitFor();
  };
  const build = () => sidebar.getByRole('button', { name: 'Build the sheets' }).click();
  const finding = (name: string) => sidebar.locator('.findings li').filter({ hasText: name });

  describe('from the data to the sheets', () => {
    beforeAll(begin);
    afterAll(() => preview.page.close());

    it('checks the recognised sheets and columns once the user asks for it', async () => {
      await check();
      expect(await asked()).toEqual({
        leads: { sheet: 'HubSpot export 2026', columns: LEAD_COLUMNS },
        activity: { sheet: 'Marketing activity', columns: ACTIVITY_COLUMNS },
        merge: false,
      });
      expect(await sidebar.getByText('Leads: 5,000 rows · Activity: 192 rows · 11 channels').textContent()).toMatch(
        /Nov 1, 2024 – Oct 31, 2026$/,
      );
    });

    it('says what is wrong, in how many rows and in which first', async () => {
      expect(await finding('Won before it was created').locator('span').first().textContent()).toBe(
        '3 rows: 118, 204, 377',
      );
      expect(await finding('Repeats an earlier row').locator('span').first().textContent()).toBe(
        '1,204 rows, the first: 77, 1040, 1041, 1042, 1043',
      );
      expect(await finding('Marketing cost: text where a number should be').count()).toBe(1);
      expect(await finding('Spend, but no leads: Podcast').locator('span').first().textContent()).toBe(
        '1 channel, first rows: 31',
      );
    });

    it('puts what does no harm last, and each under its table', async () => {
      const headings = await sidebar.locator('.findings').locator('h4, h5').allTextContents();
      expect(headings).toEqual([
        ...['To correct: these make numbers wrong', 'Leads', 'Activity'],
        ...['Good to know: these do no harm', 'Leads', 'Activity'],
      ]);
    });

    it('proposes the 12 months that end with the data, and everything that can be made', async () => {
      await build();
      await sidebar.getByText('Now in your spreadsheet: By channel, Cohorts.').waitFor();
      expect(await asked()).toEqual({
        leads: { sheet: 'HubSpot export 2026', columns: LEAD_COLUMNS },
        activity: { sheet: 'Marketing activity', columns: ACTIVITY_COLUMNS },
        merge: false,
        make: ['channels', 'periods', 'cohorts', 'dashboard'],
        language: 'en',
        currency: 'USD',
        style: 'native',
        periods: 'months',
        start: '2025-11-01',
        sort: 'leads',
        grossMargin: null,
        churnRate: null,
      });
    });

    it('sends what is chosen instead, percentages as fractions', async () => {
      await sidebar.getByLabel('Count spellings of one channel as one').check();
      await sidebar.getByLabel('By period').uncheck();
      expect(await sidebar.getByLabel('Dashboard').isChecked()).toBe(false);
      expect(await sidebar.getByLabel('13 weeks').last().isVisible()).toBe(false);
      await sidebar.getByLabel('Sort channels by').selectOption('Cost per lead (CPL)');
      await sidebar.getByLabel('Gross margin (%)').fill('80%');
      await sidebar.getByLabel('Churn a month (%)').fill('2,5');
      await build();
      await sidebar.getByText('Now in your spreadsheet').waitFor();
      expect(await asked()).toMatchObject({
        merge: true,
        make: ['channels', 'cohorts'],
        sort: 'CPL',
        grossMargin: 0.8,
        churnRate: 0.025,
      });
    });

    it('keeps all of that in another language', async () => {
      await sidebar.locator('#language').selectOption('ja');
      await sidebar.getByLabel('並べ替え').waitFor();
      expect(await sidebar.getByLabel('並べ替え').locator('option:checked').textContent()).toBe('リード獲得単価(CPL)');
      await sidebar.locator('#language').selectOption('en');
      await build();
      await sidebar.getByText('Now in your spreadsheet').waitFor();
      expect(await asked()).toMatchObject({ merge: true, sort: 'CPL', grossMargin: 0.8, language: 'en' });
    });

    it('has left nothing to complain about', () => {
      expect(preview.complaints).toEqual([]);
      expect(preview.strangers).toEqual([]);
    });
  });

  describe('columns', () => {
    beforeAll(begin);
    afterAll(() => preview.page.close());

    it('stand for one field each: a header that is given to another leaves the one it had', async () => {
      await sidebar.locator('summary', { hasText: 'Columns: 15 of 16 recognised' }).click();
      await sidebar.getByLabel('Lost on').selectOption('Close Date');
      await sidebar.getByText('“Close Date” no longer stands for Won on.').waitFor();
      expect(await sidebar.getByLabel('Won on').locator('option:checked').textContent()).toBe('Not there');
      await check();
      const { won_date: closeDate, ...others } = LEAD_COLUMNS as Record<string, number>;
      expect(await asked()).toMatchObject({ leads: { columns: { ...others, lost_date: closeDate } } });
      expect((await asked())['leads']).not.toHaveProperty('columns.won_date');
    });

    it('that are chosen after the check ask for another one before anything is built', async () => {
      await sidebar.getByLabel('Deal value').selectOption('Amount (O)');
      await sidebar.getByText('You have chosen other sheets or columns since.').waitFor();
      await answer('buildLeadSheets', { ok: false, message: 'This must never be asked for.' });
      await build();
      await sidebar.locator('.leads-tab form').last().getByText('Check the data again.').waitFor();
      await check();
      expect(await asked()).toMatchObject({ leads: { columns: { amount: 14 } } });
    });

    it('that every table needs are asked for by name', async () => {
      await sidebar.getByLabel('Created (required)').selectOption('Not there');
      await sidebar.getByRole('button', { name: 'Check the data' }).click();
      await sidebar.getByText('Choose the column for Created on “HubSpot export 2026”.').waitFor();
      expect(await sidebar.locator('#column-leads-created').evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
    });

    it('stay as corrected after another look at the same headers', async () => {
      await sidebar.getByRole('button', { name: 'Refresh' }).last().click();
      await sidebar.locator('.leads-tab[aria-busy="false"]').waitFor();
      expect(await sidebar.getByLabel('Deal value').locator('option:checked').textContent()).toBe('Amount (O)');
    });

    it('without a channel leave out what is by channel', async () => {
      await sidebar.getByLabel('Leads: a row per lead').selectOption('None');
      await sidebar.locator('summary', { hasText: 'of 24 recognised' }).click();
      await sidebar.locator('#column-activity-channel').selectOption('Not there');
      await check();
      for (const name of ['By channel', 'Cohorts', 'Dashboard']) {
        expect([name, await sidebar.getByLabel(name, { exact: true }).isDisabled()]).toEqual([name, true]);
      }
      expect(await sidebar.locator('#make-channels-when').textContent()).toBe('Needs a column for Channel.');
      await answer('buildLeadSheets', { ok: true, sheets: ['Lead KPIs'] });
      await build();
      await sidebar.getByText('Now in your spreadsheet: Lead KPIs.').waitFor();
      const request = await asked();
      expect(request).toMatchObject({ make: ['periods'] });
      expect(request).not.toHaveProperty('leads');
    });
  });

  it('says what to paste where there is no data, and finds it once it is there', async () => {
    preview = await stage.open();
    await answerWith(preview.page, 'readLeadTables', { ok: true, ...NO_TABLES });
    sidebar = await preview.openSidebar();
    await sidebar.getByRole('tab', { name: 'Leads' }).click();
    await sidebar.getByText('There is no data yet').waitFor();
    expect(await sidebar.getByRole('button', { name: 'Check the data' }).isVisible()).toBe(false);
    await answerWith(preview.page, 'readLeadTables', { ok: true, ...BOTH_TABLES });
    await sidebar.getByRole('tab', { name: 'Functions' }).click();
    await sidebar.getByRole('tab', { name: 'Leads' }).click();
    await sidebar.getByRole('button', { name: 'Check the data' }).waitFor();
    expect(await sidebar.getByLabel('Leads: a row per lead').inputValue()).toBe('HubSpot export 2026');
    await preview.page.close();
  });

  it('shows the script’s own sentence where it refuses', async () => {
    await begin();
    await answer('checkLeads', { ok: false, message: '“Marketing activity” is gone.' });
    await sidebar.getByRole('button', { name: 'Check the data' }).click();
    await sidebar.locator('.problem', { hasText: '“Marketing activity” is gone.' }).waitFor();
    await preview.page.close();
  });

  it('can be used from the data to the sheets with the keyboard alone', async () => {
    await begin();
    const { press, focused, tabTo } = keyboardOf(preview.page, sidebar);
    await sidebar.getByRole('tab', { name: 'Functions' }).focus();
    await press('ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('tab-leads');
    await tabTo('sheet-leads');
    await tabTo('Columns: 15 of 16 recognised');
    await press('Enter');
    await tabTo('column-leads-created');
    await tabTo('sheet-activity');
    await tabTo('Check the data');
    await press('Enter');
    await sidebar.getByText('Checked: 17 findings.').waitFor();
    expect(await focused()).toBe('Check the data');
    await tabTo('merge-channels');
    await press('Space');
    await tabTo('make-cohorts');
    await press('Space');
    await tabTo('Build the sheets');
    await press('Enter');
    await sidebar.getByText('Now in your spreadsheet').waitFor();
    expect(await asked()).toMatchObject({ merge: true, make: ['channels', 'periods', 'dashboard'] });
    await preview.page.close();
  });

  it('builds from the sample leads with the keyboard alone, the add-on itself behind it', async () => {
    preview = await stage.open();
    await preview.page.getByRole('menuitem', { name: 'File' }).click();
    await preview.page.getByRole('menuitem', { name: 'Open sample' }).click();
    await preview.page.waitForFunction(() =>
      window.leadsheet?.univerAPI.getActiveWorkbook()?.getSheetByName('Activity'),
    );
    sidebar = await preview.openSidebar();
    const { press, focused, tabTo } = keyboardOf(preview.page, sidebar);
    await sidebar.getByRole('tab', { name: 'Functions' }).focus();
    await press('ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('tab-leads');
    await sidebar.getByRole('button', { name: 'Check the data' }).waitFor();
    await tabTo('Check the data');
    await press('Enter');
    await sidebar.getByText(/^Checked: \d+ findings\.$/).waitFor();
    for (const left of ['make-periods', 'make-cohorts', 'make-dashboard']) {
      if (!(await sidebar.locator(`#${left}`).isChecked())) continue;
      await tabTo(left);
      await press('Space');
    }
    await tabTo('Build the sheets');
    await press('Enter');
    await preview.page.waitForFunction(
      () => window.leadsheet?.univerAPI.getActiveWorkbook()?.getSheetByName('By channel'),
      undefined,
      { timeout: 60_000 },
    );
    // The sample's 5,000 leads, but for those that are there twice, are in the row of all channels.
    const rows = await preview.shown('A1:B12');
    expect(rows.find(([name]) => name === 'All channels')?.[1]).toMatch(/^\d,\d{3}$/);
    await preview.page.close();
  });
});
