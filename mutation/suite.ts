/** Runs tests written for jest one by one in this process, and stops at the first that fails. */

type Step = () => unknown;
type Hook = 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach';

interface Scope {
  readonly name: string;
  readonly outer: Scope | undefined;
  readonly hooks: Record<Hook, Step[]>;
  readonly parts: (Scope | Test)[];
}

interface Test {
  readonly id: string;
  readonly run: Step;
}

/** What came of a test. */
export interface Result {
  readonly id: string;
  readonly took: number;
  /** Why it failed; a test that passed has none. */
  readonly failure?: string;
}

/** Told before each part of a run which test, or which scope's hook, begins. */
export type Watch = (id: string) => void;

/** Tests and their hooks as they are declared. */
export class Suite {
  private scope: Scope = scopeOf('', undefined);
  private failed = false;
  readonly results: Result[] = [];
  private readonly watch: Watch;

  constructor(watch: Watch) {
    this.watch = watch;
  }

  /** The functions that test files declare with; `each` is jest-each's `bind`. */
  globals(bind: (declare: (name: string, run: Step) => void, done: boolean) => unknown): Record<string, unknown> {
    const test = (id: string, run: Step): void => {
      this.scope.parts.push({ id: `${this.scope.name} › ${id}`, run });
    };
    const describe = (name: string, declare: Step): void => {
      const outer = this.scope;
      this.scope = scopeOf(outer.name === '' ? name : `${outer.name} › ${name}`, outer);
      outer.parts.push(this.scope);
      declare();
      this.scope = outer;
    };
    const hook = (kind: Hook) => (run: Step) => this.scope.hooks[kind].push(run);
    Object.assign(test, { each: bind(test, false) });
    Object.assign(describe, { each: bind(describe, false) });
    return {
      ...{ describe, test, it: test },
      ...{ beforeAll: hook('beforeAll'), afterAll: hook('afterAll') },
      ...{ beforeEach: hook('beforeEach'), afterEach: hook('afterEach') },
    };
  }

  /** Runs the tests that `chosen` takes, in order, until one fails. */
  async run(chosen: (id: string) => boolean): Promise<void> {
    await this.runScope(this.scope, chosen);
  }

  private async runScope(scope: Scope, chosen: (id: string) => boolean): Promise<void> {
    const first = testsIn(scope).find(({ id }) => chosen(id));
    if (!first) return;
    this.watch(scope.name);
    await this.try(first.id, () => inOrder(scope.hooks.beforeAll));
    for (const part of scope.parts) {
      if (this.failed) break;
      if ('parts' in part) await this.runScope(part, chosen);
      else if (chosen(part.id)) await this.runTest(part, scope);
    }
    this.watch(scope.name);
    await this.try(first.id, () => inOrder(scope.hooks.afterAll));
  }

  private async runTest({ id, run }: Test, scope: Scope): Promise<void> {
    const scopes = outerFirst(scope);
    const start = performance.now();
    this.watch(id);
    await this.try(id, async () => {
      await inOrder(scopes.flatMap(({ hooks }) => hooks.beforeEach));
      await run();
    });
    await this.try(id, () => inOrder(scopes.reverse().flatMap(({ hooks }) => hooks.afterEach)));
    if (!this.failed) this.results.push({ id, took: performance.now() - start });
  }

  private async try(id: string, run: Step): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!this.failed)
        this.results.push({ id, took: 0, failure: error instanceof Error ? error.message : `${error}` });
      this.failed = true;
    }
  }
}

function scopeOf(name: string, outer: Scope | undefined): Scope {
  return { name, outer, hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] }, parts: [] };
}

function testsIn({ parts }: Scope): Test[] {
  return parts.flatMap((part) => ('parts' in part ? testsIn(part) : [part]));
}

function outerFirst(scope: Scope | undefined): Scope[] {
  return scope ? [...outerFirst(scope.outer), scope] : [];
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step();
}
