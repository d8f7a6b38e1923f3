/** What a stretch of leads adds to a summary. */

import { isBlank, isErrorValue, numberProblem, type Wrong } from '../core/problem';
import { cellAt, dateProblem, isYes, momentOf } from './cells';
import type { BlockColumn } from './columns';
import { add, type Figures, spoil } from './groups';
import { addNumbers, countEvents, NO_GROUP, type Placed, wrongCell, wrongDate, wrongIn } from './stretch';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** "Answered in time" is within three minutes. */
const IN_TIME = 3 * MINUTE;

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

/** Adds the events of one date column, and what goes with them in the same rows. */
export function addEvents(
  field: string,
  figure: string,
  placed: Placed,
  figureCalled: (name: string) => Figures,
): void {
  countEvents(placed, figureCalled(figure));
  const { columns } = placed.block;
  const amount = columns.get('amount');
  const recurring = columns.get('recurring_amount');
  const responded = columns.get('responded');
  const outcome = columns.get('outcome');
  if (field === 'won_date') {
    if (amount) addNumbers(placed, ['amount', amount], figureCalled('won_value'), -Number.MAX_VALUE, 'negativeAmount');
    if (recurring) addRecurring(placed, recurring, columns.get('months_per_bill'), figureCalled('new_mrr'));
  }
  if (field === 'received') {
    if (responded) addResponses(placed, responded, RESPONSES.map(figureCalled));
    if (outcome) addOutcomes(placed, outcome, figureCalled('requests_with_outcome'));
  }
}

/** What responses add to, in the order in which `addResponses` takes them. */
const RESPONSES = ['answered', 'answered_in_time', 'response_minutes'] as const;

/** Adds the days from created to won of the leads in a stretch. */
export function addDaysToWin({ block, start, count }: Pick<Placed, 'block' | 'start' | 'count'>, days: number[]): void {
  const created = block.columns.get('created');
  const won = block.columns.get('won_date');
  if (!created || !won) return;
  for (let row = start; row < start + count; row++) {
    const cell = cellAt(won, row);
    if (cell === '') continue;
    const passed = momentOf(cell) - momentOf(cellAt(created, row));
    if (passed >= 0) days.push(passed / DAY);
  }
}

/** Adds each bill's amount for one month. */
function addRecurring(placed: Placed, amounts: BlockColumn, months: BlockColumn | undefined, into: Figures): void {
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    if (group === NO_GROUP) continue;
    const amount = cellAt(amounts, placed.start + i);
    if (isBlank(amount)) continue;
    const bill = months ? cellAt(months, placed.start + i) : '';
    const amountProblem = numberProblem(amount);
    if (group < NO_GROUP) spoil(into, wrongIn(group), wrongDate(placed, i));
    else if (amountProblem) spoil(into, group, wrongCell(placed, i, 'recurring_amount', amountProblem, amount));
    else if (isBlank(bill)) add(into.sums, into.lost, group, amount as number);
    else if (typeof bill === 'number' && bill > 0 && bill < Infinity)
      add(into.sums, into.lost, group, (amount as number) / bill);
    else spoil(into, group, wrongCell(placed, i, 'months_per_bill', monthsProblem(bill), bill));
  }
}

function monthsProblem(bill: unknown): Wrong['code'] {
  return numberProblem(bill) ?? (bill === 0 ? 'zero' : 'notPositive');
}

/** Adds the milliseconds from each request to its first response, and counts them. */
function addResponses(placed: Placed, responded: BlockColumn, into: readonly Figures[]): void {
  const [answered, inTime, waits] = into as readonly [Figures, Figures, Figures];
  const received = (placed.dates[0] as Placed['dates'][number])[1];
  const { groups, start, count } = placed;
  for (let i = 0; i < count; i++) {
    const group = groups[i] as number;
    if (group === NO_GROUP) continue;
    const cell = (responded.rows[start + i] as readonly unknown[])[responded.at];
    if (cell === '') continue;
    const wait = momentOf(cell) - momentOf((received.rows[start + i] as readonly unknown[])[received.at]);
    if (group >= 0 && wait >= 0) {
      answered.sums[group] = (answered.sums[group] as number) + 1;
      if (wait <= IN_TIME) inTime.sums[group] = (inTime.sums[group] as number) + 1;
      add(waits.sums, waits.lost, group, wait / MINUTE);
    } else if (!isBlank(cell)) {
      const code = wait < 0 ? 'order' : dateProblem(cell);
      const wrong = group < NO_GROUP ? wrongDate(placed, i) : wrongCell(placed, i, 'responded', code, cell);
      for (const figure of into) spoil(figure, group < NO_GROUP ? wrongIn(group) : group, wrong);
    }
  }
}

/** Counts the requests that led to something. */
function addOutcomes(placed: Placed, outcome: BlockColumn, into: Figures): void {
  let lastCell: unknown;
  let lastYes = false;
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    if (group === NO_GROUP) continue;
    const cell = cellAt(outcome, placed.start + i);
    if (cell !== lastCell) {
      lastCell = cell;
      lastYes = isYes(cell);
    }
    if (group < NO_GROUP) {
      if (!isBlank(cell)) spoil(into, wrongIn(group), wrongDate(placed, i));
    } else if (lastYes) into.sums[group] = (into.sums[group] as number) + 1;
    else if (isErrorValue(cell)) spoil(into, group, wrongCell(placed, i, 'outcome', 'error', cell));
  }
}
