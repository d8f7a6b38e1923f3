/** Where two states of a sheet differ, in few words. */

import type { SheetSnapshot } from '../../preview/snapshot';

/** A sentence for each cell, and for each other property, that is not the same; no more than ten. */
export function unlike(before: SheetSnapshot, after: SheetSnapshot): string[] {
  const cells = (sheet: SheetSnapshot): Map<string, string> =>
    new Map(sheet.cells.map((cell) => [`row ${cell.row} column ${cell.column}`, JSON.stringify(cell)]));
  const [old, now] = [cells(before), cells(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])].filter((place) => old.get(place) !== now.get(place));
  const properties = (Object.keys(before) as (keyof SheetSnapshot)[]).filter(
    (key) => key !== 'cells' && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const said = (text: string | undefined): string => (text ?? 'nothing').slice(0, 400);
  return [
    ...properties.map(
      (key) => `${key}: ${said(JSON.stringify(after[key]))} instead of ${said(JSON.stringify(before[key]))}`,
    ),
    ...places.map((place) => `${place}: ${said(now.get(place))} instead of ${said(old.get(place))}`),
  ].slice(0, 10);
}
