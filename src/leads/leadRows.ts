/** What a stretch of leads adds to a summary. */

import { isBlank, isErrorValue, numberProblem, type Wrong } from '../core/problem';
import { cellAt, dateProblem, isYes, momentOf } from './cells';
import type { BlockColumn } from './columns';
import { add, type Figures, spoil } from './groups';
import { addNumbers, countEvents, type FieldColumn, type Placed, wrongCell, wrongDate, wrongIn } from './stretch';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** "Answered in time" is within three minutes. */
const IN_TIME = 3 * MINUTE;
/** What responses add to, in the order in which `addResponses` takes them. */
const RESPONSES = ['answered', 'answered_in_time', 'response_minutes'];

/** The date columns whose events are counted, and as what. */
export const EVENTS: readonly (readonly [field: string, figure: string])[] = [
  ['created', 'leads'],
  ['mql_date', 'mqls'],
  ['meeting_booked_date', 'meetings_booked'],
  ['meeting_attended_date', 'meetings_attended'],
  ['sqo_date', 'sqos'],
  ['won_date', 'deals_won'],
  ['lost_date', 'deals_lost'],
  ['received', 'requests'],
];

/** Where a summary keeps what it adds up. */
export interface Kept {
  figureCalled(name: string): Figures;
  readonly daysToWin: number[];
}

/** Adds the events of a date column, and what stands beside them in the same rows. */
export function addEvents(placed: Placed, figure: string, { figureCalled, daysToWin }: Kept): void {
  countEvents(placed, figureCalled(figure));
  const { columns } = placed.block;
  const created = columns.get('created');
  const amount = columns.get('amount');
  const recurring = columns.get('recurring_amount');
  const responded = columns.get('responded');
  const outcome = columns.get('outcome');
  if (figure === 'deals_won') {
    if (created) addDaysToWin(placed, created, daysToWin);
    if (amount) addNumbers(placed, ['amount', amount], figureCalled('won_value'), -Number.MAX_VALUE, 'negativeAmount');
    if (recurring) addRecurring(placed, recurring, columns.get('months_per_bill'), figureCalled('new_mrr'));
  }
  if (figure === 'requests') {
    if (responded) addResponses(placed, responded, RESPONSES.map(figureCalled));
    if (outcome) addOutcomes(placed, outcome, figureCalled('requests_with_outcome'));
  }
}

/** Adds the days from created to won of the leads that were won after they were created. */
function addDaysToWin({ rows, count, dates }: Placed, created: BlockColumn, days: number[]): void {
  const [, won] = dates[0] as FieldColumn;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const passed = momentOf(cellAt(won, row)) - momentOf(cellAt(created, row));
    if (passed >= 0) days.push(passed / DAY);
  }
}

/** Adds each bill's amount for one month. */
function addRecurring(placed: Placed, amounts: BlockColumn, months: BlockColumn | undefined, into: Figures): void {
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    const row = placed.rows[i] as number;
    const amount = cellAt(amounts, row);
    if (isBlank(amount)) continue;
    const bill = months ? cellAt(months, row) : '';
    const problem = numberProblem(amount);
    if (group < 0) spoil(into, wrongIn(group), wrongDate(placed, row));
    else if (problem) spoil(into, group, wrongCell(placed, row, 'recurring_amount', problem, amount));
    else if (isBlank(bill)) add(into.sums, into.lost, group, amount as number);
    else if (typeof bill === 'number' && bill > 0 && bill < Infinity)
      add(into.sums, into.lost, group, (amount as number) / bill);
    else spoil(into, group, wrongCell(placed, row, 'months_per_bill', monthsProblem(bill), bill));
  }
}

function monthsProblem(bill: unknown): Wrong['code'] {
  return numberProblem(bill) ?? (bill === 0 ? 'zero' : 'notPositive');
}

/** Adds the minutes from each request to its first response, and counts them. */
function addResponses(placed: Placed, responded: BlockColumn, into: readonly Figures[]): void {
  const [answered, inTime, minutes] = into as readonly [Figures, Figures, Figures];
  const [, received] = placed.dates[0] as FieldColumn;
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    const row = placed.rows[i] as number;
    const cell = cellAt(responded, row);
    if (cell === '') continue;
    const wait = momentOf(cell) - momentOf(cellAt(received, row));
    if (group >= 0 && wait >= 0) {
      answered.sums[group] = (answered.sums[group] as number) + 1;
      if (wait <= IN_TIME) inTime.sums[group] = (inTime.sums[group] as number) + 1;
      add(minutes.sums, minutes.lost, group, wait / MINUTE);
    } else if (!isBlank(cell)) {
      const code = wait < 0 ? 'order' : dateProblem(cell);
      const wrong = group < 0 ? wrongDate(placed, row) : wrongCell(placed, row, 'responded', code, cell);
      for (const figure of into) spoil(figure, group < 0 ? wrongIn(group) : group, wrong);
    }
  }
}

/** Counts the requests that led to something. */
function addOutcomes(placed: Placed, outcome: BlockColumn, into: Figures): void {
  let lastCell: unknown;
  let lastYes = false;
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    const row = placed.rows[i] as number;
    const cell = cellAt(outcome, row);
    if (cell !== lastCell) {
      lastCell = cell;
      lastYes = isYes(cell);
    }
    if (group < 0) {
      if (!isBlank(cell)) spoil(into, wrongIn(group), wrongDate(placed, row));
    } else if (lastYes) into.sums[group] = (into.sums[group] as number) + 1;
    else if (isErrorValue(cell)) spoil(into, group, wrongCell(placed, row, 'outcome', 'error', cell));
  }
}
