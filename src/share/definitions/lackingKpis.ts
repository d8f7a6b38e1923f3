/** Which KPIs a Definitions sheet lacks: those of no row by its mark, nor, where somebody has overtyped that, by its name. */

import { LANGUAGES } from '../../core/kpi';
import { meantText, oneLineOf } from '../plainText';
import { kpiKey, kpiOfKey, readMark } from './definitionMarks';
import { definitionOf } from './kpiDefinition';
import type { ReadDefinitions } from './outdatedCells';
import { TEAM_TERMS } from './teamTerms';
import type { UsedKpi } from './usedKpis';

/** The KPIs that are lacking, all of them where there is no sheet. Two KPIs may have one name: a row stands for one of them. */
export function lackingKpis(kpis: readonly UsedKpi[], definitions: ReadDefinitions | undefined): UsedKpi[] {
  if (!definitions) return [...kpis];
  const names = unmarkedNames(definitions);
  return kpis.filter(({ id }) => {
    if (definitions.places.rows.has(kpiKey(id))) return false;
    const titles = LANGUAGES.map((language) => oneLineOf(definitionOf(id, language).name));
    const row = names.findIndex((name) => titles.includes(name));
    if (row >= 0) names.splice(row, 1);
    return row < 0;
  });
}

/** The names of rows that don't say by a mark what they define. */
function unmarkedNames({ places: { columns }, values }: ReadDefinitions): string[] {
  const at = (row: readonly unknown[], column: 'name' | 'marks'): string =>
    String(row[(columns.get(column) ?? 0) - 1] ?? '');
  return values.flatMap((row) => {
    const { key } = readMark(at(row, 'marks'));
    const isMarked = kpiOfKey(key) !== undefined || TEAM_TERMS.some(({ mark }) => mark === key);
    const name = meantText(at(row, 'name')).trim();
    return isMarked || name === '' ? [] : [name];
  });
}
