/** Whatever is sent in the sidebar's name, its calls answer with plain data or one plain sentence, and change nothing. */

import * as fc from 'fast-check';
import { type OpenSheet, openSheet } from '../template/openSheet';

/** How many requests each call is sent; `FUZZ=10000` sends more. */
const RUNS = Number(process.env['FUZZ'] ?? 40);

/** The names of fields that some request has. */
const FIELDS =
  `sheet language currency periods start style hidden sample function arguments recent pinned leads activity
  merge make sort columns grossMargin churnRate change cells note before after period closed on cell extent helpers
  values __proto__ constructor toString`.split(/\s+/);

const SOME = fc.constantFrom<unknown>(
  ...['', '=1', 'en', 'Sheet1', 'Lead KPIs', 'A1', '2026-01-01', 'native', 'style', 'file', '💥', 'x'.repeat(400)],
  ...[0, -1, 1.5, 1e308, true, false, null, undefined],
);

/** Plain data of any kind and depth, its fields named as those of requests are, read as if it came over the wire. */
const request = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    SOME,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...FIELDS), tie('any')), { maxLength: 6 }).map(objectOf),
  ),
})).any;

/** An object with these fields, where `__proto__` is a field like any other. */
function objectOf(fields: readonly (readonly [string, unknown])[]): unknown {
  const texts = fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`);
  return JSON.parse(`{${texts.join(',')}}`);
}

let open: OpenSheet;
let calls: readonly string[];

beforeAll(async () => {
  open = await openSheet({ language: 'en' });
  calls = Object.entries(open.preview.script).flatMap(([name, called]) =>
    typeof called === 'function' && /^[a-z]/.test(name) && !/^(on|open)[A-Z]/.test(name) ? [name] : [],
  );
});

afterAll(() => open.preview.close());

/** The calls that are answered by no sentence of the script's: the page says that nothing came of them. */
const SILENT = ['readWords', 'rememberLanguage', 'rememberFunctions'];

/** What a call answers; those that have no sentence of their own give none where they refuse. */
function answerOf(name: string, sent: unknown): { readonly ok?: boolean; readonly message?: string } | null {
  try {
    return JSON.parse(JSON.stringify(open.preview.script[name]?.(sent) ?? null));
  } catch (failure) {
    if (SILENT.includes(name)) return null;
    throw failure;
  }
}

/** What has to be there for the sheets to be the same, but for which of their cells are selected. */
const sheets = (): string => JSON.stringify(open.preview.snapshot());

test('every call of the sidebar is tried', () => {
  expect(calls.length).toBeGreaterThan(20);
  expect(calls).toEqual(expect.arrayContaining(['insertKpiTemplate', 'changeKpiSheet', 'keepSnapshot', 'goToCell']));
});

test('nothing that makes no sense gets through, and what is refused is refused in a sentence and changes nothing', () => {
  let before = sheets();
  for (const name of calls) {
    fc.assert(
      fc.property(request, (sent) => {
        const answer = answerOf(name, sent);
        const after = sheets();
        const changed = after !== before;
        before = after;
        if (answer?.ok !== false) return;
        expect([name, answer.message]).toEqual([name, expect.stringMatching(/^\S.*[.。]$/su)]);
        expect(answer.message).not.toMatch(/undefined|null|NaN|\[object|TypeError|is not a function|Cannot read/);
        expect([name, changed]).toEqual([name, false]);
      }),
      { numRuns: RUNS },
    );
  }
});

test('a text of ten million characters is refused wherever it is sent', () => {
  const long = 'x'.repeat(10_000_000);
  const before = sheets();
  for (const name of calls) {
    answerOf(name, long);
    answerOf(name, Object.fromEntries(FIELDS.filter((field) => field !== '__proto__').map((field) => [field, long])));
  }
  expect(sheets()).toBe(before);
});
