/** Inserting the sheet: how many calls it takes, what it is called, and what it refuses. */

import type { CallKind } from '../../preview/stand-in/service-call';
import { LANGUAGES } from '../../src/core/kpi';
import { type Answer, ask, CHOICES } from '../template/openSheet';
import { openWorkbook, type Workbook } from './workbook';

let workbook: Workbook;
let own: string;

beforeAll(async () => {
  workbook = await openWorkbook();
  own = workbook.own();
});

afterEach(() => {
  workbook.discardAdded();
  workbook.preview.script['rememberLanguage']?.('en');
});

afterAll(() => workbook.preview.close());

const insert = (choices: Partial<typeof CHOICES> = {}): Answer =>
  ask(workbook.preview, 'insertKpiTemplate', { ...CHOICES, sample: false, ...choices });

function counted(work: () => void): Record<CallKind, number> {
  const kinds: Record<CallKind, number> = { mutate: 0, read: 0, flush: 0, builder: 0, other: 0 };
  for (const { kind } of workbook.watch(() => undefined, work)) kinds[kind] += 1;
  return kinds;
}

describe('service calls', () => {
  test('an insertion takes at most 24 that change something, 2 reads and 1 flush, with the sample year or without', () => {
    for (const sample of [true, false]) {
      workbook.discardAdded();
      const kinds = counted(() => insert({ sample }));
      expect(kinds.mutate).toBeLessThanOrEqual(24);
      expect(kinds.read).toBeLessThanOrEqual(2);
      expect(kinds.flush).toBe(1);
    }
  });

  test('it takes no more in a spreadsheet with 40 sheets and 1,000 rows than in a small one', () => {
    const small = counted(() => insert());
    workbook.discardAdded();
    const { spreadsheet } = workbook.preview;
    for (let count = 0; count < 40; count++) spreadsheet.insertSheet(`Region ${count}`);
    spreadsheet
      .getSheetByName('Region 1')
      ?.getRange(1, 1, 1000, 5)
      .setValues(Array.from({ length: 1000 }, (_, row) => [row, row, row, row, row]));
    // One `getName` for each sheet is all that grows.
    expect(counted(() => insert())).toEqual({ ...small, other: (small['other'] ?? 0) + 40 });
  });
});

describe('names', () => {
  test('a second one is Lead KPIs 2, a third Lead KPIs 3, and the first stays as it was', () => {
    const names = [insert(), insert(), insert()];
    expect(names).toEqual(
      [1, 2, 3].map((count) => ({ ok: true, sheet: count === 1 ? 'Lead KPIs' : `Lead KPIs ${count}` })),
    );
    expect(workbook.added().map(({ name }) => name)).toEqual(['Lead KPIs', 'Lead KPIs 2', 'Lead KPIs 3']);
    expect(workbook.own()).toBe(own);
  });

  test('a sheet of the user that is called Lead KPIs is untouched', () => {
    const { spreadsheet } = workbook.preview;
    spreadsheet.insertSheet('Lead KPIs').getRange('A1').setValue('mine');
    const mine = JSON.stringify(workbook.added());
    expect(insert()).toEqual({ ok: true, sheet: 'Lead KPIs 2' });
    expect(JSON.stringify(workbook.added().slice(0, 1))).toBe(mine);
  });

  test('a name that differs in capitals only is taken, too: sheets are told apart without them', () => {
    workbook.preview.spreadsheet.insertSheet('LEAD KPIS');
    expect(insert()).toEqual({ ok: true, sheet: 'Lead KPIs 2' });
  });

  test('however many there are, finding a free name takes no more than 2 reads', () => {
    for (let count = 1; count <= 4; count++) insert();
    const kinds = counted(() => insert());
    expect([kinds.read <= 2, kinds.mutate <= 24, kinds.flush]).toEqual([true, true, 1]);
  });

  test('a Korean or Japanese sheet has its own name', () => {
    expect([insert({ language: 'ko' }), insert({ language: 'ja' })]).toEqual([
      { ok: true, sheet: '리드 KPI' },
      { ok: true, sheet: 'リードKPI' },
    ]);
  });
});

