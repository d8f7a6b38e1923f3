/** What the sidebar may ask about the Definitions sheet. */

import { readDefinitionMarks } from '../../share/definitions/definitionMarks';
import type {
  DefinitionsState,
  InsertedDefinitions,
  NamedDefinition,
  SheetChoices,
} from '../../share/definitions/definitionRequests';
import { hasDefinitionHeaders, type SheetInUse } from '../../share/definitions/definitionsSheet';
import { lackingKpis } from '../../share/definitions/lackingKpis';
import { contraryCells, type EditedCell, outdatedCells, outdatedDay } from '../../share/definitions/outdatedCells';
import { type UsedKpi, usedKpis } from '../../share/definitions/usedKpis';
import { at } from '../../template/address';
import { readMarks } from '../../template/marks';
import { definitionsBy } from '../../template/options';
import { type Answer, answer, answerOnly } from '../answer';
import { rememberedLanguage } from '../language';
import { decimalsOf } from '../portable/portableBook';
import { Refused } from '../refused';
import { whileTidy } from '../tidy';
import { todayIn } from '../zoneCalendar';
import { completeDefinitions, type DefinitionsSheet, startDefinitions } from './definitionsSheet';
import { fileSheets } from './fileSheets';
import { renewable } from './renewedCells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Says whether there is a Definitions sheet, what it lacks, and what is no longer true there. */
export function readDefinitions(): Answer<DefinitionsState> {
  return answerOnly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { definitions, others, unmarked, kpis, inUse } = fileOf(spreadsheet);
    const open = spreadsheet.getActiveSheet().getName();
    const shown = inUse.find(({ name }) => name === open);
    return {
      sheet: definitions?.sheet.getName() ?? '',
      kpis: kpis.length,
      lacking: lackingKpis(kpis, definitions).length,
      outdated: definitions ? outdatedCells(definitions, kpis, inUse).map(named) : [],
      contrary: definitions ? contraryCells(definitions, inUse).map(named) : [],
      others,
      unmarked,
      ...(shown && { choices: choicesOf(shown) }),
    };
  });
}

/** Inserts the Definitions sheet, or completes the one that is there: adds the KPIs that it lacks, and renews what is no longer true. */
export function insertDefinitions(): Answer<InsertedDefinitions> {
  return answer(() =>
    whileTidy((spreadsheet) => {
      const { definitions, kpis, inUse } = fileOf(spreadsheet);
      if (kpis.length === 0) throw new Refused('noKpis');
      if (!definitions) {
        const language = inUse[0]?.options.language ?? rememberedLanguage();
        return {
          sheet: startDefinitions(spreadsheet, kpis, inUse, language),
          made: true,
          added: kpis.length,
          updated: 0,
        };
      }
      const lacking = lackingKpis(kpis, definitions);
      const outdated = renewable(outdatedCells(definitions, kpis, inUse));
      // Asked for before the work: nothing may fail once it is done.
      const sheet = definitions.sheet.getName();
      if (lacking.length + outdated.length > 0) {
        completeDefinitions(definitions, lacking, [...outdated, ...outdatedDay(definitions, todayIn(spreadsheet))]);
      }
      return { sheet, made: false, added: lacking.length, updated: outdated.length };
    }),
  );
}

interface File {
  readonly definitions: DefinitionsSheet | undefined;
  readonly others: readonly string[];
  readonly unmarked: string;
  readonly kpis: readonly UsedKpi[];
  readonly inUse: readonly SheetInUse[];
}

function fileOf(spreadsheet: Spreadsheet): File {
  const sheets = fileSheets(spreadsheet);
  const [definitions, ...others] = sheets.flatMap(({ sheet, name, values }) => {
    const places = readDefinitionMarks(values);
    return places ? [{ sheet, name, places, values }] : [];
  });
  const unmarked = definitions ? undefined : sheets.find(({ values }) => hasDefinitionHeaders(values));
  const inUse = sheets.flatMap(({ name, values }) => {
    const frame = readMarks(values);
    return frame ? [{ name, options: frame.options }] : [];
  });
  return {
    definitions,
    others: others.map(({ name }) => name),
    unmarked: unmarked?.name ?? '',
    kpis: usedKpis(sheets, decimalsOf(spreadsheet)),
    inUse,
  };
}

function named({ row, column, name }: EditedCell): NamedDefinition {
  return { cell: at(row, column), name };
}

function choicesOf({ name: sheet, options }: SheetInUse): SheetChoices {
  const { currency, periods } = options;
  return { sheet, currency, periods, ...definitionsBy((name) => options[name]) };
}
