/** What is written into a sheet in use makes it what it would be if it had been inserted so, and leaves alone what isn't ours. */

import { at, letters } from '../../src/template/address';
import { type Changes, type Current, changesBetween, holds } from '../../src/template/changes';
import { type Content, contentOf } from '../../src/template/content';
import { damagedCells } from '../../src/template/damage';
import { type Frame, newLayout, rowOf, withNextPeriod } from '../../src/template/layout';
import type { SheetOptions } from '../../src/template/options';
import { type InMemory, inMemory, OPTIONS, put, sampleSheet, write } from './sheetInMemory';

const frameOf = (options: SheetOptions): Frame => ({ layout: newLayout(options.periods), options });
const CONTENTS = new Map<string, Content>();
const contentFor = (options: SheetOptions): Content => {
  const key = JSON.stringify(options);
  const content = CONTENTS.get(key) ?? contentOf(frameOf(options));
  CONTENTS.set(key, content);
  return content;
};

/** The sheet after the changes. */
function changed(sheet: InMemory, { values, formats, notes }: Changes): InMemory {
  write(sheet, values);
  put(sheet.formats, formats);
  put(sheet.notes, notes);
  return sheet;
}

const CHOICES: readonly Partial<SheetOptions>[] = [
  { language: 'ko' },
  { language: 'ja', currency: 'JPY' },
  { currency: 'EUR' },
  { style: 'functions' },
  { cacBasis: 'marketing', defined: '2026-02-01' },
  { lifetimeOf: 'lead', defined: '2026-02-01' },
  { hidden: ['cpl', 'win_rate'] },
  { language: 'ko', style: 'functions', cacBasis: 'marketing', lifetimeOf: 'lead' },
];
/** Other than the first choices, and back. */
const WAYS = CHOICES.flatMap((choice) => {
  const next = { ...OPTIONS, ...choice };
  const name = JSON.stringify(choice);
  return [
    { name, from: OPTIONS, to: next },
    { name: `back from ${name}`, from: next, to: OPTIONS },
  ];
});

test.each(WAYS)('a sheet changed to $name is the one that would have been inserted', ({ from, to }) => {
  const sheet = sampleSheet(from);
  const changes = changesBetween(contentFor(from), contentFor(to), sheet);
  expect(changes.left).toEqual([]);
  expect(changed(sheet, changes)).toEqual(sampleSheet(to));
});

test('a sheet that is changed to what it is already is not written to', () => {
  const content = contentFor(OPTIONS);
  const nothing: Changes = { values: [], formats: [], notes: [], left: [] };
  expect(changesBetween(content, content, sampleSheet(OPTIONS))).toEqual(nothing);
});

const J = 10;
const ROW = rowOf(newLayout('months'), 'cpl');
const NEXT: SheetOptions = { ...OPTIONS, language: 'ko', currency: 'KRW', style: 'functions' };
const toNext = (sheet: Current): Changes => changesBetween(contentFor(OPTIONS), contentFor(NEXT), sheet);
const places = (cells: readonly { readonly row: number; readonly column: number }[]): string[] =>
  cells.map(({ row, column }) => at(row, column));

test('a number, a text and a formula of somebody’s own stay, with their format, and are named', () => {
  const sheet = sampleSheet(OPTIONS);
  write(sheet, [
    { row: ROW, column: J, value: 80 },
    { row: ROW, column: 2, value: 'What a lead costs us' },
    { row: ROW, column: 3, value: '=MAX(J1:U1)' },
  ]);
  const { values, formats, left } = toNext(sheet);
  const own = [at(ROW, 2), at(ROW, 3), at(ROW, J)];
  expect(places(left)).toEqual(own);
  expect(places(values).filter((place) => own.includes(place))).toEqual([]);
  expect(places(formats).filter((place) => own.includes(place))).toEqual([]);
});

test('an input keeps what was typed and gets the new format', () => {
  const sheet = sampleSheet(OPTIONS);
  const row = rowOf(newLayout('months'), 'marketing_cost');
  write(sheet, [{ row, column: J, value: 12_345 }]);
  const { values, formats, left } = toNext(sheet);
  expect(places(values)).not.toContain(at(row, J));
  expect(places(left)).not.toContain(at(row, J));
  expect(formats).toContainEqual({ row, column: J, value: '"₩"#,##0' });
});

