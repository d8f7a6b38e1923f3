/** The .xlsx writer alone: a book in, what ExcelJS and LibreOffice read out. */

import ExcelJS from 'exceljs';
import type { Book, BookCell, BookContent, BookSheet, BookStyle } from '../../preview/xlsx/book';
import { writeBook } from '../../preview/xlsx/write';
import { available, recalculate, resaved } from '../libreoffice';
import { describeWith } from '../requires';
import { partOf } from './part';

const EMPTY: BookSheet = {
  name: 'Lead KPIs',
  hidden: false,
  gridlines: true,
  frozenRows: 0,
  frozenColumns: 0,
  defaultColumnWidth: 100,
  columnWidths: new Map(),
  rowHeights: new Map(),
  fittedHeights: new Map(),
  hiddenColumns: [],
  hiddenRows: [],
  rowDepths: new Map(),
  cells: [],
  merges: [],
  conditions: [],
  validations: [],
  notes: [],
  pictures: [],
};

function book(...sheets: Partial<BookSheet>[]): Book {
  const whole = sheets.map((sheet) => ({ ...EMPTY, ...sheet }));
  return { sheets: whole, names: [], active: whole[whole.length - 1]?.name ?? '', valuesInstead: [], leftOut: [] };
}

function cell(row: number, column: number, content: BookContent, style: BookStyle = {}): BookCell {
  return { row, column, content, style };
}

const value = (of: string | number | boolean): BookContent => ({ kind: 'value', value: of });
const formula = (text: string, result: string | number | boolean): BookContent => ({
  kind: 'formula',
  formula: text,
  result,
});

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

async function written(...sheets: Partial<BookSheet>[]): Promise<ExcelJS.Worksheet> {
  const [sheet] = (await read(await writeBook(book(...sheets)))).worksheets;
  if (!sheet) throw new Error('The file has no sheet.');
  return sheet;
}

describe('cells', () => {
  test('text that looks like a formula stays text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.com")'];
    const sheet = await written({ cells: texts.map((text, row) => cell(row, 0, value(text))) });
    expect(texts.map((_, row) => sheet.getCell(row + 1, 1).type)).toEqual(texts.map(() => ExcelJS.ValueType.String));
    expect(texts.map((_, row) => sheet.getCell(row + 1, 1).value)).toEqual(texts);
  });

  test('a formula keeps its result: a number, 0, a text, FALSE and an error', async () => {
    const sheet = await written({
      cells: [
        cell(0, 0, formula('5000/100', 50)),
        cell(1, 0, formula('1-1', 0)),
        cell(2, 0, formula('"⚠ "&1', '⚠ 1')),
        cell(3, 0, formula('1>2', false)),
        cell(4, 0, { kind: 'formula', formula: '1/0', result: { error: '#DIV/0!' } }),
      ],
    });
    const cells = [1, 2, 3, 4, 5].map((row) => sheet.getCell(row, 1));
    expect(cells.map((each) => each.formula)).toEqual(['5000/100', '1-1', '"⚠ "&1', '1>2', '1/0']);
    expect(cells.map((each) => each.result as unknown)).toEqual([50, 0, '⚠ 1', false, { error: '#DIV/0!' }]);
  });

  test('a look is carried: font, colours, alignment, number format and borders', async () => {
    const sheet = await written({
      cells: [
        cell(0, 0, value(0.5), {
          family: 'Arial',
          size: 14,
          bold: true,
          italic: true,
          colour: 'FF0000FF',
          fill: 'FFEEF3FF',
          horizontal: 'right',
          vertical: 'middle',
          wrap: true,
          numberFormat: '+0.0%;-0.0%;0.0%',
          bottom: { style: 'thin', colour: 'FF112233' },
        }),
      ],
    });
    const { font, fill, alignment, numFmt, border } = sheet.getCell('A1');
    expect(font).toEqual({ name: 'Arial', size: 14, bold: true, italic: true, color: { argb: 'FF0000FF' } });
    expect(fill).toEqual({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF3FF' } });
    expect(alignment).toEqual({ horizontal: 'right', vertical: 'middle', wrapText: true });
    expect(numFmt).toBe('+0.0%;-0.0%;0.0%');
    expect(border).toEqual({ bottom: { style: 'thin', color: { argb: 'FF112233' } } });
  });
});

