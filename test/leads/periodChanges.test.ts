/** A KPI sheet filled from data stays live, warns where the data is wrong, and can be changed as any other. */

import type { JudgedValue } from '../libreoffice';
import { change, stateOf } from '../living/change';
import { activityRows, counted, LEAD_COLUMNS, leadRows, type Row, serial } from './madeUpTables';
import { ACTIVITY, FILTER, firstDays, inputRow, insertPeriods, LEADS, openTables } from './workbook';

const preview = openTables();
const name = insertPeriods(preview, { periods: 'quarters' });
const sheet = { preview, name };
const days = firstDays('quarters', 9);
const QUARTERS = ['J', 'K', 'L', 'M'];

beforeAll(() => preview.calculated(), 120_000);
afterAll(() => preview.close());

/** The row of an input, over the periods from the first. */
function shown(input: string, of = name, columns = QUARTERS): unknown[] {
  const row = inputRow(input);
  const values = columns.map((column) => preview.read(of, `${column}${row}`)[0]?.[0] ?? null);
  return values.map((value) => (value === '' ? null : value));
}

/** The same as counting gives it. */
function expected(input: string, leads: readonly Row[], filter = '', from = 0, count = 4): (JudgedValue | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    const [first, next] = [days[from + index] as number, days[from + index + 1] as number];
    return counted(leads, activityRows(), filter, [first, next])[input];
  });
}

async function type(of: string, address: string, value: string | number | null): Promise<void> {
  preview.type(of, address, value);
  await preview.calculated();
}

test('a row added below a table is counted at once', async () => {
  const rows = leadRows();
  const more = { created: serial(2026, 5, 20), channel: 'A*b' };
  const below = rows.length + 2;
  await type(LEADS, `${letter('channel')}${below}`, more.channel);
  await type(LEADS, `${letter('created')}${below}`, more.created);
  expect(shown('leads')).toEqual(expected('leads', [...rows, more]));
  await type(name, FILTER, 'A*b');
  expect(shown('leads')).toEqual(expected('leads', [...rows, more], 'A*b'));
  await type(name, FILTER, null);
  await type(LEADS, `${letter('created')}${below}`, null);
  expect(shown('leads')).toEqual(expected('leads', rows));
}, 120_000);

test('a cost that is text is a warning in its own period, and a date that is text in all of its row', async () => {
  const cost = expected('marketing_cost', leadRows());
  await type(ACTIVITY, 'C2', '1,200 USD');
  expect(shown('marketing_cost')).toEqual(['⚠ marketing cost', ...cost.slice(1)]);
  expect(preview.read(name, `E${inputRow('marketing_cost')}`)).toEqual([['⚠ Check']]);
  await type(ACTIVITY, 'C2', Number(activityRows()[0]?.['marketing_cost']));
  expect(shown('marketing_cost').slice(1)).toEqual(cost.slice(1));
  const won = String(leadRows().findIndex((row) => row['won_date'] !== '') + 2);
  const date = Number(leadRows()[Number(won) - 2]?.['won_date']);
  await type(LEADS, `${letter('won_date')}${won}`, 'soon');
  expect(shown('deals_won').slice(0, 2)).toEqual(['⚠ won date', '⚠ won date']);
  expect(shown('won_value').slice(0, 2)).toEqual(['⚠ won date', '⚠ won date']);
  expect(shown('deals_lost')).toEqual(expected('deals_lost', leadRows()));
  await type(LEADS, `${letter('won_date')}${won}`, date);
}, 120_000);

test('the next period, another language and a repair keep the data, the channel and the choice of channels', async () => {
  await type(name, FILTER, 'A*b');
  preview.spreadsheet.getSheetByName(name)?.activate();
  await change(sheet, { change: 'period' });
  expect(shown('leads', name, [...QUARTERS, 'N'])).toEqual(expected('leads', leadRows(), 'A*b', 0, 5));
  await change(sheet, { change: 'language', language: 'ko' });
  const cells = preview.read(name, 'B5:E5')[0];
  expect([cells?.[0], cells?.[1]]).toEqual(['채널', 'A*b']);
  const rule = preview.spreadsheet.getSheetByName(name)?.getRange(FILTER).getDataValidation();
  expect(rule?.getHelpText()).toContain('채널');
  expect(rule?.getCriteriaValues()[0]).toContain('A*b');
  await type(name, 'D5', 'x');
  expect(stateOf(sheet)).toMatchObject({ damaged: [expect.objectContaining({ cell: 'D5' })] });
  await change(sheet, { change: 'repair', cells: ['D5'] });
  expect(shown('leads')).toEqual(expected('leads', leadRows(), 'A*b'));
}, 200_000);

test('the sheet that follows goes on with the data, wherever rows have been moved to in the one before', async () => {
  preview.insert(name, 'row', 3);
  await preview.calculated();
  preview.spreadsheet.getSheetByName(name)?.activate();
  const started = await change(sheet, { change: 'next' });
  const next = started.sheet ?? '';
  expect(preview.read(next, FILTER)).toEqual([['A*b']]);
  expect(shown('leads', next)).toEqual(expected('leads', leadRows(), 'A*b', 5));
  await type(LEADS, `${letter('created')}2`, days[6] as number);
  const [first, ...others] = leadRows();
  const moved = [{ ...first, created: days[6] as number }, ...others];
  expect(shown('leads', next)).toEqual(expected('leads', moved, 'A*b', 5));
}, 200_000);

function letter(field: (typeof LEAD_COLUMNS)[number]): string {
  return String.fromCharCode(65 + LEAD_COLUMNS.indexOf(field));
}
