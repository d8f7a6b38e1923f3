/** Inserting while services fail, or the run is killed: the user's own sheets stay as they were, and there is one sheet more or none. */

import { inARow, tryFaults } from '../faults';
import { CHOICES } from '../template/openSheet';
import { openTrial } from './trial';

tryFaults({
  action: 'insertKpiTemplate',
  oneIn: 1,
  killedAtEvery: true,
  cleanUps: [2, 3, 5].map((calls) => ({ alsoFails: inARow(calls), at: (index) => index % 5 === calls % 5 })),
  async open({ onCall }) {
    const { workbook, calls, wrongAfter } = await openTrial(onCall);
    const own = workbook.own();
    return {
      calls,
      request: CHOICES,
      preview: () => workbook.preview,
      wrongAtOnce: () => (workbook.own() === own ? [] : ["the user's own sheets have changed"]),
      left(trouble, answer) {
        const added = workbook.added().length;
        const isRefused = trouble === 'fails' && answer?.ok === false;
        const found = wrongAfter(isRefused ? { ok: false, message: answer.message ?? '' } : undefined);
        if (found.length > 0) return found;
        return added > 0 ? 'all' : 'nothing';
      },
    };
  },
});