describe('the sheet', () => {
  test('a column of 140 pixels is 140 / 7 = 20 wide, a row of 40 pixels 40 × 0.75 = 30 points high', async () => {
    const sheet = await written({
      columnWidths: new Map([[1, 140]]),
      rowHeights: new Map([[2, 40]]),
      hiddenColumns: [3],
      hiddenRows: [4],
    });
    expect(sheet.getColumn(2).width).toBe(20);
    expect(sheet.getRow(3).height).toBe(30);
    expect(sheet.getColumn(4).hidden).toBe(true);
    expect(sheet.getRow(5).hidden).toBe(true);
  });

  test('a row that follows its text is 60 × 0.75 = 45 points high and free to grow, where one of a set height is not', async () => {
    const rows = { rowHeights: new Map([[0, 40]]), fittedHeights: new Map([[1, 60]]) };
    const bytes = await writeBook(book({ ...rows, name: 'First' }, { rowHeights: new Map([[1, 40]]), name: 'Second' }));
    const heights = (sheet: number): string[] =>
      partOf(bytes, `xl/worksheets/sheet${sheet}.xml`).match(/(?<= )ht="[^"]*"( customHeight="1")?/g) ?? [];
    expect([heights(1), heights(2)]).toEqual([['ht="30" customHeight="1"', 'ht="45"'], ['ht="30" customHeight="1"']]);
  });

  test('frozen rows are printed on every page, which is landscape and one page wide', async () => {
    const sheet = await written({ frozenRows: 5, frozenColumns: 2, gridlines: false, tabColour: 'FF1A73E8' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 5, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF1A73E8' });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:5');
  });

  test('a sheet too wide to be read on one page goes on two, each with the frozen columns: 2,700 pixels, where half-size 2,091 fit', async () => {
    const wide = { frozenRows: 5, frozenColumns: 2, defaultColumnWidth: 100, cells: [cell(0, 26, value('Leads'))] };
    const pageSetup = async (more: Parameters<typeof written>[0]) => (await written({ ...wide, ...more })).pageSetup;
    expect(await pageSetup({})).toMatchObject({ fitToWidth: 2, fitToHeight: 0, printTitlesColumn: 'A:B' });
    // Seven hidden columns leave 2,000 pixels.
    const fewer = await pageSetup({ hiddenColumns: [2, 3, 4, 5, 6, 7, 8] });
    expect([fewer.fitToWidth, fewer.printTitlesColumn]).toEqual([1, undefined]);
  });

  test('a print area is written, and what is hidden in it stays hidden', async () => {
    const bytes = await writeBook(
      book({ printArea: { top: 0, left: 0, bottom: 119, right: 21 }, hiddenRows: [30], hiddenColumns: [6] }),
    );
    const [sheet] = (await read(bytes)).worksheets;
    expect(sheet?.pageSetup.printArea).toBe('A1:V120');
    expect([sheet?.getRow(31).hidden, sheet?.getColumn(7).hidden]).toEqual([true, true]);
  });

  test('row groups have their depth, are open, and their sum stands above', async () => {
    const sheet = await written({
      rowDepths: new Map([
        [1, 1],
        [2, 2],
        [3, 1],
      ]),
    });
    expect([1, 2, 3, 4, 5].map((row) => sheet.getRow(row).outlineLevel)).toEqual([0, 1, 2, 1, 0]);
    expect(sheet.properties.outlineProperties.summaryBelow).toBe(false);
    expect(sheet.properties.outlineLevelRow).toBe(2);
    expect([2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, false]);
  });

  test('merged cells show the first one, and notes are there', async () => {
    const sheet = await written({
      cells: [cell(0, 0, value('Title')), cell(2, 1, value('Marketing cost'))],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      notes: [{ row: 2, column: 1, text: 'Marketing cost\nad spend included' }],
    });
    expect(sheet.getCell('D1').master.value).toBe('Title');
    expect(sheet.getCell('B3').note).toEqual('Marketing cost\nad spend included');
  });

  test('sheets keep their order, and the active one is in front', async () => {
    const workbook = await read(
      await writeBook(book({ name: 'One' }, { name: 'Two', hidden: true }, { name: 'Three' })),
    );
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['One', 'visible'],
      ['Two', 'hidden'],
      ['Three', 'visible'],
    ]);
    expect(workbook.views[0]?.activeTab).toBe(2);
  });

  test('a name that .xlsx files can not hold is refused in one sentence', async () => {
    await expect(writeBook(book({ name: 'Leads / month' }))).rejects.toThrow(
      'The sheet name "Leads / month" can\'t stand in an .xlsx file: at most 31 characters, none of * ? : \\ / [ ].',
    );
  });
});

