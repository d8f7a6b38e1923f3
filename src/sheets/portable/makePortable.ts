/** Writes native formulas in the place of functions, all of them or none, and puts back what would show something else. */

import type { LeftCell, MadePortable, PortableRequest } from '../../share/portable/portableRequests';
import { allOrNothing } from '../allOrNothing';
import { checkUnlocked } from '../protection';
import { blocksOf } from './blockEdits';
import { CONVERTING } from './bringBack';
import { helperCells, makeQuiet } from './helperCells';
import { type Counts, keepEqual } from './keepEqual';
import { writeFirst, writeOthers } from './keepValues';
import { keepPiece, keptPieces } from './keptPieces';
import { contentBefore, writeStyle } from './kpiStyle';
import { openSheet, sheetsOf } from './portableBook';
import { type Task, taskOn } from './portableTask';
import { Steps } from './steps';

/** Makes the cells portable. */
export function makePortable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  request: PortableRequest,
): MadePortable {
  const kept = keptPieces(spreadsheet);
  const run = 1 + Math.max(0, ...kept.map(({ piece }) => piece.run));
  const left: LeftCell[] = [];
  const different: LeftCell[] = [];
  const tasks = sheetsOf(spreadsheet, request.extent).flatMap((sheet): Task[] => {
    const open = openSheet(sheet);
    const task = open && taskOn(open, { spreadsheet, request, run, kept }, left);
    return task ? [task] : [];
  });
  const [first] = tasks;
  if (!first) return { formulas: 0, helpers: 0, values: 0, different, left };
  for (const { open } of tasks) checkUnlocked(open.sheet);
  const steps = new Steps();
  let made: Counts[] = [];
  allOrNothing(
    CONVERTING,
    { runs: [run] },
    {
      sheet: first.open.name,
      work() {
        for (const task of tasks) write(task, steps);
        SpreadsheetApp.flush();
        const whole = tasks.map((task) => ({ ...task, piece: writeOthers(steps, task.open, task.piece) }));
        SpreadsheetApp.flush();
        made = whole.map((task) => keepEqual(task, steps, { different, left }));
      },
      undo: () => steps.undo(),
    },
  );
  const sum = (of: keyof Counts): number => made.reduce((all, counts) => all + counts[of], 0);
  return { formulas: sum('formulas'), helpers: sum('helpers'), values: sum('values'), different, left };
}

/** Writes all of the task but what values fill besides their own cells, after what is remembered of it. */
function write(task: Task, steps: Steps): void {
  const { open, cells, piece, style, headings } = task;
  const { sheet } = open;
  keepPiece(steps, sheet, piece);
  widen(steps, task);
  if (style) writeStyle(steps, open, style);
  const written = cells.flatMap((one) => one.written);
  const held = contentBefore(open.cells);
  steps.write(sheet, headings, held);
  steps.writeBlocks(sheet, blocksOf(written, true), held);
  steps.writeBlocks(sheet, blocksOf(written, false), held);
  makeQuiet(steps, sheet, [...helperCells(written), ...headings]);
  writeFirst(steps, open, piece);
}

/** Adds columns where helpers need them. */
function widen(steps: Steps, { open: { sheet, cells }, piece }: Task): void {
  const [, more] = piece.widened ?? [0, 0];
  if (more <= 0) return;
  steps.do(
    () => sheet.insertColumnsAfter(cells.size[1], more),
    () => {
      if (sheet.getMaxColumns() > cells.size[1]) sheet.deleteColumns(cells.size[1] + 1, more);
    },
  );
}
