/** The sheets that may hold a team's tables: their headers, and which column is which. */

import type { Mapping, Table } from '../../leads/fields';
import { likelyTables, recognise } from '../../leads/recognise';
import type { LeadTables, SheetHeaders } from '../../leads/requests';
import { TITLES } from '../../leads/words';
import { WORDS as DEFINITIONS } from '../../share/definitions/definitionWords';
import { readHistoryMarks } from '../../share/history/historyMarks';
import { WORDS } from '../../template/words';
import { mappingUnder, rememberedTable } from './rememberedTables';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns beyond these aren't looked at, and longer headers are cut. */
export const MOST_COLUMNS = 400;
const LONGEST_HEADER = 100;
/** The sidebar is sent no more than 100 KB. */
const MOST_BYTES = 100_000;

/** What there is to choose from. Sheets of our own, and those without a header, are left out. */
export function leadTables(spreadsheet: Spreadsheet): LeadTables {
  const remembered = { leads: rememberedTable('leads'), activity: rememberedTable('activity') };
  const names: Record<Table, string> = { leads: '', activity: '' };
  const sheets = spreadsheet.getSheets().flatMap((sheet): SheetHeaders[] => {
    const last = sheet.getLastRow();
    const top = topOf(sheet, Math.min(last, 2));
    const headers = headersIn(top);
    if (headers.every((header) => header === '') || isOurs(headers) || readHistoryMarks(top)) return [];
    const [id, name] = [sheet.getSheetId(), sheet.getName()];
    const columnsOf = (table: Table): Mapping => {
      const kept = remembered[table];
      if (kept?.sheet !== id) return recognise(headers, table);
      names[table] = name;
      return mappingUnder(headers, kept);
    };
    const columns = { leads: columnsOf('leads'), activity: columnsOf('activity') };
    return [{ name, rows: last - 1, headers, columns }];
  });
  const likely = likelyTables(sheets.filter(({ name }) => name !== names.leads && name !== names.activity));
  const chosen = { leads: names.leads || likely.leads, activity: names.activity || likely.activity };
  return { sheets: fewEnough(sheets, Object.values(chosen)), chosen };
}

/** As many sheets as may be sent, in their order; the chosen ones are always among them. */
function fewEnough(sheets: readonly SheetHeaders[], chosen: readonly string[]): SheetHeaders[] {
  const isChosen = ({ name }: SheetHeaders): boolean => chosen.includes(name);
  let bytes = 0;
  const sent = new Set(
    [...sheets.filter(isChosen), ...sheets.filter((sheet) => !isChosen(sheet))].filter((sheet) => {
      bytes += bytesOf(JSON.stringify(sheet));
      return bytes <= MOST_BYTES;
    }),
  );
  return sheets.filter((sheet) => sent.has(sheet));
}

/** How long a text is at most once it is sent, as UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** The cells of row 1, as text. */
export function headersOf(sheet: Sheet): string[] {
  return headersIn(topOf(sheet, 1));
}

/** The first rows; none where the sheet is empty. */
function topOf(sheet: Sheet, rows: number): unknown[][] {
  const columns = Math.min(sheet.getLastColumn(), MOST_COLUMNS);
  return rows * columns === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}

function headersIn([row = []]: readonly (readonly unknown[])[]): string[] {
  return row.map((cell) => [...String(cell).trim()].slice(0, LONGEST_HEADER).join(''));
}

/** Whether a sheet that begins with these cells was made by us: row 1 has a title, what it is as of, and a hidden mark, if any. A KPI history has marks in row 2 instead. */
function isOurs(headers: readonly string[]): boolean {
  const written = headers.filter((header) => header !== '');
  if (written.length > 3) return false;
  const titled = [WORDS.title, DEFINITIONS.title, ...Object.values(TITLES)];
  const titles: readonly string[] = titled.flatMap((text) => Object.values(text));
  return written[written.length - 1] === 'title' || titles.includes(written[0] ?? '');
}
