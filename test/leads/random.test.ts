/** Whatever the headers and the cells are, headers are recognised or not, and LEAD_KPIS gives a table or one sentence. */

import * as fc from 'fast-check';
import { LANGUAGES } from '../../src/core/kpi';
import { Problem } from '../../src/core/problem';
import { sentence } from '../../src/i18n/problems';
import { calendarOf } from '../../src/leads/calendar';
import { FIELDS, TABLES, type Table } from '../../src/leads/fields';
import { LEAD_KPIS } from '../../src/leads/LEAD_KPIS';
import { leadKpis } from '../../src/leads/leadKpis';
import { headerKey, likelyTables, namesOf, recognise } from '../../src/leads/recognise';
import { mustBe, mustMatch } from '../often';

/** How many rows of headers and how many tables are tried; `npm run fuzz` tries a million. */
const CALLS = Number(process.env['FUZZ'] ?? 10_000);

const NAMES = Object.fromEntries(
  TABLES.map((table) => [table, FIELDS[table].flatMap((field) => namesOf(table, field))]),
) as Record<Table, string[]>;

/** Headers as exports have them, spelt in every way, and any text at all. */
const known = fc
  .tuple(fc.constantFrom(...NAMES.leads, ...NAMES.activity), fc.constantFrom('', ' ', ' (USD)', '(all) [x]', '\n', '_'))
  .chain(([name, after]) =>
    fc.constantFrom(name, name.toUpperCase(), name.toLowerCase(), ` ${name}`).map((text) => text + after),
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '()', '[', '__proto__', 'constructor', 'toString', '=1+1', '\u0000', '💥', 'İ', 'ﬃ'),
);
const header = fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: anyText });
const headers = fc.array(header, { maxLength: 30 });

describe('headers of any kind', () => {
  test('a column is at most one field of the table, and a field at most one column, which is there', () => {
    fc.assert(
      fc.property(headers, fc.constantFrom(...TABLES), (row, table) => {
        const fields = FIELDS[table].map(({ name }) => name);
        const mapping = recognise(Object.freeze([...row]), table);
        const columns = Object.values(mapping);
        expect(Object.keys(mapping).filter((name) => !fields.includes(name))).toEqual([]);
        expect(new Set(columns).size).toBe(columns.length);
        expect(columns.filter((column) => typeof row[column] !== 'string')).toEqual([]);
      }),
      { numRuns: CALLS },
    );
  });

  test('case, spaces, punctuation and width don’t matter, nor do columns that are nobody’s', () => {
    fc.assert(
      fc.property(headers, fc.constantFrom(...TABLES), (row, table) => {
        const mapping = recognise(row, table);
        const otherwise = row.map((text) => ` ${text.normalize('NFKC').toUpperCase()}_`);
        const alike = row.every(
          (text, at) => headerKey(otherwise[at] ?? '') === headerKey(text) && !/[)\]]/.test(text),
        );
        if (alike) expect(recognise(otherwise, table)).toEqual(mapping);
        expect(recognise([...row, 'nobody’s', ''], table)).toEqual(mapping);
      }),
      { numRuns: CALLS },
    );
  });

  test('a sheet is likely to be a table only if it is there, and no sheet is likely to be both', () => {
    fc.assert(
      fc.property(fc.array(headers, { maxLength: 4 }), (rows) => {
        const { leads, activity } = likelyTables(rows.map((row, at) => ({ name: `Sheet${at}`, headers: row })));
        const names = ['', ...rows.map((_, at) => `Sheet${at}`)];
        expect(names).toEqual(expect.arrayContaining([leads, activity]));
        expect(leads !== '' && leads === activity).toBe(false);
      }),
      { numRuns: Math.ceil(CALLS / 10) },
    );
  });
});

/** Seoul keeps UTC+9 all the year round. */
const SEOUL = calendarOf((moment) => moment + 9 * 3_600_000);

const date = fc.date({ min: new Date('2025-12-01'), max: new Date('2026-04-30'), noInvalidDate: true });
/** A cell as Sheets hands it over: of the kind that its column should hold, or of any other. */
const anyCell = fc.oneof(
  fc.constantFrom<unknown>('', '', ' ', '#N/A', '$5,000', 0, -5, 1e308, -0, true, '__proto__', 'constructor', '=1'),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.date(),
  fc.constantFrom<unknown>(undefined, null, NaN, Infinity, {}, 10n),
);
const channel = fc.constantFrom<unknown>('Google', 'google', 'LinkedIn', 'Toss', 2024, '');
const amount = fc.integer({ min: 0, max: 90_000 });
const HOLDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  date,
  text: channel,
  'yes or no': fc.constantFrom<unknown>('meeting', 'no', true, false, ''),
  amount,
  count: amount,
};

