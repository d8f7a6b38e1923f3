/** The report of the check: a table in Markdown, as an issue takes it. */

import type { CheckWords } from '../../i18n/selfCheck';
import type { Row } from '../../sheets/selfCheck/fact';

/** The table, with how many lines differ above it. */
export function reportOf(rows: readonly Row[], words: CheckWords): string {
  const differing = rows.filter(({ agrees }) => !agrees).length;
  return [
    `Leadsheet, ${words.title}: ${differing} of ${rows.length} differ.`,
    '',
    `| ${words.columns.join(' | ')} |`,
    `|${words.columns.map(() => '---').join('|')}|`,
    ...rows.map(({ name, expected, seen, agrees, affects }) =>
      lineOf([name, fenced(expected), fenced(seen), agrees ? words.agrees : words.differs, agrees ? '' : affects]),
    ),
  ].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

/** As code, so that nothing in it is taken for Markdown. */
function fenced(fact: string): string {
  return fact === '' ? '' : `\`\` ${fact} \`\``;
}
