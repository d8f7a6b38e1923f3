/**
 * Building several sheets while a service call fails, or the run is killed: whichever call it is, either all are there or
 * none, once the next start has been at it, and the user's own sheets are what they were.
 */

import type { Preview } from '../../preview/headless';
import type { LeadSheet } from '../../src/leads/requests';
import { type Bench, inARow, tryFaults, type Watch } from '../faults';
import { openWorkbook } from '../insertion/workbook';
import { withoutOutcomes } from '../living/unlike';
import { ACTIVITY, BUILD, LEADS, paste } from './book';

/** What is made, and from which call on, the first of that name, faults are tried: what comes before is the same for all. */
const TRIALS: readonly { readonly make: readonly LeadSheet[]; readonly from?: string }[] = [
  { make: ['channels', 'cohorts'] },
  { make: ['channels', 'periods', 'cohorts', 'dashboard'], from: 'newChart' },
];

async function open(make: readonly LeadSheet[], watch: Watch): Promise<Bench> {
  const fill = (preview: Preview): void => {
    paste(preview, 'CRM', LEADS);
    paste(preview, 'Ads', ACTIVITY);
  };
  const workbook = await openWorkbook(fill, watch.onCall);
  const { preview } = workbook;
  const request = { ...BUILD, make };
  const added = (): string => JSON.stringify(workbook.added().map(withoutOutcomes));
  const own = workbook.own();
  const ownChanged = (): string[] => (workbook.own() === own ? [] : ['the user’s own sheets have changed']);
  // Its words are read once, so that every build that follows makes the same calls.
  await watch.under(preview, () => false, request);
  workbook.discardAdded();
  await watch.under(preview, () => false, request);
  const calls = watch.calls();
  const complete = added();
  expect(workbook.added()).toHaveLength(make.length);
  workbook.discardAdded();
  return {
    calls,
    request,
    preview: () => preview,
    wrongAtOnce: ownChanged,
    left() {
      const sheets = workbook.added();
      const found = [
        ...ownChanged(),
        workbook.building() !== null && 'sheets are still remembered as being built',
        sheets.length > 0 && added() !== complete && `there are ${sheets.map(({ name }) => name).join()}`,
      ].filter((sentence) => typeof sentence === 'string');
      workbook.discardAdded();
      if (found.length > 0) return found;
      return sheets.length > 0 ? 'all' : 'nothing';
    },
  };
}

/** Of the many states, the last ones, where names are given, and some of the others. */
const cleanUps = [2, 4].map((calls) => ({
  alsoFails: inARow(calls),
  at: (index: number, among: number) => index >= among - 11 || index % 7 === calls,
}));
for (const { make, ...where } of TRIALS) {
  const title = make.join(', ');
  tryFaults({ action: 'buildLeadSheets', title, ...where, open: (watch) => open(make, watch), oneIn: 40, cleanUps });
}
