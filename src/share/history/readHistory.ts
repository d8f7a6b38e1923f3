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

/** The id of a snapshot kept at this moment; ids don't repeat within a millisecond, of which the caller takes care. */
export function snapshotId(moment: number): string {
  return moment.toString(36);
}

/** The snapshots, the newest first. Where a row stands twice, the upper one counts. */
export function keptFigures({ columns }: HistoryPlaces, values: readonly (readonly unknown[])[]): KeptFigures[] {
  const snapshots = new Map<string, KeptFigures & { readonly figures: Map<string, Figure> }>();
  for (const row of values) {
    const at = (name: 'marks' | 'note' | 'sheet' | 'value'): unknown => row[(columns.get(name) ?? 0) - 1];
    const mark = readMark(at('marks'));
    if (!mark) continue;
    const { key, ...of } = mark;
    const moment = Number.parseInt(mark.snapshot, 36);
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
  return [...snapshots.values()].filter(({ moment }) => !Number.isNaN(moment)).sort((a, b) => b.moment - a.moment);
}
