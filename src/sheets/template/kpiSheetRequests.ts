/** What the sidebar may ask of KPI sheets. Everything that writes does so under the document's lock, and tidies up first. */

import type { Language } from '../../core/kpi';
import { LANGUAGES } from '../../core/kpi';
import { at } from '../../template/address';
import { labelOfKpiRow } from '../../template/calculations';
import type { Changes } from '../../template/changes';
import type { PlacedCell } from '../../template/content';
import { missingFrom } from '../../template/marks';
import { nameOf, nameOfLine } from '../../template/names';
import {
  CURRENCIES,
  type Currency,
  DEFINITION_CHOICES,
  DEFINITION_NAMES,
  type DefinitionName,
  type Definitions,
  type SheetOptions,
  STYLES,
  type Style,
} from '../../template/options';
import type { LostTarget } from '../../template/redefinedTargets';
import { sheetContent } from '../../template/sheet';
import { WORDS } from '../../template/words';
import { type Answer, answer, answerOnly } from '../answer';
import { settleUnfinishedSheets } from '../insertSheets';
import { rememberedLanguage } from '../language';
import { Refused } from '../refused';
import { fieldsOf, oneOf, shortText } from '../requests';
import { PATIENCE, tidy } from '../tidy';
import { whileLocked } from '../whileLocked';
import { todayIn } from '../zoneCalendar';
import { addPeriod } from './addPeriod';
import { changeOptions, type OptionChanges } from './changeOptions';
import { insertSheet } from './insertSheet';
import { activeKpiSheet, type KpiSheet } from './kpiSheet';
import { startNextSheet } from './nextSheet';
import { damageIn, repair } from './repair';
import { kpiKeys, templateOptions } from './templateRequest';

/** A cell that a person may want to look at, and what its row is called. */
export interface NamedCell {
  readonly cell: string;
  readonly name: string;
}

/** What there is to know of the KPI sheet that is open. */
export interface KpiSheetState extends SheetOptions {
  readonly sheet: string;
  /** How many periods it has. */
  readonly count: number;
  /** Formulas that have been overwritten or broken. */
  readonly damaged: readonly NamedCell[];
  /** Names of lines and columns that have been deleted. */
  readonly missing: readonly string[];
}

/** One change of the KPI sheet that is open, which has to be called `sheet` where that is given. */
export type ChangeRequest = Change & { readonly sheet?: string };

type Change =
  | { readonly change: 'period' | 'next' }
  | { readonly change: 'language'; readonly language: Language }
  | { readonly change: 'currency'; readonly currency: Currency }
  | { readonly change: 'style'; readonly style: Style }
  | ({ readonly change: DefinitionName } & Partial<Definitions>)
  | { readonly change: 'kpis'; readonly hidden: readonly string[] }
  | { readonly change: 'repair'; readonly cells: readonly string[] };

/** The target of a row, or of a headline, that is another KPI now. */
export interface ChangedTarget {
  readonly cell: string;
  /** What it was set for, and what stands in its place now. */
  readonly before: string;
  readonly after: string;
  /** It judges that KPI now; it was the sample's, and is gone; or it isn't the headline's any more, and `cell` is where one goes. */
  readonly is: 'judging' | 'emptied' | 'lost';
}

/** What came of a change. */
export interface ChangedSheet {
  /** The sheet that was changed, or made. */
  readonly sheet: string;
  readonly written: number;
  /** Cells of ours that were left alone, because somebody has put something of their own there. */
  readonly left: readonly NamedCell[];
  readonly targets: readonly ChangedTarget[];
  /** What could not be worked out or carried on, by name, because it has been deleted or isn't filled in. */
  readonly unknown: readonly string[];
}

/** More cells than this aren't listed; once these are dealt with, the next ones are. */
const LISTED = 200;

/** Removes or undoes what a killed run left behind, unless somebody is at work right now. Throws `Refused` where it can't. */
export function tidyUp(): void {
  whileLocked(0, tidy);
}

/** Inserts a new KPI sheet. */
export function insertKpiTemplate(request: unknown): Answer<{ readonly sheet: string }> {
  return answer(() => {
    const options = templateOptions(request);
    // A change that was interrupted is no reason not to insert another sheet.
    return whileLocked(PATIENCE, () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      settleUnfinishedSheets(spreadsheet);
      const content = sheetContent({ defined: todayIn(spreadsheet), ...options });
      return { sheet: insertSheet(spreadsheet, WORDS.sheetName[options.language], content) };
    });
  });
}

