/** What sidebar and sheet say to each other about the Definitions sheet. All of it is plain data. */

import type { SheetOptions } from '../../template/options';

/** The choices of a KPI sheet. */
export interface SheetChoices extends Pick<SheetOptions, 'cacBasis' | 'lifetimeOf' | 'currency' | 'periods'> {
  readonly sheet: string;
}

/** What there is to know of a file's definitions. */
export interface DefinitionsState {
  /** The Definitions sheet's name; `''` where there is none yet. */
  readonly sheet: string;
  /** How many KPIs the file uses, and how many of them the sheet lacks. */
  readonly kpis: number;
  readonly lacking: number;
  /** Those of the open sheet, where it is a KPI sheet. */
  readonly choices?: SheetChoices;
}

/** What was inserted. */
export interface InsertedDefinitions {
  readonly sheet: string;
  /** Whether the sheet was made for this, and how many KPIs were written. */
  readonly made: boolean;
  readonly added: number;
}
