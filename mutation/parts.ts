/** What is mutated, and the tests that have to notice. */

/** A folder of src with the tests that are run against its mutants, quick and telling ones first. */
export interface Part {
  readonly folder: string;
  readonly tests: readonly string[];
  /** Whether its tests need the add-on and the preview as built from the mutated source. */
  readonly built?: true;
  /** One mutant in so many is tried; all of them when left out. */
  readonly every?: number;
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

export const PARTS: Readonly<Record<string, Part>> = {
  core: { folder: 'src/core', tests: [...CORE_TESTS, ...KPI_TESTS] },
  kpis: { folder: 'src/kpis', tests: [...KPI_TESTS, 'test/core/runner.test.ts'] },
  template: {
    folder: 'src/template',
    built: true,
    every: 40,
    tests: [
      'test/template/languages.test.ts',
      'test/template/form.test.ts',
      'test/template/emptySheet.test.ts',
      'test/template/sampleYear.test.ts',
      'test/living/style.test.ts',
      'test/living/deleted.test.ts',
      'test/template/situations.test.ts',
    ],
  },
};

/** Whether the part's mutant of this number is tried. */
export function isInSample(part: string, id: string): boolean {
  return Number(id) % (PARTS[part]?.every ?? 1) === 0;
}