/** A table with some of the columns that are known, perhaps one more, and in each row anything, or what should be there. */
const tableOf = (table: Table, odd: fc.Arbitrary<unknown> = anyCell): fc.Arbitrary<unknown[][]> => {
  const [first, channelField, ...others] = FIELDS[table];
  return fc
    .tuple(fc.subarray(others, { maxLength: 8 }), fc.array(anyText, { maxLength: 1 }), fc.nat(6), fc.nat(9))
    .chain(([fields, more, rows, without]) => {
      const columns = [first, ...(without > 0 ? [channelField] : []), ...fields];
      const cells = columns.map((field) =>
        fc.oneof({ weight: 9, arbitrary: HOLDS[field?.holds ?? 'text'] ?? odd }, { weight: 1, arbitrary: odd }),
      );
      return fc
        .array(fc.tuple(...cells, ...more.map(() => odd)), { minLength: rows, maxLength: rows })
        .map((lines) => [[...columns.map((field) => field?.label.en ?? ''), ...more], ...lines]);
    });
};

/** One of the tables, none, or anything else that a cell could hand over. */
const argument = (table: Table): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: tableOf(table) },
    { weight: 4, arbitrary: fc.constantFrom('', [['']]) },
    { weight: 1, arbitrary: anyCell },
    { weight: 1, arbitrary: fc.array(fc.tuple(anyCell, header), { maxLength: 3 }) },
  );
const by = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.constantFrom('channel', 'month', 'week', 'channel, month', '분기', 'チャネル', 'Outcome'),
  },
  { weight: 1, arbitrary: fc.oneof(anyText, anyCell, fc.array(fc.tuple(anyCell), { maxLength: 3 })) },
);
const kpis = fc.oneof(
  { weight: 10, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom('CPL', 'cpl, CR', 'leads', [['CPL'], ['ROI']]) },
  { weight: 1, arbitrary: fc.oneof(anyText, anyCell) },
);
const day = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.oneof(date, fc.integer({ min: 46_000, max: 46_100 })) },
  { weight: 1, arbitrary: anyCell },
);
const call = fc.tuple(argument('leads'), argument('activity'), by, kpis, day, day);

function frozen(values: readonly unknown[]): readonly unknown[] {
  for (const value of values) if (Array.isArray(value)) for (const line of [value, ...value]) Object.freeze(line);
  return Object.freeze(values);
}

/** The table that the call gives, or the sentence it ends with. Its arguments may not be changed: that throws, too. */
function outcomeOf(values: readonly unknown[]): readonly (readonly (string | number)[])[] | string {
  try {
    return leadKpis(frozen(values), SEOUL, 'en');
  } catch (problem) {
    if (problem instanceof Problem) return sentence(problem, LEAD_KPIS.name, 'en');
    throw problem;
  }
}

/** What a cell can show. */
const isShown = (cell: unknown): boolean => typeof cell === 'string' || (Number.isFinite(cell) && !Object.is(cell, -0));

describe('LEAD_KPIS of any tables', () => {
  test('gives as many cells in every row, each a number, a text or nothing, or one sentence', () => {
    let tables = 0;
    fc.assert(
      fc.property(call, (values) => {
        const outcome = outcomeOf(values);
        if (typeof outcome === 'string') {
          mustMatch(outcome, /^LEAD_KPIS: [^{}].*[.)]$/su);
          return;
        }
        tables += 1;
        const [headings, ...rows] = outcome;
        const isWhole = rows.length > 0 && rows.every((row) => row.length === headings?.length);
        mustBe(isWhole, true);
        for (const row of outcome) for (const cell of row) if (!isShown(cell)) expect(cell).toBe('a number or a text');
      }),
      { numRuns: CALLS },
    );
    expect(tables).toBeGreaterThan(CALLS / 3);
  });

  test.each(LANGUAGES)('its ⚠ texts leave nothing to be filled in, in %s', (language) => {
    fc.assert(
      fc.property(call, (values) => {
        try {
          const warnings = leadKpis(values, SEOUL, language)
            .flat()
            .filter((cell) => String(cell).startsWith('⚠'));
          expect(warnings.filter((warning) => /[{}]|undefined|\[object/.test(String(warning)))).toEqual([]);
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
        }
      }),
      { numRuns: Math.ceil(CALLS / 20) },
    );
  });

  test('the order of the rows changes no count, and no sum but by rounding', () => {
    const odd = fc.constantFrom<unknown>('', 'n/a', '#N/A', -5, 0, true);
    const whole = fc.tuple(
      tableOf('leads', odd),
      tableOf('activity', odd),
      fc.constantFrom('channel', 'month', 'channel, month'),
    );
    const turned = ([first = [], ...rows]: unknown[][]): unknown[][] => [first, ...rows.reverse()];
    const inOrder = (outcome: ReturnType<typeof outcomeOf>): string =>
      typeof outcome === 'string'
        ? outcome
        : outcome
            .map((row) => row.map(rounded).join(' | '))
            .sort()
            .join('\n');
    fc.assert(
      fc.property(whole, ([leads, activity, group]) => {
        const otherwise = outcomeOf([turned(leads), turned(activity), group]);
        mustBe(inOrder(otherwise), inOrder(outcomeOf([leads, activity, group])));
      }),
      { numRuns: Math.ceil(CALLS / 10) },
    );
  });
});

/** To ten digits; of what is wrong, and of spellings that are as frequent, the first is shown. */
function rounded(cell: string | number): string | number {
  if (typeof cell === 'number') return Number(cell.toPrecision(10));
  return cell.startsWith('⚠') ? '⚠' : cell.toLowerCase();
}
