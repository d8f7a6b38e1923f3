/** What runs where `Actions.html` may not be read: a cell's call, which may use no service, and the menu before anybody agreed. */

import { createContext, Script } from 'node:vm';
import { scriptOf } from '../scripts/build';
import { isFormulaKpi, type Kpi, LANGUAGES } from '../src/core/kpi';
import { KPIS } from '../src/kpis';
import { cellCall, column } from './cellCall';

/** One of each kind of value that a cell may hold where a number, date or time is wanted, and some that are right. */
const VALUES: readonly unknown[] = [
  'text',
  '',
  true,
  new Date(2026, 0, 5, 9),
  '#N/A',
  0,
  -7,
  7,
  150,
  0.5,
  1e308,
  Number.POSITIVE_INFINITY,
  undefined,
];

const SHAPES: readonly unknown[] = [
  column(...VALUES),
  [VALUES],
  column(...[...VALUES].reverse()),
  [
    [1, 2],
    [3, 4],
  ],
  column(1, 2),
];

type Called = { readonly gives: unknown } | { readonly throws: string };

function outcomeOf(call: () => unknown): Called {
  try {
    return { gives: JSON.parse(JSON.stringify(call())) };
  } catch (failure) {
    // Not `instanceof Error`: what the built code throws is an error of its own realm.
    const { message } = failure as { readonly message: string };
    return { throws: message };
  }
}

/** The examples with every wrong value in the place of each argument, and of all of them; too few, and too many. */
function callsOf(kpi: Kpi): unknown[][] {
  const examples: unknown[] = kpi.arguments.map(({ example }) => (isFormulaKpi(kpi) ? example : column(7, 'x')));
  const wrong = [...VALUES, ...SHAPES];
  return [
    [],
    examples,
    examples.slice(1),
    [...examples, 1],
    ...wrong.map((value) => examples.map(() => value)),
    ...examples.flatMap((_, at) => wrong.map((value) => examples.map((other, i) => (i === at ? value : other)))),
    // The same as ranges: a row of ⚠ texts in place of an error.
    ...examples.flatMap((_, at) =>
      VALUES.map((value) => examples.map((other, i) => column(i === at ? value : other, 1))),
    ),
  ];
}

describe.each(LANGUAGES)('Code.js as it is built in %s, with nothing but the language around it', (language) => {
  let context: Record<string, (...values: unknown[]) => unknown> = {};
  beforeAll(async () => {
    const { code } = await scriptOf(KPIS, language);
    context = createContext({}) as typeof context;
    new Script(code).runInContext(context);
  });

  test.each(KPIS)('$name says of every wrong cell and range what the source says of it, and asks no service', (kpi) => {
    for (const values of callsOf(kpi)) {
      const built = outcomeOf(() => context[kpi.name]?.(...values));
      expect(built).toEqual(outcomeOf(() => cellCall(kpi.name, values, language)));
      if ('throws' in built) expect(built.throws.startsWith(kpi.name)).toBe(true);
    }
  });

  test.each(LANGUAGES)('onOpen shows its menu to an account in %s', (account) => {
    const items: string[] = [];
    const menu = {
      addItem(label: string) {
        items.push(label);
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => undefined,
    };
    Object.assign(context, {
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
      Session: { getActiveUserLocale: () => account },
    });
    context['onOpen']?.();
    expect(items).toHaveLength(4);
  });
});
