/** Requests of the sidebar that are refused before anything of the spreadsheet is touched. */

import { insertFormula, readSelection, readWords, rememberLanguage } from '../../src/sheets/sidebarServer';
import { insertKpiTemplate } from '../../src/sheets/template/kpiSheetRequests';
import { CHOICES } from '../template/openSheet';

/** A service of Apps Script in which nothing but the given calls may be used. */
function serviceWith(calls: object): object {
  return new Proxy(calls, {
    get: (target, name) => {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name);
      throw new Error(`${name} was called.`);
    },
  });
}

const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeAll(() => {
  const properties = serviceWith({ getProperty: () => 'en' });
  Object.assign(globalThis, {
    SpreadsheetApp: serviceWith({}),
    LockService: serviceWith({}),
    Session: serviceWith({}),
    PropertiesService: serviceWith({ getUserProperties: () => properties }),
  });
});

afterAll(() => warnings.mockRestore());

const REFUSED = {
  ok: false,
  message:
    'The sidebar asked for something that is not there. Nothing was changed; close the sidebar and open it again.',
};

const TEMPLATE = { ...CHOICES, sample: false };

describe('the sidebar’s server', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '=IMPORTDATA("x")'],
    ['no arguments', { function: 'CPL' }],
    ['a function that is no text', { function: 7, arguments: ['1', '2'] }],
    ['arguments that are no list', { function: 'CPL', arguments: '1;2' }],
    ['an argument that is no text', { function: 'CPL', arguments: [5000, 125] }],
    ['an argument of 301 characters', { function: 'CPL', arguments: ['1'.repeat(301), '2'] }],
    ['21 arguments', { function: 'CPL', arguments: new Array(21).fill('1') }],
  ])('refuses a formula request of %s', (_, request) => {
    expect(insertFormula(request)).toEqual(REFUSED);
  });

  test('says in a sentence what a formula lacks', () => {
    expect(insertFormula({ function: 'CPL', arguments: ['', '125'] })).toEqual({
      ok: false,
      message: 'marketing_cost is missing: type a number or an address such as B2.',
    });
    expect(insertFormula({ function: 'CPL', arguments: ['=A1', '125'] })).toEqual({
      ok: false,
      message: 'marketing_cost is neither a number nor an address: type something like 5000, 70%, B2 or B2:B13.',
    });
  });

  test('says that a function is not ours', () => {
    expect(insertFormula({ function: 'IMPORTDATA', arguments: ['B2'] })).toMatchObject({ ok: false });
  });

  test.each([
    ['nothing', undefined],
    ['a language it does not speak', { ...TEMPLATE, language: 'fr' }],
    ['a month 13', { ...TEMPLATE, start: '2026-13-01' }],
    ['a month 0', { ...TEMPLATE, start: '2026-00-01' }],
    ['a start with more behind it', { ...TEMPLATE, start: '2026-01-01T00' }],
    ['a 30 February', { ...TEMPLATE, start: '2026-02-30' }],
    ['a year before spreadsheets count', { ...TEMPLATE, start: '1899-12-01' }],
    ['a start that is no text', { ...TEMPLATE, start: 202_601 }],
    ['a currency it does not know', { ...TEMPLATE, currency: '=A1' }],
    ['a sample that is neither yes nor no', { ...TEMPLATE, sample: 'no' }],
  ])('refuses a template request of %s', (_, request) => {
    expect(insertKpiTemplate(request)).toEqual(REFUSED);
  });

  describe('reads of the selection', () => {
    const select = (range: object | null): void => {
      const spreadsheet = serviceWith({ getActiveRange: () => range });
      Object.assign(globalThis, { SpreadsheetApp: serviceWith({ getActiveSpreadsheet: () => spreadsheet }) });
    };
    afterEach(() => {
      Object.assign(globalThis, { SpreadsheetApp: serviceWith({}) });
    });

    test('whole rows by their corners, since a formula could take 9:30 for a time', () => {
      const cell = (row: number, column: number) =>
        serviceWith({ getA1Notation: () => `${column === 1 ? 'A' : 'Z'}${row + 8}` });
      const rows = { getNumRows: () => 22, getNumColumns: () => 26, getA1Notation: () => '9:30', getCell: cell };
      select(serviceWith({ ...rows, getSheet: () => serviceWith({ getName: () => 'Lead KPIs' }) }));
      expect(readSelection()).toEqual({ ok: true, address: "'Lead KPIs'!A9:Z30" });
    });

    test('nothing, where nothing is selected, and says so', () => {
      select(null);
      expect(readSelection()).toEqual({
        ok: false,
        message: 'Nothing is selected. Select cells in the sheet, then try again.',
      });
    });
  });

  test('remembers no language it does not speak, and has no words of it', () => {
    for (const language of ['fr', '', 'EN', undefined, { toString: () => 'en' }, '__proto__']) {
      expect(() => rememberLanguage(language)).toThrow('badRequest');
      expect(() => readWords(language)).toThrow('badRequest');
    }
  });
});
