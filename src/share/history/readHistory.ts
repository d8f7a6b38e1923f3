/** What a History sheet holds, read from its cells. */

import { meantText } from '../plainText';
import type { Figure } from '../teamRequests';
import { figureOf } from './figures';
import { type HistoryPlaces, type RowMark, readMark } from './historyMarks';

/** A snapshot with its figures. */
export interface KeptFigures extends Omit<RowMark, 'key'> {
  /** In milliseconds since 1970. */
  readonly moment: number;
  readonly note: string;
  /** What the KPI sheet was called. */
  readonly sheetName: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** No snapshot is older than the add-on, and no spreadsheet has the year 10000. */
const START = Date.UTC(2020, 0, 1);
const END = Date.UTC(10_000, 0, 1);

/** The id of a snapshot kept at this moment; ids don't repeat within a millisecond, of which the caller takes care. */
export function snapshotId(moment: number): string {
  return moment.toString(36);
}

/** The moment by which the id was made; `undefined` where somebody else wrote it. */
function momentOf(id: string): number | undefined {
  const moment = Number.parseInt(id, 36);
  return moment >= START && moment < END && snapshotId(moment) === id ? moment : undefined;
}

/** The snapshots, the newest first. Where a row stands twice, the upper one counts. */
export function keptFigures({ columns }: HistoryPlaces, values: readonly (readonly unknown[])[]): KeptFigures[] {
  const snapshots = new Map<string, KeptFigures & { readonly figures: Map<string, Figure> }>();
  for (const row of values) {
    const at = (name: 'marks' | 'note' | 'sheet' | 'value'): unknown => row[(columns.get(name) ?? 0) - 1];
    const mark = readMark(at('marks'));
    const moment = mark && momentOf(mark.snapshot);
    if (!mark || moment === undefined) continue;
    const { key, ...of } = mark;
    const snapshot = snapshots.get(mark.snapshot) ?? {
      ...of,
      moment,
      note: meantText(String(at('note') ?? '')).slice(0, 300),
      sheetName: meantText(String(at('sheet') ?? '')),
      figures: new Map<string, Figure>(),
    };
    snapshots.set(mark.snapshot, snapshot);
    const value = figureOf(at('value'));
    if (!snapshot.figures.has(key)) snapshot.figures.set(key, typeof value === 'string' ? meantText(value) : value);
  }
  return [...snapshots.values()].sort((a, b) => b.moment - a.moment);
}
