/**
 * Making cells portable, and bringing functions back, while a service fails or the run is killed: whichever call it is,
 * either all of it is there or none, once the clean-up or the next start has been at it.
 */

import type { Preview } from '../../preview/headless';
import { openAddOn } from '../template/openSheet';

const MESSAGE = 'Service Spreadsheets failed while accessing document';
const REQUEST = { extent: 'sheet', helpers: true, values: 'all' };
/** Formulas to be replaced by one, by one per cell, by one with a helper, by a value, and by the values of two cells. */
const FORMULAS: Readonly<Record<string, string>> = {
  D2: '=CPL(B2;C2)',
  D3: '=IF(B3>0;CPL(B3;C3);"")',
  D4: '=ROI(CPL(B4:B5;C4:C5);A4)',
  D7: '=SUM(CPL(B2:B3;C2:C3))',
  D8: '=MRR(B2:B3;C2:C3)',
  D9: '=IF(MRR(B2:B3;C2:C3)>0;CPL(B2:B3;C2:C3);"")',
};
/** No try at cleaning up makes more calls than this. */
const ONE_TRY = 40;

/** Decides by the call's number, from 1, whether it fails. */
type Fault = (number: number) => boolean;

let preview: Preview;
let made = 0;
let fault: Fault | undefined;

/** A sheet with functions on it, made portable already where `portable` says so. */
async function open(portable: boolean): Promise<string> {
  preview = openAddOn({
    onCall: () => {
      made += 1;
      if (fault?.(made)) throw new Error(MESSAGE);
    },
  });
  const sheet = preview.spreadsheet.getSheetByName('Sheet1');
  if (!sheet) throw new Error('There is no Sheet1.');
  sheet.getRange('A2:C5').setValues([
    [10, 5000, 125],
    [20, 600, 12],
    [30, 900, 45],
    [40, 100, 4],
  ]);
  sheet.getRange('D1').setValue('Cost per lead');
  // The helper has no column to stand in.
  sheet.deleteColumns(5, sheet.getMaxColumns() - 4);
  for (const [cell, formula] of Object.entries(FORMULAS)) sheet.getRange(cell).setFormula(formula);
  await preview.calculated();
  if (portable)
    expect(await preview.run('makePortable', REQUEST)).toMatchObject({ formulas: 4, helpers: 2, values: 2, left: [] });
  await preview.calculated();
  return state();
}

const state = (): string => JSON.stringify(preview.snapshot());

/** Does it while calls fail; whether the answer was ok, if there was one. */
async function under(name: string, decides: Fault | undefined): Promise<boolean | undefined> {
  made = 0;
  fault = decides;
  try {
    const answer = (await preview.run(name, REQUEST)) as { ok: boolean; message?: string };
    if (answer.message !== undefined) expect(answer.message).toMatch(/\.$/);
    return answer.ok;
  } catch {
    return undefined;
  } finally {
    fault = undefined;
    await preview.calculated();
  }
}

/** What goes wrong at the call of that number, and while the next start repairs it. */
interface Trouble {
  readonly kind: string;
  readonly during: (k: number) => Fault;
  readonly repair?: (k: number) => Fault;
  /** Of how many calls it is tried at one. */
  readonly every: number;
}

const TROUBLES: readonly Trouble[] = [
  { kind: 'fails', during: (k) => (number) => number === k, every: 1 },
  { kind: 'killed', during: (k) => (number) => number >= k, every: 1 },
  { kind: 'one clean-up fails', during: (k) => (number) => number === k || number === k + 3, every: 5 },
  { kind: 'clean-up fails', during: (k) => (number) => number >= k && number < k + 2 * ONE_TRY, every: 5 },
  {
    kind: 'killed, and its repair too',
    during: (k) => (number) => number >= k,
    repair: (k) => (number) => number >= 10 + (k % 60),
    every: 5,
  },
];

describe.each([
  ['makePortable', false],
  ['bringFunctionsBack', true],
])('%s', (name, portable) => {
  test('is done wholly or not at all, whichever call fails, and whenever the run is killed', async () => {
    const before = await open(portable);
    expect(await under(name, undefined)).toBe(true);
    const calls = made;
    const after = state();
    expect(after).not.toBe(before);
    let now = after;
    const half: string[] = [];
    let tried = 0;
    for (const { kind, during, repair, every } of TROUBLES) {
      for (let k = 1; k <= calls; k += every) {
        tried += 1;
        if (now !== before) {
          preview.close();
          await open(portable);
        }
        const ok = await under(name, during(k));
        if (repair) await under('startSidebar', repair(k));
        if (kind !== 'fails') await under('startSidebar', undefined);
        now = state();
        const right =
          ok === true
            ? now === after
            : ok === false && kind === 'fails'
              ? now === before
              : now === before || now === after;
        if (!right) half.push(`${kind} at ${k} of ${calls}, answered ${ok}: ${difference(before, now)}`);
      }
    }
    preview.close();
    process.stderr.write(`${name}: ${tried} faults tried\n`);
    expect(half).toEqual([]);
  }, 600_000);
});

/** Where the states begin to differ. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return other.slice(Math.max(0, at - 60), at + 60);
}
