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

/** A row a part: its mutants, how many were noticed, and the share. */
export function summary(reports: readonly (readonly [part: string, report: Report])[]): string {
  const rows = reports.map(([part, report]) => {
    const mutants = tried(report).map(([, mutant]) => mutant);
    const noticed = mutants.filter(isNoticed).length;
    const share = ((100 * noticed) / mutants.length).toFixed(1);
    return `| \`${PARTS[part]?.folder}\` | ${mutants.length} | ${noticed} | ${share} % |`;
  });
  return ['| folder | mutants | noticed | share |', '|:--|--:|--:|--:|', ...rows].join('\n');
}

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