test('a note of somebody’s own stays', () => {
  const sheet = sampleSheet(OPTIONS);
  put(sheet.notes, [{ row: ROW, column: 2, value: 'Ask Mina.' }]);
  expect(places(toNext(sheet).notes)).not.toContain(at(ROW, 2));
  expect(places(toNext(sampleSheet(OPTIONS)).notes)).toContain(at(ROW, 2));
});

test('the corner of the marks is written whatever is in it', () => {
  const sheet = sampleSheet(OPTIONS);
  const corner = { row: rowOf(newLayout('months'), 'marks'), column: 24 };
  write(sheet, [{ ...corner, value: 'leadsheet {"version":1}' }]);
  expect(places(toNext(sheet).values)).toContain(at(corner.row, corner.column));
});

test('the column of the next period is filled, and all that looks over the periods is widened: 12 + 1 = 13', () => {
  const sheet = sampleSheet(OPTIONS);
  const before = frameOf(OPTIONS);
  const after: Frame = { ...before, layout: withNextPeriod(before.layout) };
  const NEW = 22;
  const came = (column: number): number | undefined =>
    column === NEW ? undefined : column > NEW ? column - 1 : column;
  const content = contentOf(after);
  const changes = changesBetween(contentFor(OPTIONS), content, sheet, came);
  for (const lines of [sheet.values, sheet.formulas, sheet.notes, sheet.formats]) {
    for (const line of lines as unknown[][]) line.splice(NEW - 1, 0, '');
  }
  changed(sheet, changes);
  expect(changes.left).toEqual([]);
  const damaged = damagedCells(content, after.layout, sheet);
  expect(places(damaged)).toEqual([]);
  expect(sheet.formulas[rowOf(after.layout, 'header') - 1]?.[NEW - 1]).toBe('=DATE(YEAR(U5);MONTH(U5)+1;1)');
  expect(sheet.formulas[ROW - 1]?.[8]).toContain(`$J${rowOf(after.layout, 'leads')}:$V`);
  for (const { row, column, cell } of content.cells.filter((each) => each.column === NEW)) {
    expect([row, column, sheet.formats[row - 1]?.[column - 1]]).toEqual([row, column, cell.format ?? '']);
  }
});

describe('a cell holds what we wrote', () => {
  const current = (formula: string, value: unknown = ''): Current => ({
    ...{ values: [[value, '', '']], formulas: [[formula, '', '']], notes: [['', '', '']] },
  });

  test.each([
    ['as it was written', '=SUM(A1;"a, b")'],
    ['with the separators of another locale', '=SUM(A1,"a, b")'],
    ['with spaces and small letters', '= sum( a1 ; "a, b" )'],
  ])('%s', (_, formula) => {
    expect(holds(current(formula), 1, 1, { value: '=SUM(A1;"a, b")', look: 'figure' })).toBe(true);
  });

  test.each([
    ['another text in quotes', '=SUM(A1;"a; b")'],
    ['another case of a text in quotes', '=SUM(A1;"A, b")'],
    ['another cell', '=SUM(A2;"a, b")'],
    ['no formula at all', ''],
  ])('and not %s', (_, formula) => {
    expect(holds(current(formula, 40), 1, 1, { value: '=SUM(A1;"a, b")', look: 'figure' })).toBe(false);
  });

  test('a value as such: 5 is not "5", and nothing is not 0', () => {
    expect(holds(current('', 5), 1, 1, { value: 5, look: 'input' })).toBe(true);
    expect(holds(current('', '5'), 1, 1, { value: 5, look: 'input' })).toBe(false);
    expect(holds(current('', 0), 1, 1, { value: '', look: 'input' })).toBe(false);
    expect(holds(current(''), 1, 1, { value: '', look: 'input' })).toBe(true);
    expect(holds(current('=1+4', 5), 1, 1, { value: 5, look: 'input' })).toBe(false);
  });

  test('what a call left of it puts there, but no error of the call and no other formula', () => {
    const cell = { value: '', look: 'figure', filledBy: [{ column: 1, formula: '=CPL(A1:B1;A2:B2)' }] } as const;
    const filled = (formula: string, first: unknown, own = ''): Current => ({
      ...{ values: [[first, 40]], formulas: [[formula, own]], notes: [['', '']] },
    });
    expect(holds(filled('=CPL(A1:B1,A2:B2)', 30), 1, 2, cell)).toBe(true);
    expect(holds(filled('=CPL(A1:B1,A2:B2)', '#REF!'), 1, 2, cell)).toBe(false);
    expect(holds(filled('=CPL(A1:C1,A2:C2)', 30), 1, 2, cell)).toBe(false);
    expect(holds(filled('=CPL(A1:B1,A2:B2)', 30, '=40'), 1, 2, cell)).toBe(false);
  });
});

