/** Makes sheets of a team's tables: reads them once, then inserts all that is asked for, or nothing. */

import { channelSheet } from '../leads/channelSheet';
import { cohortSheet } from '../leads/cohortSheet';
import { dashboardSheet } from '../leads/dashboardSheet';
import { FIELDS } from '../leads/fields';
import type { LeadSheetContent } from '../leads/leadSheet';
import { measuresFrom } from '../leads/measures';
import { periodSheet } from '../leads/periodSheet';
import type { LeadSheet } from '../leads/requests';
import { SHEET_NAMES } from '../leads/words';
import { namesOf } from './checkTables';
import { insertSheets, type Names, type NewSheet, settleUnfinishedSheets } from './insertSheets';
import type { CheckedBuild } from './leadTablesRequest';
import { rememberedLanguage } from './language';
import { type OpenTable, openTables } from './readTable';
import { Refused } from './refused';
import { summarise } from './summarise';
import { whileLocked } from './whileLocked';
import { writeLeadSheet } from './writeLeadSheet';
import { writeSheet } from './writeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for somebody else's work to end, in milliseconds. */
const PATIENCE = 10_000;

/** Makes the sheets, and gives their names in order. */
export function buildSheets(spreadsheet: Spreadsheet, request: CheckedBuild): string[] {
  const tables = openTables(spreadsheet, request);
  for (const table of tables) checkColumns(table);
  const make = request.make.includes('dashboard')
    ? [...new Set<LeadSheet>(['channels', 'periods', ...request.make])]
    : request.make;
