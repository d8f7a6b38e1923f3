/** The check of an installation while services fail, or the run is killed: the spreadsheet stays as it was. */

import { type Bench, tryFaults, type Watch } from '../faults';
import { openAddOn } from '../template/openSheet';
import { say } from './check';

const LOOK = { step: 'look', waited: 0, last: true };

async function open(step: 'begin' | 'look', watch: Watch): Promise<Bench> {
  const preview = openAddOn({ onCall: watch.onCall });
  const sheet = preview.spreadsheet.getSheetByName('Sheet1');
  sheet?.getRange('A1:B2').setValues([
    ['Cost', 5000],
    ['Half', '=B1/2'],
  ]);
  sheet?.getRange('A1').setNote('From the ledger').protect().setDescription('Mine');
  await preview.calculated();
  const startAgain = (): void => void preview.script['startSidebar']?.();
  const request = step === 'begin' ? { step } : LOOK;
  const ready = (): void => {
    // What was begun for it before is never made to fail.
    if (step === 'look') say(preview, { step: 'begin' });
  };
  ready();
  await watch.under(preview, () => false, request);
  startAgain();
  const before = preview.snapshot();
  ready();
  await watch.under(preview, () => false, request);
  const calls = watch.calls();
  startAgain();
  return {
    calls,
    request,
    preview: () => preview,
    ready,
    left(trouble) {
      // A begun check goes on, and one that failed is asked a second time, as its window does.
      if (trouble === 'fails') say(preview, LOOK);
      const now = preview.snapshot();
      if (trouble === 'fails') startAgain();
      return JSON.stringify(now) === JSON.stringify(before)
        ? []
        : [`${now.sheets.map(({ name }) => name).join(', ')} ${JSON.stringify(now.documentProperties)}`];
    },
  };
}

const cleanUps = [{ alsoFails: (after: number, index: number) => after < 2 + (index % 4), at: () => true }];
for (const step of ['begin', 'look'] as const) {
  const title = `while the check is at ${step}`;
  tryFaults({ action: 'checkInstallation', title, open: (watch) => open(step, watch), oneIn: 1, cleanUps });
}
