/** By channel and By period say the same of one table, whatever is in it, in Univer and in LibreOffice. */

import type { Preview } from '../../preview/headless';
import { previewFile } from '../../preview/xlsx/template-file';
import type { LeadSheet, TablesRequest } from '../../src/leads/requests';
import { INPUTS } from '../../src/template/inputs';
import { FILTER, inputRow } from '../leads/workbook';
import { recalculate } from '../libreoffice';
import { CATALOG } from '../template/openSheet';
import { BUILD, build, NEW_YEAR, openBook, paste } from './book';

const FIRST_PERIOD = 10;
const PERIODS = 12;

type Cells = readonly (readonly unknown[])[];
/** Gives the cells of a sheet by its name. */
type Read = (sheet: string) => Cells;

/** A channel's figure in the sheet by channel; all of them without a name. */
function byChannel(cells: Cells, figure: string, channel = 'All channels'): unknown {
  const headers = cells.find(([first]) => first === 'Channel') ?? [];
  const label = INPUTS.find(({ name }) => name === figure)?.label.en;
  return cells.find(([name]) => name === channel)?.[headers.indexOf(label)] ?? null;
}

/** What the periods of an input add up to; `null` where none has a number. */
function byPeriod(cells: Cells, figure: string): number | null {
  const row = cells[inputRow(figure) - 1] ?? [];
  const numbers = row.slice(FIRST_PERIOD - 1, FIRST_PERIOD - 1 + PERIODS).filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

/** Makes one sheet of the tables, and gives its name. */
function made(preview: Preview, tables: TablesRequest, kind: LeadSheet, filter = ''): string {
  const answer = build(preview, { ...BUILD, leads: undefined, activity: undefined, ...tables, make: [kind] });
  if (!answer.ok) throw new Error(answer.message);
  const [name = ''] = answer.sheets;
  if (filter !== '') preview.type(name, FILTER, filter);
  return name;
}

/** Both spreadsheets work everything out. */
async function judges(preview: Preview): Promise<Read[]> {
  await preview.calculated();
  const judged = await recalculate((await previewFile(preview, CATALOG)).bytes);
  return [(sheet) => preview.read(sheet, 'A1:Z90'), (sheet) => judged.get(sheet) ?? []];
}

let preview: Preview;
beforeEach(() => {
  preview = openBook();
});
afterEach(() => preview.close());

test('of a channel in four spellings: case never tells two, spaces and width do unless they are merged', async () => {
  const channels = ['SEARCH', 'Search', 'Search', 'search ', 'Search', 'Ｓｅａｒｃｈ', 'Search'];
  paste(preview, 'Forms', { headers: ['Source', 'Date'], rows: channels.map((name) => [name, NEW_YEAR + 40]) });
  const tables = { leads: { sheet: 'Forms', columns: { channel: 0, created: 1 } }, merge: false };
  const apart = made(preview, tables, 'channels');
  const merged = made(preview, { ...tables, merge: true }, 'channels');
  // Each spelling by itself, whether they are merged in the other sheet or not.
  const filters = ['Search', 'search ', 'Ｓｅａｒｃｈ', ''];
  const periods = filters.map((filter, index) => made(preview, { ...tables, merge: index < 2 }, 'periods', filter));
  for (const sheet of periods) {
    const choice = preview.spreadsheet.getSheetByName(sheet)?.getRange(FILTER);
    expect(choice?.getDataValidation()?.getCriteriaValues()[0]).toEqual(['Search', 'search ', 'Ｓｅａｒｃｈ']);
    expect(choice?.getNote()).toContain('spellings that differ by spaces or width are chosen one by one');
  }
  for (const read of await judges(preview)) {
    const leads = (sheet: string): unknown[] =>
      ['Search', 'search ', 'Ｓｅａｒｃｈ', undefined].map((name) => byChannel(read(sheet), 'leads', name));
    expect(leads(apart)).toEqual([5, 1, 1, 7]);
    expect(leads(merged)).toEqual([7, null, null, 7]);
    expect(periods.map((name) => byPeriod(read(name), 'leads'))).toEqual([5, 1, 1, 7]);
  }
}, 200_000);

test('of outcomes: what says no says so in both, as text or as a value, with spaces or as wide letters', async () => {
  const outcomes = ['0', ' No ', 'ＮＯ', false, 0, 'なし　', '없음', ' ', '', 'meeting', 'TRUE', true, 1, 'no show'];
  const rows = outcomes.map((outcome) => ['Search', NEW_YEAR, NEW_YEAR, outcome]);
  paste(preview, 'Forms', { headers: ['Source', 'Date', 'Date received', 'Outcome'], rows });
  const columns = { channel: 0, created: 1, received: 2, outcome: 3 };
  const tables = { leads: { sheet: 'Forms', columns }, merge: false };
  const [channels, periods] = (['channels', 'periods'] as const).map((kind) => made(preview, tables, kind));
  const figure = 'requests_with_outcome';
  for (const read of await judges(preview)) {
    expect([byChannel(read(channels ?? ''), figure), byPeriod(read(periods ?? ''), figure)]).toEqual([5, 5]);
  }
}, 200_000);

test('of list sizes: each channel’s own first one, added up, or nothing where a formula can’t say', async () => {
  const sizes = (name: string, rows: [channel: string, day: number, size: number][]): TablesRequest => {
    const cells = rows.map(([channel, day, size]) => [channel, NEW_YEAR - 1 + day, size]);
    paste(preview, name, { headers: ['Channel', 'Date', 'List size'], rows: cells });
    const activity = { sheet: name, columns: { channel: 0, date: 1, list_size_at_start: 2 } };
    return { activity, merge: false };
  };
  const twoDays = sizes('Two days', [
    ['A', 1, 100],
    ['B', 2, 300],
    ['A', 2, 110],
  ]);
  const oneDay = sizes('One day', [
    ['B', 1, 300],
    ['A', 1, 60],
    ['A', 1.5, 40],
  ]);
  const oneChannel = sizes('One channel', [
    ['a', 2, 7],
    ['A', 1, 100],
  ]);
  const figure = 'list_size_at_start';
  const channels = [twoDays, oneDay, oneChannel].map((tables) => made(preview, tables, 'channels'));
  const periods = [twoDays, oneDay, oneChannel].map((tables) => made(preview, tables, 'periods'));
  const chosen = ['A', 'B'].map((channel) => made(preview, twoDays, 'periods', channel));
  const note = preview.spreadsheet
    .getSheetByName(periods[0] ?? '')
    ?.getRange(inputRow(figure), FIRST_PERIOD)
    .getNote();
  expect(note).toContain('Blank for all channels if several have sizes on different days');
  for (const read of await judges(preview)) {
    // 100 + 300, 300 + 60 + 40, and 100.
    expect(channels.map((name) => byChannel(read(name), figure))).toEqual([400, 400, 100]);
    const first = (name: string): unknown => read(name)[inputRow(figure) - 1]?.[FIRST_PERIOD - 1] || null;
    expect(periods.map(first)).toEqual([null, 400, 100]);
    expect(chosen.map(first)).toEqual([100, 300]);
  }
}, 200_000);
