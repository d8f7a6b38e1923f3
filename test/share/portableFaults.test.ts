/**
 * Making cells portable, and bringing functions back, while a service fails or the run is killed: whichever call it is,
 * either all of it is there or none, once the clean-up or the next start has been at it.
 */

import type { Preview } from '../../preview/headless';
import { allOrNothing, type Bench, inARow, tryFaults, type Watch } from '../faults';
import { openAddOn } from '../template/openSheet';

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

/** A sheet with functions on it, made portable already where `portable` says so. */
async function openSheet({ onCall }: Watch, portable: boolean): Promise<Preview> {
  const preview = openAddOn({ onCall });
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
  // The text of the actions is read once, so that the first one makes the same calls as others do.
  preview.script['startSidebar']?.();
  await preview.calculated();
  if (portable)
    expect(await preview.run('makePortable', REQUEST)).toMatchObject({ formulas: 4, helpers: 2, values: 2, left: [] });
  await preview.calculated();
  return preview;
}

async function open(watch: Watch, portable: boolean): Promise<Bench> {
  let preview = await openSheet(watch, portable);
  const before = preview.snapshot();
  expect(await watch.under(preview, () => false, REQUEST)).toMatchObject({ ok: true });
  const calls = watch.calls();
  await preview.calculated();
  const after = preview.snapshot();
  expect(allOrNothing(before, before, after)).not.toBe('nothing');
  const renew = async (): Promise<void> => {
    preview.close();
    preview = await openSheet(watch, portable);
  };
  await renew();
  return {
    calls,
    request: REQUEST,
    preview: () => preview,
    settled: () => preview.calculated(),
    async left() {
      const left = allOrNothing(before, after, preview.snapshot());
      if (left !== 'nothing') await renew();
      return left;
    },
  };
}

/** At one call of five, the third call after it fails, too, or for longer than any try at cleaning up takes all do. */
const cleanUps = [(after: number) => after === 3, inARow(2 * ONE_TRY)].map((alsoFails) => ({
  alsoFails,
  at: (index: number) => index % 5 === 0,
  ofAllCalls: true,
}));
const ways = { waits: true, oneIn: 5, cleanUps, repairKilledAt: (number: number) => 10 + (number % 60) };

tryFaults({ action: 'makePortable', ...ways, open: (watch) => open(watch, false) });
tryFaults({ action: 'bringFunctionsBack', ...ways, open: (watch) => open(watch, true) });