/** Says what the open KPI sheet is like. */
export function readKpiSheet(): Answer<KpiSheetState> {
  return answerOnly(() => {
    const kpi = activeKpiSheet();
    const language = rememberedLanguage();
    return {
      ...kpi.frame.options,
      sheet: kpi.sheet.getName(),
      count: kpi.frame.layout.periods.length,
      damaged: named(damageIn(kpi), language),
      missing: missingNames(kpi, language),
    };
  });
}

/** Changes the open KPI sheet, or starts the one that follows it. */
export function changeKpiSheet(request: unknown): Answer<ChangedSheet> {
  return answer(() => {
    const work = changeOf(request);
    const { sheet } = fieldsOf(request);
    const shown = sheet === undefined ? undefined : shortText(sheet);
    return whileLocked(PATIENCE, () => {
      tidy();
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const kpi = activeKpiSheet();
      const name = kpi.sheet.getName();
      // Whoever has gone to another sheet since would have that one changed, by what was read of the first.
      if (shown !== undefined && shown !== name) throw new Refused('otherSheet', name);
      // Asked for before the work: nothing may fail once it is done.
      return work({ kpi, spreadsheet, name, language: rememberedLanguage() });
    });
  });
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet to change, its name, and the language in which the answer names things. */
interface Asked {
  readonly kpi: KpiSheet;
  readonly spreadsheet: Spreadsheet;
  readonly name: string;
  readonly language: Language;
}
type Work = (asked: Asked) => ChangedSheet;

function changeOf(request: unknown): Work {
  const fields = fieldsOf(request);
  const { change, language, currency, style, hidden, cells } = fields;
  const withOptions = (next: Partial<SheetOptions>): Work => changing((kpi) => changeOptions(kpi, next));
  // What the line beside the title says, it says as of the day.
  const redefined = (next: Partial<SheetOptions>): Work =>
    changing((kpi, spreadsheet) => changeOptions(kpi, { ...next, defined: todayIn(spreadsheet) }));
  switch (change) {
    case 'period':
      return changing(addPeriod);
    case 'next':
      return startNext;
    case 'language':
      return withOptions({ language: oneOf(LANGUAGES, language) });
    case 'currency':
      return redefined({ currency: oneOf(CURRENCIES, currency) });
    case 'style':
      return withOptions({ style: oneOf(STYLES, style) });
    case 'kpis':
      return withOptions({ hidden: kpiKeys(hidden) });
    case 'repair': {
      if (!Array.isArray(cells)) throw new Refused('badRequest');
      const addresses = cells.map(shortText);
      return changing((kpi) => repair(kpi, addresses));
    }
    default: {
      const name = oneOf(DEFINITION_NAMES, change);
      return redefined({ [name]: oneOf<Definitions[DefinitionName]>(DEFINITION_CHOICES[name], fields[name]) });
    }
  }
}

const changing =
  (work: (kpi: KpiSheet, spreadsheet: Spreadsheet) => Changes & Partial<OptionChanges>): Work =>
  ({ kpi, spreadsheet, name, language }) => {
    const unknown = missingNames(kpi, language);
    const { values, left, targets = [], lost = [] } = work(kpi, spreadsheet);
    const target = ({ row, column, before, after }: LostTarget, is: ChangedTarget['is']): ChangedTarget => ({
      cell: at(row, column),
      before: labelOfKpiRow(before, language),
      after: labelOfKpiRow(after, language),
      is,
    });
    return {
      ...{ sheet: name, written: values.length, left: named(left, language), unknown },
      targets: [
        ...targets.map((one) => target(one, one.isSample ? 'emptied' : 'judging')),
        ...lost.map((one) => target(one, 'lost')),
      ],
    };
  };

const startNext: Work = ({ kpi, spreadsheet, language }) => {
  const { sheet, unknown } = startNextSheet(kpi, spreadsheet);
  return { sheet, written: 0, left: [], targets: [], unknown: unknown.map(({ label }) => label[language]) };
};

function missingNames({ frame }: KpiSheet, language: Language): string[] {
  return missingFrom(frame.layout).map((mark) => nameOf(mark, language, frame.options));
}

function named(cells: readonly PlacedCell[], language: Language): NamedCell[] {
  return cells
    .slice(0, LISTED)
    .map(({ row, column, line }) => ({ cell: at(row, column), name: nameOfLine(line, language) }));
}
