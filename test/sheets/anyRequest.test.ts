/** Whatever is sent in the sidebar's name, its calls answer with plain data or one plain sentence, and change nothing. */

import * as fc from 'fast-check';
import type { Preview } from '../../preview/headless';
import { openEverything, REQUESTS } from './everyRequest';

/** How many requests each call is sent: fewer than a function gets, since some of them change whole sheets. */
const RUNS = Math.ceil(Number(process.env['FUZZ'] ?? 10_000) / 250);

/** The names of fields that some request has. */
const FIELDS =
  `sheet language currency periods start style hidden sample function arguments recent pinned leads activity
  merge make sort columns grossMargin churnRate change cells note before after period closed on cell extent helpers
  values step waited last cacBasis lifetimeOf defined period kpis __proto__ constructor toString`.split(/\s+/);

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

/** A request that makes sense but for one field, at any depth, which is something else, is gone, or has come in addition. */
function nearly(sensible: unknown): fc.Arbitrary<unknown> {
  const isObject = typeof sensible === 'object' && sensible !== null;
  if (!isObject) return request;
  const fields = Object.entries(sensible);
  const name = fc.constantFrom(...fields.map(([field]) => field), ...FIELDS);
  const put = (field: string, value: unknown): unknown =>
    Array.isArray(sensible)
      ? sensible.map((each, at) => (String(at) === field ? value : each))
      : objectOf([...fields.filter(([own]) => own !== field), [field, value]]);
  const deeper = fields.filter(([, value]) => typeof value === 'object' && value !== null);
  return fc.oneof(
    fc.tuple(name, request).map(([field, value]) => put(field, value)),
    name.map((field) => put(field, undefined)),
    ...deeper.map(([field, value]) => nearly(value).map((changed) => put(field, changed))),
  );
}

let preview: Preview;
let calls: readonly string[];

beforeAll(async () => {
  preview = await openEverything();
  calls = Object.keys(REQUESTS).filter((name) => !/^open[A-Z]/.test(name));
}, 60_000);

afterAll(() => preview.close());

/** The calls that are answered by no sentence of the script's: the page says that nothing came of them. */
const SILENT = ['readWords', 'rememberLanguage', 'rememberFunctions'];

/** What a call answers; those that have no sentence of their own give none where they refuse. */
function answerOf(name: string, sent: unknown): { readonly ok?: boolean; readonly message?: string } | null {
  try {
    return JSON.parse(JSON.stringify(preview.script[name]?.(sent) ?? null));
  } catch (failure) {
    if (SILENT.includes(name)) return null;
    throw failure;
  }
}

/** What has to be there for the sheets to be the same, but for which of their cells are selected. */
const sheets = (): string => JSON.stringify(preview.snapshot());

/** Whether any call that is kept has written something; what wrote nothing has changed nothing. */
const hasWritten = (): boolean =>
  preview.calls.some(
    ({ kind, service, method }) => kind === 'mutate' || (service === 'Properties' && /^(set|delete)/.test(method)),
  );

/** Sheets that have come since these. */
function withoutNew(names: readonly string[]): void {
  for (const sheet of preview.spreadsheet.getSheets()) {
    if (!names.includes(sheet.getName())) preview.spreadsheet.deleteSheet(sheet);
  }
}

describe.each([
  ['of any kind', () => request],
  ['that nearly make sense', (name: string) => nearly(REQUESTS[name])],
] as const)('requests %s', (_, requestFor) => {
  test('what is refused is refused in a sentence, and changes nothing', () => {
    const names = preview.spreadsheet.getSheets().map((sheet) => sheet.getName());
    let before = sheets();
    for (const name of calls) {
      fc.assert(
        fc.property(requestFor(name), (sent) => {
          preview.calls.length = 0;
          const answer = answerOf(name, sent);
          if (!hasWritten() && answer?.ok !== false) return;
          if (answer?.ok !== false) {
            withoutNew(names);
            before = sheets();
            return;
          }
          const after = hasWritten() ? sheets() : before;
          const changed = after !== before;
          before = after;
          expect([name, answer.message]).toEqual([name, expect.stringMatching(/^\S.*[.。]$/su)]);
          expect(answer.message).not.toMatch(/undefined|null|NaN|\[object|TypeError|is not a function|Cannot read/);
          expect([name, changed]).toEqual([name, false]);
        }),
        { numRuns: RUNS },
      );
    }
  });
});

test('no request gives all objects a field', () => {
  for (const name of calls) {
    answerOf(
      name,
      JSON.parse(
        '{"__proto__":{"added":1},"constructor":{"prototype":{"added":1}},"columns":{"__proto__":{"added":1}}}',
      ),
    );
  }
  const ofTheScript: unknown = preview.script['readSelection']?.();
  expect(Object.keys(Object.getPrototypeOf(ofTheScript))).toEqual([]);
  expect(({} as { added?: unknown }).added).toBeUndefined();
});

test('a text of ten million characters is refused wherever it is sent', () => {
  const long = 'x'.repeat(10_000_000);
  const before = sheets();
  for (const name of calls) {
    answerOf(name, long);
    answerOf(name, [long]);
    for (const value of [long, [long], { [long]: 0 }, { sheet: long, columns: { created: long } }]) {
      answerOf(
        name,
        Object.fromEntries(FIELDS.filter((field) => field !== '__proto__').map((field) => [field, value])),
      );
    }
    const sensible = REQUESTS[name];
    if (typeof sensible !== 'object' || sensible === null) continue;
    for (const field of Object.keys(sensible)) answerOf(name, { ...sensible, [field]: long });
  }
  expect(sheets()).toBe(before);
});
