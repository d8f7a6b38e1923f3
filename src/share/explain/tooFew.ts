/** Why a rate rests on too few cases to be judged, and how many it would take. */

import { namesIn, substitute } from '../../core/formula';
import { LANGUAGES, type Text } from '../../core/kpi';
import { proportionOf } from '../../core/proportion';
import { wilson, Z_SQUARED } from '../../core/wilson';
import { numberIn } from '../../formula/constants';
import type { Node } from '../../formula/parse';
import { SAYS } from '../../i18n/explain';
import { percent, wholeNumber } from '../../leads/said';
import { WORDS as LEAD_WORDS } from '../../leads/words';
import { wholeOf } from '../../template/calculations';
import type { KpiRow } from '../../template/kpiRows';
import { WORDS } from '../../template/words';
import { filled, inAll } from '../texts';
import { areaOf, type Grid, type Spot, seen } from './grid';
import type { Likely } from './likely';
import { labelOfRow, type OurSheet, type Source } from './ourSheet';

/** A rate, how many cases it is over, what those are called, and the rate with which it is compared. */
interface Compared {
  readonly rate: number;
  readonly count: number;
  readonly label: Text;
  readonly other: number;
}

/** What is said, and the cells of the counts. */
interface Said {
  readonly says: readonly Text[];
  readonly counts: readonly Source[];
}

/** No team waits for more cases than these. */
const MOST = 1_000_000;

/** What is said of a KPI sheet's status that judges nothing yet; nothing of any other status. */
export function tooFewForTarget(row: KpiRow, sheet: OurSheet): Said {
  const none = { says: [], counts: [] };
  const whole = wholeOf(row);
  const period = sheet.filledPeriods(row.key).pop();
  const isShown = sheet.value(row.key, 'status') === WORDS.tooFew[sheet.frame.options.language];
  if (!whole || period === undefined || !isShown) return none;
  const counts = namesIn(whole).flatMap((name) => sheet.source(name, period));
  const count = counts.reduce((sum, { spot }) => sum + Number(sheet.grid.value(spot)), 0);
  const label = inAll((language) => substitute(whole, (name) => labelOfRow(name)[language]));
  const [rate, other] = [Number(sheet.value(row.key, 'latest')), Number(sheet.value(row.key, 'target'))];
  return { says: why(SAYS.tooFewForTarget, { rate, count, label, other }), counts };
}

/** What is said of a rate that a sheet by channel marks so; nothing of any other cell. */
export function tooFewForChannel(spot: Spot, { kpi, given }: Likely, text: string, grid: Grid): readonly Text[] {
  const shown = seen(spot, grid);
  const whole = proportionOf(kpi)?.whole;
  const isMarked = LANGUAGES.some((language) => shown.endsWith(` · ${LEAD_WORDS.unclear[language]}`));
  const other = isMarked ? rateOfAll(spot, grid) : undefined;
  if (!whole || other === undefined) return [];
  const argumentOf = (name: string): number => kpi.arguments.findIndex((argument) => argument.name === name);
  const label = inAll((language) =>
    substitute(whole, (name) => kpi.arguments[argumentOf(name)]?.label[language] ?? name),
  );
  const count = namesIn(whole).reduce((sum, name) => sum + countIn(given[argumentOf(name)], text, spot, grid), 0);
  return why(SAYS.tooFewForChannel, { rate: Number(grid.value(spot)), count, label, other });
}

/** The rate of all channels together, which stands above those of the channels. */
function rateOfAll({ sheet, row, column }: Spot, grid: Grid): number | undefined {
  const names: readonly unknown[] = Object.values(LEAD_WORDS.allChannels);
  for (let above = row - 1; above > 0; above--) {
    if (!names.includes(grid.value({ sheet, row: above, column: 1 }))) continue;
    const rate = grid.value({ sheet, row: above, column });
    return typeof rate === 'number' ? rate : undefined;
  }
  return undefined;
}

function countIn(node: Node | undefined, text: string, { sheet }: Spot, grid: Grid): number {
  const textOf = ({ from, to }: Node): string => text.slice(from, to);
  const found =
    node &&
    numberIn(node, textOf, (part) => {
      const area = part.kind === 'reference' && areaOf(textOf(part), sheet, grid);
      return area ? Number(grid.value(area)) : undefined;
    });
  return found ?? Number.NaN;
}

function why(text: Text, { rate, count, label, other }: Compared): Text[] {
  const interval = wilson(rate * count, count);
  if (!interval) return [];
  const exact = [rate, other].some((each) => each > 0 && each < 0.01);
  const [low, high] = interval.map((end) => percent(end, exact));
  const shown = { rate: percent(rate, exact), count: wholeNumber(count), label, other: percent(other, exact) };
  // The interval lies clear of the other rate from (rate − other)² × cases ≥ z² × other × (1 − other) on.
  const needed = Math.ceil((Z_SQUARED * other * (1 - other)) / (rate - other) ** 2);
  const after = needed <= MOST ? SAYS.enough : SAYS.neverEnough;
  return [
    filled(text, { ...shown, low: low ?? '', high: high ?? '' }),
    filled(after, { ...shown, needed: wholeNumber(Math.min(needed, MOST)) }),
  ];
}
