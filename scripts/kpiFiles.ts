/** The KPI files: the folder is the registry. */

import { readdirSync } from 'node:fs';
import type { Kpi } from '../src/core/kpi';

const FOLDER = new URL('../src/kpis/', import.meta.url);

/** The names of all KPIs, which are their files' names, in alphabetical order. */
export function kpiNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => /^[A-Z_]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Loads each KPI from its own file, so that a new one counts before the index is written. */
export async function loadKpis(names: readonly string[]): Promise<Kpi[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = (await import(new URL(`${name}.ts`, FOLDER).href)) as Record<string, Kpi>;
      const kpi = file[name];
      if (!kpi) throw new Error(`src/kpis/${name}.ts does not export ${name}.`);
      return kpi;
    }),
  );
}
