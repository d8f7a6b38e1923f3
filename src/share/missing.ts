/** Which inputs are still empty, by who has to give them, and a message that says so. */

import type { Language } from '../core/kpi';
import { fill } from '../i18n/problems';
import { at } from '../template/address';
import type { Current } from '../template/changes';
import { hiddenMarks } from '../template/hiddenLines';
import { INPUTS } from '../template/inputs';
import type { Frame } from '../template/layout';
import { nameOf } from '../template/names';
import { meantText } from './plainText';
import { WORDS } from './shareWords';
import type { Missing, MissingFrom, MissingInput } from './teamRequests';

/** A period to be filled in: its column, and what its header shows. */
export interface HeadedPeriod {
  readonly column: number;
  readonly heading: string;
}

/**
 * The empty inputs that the sheet shows, by source or owner in the order of the rows, those of nobody last. A cell with a
 * formula isn't empty, though it may show nothing: what it carries on is missing elsewhere.
 */
export function missingInputs(frame: Frame, current: Current, periods: readonly HeadedPeriod[]): MissingFrom[] {
  const { layout, options } = frame;
  const unseen = hiddenMarks(options);
  const groups = new Map<string, { owner: string; inputs: MissingInput[] }>();
  for (const { name } of INPUTS) {
    const row = layout.rows.get(name);
    if (row === undefined || unseen.has(name)) continue;
    const isEmpty = (column: number): boolean =>
      (current.formulas[row - 1]?.[column - 1] ?? '') === '' &&
      String(current.values[row - 1]?.[column - 1] ?? '').trim() === '';
    const empty = periods.filter(({ column }) => isEmpty(column));
    if (empty.length === 0) continue;
    const textIn = (column: number | undefined): string =>
      column === undefined ? '' : oneLine(current.values[row - 1]?.[column - 1]);
    const owner = textIn(layout.columns.get('owner'));
    const group = groups.get(owner.toLowerCase()) ?? { owner, inputs: [] };
    groups.set(owner.toLowerCase(), group);
    group.inputs.push({
      // As the row is called in the sheet, where people will look for it.
      name: textIn(layout.columns.get('name')) || nameOf(name, options.language),
      periods: empty.map(({ heading }) => heading),
      cells: empty.map(({ column }) => at(row, column)),
    });
  }
  const all = [...groups.values()];
  return [...all.filter(({ owner }) => owner !== ''), ...all.filter(({ owner }) => owner === '')];
}

/** The list as a message in the sheet's language. */
export function missingText(
  { sheet, periods, from }: Pick<Missing, 'sheet' | 'periods' | 'from'>,
  language: Language,
): string {
  const headings = { sheet, periods: periods.join(', ') };
  if (from.length === 0) return fill(WORDS.nothingMissing[language], headings);
  const lists = from.map(({ owner, inputs }) =>
    [
      owner || WORDS.nobody[language],
      ...inputs.map((input) => `- ${input.name}: ${input.periods.join(', ')} (${input.cells.join(', ')})`),
    ].join('\n'),
  );
  return [fill(WORDS.missing[language], headings), ...lists].join('\n\n');
}

function oneLine(value: unknown): string {
  const text = String(value ?? '').replace(/\s+/g, ' ');
  return meantText(text.trim()).slice(0, 100);
}
