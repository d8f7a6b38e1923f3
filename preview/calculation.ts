/** Calculation: knows whether Univer, which calculates later and by itself, still has something to work out. */

import {
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/** Univer starts calculating 100 ms after the last change; past this time (ms) a start no longer comes. */
const NO_START = 1500;

const STYLE_COMMANDS = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** `waiting` is between a change and the start of the calculation it makes necessary. */
type Stage = 'idle' | 'waiting' | 'running';

/** Watches the changes that make cells dirty, and waits for the results to be in the cells. */
export class Calculation {
  readonly #dirtying: IActiveDirtyManagerService;
  readonly #listener: IDisposable;
  #stage: Stage = 'idle';
  #resolvers: (() => void)[] = [];
  #giveUp: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    this.#dirtying = injector.get(IActiveDirtyManagerService);
    this.#listener = injector.get(ICommandService).onCommandExecuted((command, options) => this.#see(command, options));
  }

  /** Whether something still has to be calculated. */
  get pending(): boolean {
    return this.#stage !== 'idle';
  }

  /** Resolves when nothing is left to calculate, at once if that is so already. */
  async finished(): Promise<void> {
    while (this.pending) {
      await new Promise<void>((resolve) => this.#resolvers.push(resolve));
      // The end is announced while the results are still being written into the cells.
      await new Promise<void>((resolve) => setTimeout(resolve));
    }
  }

  /** Stops watching and lets everyone who waits go on. */
  dispose(): void {
    this.#listener.dispose();
    this.#enter('idle');
  }

  #see(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.#enter('running');
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined || this.#stage !== 'running') return;
      // Univer stops a calculation to start it again with what has changed since.
      this.#enter(functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION ? 'waiting' : 'idle');
    } else if (this.#makesDirty(command, options)) this.#enter('waiting');
  }

  /** Univer's own results, written with onlyLocal, start no calculation; nor do changes of style. */
  #makesDirty({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (id !== SetRangeValuesMutation.id) return this.#dirtying.get(id) !== undefined;
    const { trigger } = params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && !(trigger && STYLE_COMMANDS.has(trigger));
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    clearTimeout(this.#giveUp);
    if (stage === 'waiting') this.#giveUp = setTimeout(() => this.#enter('idle'), NO_START);
    if (stage !== 'idle') return;
    const resolvers = this.#resolvers;
    this.#resolvers = [];
    for (const resolve of resolvers) resolve();
  }
}
