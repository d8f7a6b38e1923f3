/** Tries an insertion while services fail, and says what is wrong afterwards. */

import type { SheetSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { type Answer, ask, CHOICES } from '../template/openSheet';
import { type Fault, openWorkbook, type Workbook } from './workbook';

/** A spreadsheet in which insertions are tried, and what one that goes well is like. */
export interface Trial {
  readonly workbook: Workbook;
  /** The calls of an insertion that goes well. */
  readonly calls: readonly ServiceCall[];
  insert(): Answer;
  /** Inserts under `fault`; a run that throws gives no answer. */
  insertUnder(fault: Fault): Answer | undefined;
  /** What is wrong with the spreadsheet now; afterwards only the user's own sheets are there. */
  wrongAfter(answer: Answer | undefined): string[];
  /** The call of that number (from 1), for messages. */
  callAt(number: number): string;
}

/** Opens a spreadsheet with sheets of somebody's own, and inserts once to see how that goes. */
export async function openTrial(onCall?: (call: ServiceCall) => void): Promise<Trial> {
  const workbook = await openWorkbook(undefined, onCall);
  const own = workbook.own();
  const insert = (): Answer => ask(workbook.preview, 'insertKpiTemplate', CHOICES);
  // Its words are read once, so that every insertion that follows makes the same calls.
  insert();
  workbook.discardAdded();
  let first: Answer | undefined;
  const calls = workbook.watch(
    () => undefined,
    () => {
      first = insert();
    },
  );
  const [sheet, ...others] = workbook.added();
  if (!first?.ok || !sheet || others.length > 0)
    throw new Error(`An insertion without faults gives ${JSON.stringify(first)}.`);
  const complete = asText(sheet);
  workbook.discardAdded();
  if (workbook.own() !== own) throw new Error("An insertion without faults has changed the user's own sheets.");
  return {
    workbook,
    calls,
    insert,
    insertUnder(fault) {
      let answer: Answer | undefined;
      workbook.watch(fault, () => {
        try {
          answer = insert();
        } catch {
          answer = undefined;
        }
      });
      return answer;
    },
    wrongAfter(answer) {
      const added = workbook.added();
      const wrong = [
        workbook.own() !== own && "the user's own sheets have changed",
        workbook.building() !== null && 'a sheet is still remembered as being built',
        added.length > 1 && `there are ${added.length} more sheets`,
        added[0] && asText(added[0]) !== complete && `${added[0].name} is not complete`,
        answer?.ok === true && added.length === 0 && 'the answer was ok, and no sheet is there',
        answer?.ok === false && added.length > 0 && 'the answer was no, and a sheet is there',
        answer?.ok === false && !isPlain(answer.message) && `it says ${JSON.stringify(answer.message)}`,
      ];
      workbook.discardAdded();
      return wrong.filter((sentence) => typeof sentence === 'string');
    },
    callAt: (number) => `call ${number}, ${calls[number - 1]?.service}.${calls[number - 1]?.method}`,
  };
}

/** A sheet's content, without what is worked out later. */
function asText(sheet: SheetSnapshot): string {
  return JSON.stringify(sheet, (key, value: unknown) => (key === 'value' ? undefined : value));
}

/** One line that says that nothing was changed, without what only a programmer understands. */
function isPlain(message: string): boolean {
  const told = /^[A-Z].{20,250}$/.test(message) && /Nothing was changed/.test(message);
  return told && !/undefined|Error:|\bat \w+ \(/.test(message);
}
