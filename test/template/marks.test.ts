/** A sheet is known again by its marks, wherever they stand, and by nothing that only looks like them. */

import { COLUMN_NAMES, newLayout } from '../../src/template/layout';
import { LINES } from '../../src/template/lines';
import { CORNER, missingFrom, optionsText, readMarks } from '../../src/template/marks';
import type { SheetOptions } from '../../src/template/options';
import { PERIOD_KINDS } from '../../src/template/periods';
import { OPTIONS, sampleSheet } from './sheetInMemory';

/** A new sheet's values, with the periods' days as they are worked out. */
function valuesOf(options: SheetOptions): unknown[][] {
  const { values } = sampleSheet(options);
  const { rows, periods } = newLayout(options.periods);
  const days = values[(rows.get('marks') ?? 0) - 1] as unknown[];
  for (const [index, column] of periods.entries()) days[column - 1] = 46_023 + 31 * index;
  return values;
}

const MARKS = (newLayout('months').rows.get('marks') ?? 0) - 1;
const LAST = 23;
/** The sheet as it is read where its corner says `text`. */
const readWith = (text: unknown): unknown => {
  const values = valuesOf(OPTIONS);
  (values[MARKS] as unknown[])[LAST] = text;
  return readMarks(values);
};
const corner = (changed: object): string =>
  CORNER + JSON.stringify({ ...JSON.parse(optionsText(OPTIONS).slice(CORNER.length)), ...changed });

test.each(PERIOD_KINDS)('a sheet of %s is read as it was written', (periods) => {
  const options: SheetOptions = {
    ...{ language: 'ko', currency: 'KRW', periods, firstQuarter: 3, style: 'functions', hidden: ['cpl', 'win_rate'] },
    ...{ cacBasis: 'marketing', lifetimeOf: 'lead', defined: '2026-02-01' },
  };
  expect(readMarks(valuesOf(options))).toEqual({
    options: { ...options, hidden: ['win_rate', 'cpl'] },
    layout: newLayout(periods),
  });
});

test('two rows and a column of somebody’s own move all marks by as much', () => {
  const moved = valuesOf(OPTIONS).map((row) => ['', ...row]);
  moved.unshift([], []);
  const frame = readMarks(moved);
  const { rows, columns, periods } = newLayout('months');
  expect([...(frame?.layout.rows ?? [])].sort()).toEqual([...rows].map(([mark, row]) => [mark, row + 2]).sort());
  expect([...(frame?.layout.columns ?? [])].sort()).toEqual([...columns].map(([name, at]) => [name, at + 1]).sort());
  expect(frame?.layout.periods).toEqual(periods.map((column) => column + 1));
});

test('a sheet without marks, with damaged ones or with those of another version is none of ours', () => {
  expect(readMarks([])).toBeUndefined();
  expect(readWith('')).toBeUndefined();
  for (const text of [
    'leadsheet',
    CORNER,
    `${CORNER}{`,
    `${CORNER}null`,
    `${CORNER}"en"`,
    `Our ${optionsText(OPTIONS)}`,
  ]) {
    expect([text, readWith(text)]).toEqual([text, undefined]);
  }
  const wrong = [
    ...[{ version: 2 }, { language: 'fr' }, { currency: 'CHF' }, { periods: 'days' }, { style: 'sql' }],
    ...[{ firstQuarter: 0 }, { firstQuarter: 5 }, { firstQuarter: '1' }, { hidden: 'cpl' }, { language: undefined }],
  ];
  for (const each of wrong) expect([each, readWith(corner(each))]).toEqual([each, undefined]);
});

test('what an older or edited sheet doesn’t say, or says wrongly, is as it usually is', () => {
  const optionsWith = (changed: object): unknown =>
    (readWith(corner(changed)) as { readonly options: unknown } | undefined)?.options;
  expect(optionsWith({ cacBasis: undefined, lifetimeOf: 'team' })).toEqual(OPTIONS);
  expect(optionsWith({ hidden: ['cpl', 'leads', 5] })).toEqual({ ...OPTIONS, hidden: ['cpl'] });
  expect(optionsWith({ defined: '' })).toEqual({ ...OPTIONS, defined: '' });
  for (const defined of ['yesterday', '=1+1', '2026-02-01!', 'on 2026-02-01', 5]) {
    expect(optionsWith({ defined })).toEqual(OPTIONS);
  }
});

test('a period is a day, a date, or what shows that its day is wrong; a team’s own text isn’t one', () => {
  const values = valuesOf(OPTIONS);
  const days = values[MARKS] as unknown[];
  days.splice(9, 12, 46_023, new Date(2026, 1, 1), '⚠', '#REF!', '', 'Comment', true, 'see #4');
  expect(readMarks(values)?.layout.periods).toEqual([10, 11, 12, 13]);
  days.splice(9, 4, '', '', '', '');
  expect(readMarks(values)).toBeUndefined();
});

test('of two rows with the same mark neither is known, and both are missed', () => {
  const values = valuesOf(OPTIONS);
  const leads = (newLayout('months').rows.get('leads') ?? 0) - 1;
  values.push([...(values[leads] as unknown[])]);
  const layout = readMarks(values)?.layout ?? newLayout('months');
  expect(layout.rows.has('leads')).toBe(false);
  expect(missingFrom(layout)).toEqual(['leads']);
});

test('lines and columns that are gone are missed, but for the filter and what is only for the eye', () => {
  const all = newLayout('months', true);
  expect(missingFrom(all)).toEqual([]);
  expect(missingFrom({ ...all, rows: new Map([...all.rows].filter(([mark]) => mark !== 'filter')) })).toEqual([]);
  const marks = LINES.map(({ mark }) => mark).filter((mark) => mark !== '' && mark !== 'filter');
  expect(missingFrom({ rows: new Map(), columns: new Map(), periods: [10] })).toEqual([...marks, ...COLUMN_NAMES]);
});
