/**
 * Runs a part's tests for Stryker, in its own process: the bundled tests are evaluated anew for every mutant, so that
 * nothing of another mutant is left, and stop at the first that fails. Jest itself takes seconds a mutant.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import vm from 'node:vm';
import { type Result, Suite } from './suite.ts';

type Coverage = Record<string, Record<string, number>>;

/** What Stryker's instrumented code reads and writes. */
interface Context {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Coverage } | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string };
}

const context: Context = {};
Object.assign(globalThis, { __stryker__: context });

class InProcess {
  /** In Stryker's copy of the project, which is where this process works by the time this is made. */
  private readonly file = resolve('mutation/dist/tests.cjs');
  private readonly require = createRequire(this.file);
  private script: vm.Script | undefined;

  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<object> {
    const coverage = { static: {}, perTest: {} as Coverage };
    context.mutantCoverage = coverage;
    const results = await this.run();
    // Each once more by itself: what is made when it is first needed is then reached by every test that needs it.
    for (const { id } of results) await this.run(new Set([id]));
    context.mutantCoverage = undefined;
    spread(coverage.perTest, results);
    return {
      status: 'complete',
      mutantCoverage: coverage,
      tests: results.map(({ id, took, failure }) => ({
        ...{ id, name: id, timeSpentMs: took, fileName: resolve(fileOf(id)) },
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })),
    };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun): Promise<object> {
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const results = await this.run(testFilter && new Set(testFilter));
    const { hitCount = 0 } = context;
    Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout', reason: 'It went round too often.' };
    const failed = results.find(({ failure }) => failure !== undefined);
    if (!failed) return { status: 'survived', nrOfTests: results.length };
    return {
      status: 'killed',
      ...{ killedBy: [failed.id], failureMessage: failed.failure, nrOfTests: results.length },
    };
  }

  /** Runs the chosen tests file by file, so that the first that fails spares reading the others. */
  private async run(chosen?: ReadonlySet<string>): Promise<Result[]> {
    this.require('fast-check').configureGlobal({ seed: 1 });
    const wanted = chosen && new Set([...chosen].map(fileOf));
    const results: Result[] = [];
    for (const [file, load] of this.files()) {
      if (wanted && !wanted.has(file)) continue;
      results.push(...(await this.runFile(file, load, chosen)));
      if (results.some(({ failure }) => failure !== undefined)) break;
    }
    return results;
  }

  private async runFile(file: string, load: () => unknown, chosen: ReadonlySet<string> | undefined): Promise<Result[]> {
    const suite = new Suite((id) => {
      context.currentTestId = id;
    });
    const { bind } = this.require('jest-each');
    const { expect } = this.require('expect');
    const globals = suite.globals(bind);
    Object.assign(globalThis, globals, { expect, jest: { setTimeout: () => undefined } });
    context.currentTestId = undefined;
    try {
      (globals['describe'] as (name: string, declare: () => unknown) => void)(file, load);
    } catch (error) {
      return [{ id: `${file} › is read`, took: 0, failure: String(error) }];
    }
    await suite.run((id) => chosen?.has(id) ?? true);
    return suite.results;
  }

  private files(): [string, () => unknown][] {
    this.script ??= new vm.Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(this.file, 'utf8')}\n})`,
      { filename: this.file },
    );
    const module: { exports: { files?: [string, () => unknown][] } } = { exports: {} };
    this.script.runInThisContext()(module.exports, this.require, module, this.file, dirname(this.file));
    return module.exports.files ?? [];
  }
}

/** What a scope's hooks reached counts for each of its tests. */
function spread(perTest: Coverage, results: readonly Result[]): void {
  const tests = new Set(results.map(({ id }) => id));
  for (const [scope, reached] of Object.entries(perTest)) {
    if (tests.has(scope)) continue;
    for (const test of tests) if (test.startsWith(`${scope} › `)) perTest[test] = { ...reached, ...perTest[test] };
    delete perTest[scope];
  }
}

function fileOf(id: string): string {
  return id.split(' › ', 1)[0] as string;
}

/** Stryker's plug-ins of this file. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
