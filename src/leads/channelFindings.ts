/** What is wrong about the channels of the two tables: one with several spellings, spend without leads and the reverse. */

import type { ChannelFacts, Spelling } from './channelFacts';
import { TABLES, type Table } from './fields';
import { kept, NAMED } from './findingLog';
import type { Mappings } from './findings';
import type { Finding, FindingCode } from './requests';
import { groupText } from './textSlots';

/** The columns that say what a channel cost. */
export const COSTS = ['marketing_cost', 'ad_spend', 'sales_cost'] as const;

/** A channel can be a cell of 50,000 characters. */
const LONGEST = 60;

/** A channel concerned, and the row that shows it. */
interface Shown {
  readonly name: string;
  readonly row: number;
}

/** A channel's name as it is shown: not endless, and with the spaces that can't be seen otherwise. */
function shownName(text: string): string {
  const short = text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}…` : text;
  return short.replace(/^\s+|\s+$|\s{2,}/g, (spaces) => '␣'.repeat(spaces.length));
}

function finding(code: FindingCode, table: Table, channels: readonly Shown[]): Finding[] {
  if (channels.length === 0) return [];
  const first = [...channels].sort((one, other) => one.row - other.row).slice(0, NAMED);
  return [
    {
      code,
      table,
      field: 'channel',
      count: channels.length,
      rows: first.map(({ row }) => row),
      names: first.map(({ name }) => name),
    },
  ];
}

/** The first of these rows; 0 where there is none. */
function firstOf(rows: readonly number[]): number {
  const there = rows.filter((row) => row > 0);
  return there.length > 0 ? Math.min(...there) : 0;
}

/** The spelling met most often, then first. */
function usual(spellings: readonly Spelling[]): Spelling | undefined {
  return [...spellings].sort((one, other) => other.count - one.count)[0];
}

/** The spellings that differ by more than case, the usual one first; each with the rows of all that differ by case alone. */
function unlike(spellings: readonly Spelling[]): Spelling[] {
  const apart = new Map<string, Spelling[]>();
  for (const each of spellings) kept(apart, groupText(each.text, false), (): Spelling[] => []).push(each);
  return [...apart.values()]
    .map((same) => ({
      text: usual(same)?.text ?? '',
      count: same.reduce((sum, { count }) => sum + count, 0),
      rows: {
        leads: firstOf(same.map(({ rows }) => rows.leads)),
        activity: firstOf(same.map(({ rows }) => rows.activity)),
      },
      spendRow: firstOf(same.map(({ spendRow }) => spendRow)),
    }))
    .sort((one, other) => other.count - one.count);
}

/** Channels spelled in several ways: in each table, the rows of the spellings that aren't the usual one. */
function variants(facts: ChannelFacts): Finding[] {
  const several = facts
    .groups(true)
    .map(unlike)
    .filter(({ length }) => length > 1);
  return TABLES.flatMap((table) =>
    finding(
      'channelVariants',
      table,
      several.flatMap((spellings) => {
        const row = firstOf(spellings.slice(1).map(({ rows }) => rows[table]));
        const name = spellings
          .slice(0, NAMED)
          .map(({ text }) => shownName(text))
          .join(', ');
        return row > 0 ? [{ name, row }] : [];
      }),
    ),
  );
}

/** What is wrong about the channels, as far as the columns of the two tables can tell. */
export function channelFindings(facts: ChannelFacts, { leads, activity }: Mappings, merge: boolean): Finding[] {
  if (!facts.isWhole()) return [];
  const without = (code: FindingCode, table: Table, rowsOf: (spellings: readonly Spelling[]) => [number, number]) =>
    finding(
      code,
      table,
      facts.groups(merge).flatMap((spellings) => {
        const [row, other] = rowsOf(spellings);
        return row > 0 && other === 0 ? [{ name: shownName(usual(spellings)?.text ?? ''), row }] : [];
      }),
    );
  const both =
    leads && 'channel' in leads && activity && 'channel' in activity && COSTS.some((name) => name in activity);
  if (!both) return variants(facts);
  const leadRow = (spellings: readonly Spelling[]): number => firstOf(spellings.map(({ rows }) => rows.leads));
  const spendRow = (spellings: readonly Spelling[]): number => firstOf(spellings.map((spelling) => spelling.spendRow));
  return [
    ...variants(facts),
    ...without('spendWithoutLeads', 'activity', (spellings) => [spendRow(spellings), leadRow(spellings)]),
    ...without('leadsWithoutSpend', 'leads', (spellings) => [leadRow(spellings), spendRow(spellings)]),
  ];
}
