/** Sums up what Stryker reports of a part. */

import { PARTS } from './parts';

interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** As much of Stryker's report as is read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** How many of a part's mutants were noticed, as a row of a table with these heads. */
export function rowOf(part: string, report: Report): string {
  const mutants = tried(report).map(([, mutant]) => mutant);
  const noticed = mutants.filter(isNoticed).length;
  const share = ((100 * noticed) / mutants.length).toFixed(1);
  return `| \`${PARTS[part]?.folder}\` | ${mutants.length} | ${noticed} | ${share} % |`;
}
/** The heads. */
export const HEADS = ['| folder | mutants | noticed | share |', '|:--|--:|--:|--:|'];

/** A line for each mutant that no test noticed. */
export function survivors(report: Report): string[] {
  return tried(report).flatMap(([file, mutant]) => {
    const { mutatorName, replacement, location } = mutant;
    return isNoticed(mutant) ? [] : [`${file}:${location.start.line} ${mutatorName} → ${replacement ?? ''}`];
  });
}

/** The part's mutants, but for what is only said or can't run. */
function tried({ files }: Report): [file: string, mutant: Mutant][] {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => !['Ignored', 'RuntimeError', 'CompileError'].includes(status))
      .map((mutant): [string, Mutant] => [file, mutant]),
  );
}

function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}