describe('rules', () => {
  test('conditional formats are expressions in the order of their priority', async () => {
    const areas = [
      { top: 1, left: 4, bottom: 9, right: 4 },
      { top: 11, left: 4, bottom: 19, right: 4 },
    ];
    const sheet = await written({
      conditions: [
        { areas, expression: 'LEFT($E$2,1)="⚠"', style: { bold: true, colour: 'FFB3261E', fill: 'FFFCE8E6' } },
        { areas: areas.slice(0, 1), expression: 'LEN(E2)=0', style: { italic: true } },
      ],
    });
    const formats = (sheet as ExcelJS.Worksheet & { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(['E2:E10 E12:E20', 'E2:E10']);
    expect(formats.flatMap(({ rules }) => rules).map(({ type, priority }) => [type, priority])).toEqual([
      ['expression', 1],
      ['expression', 2],
    ]);
  });

  test('validations hold for their ranges and no other cell, a single cell included', async () => {
    const sheet = await written({
      validations: [
        {
          area: { top: 1, left: 9, bottom: 2, right: 10 },
          type: 'decimal',
          operator: 'greaterThanOrEqual',
          formulas: ['0'],
          allowBlank: true,
          strict: true,
          prompt: 'p'.repeat(300),
          error: 'A number, 0 or more.',
        },
        {
          area: { top: 4, left: 1, bottom: 4, right: 1 },
          type: 'list',
          formulas: ['$J$5:$U$5'],
          allowBlank: true,
          strict: false,
        },
        {
          area: { top: 5, left: 1, bottom: 5, right: 1 },
          type: 'custom',
          formulas: ['ISTEXT(B6)'],
          allowBlank: false,
          strict: true,
        },
      ],
    });
    for (const name of ['J2', 'K2', 'J3', 'K3']) {
      expect(sheet.getCell(name).dataValidation).toMatchObject({
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        showErrorMessage: true,
        errorStyle: 'stop',
        error: 'A number, 0 or more.',
        showInputMessage: true,
        prompt: `${'p'.repeat(254)}…`,
      });
    }
    expect(sheet.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: ['$J$5:$U$5'] });
    expect(sheet.getCell('B6').dataValidation).toMatchObject({ type: 'custom', formulae: ['ISTEXT(B6)'] });
    expect(sheet.getCell('B7').dataValidation).toBeUndefined();
  });
});

describe('names', () => {
  const names = [
    {
      name: 'CPL',
      comment: 'Cost < "leads" & more',
      formula: '_xlfn.LAMBDA(_xlpm.leads,IF(_xlpm.leads<0,"⚠ $1 & $&",5))',
    },
    { name: 'ROI', comment: '投資利益率', formula: '1+1' },
  ];
  const written = [
    '<definedName name="CPL" comment="Cost &#60; &#34;leads&#34; &#38; more">' +
      '_xlfn.LAMBDA(_xlpm.leads,IF(_xlpm.leads&#60;0,&#34;⚠ $1 &#38; $&#38;&#34;,5))</definedName>',
    '<definedName name="ROI" comment="投資利益率">1+1</definedName>',
  ].join('');

  test('stand right after the sheets, with whatever XML would take for its own written as characters', async () => {
    const bytes = await writeBook({ ...book({}), names });
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(`</sheets><definedNames>${written}</definedNames><calcPr `);
  });

  test('stand beside the rows that are printed on every page', async () => {
    const bytes = await writeBook({ ...book({ frozenRows: 5 }), names });
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedNames>${written}<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;Lead KPIs&apos;!$1:$5</definedName></definedNames>`,
    );
    expect((await read(bytes)).worksheets[0]?.pageSetup.printTitlesRow).toBe('1:5');
  });
});

test('the same book gives the same bytes in another year', async () => {
  const made = async (now: string): Promise<Uint8Array> => {
    jest.useFakeTimers({ now: new Date(now), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    try {
      return await writeBook(book({ cells: [cell(0, 0, value('Leads'))] }));
    } finally {
      jest.useRealTimers();
    }
  };
  expect(await made('2031-06-30T12:00:00Z')).toEqual(await made('2026-01-01T00:00:00Z'));
});

describeWith('LibreOffice', available(), () => {
  test('formulas are worked out anew, whatever result the file brings along', async () => {
    const bytes = await writeBook(
      book({
        name: 'S',
        cells: [
          cell(0, 0, value(5000)),
          cell(0, 1, formula('A1/100', 999)),
          cell(0, 2, formula('IF(COUNTBLANK(D1)>0,"",1)', 'stale')),
          cell(1, 0, formula('A1/0', 1)),
          cell(1, 1, value('=A1')),
          cell(1, 2, formula('A1>1', false)),
        ],
      }),
    );
    const values = (await recalculate(bytes)).get('S');
    expect(values?.map((row) => row.slice(0, 3))).toEqual([
      [5000, 50, null],
      ['#DIV/0!', '=A1', true],
    ]);
  }, 60_000);

  test('widths, formats, row groups, rules and notes are understood', async () => {
    const bytes = await writeBook(
      book({
        columnWidths: new Map([[1, 140]]),
        rowDepths: new Map([
          [3, 1],
          [4, 2],
          [5, 1],
        ]),
        cells: [3, 4, 5, 6].map((row) => cell(row, 1, value(row), { numberFormat: '[$₩]#,##0' })),
        conditions: [
          { areas: [{ top: 3, left: 1, bottom: 6, right: 1 }], expression: 'B4>4', style: { fill: 'FFFCE8E6' } },
        ],
        validations: [
          {
            area: { top: 3, left: 1, bottom: 6, right: 1 },
            type: 'list',
            formulas: ['"3,4,5,6"'],
            allowBlank: true,
            strict: true,
          },
        ],
        notes: [{ row: 3, column: 1, text: 'A note' }],
      }),
    );
    const [sheet] = (await resaved(bytes)).worksheets;
    expect((sheet?.getColumn(2).width ?? 0) / 20).toBeCloseTo(1, 1);
    expect([3, 4, 5, 6, 7].map((row) => sheet?.getRow(row).outlineLevel)).toEqual([0, 1, 2, 1, 0]);
    expect([4, 5, 6].map((row) => sheet?.getRow(row).hidden)).toEqual([false, false, false]);
    expect(sheet?.getCell('B4').numFmt).toBe('[$₩]#,##0');
    expect(sheet?.getCell('B7').dataValidation.type).toBe('list');
    expect(sheet?.getCell('B7').dataValidation.formulae[0]).toBe('"3,4,5,6"');
    expect(sheet?.getCell('B4').note).toMatchObject({ texts: [{ text: 'A note' }] });
    const formats = (sheet as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings;
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.type])).toEqual([['B4:B7', 'expression']]);
  }, 60_000);
});

describe('pictures', () => {
  /** One transparent pixel. */
  const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

  test('are in their cell, with their words: 10 pixels are 95,250 of the format’s units', async () => {
    const picture = { row: 6, column: 1, x: 10, y: 0, width: 480, height: 280, png: PIXEL, words: 'CPL & "cost"' };
    const bytes = await writeBook(book({ name: 'One', pictures: [picture] }, { name: 'None' }));
    const [image] = (await read(bytes)).getWorksheet('One')?.getImages() ?? [];
    expect(image?.range).toMatchObject({
      tl: { nativeRow: 6, nativeCol: 1, nativeColOff: 95_250 },
      ext: { width: 480, height: 280 },
    });
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toContain('descr="CPL &#38; &#34;cost&#34;"');
  });
});