describe('in a sheet of functions with a column of the team’s own between March and April', () => {
  const layout = newLayout('months');
  const options: SheetOptions = { ...OPTIONS, style: 'functions' };
  const frame: Frame = {
    options,
    layout: {
      ...layout,
      columns: new Map([...layout.columns].map(([name, column]) => [name, column > 12 ? column + 1 : column])),
      periods: layout.periods.map((column) => (column > 12 ? column + 1 : column)),
    },
  };
  let content: Content;
  beforeAll(() => {
    content = contentOf(frame);
  });
  const formulaOf = (column: number): unknown =>
    content.cells.find((each) => each.row === ROW && each.column === column)?.cell.value;

  test('two calls fill the row: January to March, April to December', () => {
    const [cost, leads] = [rowOf(layout, 'marketing_cost'), rowOf(layout, 'leads')];
    expect(formulaOf(J)).toBe(`=CPL(J${cost}:L${cost};J${leads}:L${leads})`);
    expect(formulaOf(14)).toBe(`=CPL(N${cost}:V${cost};N${leads}:V${leads})`);
    for (const column of [11, 12, 15, 22]) expect([letters(column), formulaOf(column)]).toEqual([letters(column), '']);
  });

  test('the one call that spanned the periods before is replaced by the two', () => {
    const sheet = inMemory({ cells: [] });
    for (const lines of [sheet.values, sheet.formulas, sheet.notes] as unknown[][][]) {
      for (let row = 0; row < 130; row++) lines.push(Array.from({ length: 26 }, () => ''));
    }
    write(
      sheet,
      content.cells.map(({ row, column, cell }) => ({ row, column, value: cell.value })),
    );
    const [cost, leads] = [rowOf(layout, 'marketing_cost'), rowOf(layout, 'leads')];
    write(sheet, [
      { row: ROW, column: J, value: `=CPL(J${cost}:V${cost};J${leads}:V${leads})` },
      { row: ROW, column: 14, value: '' },
    ]);
    const { values, left } = changesBetween(content, content, sheet);
    expect(places(values)).toEqual([at(ROW, J), at(ROW, 14)]);
    expect(left).toEqual([]);
  });
});

describe('damage', () => {
  const frame = frameOf(OPTIONS);
  const damagedBy = (row: number, column: number, value: number | string, options = OPTIONS): string[] => {
    const sheet = sampleSheet(options);
    write(sheet, [{ row, column, value }]);
    return places(damagedCells(contentFor(options), frame.layout, sheet));
  };
  const row = (mark: string): number => rowOf(frame.layout, mark);

  test('is a formula that was overwritten, and nothing else of a new sheet', () => {
    expect(damagedBy(row('leads'), J, 498)).toEqual([]);
    expect(damagedBy(ROW, J, 79)).toEqual([at(ROW, J)]);
    expect(damagedBy(ROW, 3, '')).toEqual([at(ROW, 3)]);
    expect(damagedBy(row('headline cpl'), J, '=J1')).toEqual([at(row('headline cpl'), J)]);
  });

  test('isn’t a number typed over a stock, but is another formula there', () => {
    expect(damagedBy(row('customers_at_start'), J + 1, 410)).toEqual([]);
    expect(damagedBy(row('customers_at_start'), J + 1, '=#REF!+1')).toEqual([at(row('customers_at_start'), J + 1)]);
  });

  test('isn’t a heading, a date in one, an input, a label or a target', () => {
    expect(damagedBy(row('header'), J + 1, 46_054)).toEqual([]);
    expect(damagedBy(row('header'), 2, 'Measure')).toEqual([]);
    expect(damagedBy(row('leads'), J, '=1/0')).toEqual([]);
    expect(damagedBy(ROW, 2, 'Lead cost')).toEqual([]);
    expect(damagedBy(ROW, 4, 70)).toEqual([]);
  });

  test('is what stands in the way of a call’s results', () => {
    const functions: SheetOptions = { ...OPTIONS, style: 'functions' };
    const sheet = sampleSheet(functions);
    (sheet.values[ROW - 1] as unknown[]).splice(J - 1, 2, '#REF!', 79);
    const damaged = damagedCells(contentFor(functions), frame.layout, sheet);
    expect(places(damaged)).toEqual([at(ROW, J + 1)]);
  });
});
