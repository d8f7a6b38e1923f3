/** What the sidebar may ask about the Definitions sheet. */

import { type DefinitionPlaces, kpiMark, readDefinitionMarks } from '../../share/definitions/definitionMarks';
import type { DefinitionsState, InsertedDefinitions, SheetChoices } from '../../share/definitions/definitionRequests';
import type { SheetInUse } from '../../share/definitions/definitionsSheet';
import { type UsedKpi, usedKpis } from '../../share/definitions/usedKpis';
import { readMarks } from '../../template/marks';
import { type Answer, answer } from '../answer';
import { rememberedLanguage } from '../language';
import { decimalsOf } from '../portable/portableBook';
import { Refused } from '../refused';
import { whileTidy } from '../tidy';
import { completeDefinitions, type DefinitionsSheet, startDefinitions } from './definitionsSheet';
import { fileSheets } from './fileSheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Says whether there is a Definitions sheet, and what it lacks. */
export function readDefinitions(): Answer<DefinitionsState> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { definitions, kpis, inUse } = fileOf(spreadsheet);
    const open = spreadsheet.getActiveSheet().getName();
    const shown = inUse.find(({ name }) => name === open);
    return {
      sheet: definitions?.sheet.getName() ?? '',
      kpis: kpis.length,
      lacking: lackingIn(kpis, definitions?.places).length,
      ...(shown && { choices: choicesOf(shown) }),
    };
  });
}

/** Inserts the Definitions sheet, or adds the KPIs that the one which is there lacks. */
export function insertDefinitions(): Answer<InsertedDefinitions> {
  return answer(() =>
    whileTidy((spreadsheet) => {
      const { definitions, kpis, inUse } = fileOf(spreadsheet);
      if (kpis.length === 0) throw new Refused('noKpis');
      if (!definitions) {
        const language = inUse[0]?.options.language ?? rememberedLanguage();
        return { sheet: startDefinitions(spreadsheet, kpis, inUse, language), made: true, added: kpis.length };
      }
      const lacking = lackingIn(kpis, definitions.places);
      // Asked for before the work: nothing may fail once it is done.
      const sheet = definitions.sheet.getName();
      if (lacking.length > 0) completeDefinitions(definitions, lacking);
      return { sheet, made: false, added: lacking.length };
    }),
  );
}

interface File {
  readonly definitions: DefinitionsSheet | undefined;
  readonly kpis: readonly UsedKpi[];
  readonly inUse: readonly SheetInUse[];
}

function fileOf(spreadsheet: Spreadsheet): File {
  const sheets = fileSheets(spreadsheet);
  const definitions = sheets.flatMap(({ sheet, values }) => {
    const places = readDefinitionMarks(values);
    return places ? [{ sheet, places }] : [];
  });
  const inUse = sheets.flatMap(({ name, values }) => {
    const frame = readMarks(values);
    return frame ? [{ name, options: frame.options }] : [];
  });
  return { definitions: definitions[0], kpis: usedKpis(sheets, decimalsOf(spreadsheet)), inUse };
}

function lackingIn(kpis: readonly UsedKpi[], places: DefinitionPlaces | undefined): UsedKpi[] {
  return kpis.filter(({ id }) => !places?.rows.has(kpiMark(id)));
}

function choicesOf({ name, options: { cacBasis, lifetimeOf, currency, periods } }: SheetInUse): SheetChoices {
  return { sheet: name, cacBasis, lifetimeOf, currency, periods };
}
