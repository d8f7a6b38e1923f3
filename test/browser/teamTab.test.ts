/** The Share tab's parts for a team as a person uses them: what they ask the script for, say, and leave the focus on. */

import type { FrameLocator } from 'playwright-core';
import { answerWith } from '../../scripts/scriptCalls';
import { COMPARED, LINKS, MISSING, MUCH_HISTORY, PROTECTED, UNLIKE } from '../../scripts/teamAnswers';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  beforeEach(async () => {
    preview = await stage.open();
    await answerWith(preview.page, 'readProtection', { ok: true, ...PROTECTED });
    await answerWith(preview.page, 'readLinks', { ok: true, ...LINKS });
    await answerWith(preview.page, 'readHistory', { ok: true, ...MUCH_HISTORY });
    await answerWith(preview.page, 'readMissing', { ok: true, ...MISSING });
    sidebar = await preview.openSidebar();
    await sidebar.getByRole('tab', { name: 'Share' }).click();
  });
  afterEach(() => preview.page.close());

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
  const focused = () =>
    sidebar.locator('body').evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const unfold = (part: string) => sidebar.locator(`#share-${part} > summary`).click();
  const texts = (selector: string) => sidebar.locator(selector).allTextContents();

  it('turn the warning off and on with one button, which says what it will do next', async () => {
    await unfold('protect');
    await answer('protectFormulas', { ok: true, ...PROTECTED, formulas: 'off' });
    await sidebar.getByRole('button', { name: 'Turn the warning off' }).click();
    await sidebar.getByText('The warning is off.').waitFor();
    expect(await asked()).toEqual({ on: false, sheet: 'Lead KPIs' });
    expect(await focused()).toBe('Turn the warning on');
    await answer('protectFormulas', { ok: false, message: 'The open sheet is "Plan" now.' });
    await sidebar.getByRole('button', { name: 'Turn the warning on' }).click();
    await sidebar.locator('.problem', { hasText: 'The open sheet is "Plan" now.' }).waitFor();
    expect(await asked()).toEqual({ on: true, sheet: 'Lead KPIs' });
  });

  it('offer the period reported through to be closed, and a closed one to be opened again', async () => {
    await unfold('protect');
    await sidebar.getByText('Close a period of “Lead KPIs”').waitFor();
    await sidebar.getByText('Closed: Oct 2026, Nov 2026.').waitFor();
    expect(await texts('#close-period option')).toEqual(['Oct 2026 (closed)', 'Nov 2026 (closed)', 'Dec 2026']);
    expect(await sidebar.locator('#close-period').inputValue()).toBe('2026-12-01');
    const closed = PROTECTED.periods.map((one) => ({ ...one, closed: true }));
    await answer('closePeriod', { ok: true, ...PROTECTED, periods: closed });
    await sidebar.getByLabel('Keep a snapshot first').uncheck();
    await sidebar.getByRole('button', { name: 'Close this period' }).click();
    await sidebar.getByText('Dec 2026 is closed.').waitFor();
    expect(await asked()).toEqual({ period: '2026-12-01', closed: true, sheet: 'Lead KPIs' });
    expect(await focused()).toBe('Open it again');
    await sidebar.getByText('There is no snapshot of it, so changes can’t be shown.').waitFor();
    await answer('readProtection', {
      ok: true,
      ...PROTECTED,
      periods: closed.map((one) => ({ ...one, closed: false })),
    });
    await sidebar.locator('#share-protect > button').click();
    await sidebar.getByText('No period is closed.').waitFor();
    expect(await sidebar.locator('#close-period').inputValue()).toBe('2026-12-01');
  });

  it('keep a snapshot before a period is closed, unless there is one, and say so where closing then fails', async () => {
    await unfold('protect');
    await sidebar.getByText('Without one, later changes to the period can’t be shown.').waitFor();
    const snapshot = MUCH_HISTORY.snapshots[0];
    await preview.page.evaluate(
      (kept) => {
        Object.assign(window.leadsheet?.script ?? {}, {
          keepSnapshot(request: unknown) {
            Object.assign(window, { kept: JSON.stringify(request) });
            return kept;
          },
        });
      },
      { ok: true, sheet: 'KPI history', made: true, snapshot },
    );
    await answer('closePeriod', { ok: false, message: 'Google Sheets is too busy.' });
    await sidebar.getByRole('button', { name: 'Close this period' }).click();
    await sidebar.getByText('The snapshot is kept, but Dec 2026 isn’t closed. Google Sheets is too busy.').waitFor();
    const periods = PROTECTED.periods.map((one) => ({ ...one, closed: true, kept: true }));
    await answer('closePeriod', { ok: true, ...PROTECTED, periods });
    await sidebar.getByRole('button', { name: 'Close this period' }).click();
    await sidebar.getByText('Dec 2026 is closed. Its snapshot is on “KPI history”.').waitFor();
    expect(await preview.page.evaluate(() => JSON.parse((window as unknown as { kept: string }).kept))).toEqual({
      ...{ note: '', sheet: 'Lead KPIs', period: '2026-12-01' },
    });
    await sidebar.getByText('There is a snapshot of it, so later changes are shown under History.').waitFor();
    expect(await sidebar.getByLabel('Keep a snapshot first').isVisible()).toBe(false);
  });

  it('ask for a KPI sheet to be opened where it isn’t clear which is meant', async () => {
    await answer('readProtection', { ok: true, sheet: 'Plan', formulas: 'off', periods: [] });
    await unfold('protect');
    await sidebar.getByText('To close a period, open a KPI sheet and select Refresh.').waitFor();
    expect(await sidebar.getByRole('button', { name: 'Close this period' }).isVisible()).toBe(false);
    await answer('readHistory', { ok: true, sheet: '', others: [], snapshots: [], restated: [] });
    await unfold('history');
    await sidebar.getByText('To keep a snapshot, open a KPI sheet and select Refresh.').waitFor();
    expect(await sidebar.getByRole('button', { name: 'Keep a snapshot' }).isVisible()).toBe(false);
  });

  it('take back what the script said in one language once another is spoken, and say again what is the sidebar’s', async () => {
    await unfold('protect');
    await answer('protectFormulas', { ok: false, message: 'The open sheet is "Plan" now.' });
    await sidebar.getByRole('button', { name: 'Turn the warning off' }).click();
    const problem = sidebar.locator('#share-protect .problem');
    await problem.waitFor();
    await sidebar.locator('#language').selectOption('ja');
    await sidebar.getByText('「Lead KPIs」の期間を締める').waitFor();
    expect(await problem.count()).toBe(0);
    await answer('protectFormulas', { ok: true, ...PROTECTED, formulas: 'off' });
    await sidebar.getByRole('button', { name: '警告をオフにする' }).click();
    await sidebar.getByText('警告をオフにしました。').waitFor();
    await sidebar.locator('#language').selectOption('en');
    await sidebar.getByText('The warning is off.').waitFor();
  });

  it('copy links, and select the address where the clipboard is refused', async () => {
    await unfold('access');
    await sidebar.getByRole('button', { name: 'Copy the “make a copy” link' }).click();
    const field = sidebar.getByLabel('Text to copy').locator('visible=true');
    await field.waitFor();
    expect(await field.evaluate((area: HTMLTextAreaElement) => area.ownerDocument.getSelection()?.toString())).toBe(
      LINKS.copy,
    );
  });

  it('copy links, and say so, where the frame is given the clipboard', async () => {
    const { page, openSidebar } = preview;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      const make = document.createElement.bind(document);
      document.createElement = (name: string) =>
        Object.assign(make(name), name === 'iframe' && { allow: 'clipboard-write' });
    });
    sidebar = await openSidebar();
    await sidebar.getByRole('tab', { name: 'Share' }).click();
    await unfold('access');
    await sidebar.getByRole('button', { name: 'Copy the “make a copy” link' }).click();
    await sidebar.getByText('Copied.').locator('visible=true').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINKS.copy);
  });

  it('keep a snapshot with its note, and then read the history anew', async () => {
    await unfold('history');
    await sidebar.getByText('The next snapshot is of Dec 2026 · Lead KPIs.').waitFor();
    await sidebar.getByText('There are others, which aren’t read: Copy of KPI history.').waitFor();
    await answer('keepSnapshot', { ok: true, sheet: 'KPI history', made: false, snapshot: MUCH_HISTORY.snapshots[0] });
    await sidebar.getByLabel('Note (optional)').fill('Board meeting');
    await sidebar.getByLabel('Note (optional)').press('Enter');
    await sidebar.getByText('Kept 49 KPIs of Nov 2026 · Lead KPIs on “KPI history”.').waitFor();
    expect(await asked()).toEqual({ note: 'Board meeting', sheet: 'Lead KPIs' });
    expect(await sidebar.getByLabel('Note (optional)').inputValue()).toBe('');
    await sidebar.getByText('2 older snapshots').waitFor();
    expect(await sidebar.getByText('Jul – Sep 2026 · Quarterly KPIs').first().isVisible()).toBe(true);
  });

  it('show what was restated in a closed period before what only changed, with how and whether for the better', async () => {
    await unfold('history');
    await sidebar.getByText('Changed since their last snapshot').waitFor();
    const restated = '#share-history details[open]';
    expect(await texts(`${restated} > summary`)).toEqual([
      'Nov 2026 · Lead KPIs: restated. The period is closed, its figures were final.',
      'Aug 2026 · Lead KPIs: changed. The period isn’t closed.',
    ]);
    // 50 / 68.5 − 1 = −27.0%; 30% − 25% = 5 points; 958 / 699 − 1 = 37.1%; 40% − 50% = −10 points.
    expect(await texts(`${restated} li span`)).toEqual([
      ...['$68.50 → $50.00', '-27%, better', '25.0% → 30.0%', '+5 percentage points, better', '699 → 958', '+37.1%'],
      ...['50.0% → 40.0%', '-10 percentage points, worse'],
    ]);
  });

  it('compare a snapshot with the sheet as it is now, each figure in its unit', async () => {
    await unfold('history');
    await sidebar.getByLabel('Before').selectOption('snapshot0');
    await sidebar.getByLabel('After').selectOption('The sheet as it is now');
    await answer('compareSnapshots', { ok: true, ...COMPARED });
    await sidebar.getByRole('button', { name: 'Compare' }).click();
    await sidebar.getByText('5 KPIs differ.').waitFor();
    expect(await asked()).toEqual({ before: 'snapshot0' });
    expect(await texts('.comparison > p')).toEqual([
      'Nov 2026 (Dec 3, 2026, 9:30 AM) · Lead KPIs → Nov 2026 (now) · Lead KPIs',
      'Both are of one period of one sheet: every difference is a restatement.',
      '2 KPIs are in only one of them: they were hidden in the other, or a choice has made them others.',
    ]);
    expect(await texts('.comparison > ul span')).toEqual([
      ...['1,000 → 1,250', '+25%', '25.0% → 30.0%', '+5 percentage points, better', '$80.00 → $100.00', '+25%, worse'],
      ...['50.0% → 50.0%', 'too small a difference to show', 'blank → ⚠ Lost customers must be above 0'],
    ]);
    expect(await texts('.comparison details')).toEqual(['1 KPI without a differenceCost per MQL$200.00']);
  });

  it('name the sheets of snapshots to compare only where there are several', async () => {
    await unfold('history');
    const options = '#compare-before option';
    await sidebar.locator(options).first().waitFor({ state: 'attached' });
    expect((await texts(options))[0]).toBe(
      'Nov 2026 (Dec 3, 2026, 9:30 AM) · Lead KPIs · Board meeting: =before the webinar',
    );
    const snapshots = MUCH_HISTORY.snapshots.filter(({ sheet }) => sheet === 'Lead KPIs');
    await answer('readHistory', { ok: true, ...MUCH_HISTORY, snapshots });
    await sidebar.locator('#share-history > button').click();
    await sidebar.locator(options).nth(4).waitFor({ state: 'detached' });
    expect((await texts(options))[0]).toBe('Nov 2026 (Dec 3, 2026, 9:30 AM) · Board meeting: =before the webinar');
  });

  it('say what two snapshots haven’t got in common, each in its own currency, and refuse one with itself', async () => {
    await unfold('history');
    await answer('compareSnapshots', { ok: true, ...UNLIKE });
    await sidebar.getByLabel('Before').selectOption('snapshot2');
    await sidebar.getByRole('button', { name: 'Compare' }).click();
    await sidebar.getByText('They are in different currencies: amounts of money have no change.').waitFor();
    expect(await asked()).toEqual({ before: 'snapshot2', after: 'snapshot0' });
    expect((await texts('.comparison > ul span'))[0]).toBe('¥8,000 → $68.50');
    await sidebar.locator('#language').selectOption('ja');
    await sidebar.getByText('リード獲得単価(CPL)').last().waitFor();
    await sidebar.locator('#language').selectOption('en');
    await sidebar.getByLabel('Before').selectOption('snapshot0');
    await sidebar.getByRole('button', { name: 'Compare' }).click();
    await sidebar.getByText('Choose two different snapshots.').waitFor();
  });

  it('can be used with the keyboard alone, and go to an empty cell without taking the focus away', async () => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await preview.page.keyboard.press(key);
    };
    const tabTo = async (what: string) => {
      for (let steps = 0; steps < 30; steps += 1) {
        if ((await focused()) === what) return;
        await press('Tab');
      }
      throw new Error(`The Tab key doesn't reach ${what}.`);
    };
    await sidebar.getByRole('tab', { name: 'Share' }).focus();
    await tabTo('Who still has to fill in what');
    await press('Enter');
    await sidebar.getByText('“Lead KPIs”: still to fill in (Nov 2026, Dec 2026)').waitFor();
    await answer('goToCell', { ok: true, sheet: 'Lead KPIs', cell: 'T50' });
    await tabTo('T50');
    await press('Enter');
    await sidebar.getByText('T50 is selected in the sheet.').waitFor({ state: 'attached' });
    expect([await asked(), await focused()]).toEqual([{ sheet: 'Lead KPIs', cell: 'T50' }, 'T50']);
    // A long list is folded, so its cells aren't stops of the Tab key.
    await tabTo('U51');
    await tabTo('Google Analytics: 12 inputs');
    await press('Tab', 'Tab');
    expect(await focused()).toBe('U80');
    await tabTo('Copy as a message');
    // The sheet's headers are in its own language; the sidebar speaks the reader's.
    await sidebar.locator('#language').selectOption('ko');
    await sidebar.locator('#share-missing').getByText('2026년 11월, 2026년 12월').waitFor();
    expect(await sidebar.locator('#share-missing li').first().textContent()).toBe(
      'New leads2026년 11월 T502026년 12월 U50',
    );
  });
});
