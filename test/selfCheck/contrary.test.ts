/** No line of the check agrees whatever it sees: each is shown a spreadsheet that does otherwise. */

import type { Preview } from '../../preview/headless';
import { openAddOn } from '../template/openSheet';
import { checked } from './check';
import { type Change, otherwise } from './otherwise';

const always =
  (value: unknown): Change =>
  () =>
    value;
let counted = 0;
const received = [
  'number',
  'text',
  'TRUE',
  'blank cell',
  '5%',
  'date',
  '09:00',
  '36 hours',
  '#DIV/0!',
  '#N/A',
  'range',
  'range of one cell',
  'argument left out in the middle',
  'argument left out at the end',
  'whole column',
].map((what) => `A function receives: ${what}`);
const texts = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  'tab, then =1+1',
  'apostrophe, then =1+1',
  '=1+1 in a cell for plain text',
  'text 12',
  'text 12%',
].map((what) => `setValues: ${what}`);

/** What gives something else, and the lines that have to say so. */
const CONTRARY: readonly (readonly [what: string, gives: Change, lines: readonly string[]])[] = [
  ['LEADSHEET_ECHO', always('other'), [...received, 'NaN as result', 'Infinity as result', 'null as result']],
  [
    'CPL',
    always(7),
    [
      'A range as result: number, blank and ⚠ texts',
      'Types of such results',
      'COUNT and SUM over such results',
      'A range as result, with something in its way',
      'A function that refuses',
      'IFERROR round such a function',
      'A function typed in small letters',
    ],
  ],
  [
    'Range.getDisplayValue',
    always('9'),
    ['setFormula with ;', 'setFormula with ,', 'setValues with = and ;', 'A number with % in a formula'],
  ],
  [
    'Range.getFormula',
    () => {
      counted += 1;
      return `=OTHER${counted}`;
    },
    [
      'Formula of a cell that a range fills',
      'getFormula: what stands for ;',
      'getFormula: small letters',
      'getFormula: spaces',
      'getFormula: brackets round a number',
      'getFormula: ; within a text',
      'Copy of a sheet: formula',
      'Column inserted: formula follows',
      'Sheet renamed: formulas follow',
    ],
  ],
  ['Range.getFormulas', (give) => (give() as string[][]).map((row) => row.map(() => '=OTHER')), texts],
  ['BooleanCondition.getCriteriaValues', always(['=3=3']), ['Conditional formats: order']],
  ['Range.getA1Notation', always('Z1'), ['Conditional formats: ranges']],
  ['DataValidation.getCriteriaType', always('OTHER'), ['Data validation: kind and numbers']],
  ['Range.getNote', always('other'), ['Note of two lines', 'Copy of a sheet: note', 'Column inserted: note follows']],
  ['Range.getNumberFormat', always('0'), ['Copy of a sheet: number format']],
  ['Range.getDataValidation', always(null), ['Copy of a sheet: data validation']],
  [
    'Sheet.getConditionalFormatRules',
    (give) => {
      counted += 1;
      return (give() as unknown[]).slice(counted % 2);
    },
    ['Copy of a sheet: conditional formats'],
  ],
  ['Sheet.getColumnWidth', always(100), ['Copy of a sheet: column width']],
  ['Sheet.getProtections', always([{}]), ['Copy of a sheet: protections', 'Protection removed']],
  ['Sheet.getDeveloperMetadata', always([{}]), ['Copy of a sheet: metadata']],
  ['Sheet.isSheetHidden', always(false), ['Hiding the copy']],
  ['Protection.getDescription', always('x'), ['New protection: description, warning only', 'Its description']],
  ['Protection.isWarningOnly', always(false), ['Protection that only warns']],
  ['Protection.canEdit', always(false), ['Editing under it']],
  ['Protection.getUnprotectedRanges', always([]), ['Ranges left free on a sheet']],
  ['Session.getScriptTimeZone', always('Asia/Kolkata'), ['Time zones of spreadsheet and script']],
  ['Utilities.formatDate', always('2026-03-03T15:00:00'), ['A date in the spreadsheet’s time zone']],
  ['Session.getActiveUserLocale', always('?'), ['Language of the account']],
  [
    'Spreadsheet.insertSheet',
    (give) => {
      try {
        return give();
      } catch {
        return null;
      }
    },
    ['Two sheets whose names differ in capitals'],
  ],
  ['Sheet.getName', always('Other'), ['A new sheet is the open one']],
  ['Lock.hasLock', always(false), ['The document’s lock is held']],
  [
    'Properties.getProperty',
    (give) => {
      const kept = give() as string | null;
      return kept && kept.length > 8000 ? kept.slice(0, 8000) : kept;
    },
    ['Remembering 9,000 characters'],
  ],
  ['Properties.getProperty', (give) => give() ?? 'kept', ['Forgetting them']],
  ['HtmlOutput.getContent', always('<html>'), ['The sidebar’s page, as it was pushed']],
  ['HtmlTemplate.getRawContent', (give) => String(give()).replace(/^\w/, '<$&'), ['The words’ file, as it was pushed']],
];

/** The lines that differ where that gives something else; a dot is in the names of methods only. */
async function differing(what: string, gives: Change, waited?: number): Promise<string[]> {
  const preview: Preview = openAddOn();
  try {
    if (what.includes('.')) otherwise(preview, what, gives);
    else Object.assign(preview.script, { [what]: () => gives(() => undefined) });
    const rows = await checked(preview, waited);
    return rows.flatMap(({ name, agrees }) => (agrees ? [] : [name]));
  } finally {
    preview.close();
  }
}

test.each(CONTRARY)('another %s is seen', async (what, gives, lines) => {
  expect(await differing(what, gives)).toEqual(expect.arrayContaining([...lines]));
});

test('results that come after more than a minute are seen', async () => {
  expect(await differing('UNUSED', always(0), 61_000)).toEqual(['Results are there']);
});

test('there is no line but these', async () => {
  const preview = openAddOn();
  const rows = await checked(preview);
  preview.close();
  const known = [...CONTRARY.flatMap(([, , lines]) => lines), 'Results are there'];
  expect(rows.map(({ name }) => name).sort()).toEqual(known.sort());
});
