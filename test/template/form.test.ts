/** The sheet's form: rows in order, frozen panes, widths, notes, rules, formats, months and languages. */

import type { SheetSnapshot } from '../../preview/snapshot';
import { CURRENCIES } from '../../src/template/options';
import { type Cells, cellsOf, kpiRow } from './compare';
import { monthsFrom, serial } from './months';
import { ask, CHOICES, openAddOn } from './openSheet';
import { KPI_RULES } from './oracle';
import {
  FILLED,
  GROUP_ROWS,
  GROUPS,
  HEADER,
  HEADLINE_KEYS,
  headlineRow,
  INPUT_BAND,
  INPUT_ROWS,
  inputRow,
  KPI_BAND,
  LAST_INPUT,
  MARKS,
  periodColumn,
} from './rows';

const preview = openAddOn();
afterAll(() => preview.close());

/** Inserts one more sheet and gives its name. */
function inserted(choices: Partial<typeof CHOICES>): string {
  const answer = ask(preview, 'insertKpiTemplate', { ...CHOICES, sample: false, ...choices });
  if (!answer.ok || answer.sheet === undefined) throw new Error(JSON.stringify(answer));
  return answer.sheet;
}

function snapshotOf(name: string): SheetSnapshot {
  const found = preview.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function discard(name: string): void {
  const sheet = preview.spreadsheet.getSheetByName(name);
  if (sheet) preview.spreadsheet.deleteSheet(sheet);
}

const letter = (column: number): string => String.fromCharCode(64 + column);

/** Whether a cell of the snapshot's A1 ranges holds this place. */
function covers(ranges: readonly string[], column: string, row: number): boolean {
  return ranges.some((range) => {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
    return column >= c1 && column <= c2 && row >= Number(r1) && row <= Number(r2);
  });
}

describe('the English sheet', () => {
  let name = '';
  let sheet: SheetSnapshot;
  let cells: Cells;

  beforeAll(() => {
    name = inserted({ sample: true });
    sheet = snapshotOf(name);
    cells = cellsOf({ preview, name });
  });

  afterAll(() => discard(name));

  test('headlines, inputs and KPIs stand in the order of the description', () => {
    const labels = (rows: readonly number[]): unknown[] => rows.map((row) => cells(`B${row}`));
    expect(labels([MARKS + 1, FILLED, INPUT_BAND, KPI_BAND])).toEqual([
      'Headlines',
      'Headlines filled in',
      'Enter your numbers',
      'Your KPIs',
    ]);
    expect(labels(GROUP_ROWS)).toEqual(GROUPS.map(({ label }) => label));
    expect(labels(INPUT_ROWS.map(({ key }) => inputRow(key)))).toEqual(INPUT_ROWS.map(({ label }) => label));
    expect(labels(KPI_RULES.map(({ key }) => kpiRow(key)))).toEqual(KPI_RULES.map(({ label }) => label));
    expect(labels(HEADLINE_KEYS.map((_, index) => headlineRow(index)))).toEqual(
      HEADLINE_KEYS.map((key) => KPI_RULES.find((kpi) => kpi.key === key)?.label),
    );
    expect(cells(`B${kpiRow('roi') + 2}`)).toBe('What happened');
  });

  test("each KPI has its section's number, and all 16 sections are there in ascending order", () => {
    const numbers = KPI_RULES.map(({ key }) => cells(`A${kpiRow(key)}`));
    expect(numbers).toEqual(KPI_RULES.map(({ section }) => section));
    expect([...new Set(numbers)]).toEqual([null, ...Array.from({ length: 16 }, (_, index) => index + 1)]);
  });

  test('the columns are headed as described', () => {
    expect([...'ABCDEFGHI'].map((column) => cells(`${column}${HEADER}`))).toEqual([
      '№',
      'KPI',
      'Latest',
      'Target',
      'Status',
      'Change',
      'Start',
      'Since start',
      'Total',
    ]);
    expect([cells(`V${HEADER}`), cells(`W${HEADER}`)]).toEqual(['How it is worked out', 'Source or owner']);
    expect(cells(`V${kpiRow('cpl')}`)).toBe('Marketing cost ÷ New leads');
    expect(KPI_RULES.filter(({ key }) => cells(`V${kpiRow(key)}`) === null)).toEqual([]);
  });

  test('header and names stay in view, white covers the gridlines, and the columns are wide enough to read', () => {
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([MARKS, 2]);
    const backgrounds = sheet.cells.filter(({ style }) => style.background === undefined);
    expect(backgrounds.filter(({ row, column }) => row <= kpiRow('roi') + 2 && column <= 24)).toEqual([]);
    const width = (column: number): number => sheet.columnWidths[column] ?? 0;
    expect(width(2)).toBeGreaterThanOrEqual(200);
    for (let column = 3; column <= 21; column++) expect(width(column)).toBeGreaterThanOrEqual(80);
    expect(width(22)).toBeGreaterThanOrEqual(300);
  });

  test('one group of rows folds the inputs away, and nothing else', () => {
    const depths = Object.entries(sheet.rowGroups).map(([row, depth]) => [Number(row), depth]);
    const first = INPUT_BAND + 1;
    expect(depths).toEqual(Array.from({ length: LAST_INPUT - first + 1 }, (_, index) => [first + index, 1]));
  });

  test('every KPI that is worked out has a note on its name that says what it means, and published ranges their source', () => {
    const notes = new Map(sheet.notes.filter(({ column }) => column === 2).map(({ row, text }) => [row, text]));
    const silent = KPI_RULES.filter(({ key }) => (notes.get(kpiRow(key)) ?? '').length < 20).map(({ label }) => label);
    // These show an input or a sum of inputs, and their name says it.
    const figures = KPI_RULES.filter(({ key, unit }) => unit === 'count' || key === 'mrrAtEnd').map(
      ({ label }) => label,
    );
    expect(silent.filter((label) => !figures.includes(label))).toEqual([]);
    expect(notes.get(kpiRow('cpl'))).toContain('First Page Sage, 2023');
  });

  test('an input takes numbers of 0 or more, revenue and MRR any number, the margin 0 to 1, the report one of the periods', () => {
    const ruleAt = (address: string): string => {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const found = sheet.validations.filter(({ ranges }) => covers(ranges, column, Number(row)));
      expect([address, found.length]).toEqual([address, 1]);
      const { ranges: _, ...rule } = found[0] ?? { ranges: [] };
      return JSON.stringify(rule);
    };
    const counts = new Set([ruleAt(`J${inputRow('leads')}`), ruleAt(`U${inputRow('marketing')}`), ruleAt('C4')]);
    expect(counts.size).toBe(1);
    const rules = [ruleAt(`K${inputRow('leads')}`), ruleAt(`K${inputRow('wonValue')}`)];
    rules.push(ruleAt(`K${inputRow('margin')}`), ruleAt('C3'));
    expect(new Set(rules).size).toBe(4);
    for (const { key, total } of INPUT_ROWS) {
      for (const at of total === 'first' ? [0] : monthsFrom(0)) ruleAt(`${periodColumn(at)}${inputRow(key)}`);
    }
    for (const { key } of KPI_RULES) ruleAt(`D${kpiRow(key)}`);
  });

  test('status and warnings are coloured by formulas, and the words stand there for those who do not see colour', () => {
    expect(sheet.conditionalFormats.length).toBeGreaterThanOrEqual(4);
    const kinds = sheet.conditionalFormats.map((rule) => JSON.stringify(rule));
    for (const rule of kinds) expect(rule).toMatch(/"=(?:[^"\\]|\\.)+"/);
    expect(
      sheet.conditionalFormats.filter(({ ranges }) => covers(ranges, 'E', kpiRow('cpl'))).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('what stands in the cells for free text is plain text, so that nothing typed there becomes a formula', () => {
    const formats = new Map(
      sheet.cells.map(({ row, column, style }) => [`${letter(column)}${row}`, style.numberFormat]),
    );
    const events = kpiRow('roi') + 2;
    expect(monthsFrom(0).map((at) => formats.get(`${periodColumn(at)}${events}`))).toEqual(
      monthsFrom(0).map(() => '@'),
    );
    expect(INPUT_ROWS.map(({ key }) => formats.get(`W${inputRow(key)}`))).toEqual(INPUT_ROWS.map(() => '@'));
  });

  test('every number cell of a row has the format of its unit', () => {
    const formats = new Map(
      sheet.cells.map(({ row, column, style }) => [`${letter(column)}${row}`, style.numberFormat]),
    );
    for (const { key, unit } of KPI_RULES) {
      const own = [...'CGJU'].map((column) => formats.get(`${column}${kpiRow(key)}`) ?? '');
      expect([key, new Set(own).size]).toEqual([key, 1]);
      const sign = {
        money: '$',
        rate: '%',
        ratio: '×',
        periods: 'months',
        minutes: 'min',
        count: '#,##0',
        number: '#,##0',
      }[unit];
      expect([key, own[0]?.includes(sign)]).toEqual([key, true]);
      expect([key, formats.get(`F${kpiRow(key)}`)?.includes(unit === 'rate' ? 'pt' : '%')]).toEqual([key, true]);
    }
  });
});

test.each(CURRENCIES)('%s: amounts a unit have cents where the currency has any', (currency) => {
  const name = inserted({ currency });
  const sheet = snapshotOf(name);
  discard(name);
  const symbol = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩' }[currency];
  const whole = `"${symbol}"#,##0`;
  const exact = currency === 'JPY' || currency === 'KRW' ? whole : `${whole}.00`;
  const formatAt = (row: number): string | undefined =>
    sheet.cells.find((cell) => cell.row === row && cell.column === 10)?.style.numberFormat;
  expect([formatAt(inputRow('marketing')), formatAt(kpiRow('cpl')), formatAt(kpiRow('mrrAtEnd'))]).toEqual([
    whole,
    exact,
    whole,
  ]);
  const money = sheet.cells.flatMap(({ style: { numberFormat = '' } }) =>
    /[$€£¥₩]/.test(numberFormat) ? [numberFormat] : [],
  );
  expect(new Set(money)).toEqual(new Set([whole, exact]));
});

test('a sheet that starts in April 2026 is headed Apr 2026 to Mar 2027', async () => {
  const name = inserted({ start: '2026-04-01' });
  await preview.calculated();
  const header = preview.spreadsheet.getSheetByName(name)?.getRange(`J${HEADER}:U${HEADER}`).getDisplayValues()[0];
  expect(header).toEqual(
    ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
      .map((month) => `${month} 2026`)
      .concat('Jan 2027', 'Feb 2027', 'Mar 2027'),
  );
  const cells = cellsOf({ preview, name });
  expect(monthsFrom(0).map((at) => cells(`${periodColumn(at)}${HEADER}`))).toEqual(
    monthsFrom(0).map((at) => serial(2026, at + 3)),
  );
  discard(name);
});

test('the three languages have the same numbers in the same cells, and other words', async () => {
  const names = (['en', 'ko', 'ja'] as const).map((language) => inserted({ language, sample: true }));
  expect(names).toEqual(['Lead KPIs', '리드 KPI', 'リードKPI']);
  await preview.calculated();
  const [en, ko, ja] = names.map((name) => preview.read(name, `A1:V${kpiRow('roi') + 2}`));
  const numbers = (rows: typeof en): unknown[][] =>
    (rows ?? []).map((row) => row.map((value) => (typeof value === 'number' ? value : '')));
  expect(numbers(ko)).toEqual(numbers(en));
  expect(numbers(ja)).toEqual(numbers(en));
  const words = (rows: typeof en): number =>
    (rows ?? []).flat().filter((value) => typeof value === 'string' && value !== '').length;
  expect([words(ko), words(ja)]).toEqual([words(en), words(en)]);
  for (const name of names) discard(name);
});
