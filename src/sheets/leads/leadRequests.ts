/** What the sidebar may ask of a team's leads and activity: which tables there are, what is wrong in them, and the sheets made of them. */

import type { BuiltSheets, LeadCheck, LeadProgress, LeadTables } from '../../leads/requests';
import { type Answer, answer, answerOnly } from '../answer';
import { buildSheets } from './buildSheets';
import { checkTables } from './checkTables';
import { keptProgress } from './leadProgress';
import { leadTables } from './leadTables';
import { buildRequest, tablesRequest } from './leadTablesRequest';

/** Says which sheets may hold the tables, and which of their columns are known. */
export function readLeadTables(): Answer<LeadTables> {
  return answerOnly(() => leadTables(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Says what is wrong in the tables, and remembers which columns are which. */
export function checkLeads(request: unknown): Answer<LeadCheck> {
  return answer(() => {
    const tables = tablesRequest(request);
    return checkTables(SpreadsheetApp.getActiveSpreadsheet(), tables);
  });
}

/** Makes the sheets that are asked for, all of them or none. */
export function buildLeadSheets(request: unknown): Answer<BuiltSheets> {
  return answer(() => {
    const wanted = buildRequest(request);
    return { sheets: buildSheets(SpreadsheetApp.getActiveSpreadsheet(), wanted) };
  });
}

/** Says how far reading has come. */
export function leadProgress(): LeadProgress {
  return keptProgress();
}
