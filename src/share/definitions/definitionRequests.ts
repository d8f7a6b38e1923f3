/** What sidebar and sheet say to each other about the Definitions sheet. All of it is plain data. */

import type { DefinitionName, SheetOptions } from '../../template/options';

/** The choices of a KPI sheet. */
export interface SheetChoices extends Pick<SheetOptions, DefinitionName | 'currency' | 'periods'> {
  readonly sheet: string;
}

/** A cell that doesn't say what holds now, and what its row defines. */
export interface NamedDefinition {
  readonly cell: string;
  readonly name: string;
}

/** What there is to know of a file's definitions. */
export interface DefinitionsState {
  /** The Definitions sheet's name; `''` where there is none yet. */
  readonly sheet: string;
  /** How many KPIs the file uses, and how many of them the sheet lacks. */
  readonly kpis: number;
  readonly lacking: number;
  /** Its cells that aren't up to date, without those that the team has edited. */
  readonly outdated: readonly NamedDefinition[];
  /** Its cells that the team has edited, and that say something else than the KPI sheets are set to. */
  readonly contrary: readonly NamedDefinition[];
  /** Further Definitions sheets, which are left alone. */
  readonly others: readonly string[];
  /** A Definitions sheet that has lost its marks, where there is no other; `''` where there is none. */
  readonly unmarked: string;
  /** Those of the open sheet, where it is a KPI sheet. */
  readonly choices?: SheetChoices;
}

/** What was inserted. */
export interface InsertedDefinitions {
  readonly sheet: string;
  /** Whether the sheet was made for this, and how many KPIs were written. */
  readonly made: boolean;
  readonly added: number;
  /** How many cells are up to date again. */
  readonly updated: number;
}
