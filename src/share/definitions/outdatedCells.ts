/** Which cells of the Definitions sheet don't say what holds now; those that the team has edited are named, and not ours to renew. */

import { LANGUAGES, type Text } from '../../core/kpi';
import { meantText, oneLineOf } from '../plainText';
import { AS_OF, type DefinitionPlaces, keptColumn, kpiOfKey } from './definitionMarks';
import { asOf, type SheetInUse, setNow, usedIn } from './definitionsSheet';
import { definitionOf } from './kpiDefinition';
import { TEAM_TERMS } from './teamTerms';
import { KPI_IDS, type UsedKpi } from './usedKpis';

/** The sheet's places, and its values from A1. */
export interface ReadDefinitions {
  readonly places: DefinitionPlaces;
  readonly values: readonly (readonly unknown[])[];
}

/** A cell with what we wrote there, and what should be there now; both as they are meant. */
export interface OutdatedCell {
  /** Of its row. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly text: string;
  /** What the row defines. */
  readonly name: string;
}

/** Every outdated cell, from the top. */
export function outdatedCells(
  definitions: ReadDefinitions,
  kpis: readonly UsedKpi[],
  inUse: readonly SheetInUse[],
): OutdatedCell[] {
  const { language, rows } = definitions.places;
  const used = new Map(kpis.map(({ id, sheets }) => [id, sheets]));
  const found = [...rows.keys()].flatMap((key) => {
    const term = TEAM_TERMS.find(({ mark }) => mark === key);
    if (term) return outdated(definitions, key, setNow(term, inUse, language), term.name[language]);
    const id = kpiOfKey(key);
    // Of a KPI of another version nobody here can tell where it is used.
    if (id === undefined || !KPI_IDS.includes(id)) return [];
    return outdated(definitions, key, usedIn(used.get(id) ?? [], language), definitionOf(id, language).name);
  });
  return found.sort((one, other) => one.row - other.row);
}

/** A cell that the team has edited, and what its row defines. */
export type EditedCell = Pick<OutdatedCell, 'row' | 'column' | 'name'>;

/** The cells that should say what the KPI sheets are set to, and that the team has made say something else. */
export function contraryCells({ places, values }: ReadDefinitions, inUse: readonly SheetInUse[]): EditedCell[] {
  const { language, rows, columns } = places;
  return TEAM_TERMS.flatMap(({ mark, name, now }): EditedCell[] => {
    const [{ row, written } = {}, column] = [rows.get(mark), columns.get(keptColumn(mark))];
    if (!now || row === undefined || column === undefined) return [];
    const text = meantText(String(values[row - 1]?.[column - 1] ?? ''));
    if (text.trim() === '' || text === written) return [];
    const says = (setting: Text): boolean =>
      LANGUAGES.some((each) => text.toLowerCase().includes(choiceIn(setting[each]).toLowerCase()));
    return inUse.every(({ options }) => says(now(options))) ? [] : [{ row, column, name: name[language] }];
  });
}

/** What has been chosen, without what that is about: of `CAC: fully loaded`, the second half. */
function choiceIn(setting: string): string {
  return setting.replace(/^.*[:：]\s*/, '');
}

/** The cell that says of which day the sheet is, unless that is today. */
export function outdatedDay(definitions: ReadDefinitions, day: string): OutdatedCell[] {
  return outdated(definitions, AS_OF, asOf(day, definitions.places.language), '');
}

function outdated({ places, values }: ReadDefinitions, key: string, now: string, name: string): OutdatedCell[] {
  const { row, written } = places.rows.get(key) ?? {};
  const column = places.columns.get(keptColumn(key));
  const text = oneLineOf(now);
  if (row === undefined || column === undefined || written === undefined || written === text) return [];
  const isOurs = meantText(String(values[row - 1]?.[column - 1] ?? '')) === written;
  return isOurs ? [{ key, row, column, written, text, name }] : [];
}
