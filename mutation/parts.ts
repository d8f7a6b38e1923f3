/** What is mutated, and the tests that have to notice. */

/** A folder of src with the tests that are run against its mutants, quick and telling ones first. */
export interface Part {
  readonly folder: string;
  readonly tests: readonly string[];
}

const CORE_TESTS = [
  'test/core/columnLetters.test.ts',
  'test/core/formula.test.ts',
  'test/core/problem.test.ts',
  'test/core/proportion.test.ts',
  'test/core/sum.test.ts',
  'test/core/wilson.test.ts',
  'test/core/runner.test.ts',
  'test/core/ranges.test.ts',
  'test/core/native.test.ts',
  'test/core/workingTime.test.ts',
  'test/core/random.test.ts',
];
const KPI_TESTS = ['test/kpis/MRR.test.ts', 'test/kpis/responseTimes.test.ts', 'test/registry.test.ts'];

const TEMPLATE_TESTS = [
  'test/template/sheetText.test.ts',
  'test/template/rectangles.test.ts',
  'test/template/hiddenLines.test.ts',
  'test/template/names.test.ts',
  'test/template/redefinedTargets.test.ts',
  'test/template/nextSheet.test.ts',
  'test/template/marks.test.ts',
  'test/template/changes.test.ts',
];

export const PARTS: Readonly<Record<string, Part>> = {
  core: { folder: 'src/core', tests: [...CORE_TESTS, ...KPI_TESTS] },
  kpis: { folder: 'src/kpis', tests: [...KPI_TESTS, 'test/core/runner.test.ts'] },
  template: { folder: 'src/template', tests: TEMPLATE_TESTS },
};
