/** Charts: the constants that charts on sheets are built with. */

import { CHART_KINDS } from '../charts';
import { enumeration } from './enumeration';
import { type Gate, present } from './present';

type Service = GoogleAppsScript.Charts.Charts;

/** The service; charts outside of sheets are none of the add-on's. */
export function chartsService(gate: Gate): Service {
  return present<Service>(
    'Charts',
    { ChartType: enumeration<typeof GoogleAppsScript.Charts.ChartType>(...CHART_KINDS) },
    gate,
  );
}
