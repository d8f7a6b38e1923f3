/** A line of the table that comes out: what was measured, its goal, and what it is measured beside. */

/** One line. */
export interface Line {
  readonly what: string;
  readonly goal?: string;
  readonly measured: string;
  /** Whether the goal is met; `undefined` where there is none, or where the run tells nothing. */
  readonly met?: boolean | undefined;
  readonly beside?: string;
  /** Whether it is among the few that the README shows. */
  readonly main?: true;
}

/** The lines as a Markdown table; `short`: without what they are measured beside. */
export function markdown(lines: readonly Line[], short = false): string {
  const rows = lines.map(({ what, goal = '', measured, met, beside = '' }) => {
    const mark = met === undefined ? '' : met ? '✓' : '✗';
    return [what, goal, measured, mark, beside];
  });
  const table = [['what', 'goal', 'measured', '', 'beside'], ['---', '---', '---', '---', '---'], ...rows];
  return table.map((row) => `| ${(short ? row.slice(0, -1) : row).join(' | ')} |`).join('\n');
}

/** Bytes as people read them. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
