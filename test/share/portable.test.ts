/** Cells made portable as the sidebar asks for it, and their functions brought back, on sheets that people wrote by hand. */

import type { Preview } from '../../preview/headless';
import type { BroughtBack, MadePortable, NeedingCells } from '../../src/share/portable/portableRequests';
import { openAddOn, openSheet } from '../template/openSheet';

let preview: Preview;
afterEach(() => preview.close());

interface Asked {
  findNeedingCells: NeedingCells;
  makePortable: MadePortable;
  bringFunctionsBack: BroughtBack;
}

/** What the sidebar is told; throws the sentence of a refusal. */
async function ask<Name extends keyof Asked>(name: Name, request: object = {}): Promise<Asked[Name]> {
  const all = { extent: 'sheet', helpers: true, values: [], ...request };
  const answer = JSON.parse(JSON.stringify(await preview.run(name, all)));
  await preview.calculated();
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const sheet = (name = 'Sheet1'): GoogleAppsScript.Spreadsheet.Sheet => {
  const found = preview.spreadsheet.getSheetByName(name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** Opens a spreadsheet with cost, leads and these formulas beside them, from D2 down. */
async function opened(formulas: readonly string[], locale = 'en_US'): Promise<void> {
  preview = openAddOn({ locale });
  sheet()
    .getRange('A1:D1')
    .setValues([['Month', 'Cost', 'Leads', 'CPL']]);
  sheet()
    .getRange('A2:C7')
    .setValues([
      ['Jan', 5000, 125],
      ['Feb', 600, 12],
      ['Mar', 0, 0],
      ['Apr', '', ''],
      ['May', 'n/a', 4],
      ['Jun', 900, 45],
    ]);
  formulas.forEach((formula, index) => {
    sheet()
      .getRange(index + 2, 4)
      .setFormula(formula);
  });
  await preview.calculated();
}

const formulasOn = (name = 'Sheet1'): string[] =>
  preview
    .snapshot()
    .sheets.find((one) => one.name === name)
    ?.cells.flatMap(({ row, column, formula }) => (formula ? [`${row} ${column} ${formula}`] : [])) ?? [];

const NOT_A_NUMBER = '⚠ Marketing cost: not a number';

const HAND_WRITTEN = [
  '=CPL(B2;C2)',
  '=cpl(B3, C3)',
  '=IF(B4>0; CPL(B4;C4); "")',
  '=CR(C2;B2)',
  '=IFERROR(CPL(B6;C6);"CPL(B2;C2), nothing")',
  '=CPL(CPL(B2;C2);CPL(B3;C3))',
];

test('formulas of every kind are found, made portable with the same values, and brought back as they were', async () => {
  await opened(HAND_WRITTEN);
  const before = preview.snapshot();
  const found = await ask('findNeedingCells');
  expect([found.count, found.formulas, found.helpers, found.values, found.converted]).toEqual([6, 6, 0, 0, 0]);
  expect(found.cells[0]).toEqual({ sheet: 'Sheet1', cell: 'D2', formula: '=CPL(B2,C2)', fills: 1, way: 'formula' });
  const values = preview.read('Sheet1', 'D2:D7');
  expect(await ask('makePortable')).toMatchObject({ formulas: 6, helpers: 0, different: [], left: [] });
  expect(preview.read('Sheet1', 'D2:D7')).toEqual(values);
  expect(await ask('findNeedingCells')).toMatchObject({ count: 0, converted: 6 });
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 6, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('a call that fills cells becomes a formula in each; rows, columns and names may change before it is brought back', async () => {
  await opened(['=CPL(B2:B7;C2:C7)']);
  preview.spreadsheet.insertSheet("Bob's; CPL(1)");
  sheet("Bob's; CPL(1)")
    .getRange('A1:A2')
    .setFormulas([['=CPL(Sheet1!B2:B3;Sheet1!$C$2:C$3)'], ['']]);
  await preview.calculated();
  const values = preview.read('Sheet1', 'D2:D7');
  expect(await ask('makePortable', { extent: 'file' })).toMatchObject({ formulas: 2, different: [], left: [] });
  // Of 'n/a' the function says "text", and a formula, which can't tell, that it is no number.
  const said = values.map((row) => row.map((value) => (value === '⚠ Marketing cost: text' ? NOT_A_NUMBER : value)));
  expect(preview.read('Sheet1', 'D2:D7')).toEqual(said);
  preview.insert('Sheet1', 'row', 1, 2);
  preview.insert('Sheet1', 'column', 2, 1);
  preview.rename('Sheet1', 'Q1 data');
  await preview.calculated();
  expect(await ask('bringFunctionsBack', { extent: 'file' })).toMatchObject({ cells: 2, left: [] });
  expect(formulasOn('Q1 data')).toEqual(['4 5 =CPL(C4:C9,D4:D9)']);
  expect(formulasOn("Bob's; CPL(1)")).toEqual(["1 1 =CPL('Q1 data'!C4:C5,'Q1 data'!$D$4:D$5)"]);
});

test('where a range has to be read, a helper is put right of everything, and taken away again', async () => {
  await opened(['=ROUND(SUM(CPL(B2:B3;C2:C3)); 2)']);
  const before = preview.snapshot();
  expect(await ask('makePortable', { helpers: false })).toMatchObject({ formulas: 0, left: [{ cell: 'D2' }] });
  expect(await ask('makePortable')).toMatchObject({ formulas: 1, helpers: 2, left: [] });
  // 5000 ÷ 125 + 600 ÷ 12 = 40 + 50
  expect(preview.read('Sheet1', 'D2:E3')).toEqual([
    [90, 40],
    [null, 50],
  ]);
  expect(await ask('bringFunctionsBack')).toEqual({ ok: true, cells: 1, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('a cell that was edited since, and one that has no native formula, are left alone and named', async () => {
  await opened(['=CPL(B2;C2)', '=CPL(B3;C3)', '=MRR(B2:B3;C2:C3)']);
  const made = await ask('makePortable');
  expect(made.formulas).toBe(2);
  expect(made.left).toMatchObject([{ sheet: 'Sheet1', cell: 'D4' }]);
  preview.type('Sheet1', 'D3', 77);
  await preview.calculated();
  const back = await ask('bringFunctionsBack');
  expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([1, ['D3']]);
  expect(preview.read('Sheet1', 'D2:D3')).toEqual([[40], [77]]);
});

/** What the cells show, an empty text as nothing. */
const shownOn = (range: string, name = 'Sheet1'): unknown[][] =>
  preview.read(name, range).map((row) => row.map((value) => value || null));

/** A call of which only the value can be kept. */
const CALLS = 'MRR(B2:B3;C2:C3)';

test('a call without a native formula keeps its value where the user chooses that, and comes back', async () => {
  await opened([
    `=${CALLS}`,
    `=IF(${CALLS}>0;"=1+1";"")`,
    `=IF(${CALLS}>0;"0012";"")`,
    `=IF(${CALLS}<0;1;"")`,
    '=MRR(B6:B6;C6:C6)',
    `=${CALLS}`,
  ]);
  const before = preview.snapshot();
  const values = shownOn('D2:D7');
  expect(await ask('findNeedingCells')).toMatchObject({ count: 6, values: 6 });
  const chosen = ['D2', 'D3', 'D4', 'D5', 'D6'].map((cell) => ({ sheet: 'Sheet1', cell }));
  const made = await ask('makePortable', { values: chosen });
  expect(made).toMatchObject({ formulas: 0, values: 4, different: [], left: [{ cell: 'D6' }, { cell: 'D7' }] });
  expect(made.left[0]?.why.en).toBe('An error can’t be kept as a value.');
  expect(shownOn('D2:D7')).toEqual(values);
  expect(formulasOn().map((formula) => formula.slice(0, 3))).toEqual(['6 4', '7 4']);
  expect(await ask('findNeedingCells')).toMatchObject({ count: 2, converted: 4 });
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 4, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('a call that fills cells keeps the values of all of them, and nothing beside them is touched', async () => {
  await opened([`=IF(${CALLS}>0;CPL(B2:B7;C2:C7);"")`]);
  preview.type('Sheet1', 'D8', 'mine');
  preview.type('Sheet1', 'E3', 'mine too');
  await preview.calculated();
  const before = preview.snapshot();
  const values = shownOn('D2:E8');
  expect(await ask('makePortable', { values: 'all' })).toMatchObject({ values: 1, different: [], left: [] });
  expect(formulasOn()).toEqual([]);
  expect(shownOn('D2:E8')).toEqual(values);
  preview.type('Sheet1', 'D3', 51);
  await preview.calculated();
  const [left] = (await ask('bringFunctionsBack')).left;
  expect([left?.cell, left?.why.en]).toEqual(['D2', expect.stringMatching(/^It has been edited since/)]);
  preview.type('Sheet1', 'D3', 50);
  await preview.calculated();
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 1, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('LEAD_KPIS keeps its whole table, whatever sheet its leads are on', async () => {
  await opened(['']);
  const leads = preview.spreadsheet.insertSheet('Leads');
  leads.getRange('A1:C4').setValues([
    ['Created date', 'Channel', 'Won date'],
    [new Date(2026, 0, 5), 'Google Ads', new Date(2026, 1, 5)],
    [new Date(2026, 0, 6), 'Google Ads', ''],
    [new Date(2026, 0, 7), 'Referral', ''],
  ]);
  leads.getRange('E3').setFormula('=LEAD_KPIS(A1:C4;"";"channel")');
  await preview.calculated();
  const before = preview.snapshot();
  const values = shownOn('E3:R8', 'Leads');
  // A header, a row for each channel, and one for all.
  expect(values.map(([first]) => first)).toEqual([expect.any(String), 'Google Ads', 'Referral', 'All', null, null]);
  expect(await ask('makePortable', { extent: 'file', values: [{ sheet: 'Leads', cell: 'E3' }] })).toMatchObject({
    ...{ formulas: 0, values: 1, different: [], left: [] },
  });
  expect([formulasOn('Leads'), shownOn('E3:R8', 'Leads')]).toEqual([[], values]);
  expect(await ask('bringFunctionsBack', { extent: 'file' })).toMatchObject({ cells: 1, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test.each([
  ['an error is among its values', `=IF(${CALLS}>0;CPL(B2:B7;C2:C7)*1;"")`, '', 'An error can’t be kept'],
  ['a formula beside it fills cells by them', `=IF(${CALLS}>0;CPL(B2:B7;C2:C7);"")`, '=IF(D2:D7="";"";D2:D7)', 'Other'],
])('a call that fills cells stays as it is where %s', async (_, formula, beside, why) => {
  await opened([formula]);
  sheet().getRange('E1').setFormula(beside);
  await preview.calculated();
  const before = preview.snapshot();
  const made = await ask('makePortable', { values: 'all' });
  expect([made.values, made.left.map(({ cell }) => cell)]).toEqual([0, ['D2']]);
  expect(made.left[0]?.why.en).toContain(why);
  expect(preview.snapshot()).toEqual(before);
});

test('helper cells have a heading and a quiet look; they go, and so does their column, unless something else is in it', async () => {
  await opened(['=ROUND(SUM(CPL(B2:B3;C2:C3)); 2)', '=SUM(CPL(B3:B4;C3:C4))']);
  const columns = sheet().getMaxColumns();
  sheet().deleteColumns(5, columns - 4);
  const before = preview.snapshot();
  expect(await ask('makePortable')).toMatchObject({ formulas: 2, helpers: 4 });
  expect(preview.read('Sheet1', 'E1:F1')).toEqual([['Helper cells (Leadsheet)', 'Helper cells (Leadsheet)']]);
  expect(sheet().getRange('E2').getFontColors()).toEqual([['#5f6368']]);
  expect(sheet().getMaxColumns()).toBe(6);
  preview.type('Sheet1', 'E6', 'mine');
  await preview.calculated();
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 2, left: [] });
  expect([sheet().getMaxColumns(), preview.read('Sheet1', 'E1:E6').flat()]).toEqual([
    5,
    ['Helper cells (Leadsheet)', null, null, null, null, 'mine'],
  ]);
  preview.type('Sheet1', 'E1', null);
  preview.type('Sheet1', 'E6', null);
  sheet().deleteColumn(5);
  expect(preview.snapshot()).toEqual(before);
});

test('what was left comes back later, once the edit is undone; what is gone is told once', async () => {
  await opened(['=CPL(B2;C2)', '=CPL(B3;C3)', '=ROI(B4;C4)']);
  await ask('makePortable');
  const [[native] = []] = sheet().getRange('D3').getFormulas();
  preview.type('Sheet1', 'D3', 77);
  preview.type('Sheet1', 'D4', null);
  await preview.calculated();
  const back = await ask('bringFunctionsBack');
  expect(back.left.map(({ cell, why }) => [cell, why.en.split(/[,:]/)[0]])).toEqual([
    ['D3', 'It has been edited since'],
    ['D4', 'What was written there is gone'],
  ]);
  expect((await ask('bringFunctionsBack')).left.map(({ cell }) => cell)).toEqual(['D3']);
  sheet()
    .getRange('D3')
    .setFormula(native ?? '');
  await preview.calculated();
  expect(await ask('findNeedingCells')).toMatchObject({ count: 1, converted: 1 });
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 1, left: [] });
  expect(formulasOn()).toEqual(['2 4 =CPL(B2,C2)', '3 4 =CPL(B3,C3)']);
});

test('what somebody has put in the way of a call is not written over', async () => {
  await opened(['=CPL(B2:B7;C2:C7)', '']);
  preview.type('Sheet1', 'D4', 'mine');
  await preview.calculated();
  const before = preview.snapshot();
  expect(await ask('makePortable')).toMatchObject({ formulas: 0, left: [{ cell: 'D2' }] });
  expect(preview.snapshot()).toEqual(before);
});

test('the same formula written by hand is no function’s, and a thousand alike are kept as one', async () => {
  await opened(['=CPL(B2;C2)']);
  await ask('makePortable');
  const text = sheet().getRange('D2').getFormula();
  sheet()
    .getRange('D3')
    .setFormula(`=${text.slice(2, -1).replace(/B2/g, 'B3').replace(/C2/g, 'C3')}`);
  await preview.calculated();
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 1, left: [] });
  const rows = Array.from({ length: 900 }, (_, row) => [`=CPL(B${row + 2};C${row + 2})`]);
  sheet().getRange(2, 4, rows.length, 1).setFormulas(rows);
  await preview.calculated();
  const from = preview.calls.length;
  expect(await ask('makePortable')).toMatchObject({ formulas: 900, different: [] });
  const writes = preview.calls.slice(from).filter(({ kind }) => kind === 'mutate');
  expect(writes.map(({ method }) => method)).toEqual(['addDeveloperMetadata', 'setValues']);
  expect(preview.unseen.metadata.map(({ value }) => (value ?? '').length)[0]).toBeLessThan(400);
}, 60_000);

test('a KPI sheet made with functions becomes a native one, whose formulas aren’t damaged, and comes back', async () => {
  ({ preview } = await openSheet({ style: 'functions' }));
  const before = preview.snapshot();
  const made = await ask('makePortable');
  expect([made.different, made.left]).toEqual([[], []]);
  expect(made.formulas).toBeGreaterThan(30);
  expect(preview.script['readKpiSheet']?.()).toMatchObject({ ok: true, style: 'native', damaged: [] });
  expect(await ask('findNeedingCells')).toMatchObject({ count: 0, converted: made.formulas });
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: made.formulas, left: [] });
  expect(preview.snapshot()).toEqual(before);
}, 60_000);

test('in a German spreadsheet, too, and a comma in a text stays one', async () => {
  await opened(['=CPL(B2; C2)', '=IF(B3>0; CPL(B3;C3); "CPL(1,5;2)")', '=MAX_CPL(B3;25%)'], 'de_DE');
  const before = preview.snapshot();
  const values = preview.read('Sheet1', 'D2:D4');
  // 5000 ÷ 125; 600 ÷ 12; 600 ÷ (1 + 0.25)
  expect(values).toEqual([[40], [50], [480]]);
  expect(await ask('makePortable')).toMatchObject({ formulas: 3, different: [], left: [] });
  expect(formulasOn()[1]).toContain('"CPL(1,5;2)"');
  expect(preview.read('Sheet1', 'D2:D4')).toEqual(values);
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 3, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('a copy of the sheet stays as it is while functions come back on the original', async () => {
  await opened(['=CPL(B2;C2)', '=CPL(B3;C3)']);
  await ask('makePortable');
  const copy = 'Copy';
  preview.spreadsheet.insertSheet(copy, { template: sheet() });
  await preview.calculated();
  const formulas = formulasOn(copy);
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 0, left: [] });
  expect(await ask('bringFunctionsBack', { extent: 'file' })).toMatchObject({ cells: 2, left: [] });
  expect([formulasOn(copy), formulasOn()]).toEqual([formulas, ['2 4 =CPL(B2,C2)', '3 4 =CPL(B3,C3)']]);
});

test('where a part of the sheet is locked for the person, nothing is begun', async () => {
  await opened(['=CPL(B2;C2)']);
  const sheetId = preview.engine.grid.sheetNamed('Sheet1').getSheetId();
  const lock = {
    ...{ sheetId, block: { sheetId, row: 1, column: 3, rows: 1, columns: 1 }, description: 'Finance' },
    ...{ warningOnly: false, unprotected: [], locked: true as const },
  };
  preview.unseen.protections.push(lock);
  const before = preview.snapshot();
  await expect(ask('makePortable')).rejects.toThrow(/locked for you/);
  expect(preview.snapshot()).toEqual(before);
  preview.unseen.protections.pop();
  await ask('makePortable');
  preview.unseen.protections.push(lock);
  const made = preview.snapshot();
  await expect(ask('bringFunctionsBack')).rejects.toThrow(/locked for you/);
  expect(preview.snapshot()).toEqual(made);
});

test('what was made portable in two runs comes back in one, and a removed row is named', async () => {
  await opened(['=CPL(B2;C2)', '=CPL(B3;C3)']);
  await ask('makePortable');
  sheet()
    .getRange('D5:D7')
    .setFormulas([['=ROI(B5;C5)'], ['=CPL(B6;C6)'], ['=CPL(B7;C7)']]);
  await preview.calculated();
  expect(await ask('makePortable')).toMatchObject({ formulas: 3, different: [] });
  preview.remove('Sheet1', 'row', 3);
  await preview.calculated();
  const back = await ask('bringFunctionsBack');
  expect(formulasOn()).toEqual(['2 4 =CPL(B2,C2)', '4 4 =ROI(B4,C4)', '5 4 =CPL(B5,C5)', '6 4 =CPL(B6,C6)']);
  expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([4, ['D3']]);
});

describe('brought back only where nothing is lost by it', () => {
  const format = (cell: string): unknown => sheet().getRange(cell).setNumberFormat('@');

  test('a cell formatted as plain text is left and named, since a formula written there would be a text', async () => {
    await opened(['=CPL(B2;C2)', `=${CALLS}`, '=CPL(B3;C3)']);
    format('D2');
    format('D3');
    const before = preview.snapshot();
    const made = await ask('makePortable', { values: 'all' });
    expect([made.formulas, made.left.map(({ cell, why }) => [cell, why.en.slice(0, 26)])]).toEqual([
      1,
      [
        ['D2', 'It is formatted as plain t'],
        ['D3', 'It is formatted as plain t'],
      ],
    ]);
    format('D4');
    await expect(ask('bringFunctionsBack')).rejects.toThrow(/^D4 is formatted as plain text/);
    sheet().getRange('D4').setNumberFormat('General');
    await ask('bringFunctionsBack');
    expect(formulasOn()).toEqual(
      before.sheets[0]?.cells.flatMap(({ row, column, formula }) => (formula ? [`${row} ${column} ${formula}`] : [])),
    );
  });

  test('a value whose formula would read other cells by now stays, and the formula is told', async () => {
    await opened([`=${CALLS}`, '', `=${CALLS}`]);
    await ask('makePortable', { values: 'all' });
    preview.insert('Sheet1', 'row', 3);
    preview.type('Sheet1', 'D4', 90);
    await preview.calculated();
    const values = shownOn('D2:D6');
    const back = await ask('bringFunctionsBack');
    expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([0, ['D2', 'D4']]);
    expect(back.left[0]?.why.en).toContain('=MRR(B2:B3,C2:C3)');
    expect([shownOn('D2:D6'), formulasOn()]).toEqual([values, []]);
    preview.remove('Sheet1', 'row', 3);
    await preview.calculated();
    expect((await ask('bringFunctionsBack')).cells).toBe(2);
  });

  test('a value whose formula reads whole columns of another sheet comes back when that has more rows, and not when it has more columns', async () => {
    await opened(['=MRR(Bills!A:A,Bills!B:B)', '=MRR(Bills!A1:A2,Bills!B1:B2)']);
    const bills = preview.spreadsheet.insertSheet('Bills');
    // 1,200 a year and 50 a month are 150 a month.
    bills.getRange('A1:B2').setValues([
      [1200, 12],
      [50, 1],
    ]);
    preview.spreadsheet.getSheetByName('Sheet1')?.activate();
    await preview.calculated();
    const request = {
      values: [
        { sheet: 'Sheet1', cell: 'D2' },
        { sheet: 'Sheet1', cell: 'D3' },
      ],
    };
    expect((await ask('makePortable', request)).values).toBe(2);
    expect(shownOn('D2:D3')).toEqual([[150], [150]]);
    preview.insert('Bills', 'column', 1);
    await preview.calculated();
    expect((await ask('bringFunctionsBack')).cells).toBe(0);
    preview.remove('Bills', 'column', 1);
    preview.insert('Bills', 'row', 2);
    await preview.calculated();
    const back = await ask('bringFunctionsBack');
    expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([1, ['D3']]);
    expect(formulasOn()).toEqual(['2 4 =MRR(Bills!A:A,Bills!B:B)']);
  });

  test('values whose formula can’t fill its cells any more stay', async () => {
    await opened([`=IF(${CALLS}>0;CPL(B2:B7;C2:C7);"")`]);
    preview.type('Sheet1', 'B7', null);
    preview.type('Sheet1', 'C7', null);
    await preview.calculated();
    await ask('makePortable', { values: 'all' });
    preview.type('Sheet1', 'D7', 'mine');
    await preview.calculated();
    const values = shownOn('D2:D7');
    const back = await ask('bringFunctionsBack');
    expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([0, ['D2']]);
    expect([shownOn('D2:D7'), formulasOn()]).toEqual([values, []]);
  });

  test('helper cells that somebody’s own formulas read stay, and are named', async () => {
    await opened(['=SUM(CPL(B2:B3;C2:C3))']);
    await ask('makePortable');
    preview.type('Sheet1', 'A10', '=AVERAGE(E2:E3)');
    preview.spreadsheet.insertSheet('Other').getRange('A1').setFormula('=MAX(Sheet1!E:E)');
    await preview.calculated();
    const back = await ask('bringFunctionsBack', { extent: 'file' });
    expect([back.cells, back.left.map(({ cell }) => cell)]).toEqual([1, ['E2']]);
    // 5000 ÷ 125 = 40 and 600 ÷ 12 = 50
    expect([shownOn('A10')[0]?.[0], shownOn('A1', 'Other')[0]?.[0], shownOn('D2')[0]?.[0]]).toEqual([45, 50, 90]);
  });
});

test('a formula that can’t be read is named where it calls a function of ours, and not where only a text in it does', async () => {
  await opened(['=CPL(B2,C2)+SUM((B2:B3,C2:C3))', '=SUM((B2:B3,C2:C3))&"CPL(1)"']);
  const found = await ask('findNeedingCells');
  expect([found.count, found.cells.map(({ cell, way }) => [cell, way])]).toEqual([1, [['D2', 'value']]]);
});

test('formulas of which too much would have to be remembered are left and named, and short ones after them are not', async () => {
  const long = Array.from({ length: 20 }, (_, row) => `=IF(CPL(B2;C2)>0;"${row} ${'x'.repeat(1_600)}";"")`);
  await opened([...long, '=CPL(B3;C3)']);
  const before = preview.snapshot();
  const made = await ask('makePortable');
  expect([made.formulas > 1, made.formulas + made.left.length]).toEqual([true, 21]);
  expect(made.left.every(({ why }) => why.en.startsWith('There is no room left on this sheet'))).toBe(true);
  expect(preview.read('Sheet1', 'D22')).toEqual([[50]]);
  expect(formulasOn().at(-1)).not.toContain('CPL');
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: made.formulas, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('what is remembered and was changed by somebody’s script is said to be unreadable, on which sheet, and nothing is written', async () => {
  await opened(['=CPL(B2;C2)', '=ROI(B3;C3)']);
  await ask('makePortable');
  const [kept] = sheet().getDeveloperMetadata();
  kept?.setValue(`${kept.getValue()?.slice(0, -1)}`);
  const before = preview.snapshot();
  expect(await ask('findNeedingCells')).toMatchObject({ count: 0, converted: 0, unreadable: ['Sheet1'] });
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 0, left: [] });
  expect(preview.snapshot()).toEqual(before);
});

test('why a cell is left says what happened to it', async () => {
  await opened(['=CPL(B2;C2)', '=CPL(B3;C3)', '', '=CPL(B5:B6;C5:C6)']);
  await ask('makePortable');
  const [[native] = []] = sheet().getRange('D6').getFormulas();
  preview.type('Sheet1', 'D6', 78);
  await preview.calculated();
  expect((await ask('bringFunctionsBack')).left.map(({ cell, why }) => [cell, why.en.split(':')[0]])).toEqual([
    ['D5', 'The cells that this function filled aren’t as they were'],
  ]);
  await ask('makePortable');
  sheet()
    .getRange('D6')
    .setFormula(native ?? '');
  preview.insert('Sheet1', 'row', 6);
  preview.insert('Sheet1', 'row', 1);
  preview.type('Sheet1', 'D4', 77);
  await preview.calculated();
  const back = await ask('bringFunctionsBack');
  expect([back.cells, formulasOn()[0]]).toEqual([1, '3 4 =CPL(B3,C3)']);
  expect(back.left.map(({ cell, why }) => [cell, why.en])).toEqual([
    ['D5', expect.stringMatching(/^Rows or columns have been inserted or removed since/)],
    ['D2', expect.stringMatching(/^Rows or columns have been inserted or removed since/)],
  ]);
  preview.remove('Sheet1', 'row', 7);
  await preview.calculated();
  expect(await ask('bringFunctionsBack')).toMatchObject({ cells: 1 });
  expect(formulasOn()).toContain('6 4 =CPL(B6:B7,C6:C7)');
});

test('a formula that gives another value each time is left, and the function that does it is named', async () => {
  await opened(['=CPL(B2;C2)*RAND()']);
  const made = await ask('makePortable');
  expect([made.formulas, made.different.map(({ cell, why }) => [cell, why.en.slice(0, 12)])]).toEqual([
    0,
    [['D2', 'It uses RAND']],
  ]);
  expect(formulasOn()).toEqual(['2 4 =CPL(B2,C2)*RAND()']);
});

test('no value is offered for a cell that shows an error', async () => {
  await opened([`=${CALLS}`, '=MRR(B6:B6;C6:C6)']);
  const { cells } = await ask('findNeedingCells');
  expect(cells.map(({ cell, way, stays }) => [cell, way, stays?.en])).toEqual([
    ['D2', 'value', undefined],
    ['D3', 'value', 'An error can’t be kept as a value.'],
  ]);
});
