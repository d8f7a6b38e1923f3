/** What is mutated, and the tests that have to notice. */

import { readdirSync } from 'node:fs';

/** A folder of src with the tests that are run against its mutants, quick and telling ones first. */
export interface Part {
  readonly folder: string;
  readonly tests: readonly string[];
}

const KPI_TESTS = ['test/kpis/MRR.test.ts', 'test/kpis/responseTimes.test.ts', 'test/registry.test.ts'];
/** The template's data by itself; what builds the add-on takes a minute a mutant. */
const TEMPLATE_TESTS = [
  'test/template/sheetText.test.ts',
  'test/template/filling.test.ts',
  'test/template/rectangles.test.ts',
  'test/template/hiddenLines.test.ts',
  'test/template/kpiRows.test.ts',
  'test/template/names.test.ts',
  'test/template/redefinedTargets.test.ts',
  'test/template/nextSheet.test.ts',
  'test/template/marks.test.ts',
  'test/template/changes.test.ts',
];

/** Every test of a folder, those of random input last. */
function testsIn(folder: string): string[] {
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const isRandom = (name: string): boolean => name.startsWith('random');
  return [...tests.filter((name) => !isRandom(name)), ...tests.filter(isRandom)].map((name) => `${folder}/${name}`);
}

export const PARTS: Readonly<Record<string, Part>> = {
  core: { folder: 'src/core', tests: [...testsIn('test/core'), ...KPI_TESTS] },
  kpis: { folder: 'src/kpis', tests: [...KPI_TESTS, 'test/core/runner.test.ts'] },
  template: { folder: 'src/template', tests: TEMPLATE_TESTS },
};
