/** Jest reporter: ends the run with one plain line that says how many tests passed and failed, and one of faults tried. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default class CountReporter {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'fault-counts-'));
    this.counts = join(this.folder, 'counts');
    writeFileSync(this.counts, '');
    // The workers, which start later, inherit it; test/faults.ts adds a line for each action.
    process.env.FAULT_COUNTS = this.counts;
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const counts = readFileSync(this.counts, 'utf8').split('\n').filter(Boolean).map(Number);
    rmSync(this.folder, { recursive: true });
    const tried = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length > 0) console.log(`${tried} faults tried, with ${counts.length} actions`);
    // A test file that could not even be run is a failure, too.
    console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  }
}
