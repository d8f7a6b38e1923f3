/**
 * Making cells portable, and bringing functions back, while a service fails or the run is killed: whichever call it is,
 * either all of it is there or none, once the clean-up or the next start has been at it.
 */

import type { Preview } from '../../preview/headless';
import { openAddOn } from '../template/openSheet';

const MESSAGE = 'Service Spreadsheets failed while accessing document';
const REQUEST = { extent: 'sheet', helpers: true, values: [] };
const FORMULAS = [
  '=CPL(B2;C2)',
  '=IF(B3>0;CPL(B3;C3);"")',
  '=ROI(CPL(B4:B5;C4:C5);A4)',
  '=CLTV_TO_CAC(CAC(B2;C2);CPL(B3;C3))',
];

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
  for (const [index, formula] of FORMULAS.entries()) sheet.getRange(index === 3 ? 7 : index + 2, 4).setFormula(formula);
  await preview.calculated();
  if (portable) await preview.run('makePortable', REQUEST);
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
    preview.close();
    const half: string[] = [];
    for (let k = 1; k <= calls; k++) {
      for (const [kind, decides] of [
        ['fails', (number: number) => number === k],
        ['killed', (number: number) => number >= k],
      ] as const) {
        await open(portable);
        const ok = await under(name, decides);
        if (kind === 'killed') preview.script['startSidebar']?.();
        await preview.calculated();
        const now = state();
        const right = ok === true ? now === after : ok === false ? now === before : now === before || now === after;
        if (!right)
          half.push(
            `${kind} at ${k} of ${calls}, answered ${ok}: ${now === before ? 'before' : now === after ? 'after' : now}`,
          );
        preview.close();
      }
    }
    process.stderr.write(`${name}: ${2 * calls} faults tried\n`);
    expect(half.map((one) => one.slice(0, 60))).toEqual([]);
  });
});