describe('what is refused', () => {
  test('while somebody else inserts: a plain sentence, and nothing changed', () => {
    const { script } = workbook.preview;
    const free = script['LockService'];
    Object.assign(script, { LockService: { getDocumentLock: () => ({ tryLock: () => false }) } });
    const changes = counted(() => {
      expect(insert()).toEqual({
        ok: false,
        message:
          'Somebody is working on a KPI sheet in this spreadsheet right now. Nothing was changed; try again in a minute.',
      });
    });
    Object.assign(script, { LockService: free });
    expect([changes.mutate, workbook.added(), workbook.own()]).toEqual([0, [], own]);
  });

  const requests: [string, unknown][] = [
    ['nothing at all', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a text', '__proto__'],
    ['a list', [CHOICES]],
    [
      'a prototype in place of fields',
      JSON.parse('{"__proto__":{"language":"en","start":"2026-01","currency":"USD","sample":true}}'),
    ],
    ['month 13', { ...CHOICES, start: '2026-13' }],
    ['month 0', { ...CHOICES, start: '2026-00' }],
    ['a year before spreadsheets count', { ...CHOICES, start: '0026-01' }],
    ['a formula for a month', { ...CHOICES, start: '=NOW()' }],
    ['a number for a month', { ...CHOICES, start: 202601 }],
    ['a currency it does not know', { ...CHOICES, currency: 'CHF' }],
    ['a currency named like a method', { ...CHOICES, currency: 'toString' }],
    ['a language named like a prototype', { ...CHOICES, language: '__proto__' }],
    ['a sample that is neither true nor false', { ...CHOICES, sample: 'yes' }],
    ['a very long text', { ...CHOICES, start: '2026-01'.repeat(20_000) }],
  ];

  test.each(requests)('a request that is %s', (_title, request) => {
    const kinds = counted(() => {
      const answer = ask(workbook.preview, 'insertKpiTemplate', request);
      expect(answer).toEqual({ ok: false, message: expect.stringMatching(/^.{20,250}$/) as string });
    });
    expect([kinds.mutate, workbook.added(), workbook.own(), workbook.building()]).toEqual([0, [], own, null]);
  });

  test('a language to remember that is none of the three is refused, and the one before stays', () => {
    const { script } = workbook.preview;
    script['rememberLanguage']?.('ja');
    for (const language of ['xx', '__proto__', '', null, 7, {}]) {
      expect(() => script['rememberLanguage']?.(language)).toThrow();
    }
    expect(JSON.stringify(script['startSidebar']?.())).toContain('"language":"ja"');
  });
});

describe("Google's messages in plain words", () => {
  const said = {
    busy: [
      'Exceeded maximum execution time',
      'Service Spreadsheets timed out while accessing document with id 1a.',
      'Service invoked too many times for one day: spreadsheet.',
      'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
    ],
    forbidden: [
      'You do not have permission to call SpreadsheetApp.insertSheet.',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
    ],
    unasked: ['Authorization is required to perform that action.'],
    full: ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
  };
  const inWords = {
    en: {
      busy: /too busy.*Nothing was changed/,
      forbidden: /may not change.*Nothing was changed/,
      unasked: /permission first.*Nothing was changed/,
      full: /10 million.*Nothing was changed/,
    },
    ko: { busy: /혼잡/, forbidden: /권한/, unasked: /승인/, full: /1,000만/ },
    ja: { busy: /混み合って/, forbidden: /権限/, unasked: /承認/, full: /1,000万/ },
  };

  test.each(LANGUAGES)('in %s', (language) => {
    const { script } = workbook.preview;
    script['rememberLanguage']?.(language);
    for (const kind of ['busy', 'forbidden', 'unasked', 'full'] as const) {
      for (const message of said[kind]) {
        let answer: Answer | undefined;
        workbook.watch(
          (_, call) => (call.method === 'insertSheet' ? message : undefined),
          () => {
            answer = insert();
          },
        );
        expect(answer).toEqual({ ok: false, message: expect.stringMatching(inWords[language][kind]) as string });
        expect(JSON.stringify(answer)).not.toContain(message);
      }
    }
    expect([workbook.added(), workbook.own()]).toEqual([[], own]);
  });
});
