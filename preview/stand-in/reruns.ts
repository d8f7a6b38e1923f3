/**
 * Reruns: lets a run of the script wait for results. Google works formulas out while a script waits; Univer does so only
 * once the script has returned. So a run that would read what isn't worked out ends there, and is made again when it is:
 * its calls are then answered as they were, without any effect, up to the one that had to wait.
 */

import type { Calculation } from '../calculation';
import type { ServiceCall } from './service-call';

type Answer = Pick<ServiceCall, 'service' | 'method'> & ({ readonly value: unknown } | { readonly failure: unknown });

/** More often than this no run waits for the same cells: a circle is never worked out. */
const MOST = 50;

/** The run that is going on, if there is one. */
export class Reruns {
  readonly #calculation: Calculation;
  #answers: Answer[] | undefined;
  #next = 0;
  /** Whether the run is over and only its own clean-up is still going on, which is to have no effect. */
  #ended = false;
  #within = false;

  constructor(calculation: Calculation) {
    this.#calculation = calculation;
  }

  /** Does the script's work, as often as it has to wait. */
  async run<T>(work: () => T): Promise<T> {
    const answers: Answer[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const { value, failure, ended } = this.#attempt(work, answers);
      if (ended && attempt < MOST) await this.#calculation.finished();
      else if (failure) throw failure.error;
      else return value as T;
    }
  }

  /** Makes a call of the script, or answers it as before. */
  call({ service, method }: ServiceCall, make: () => unknown): unknown {
    if (!this.#answers || this.#within) return make();
    if (this.#ended) throw new Error('This run is over.');
    const known = this.#known(service, method);
    if (known) {
      if ('failure' in known) throw known.failure;
      return known.value;
    }
    this.#within = true;
    try {
      const value = make();
      if (!this.#ended) this.#answers.push({ service, method, value });
      return value;
    } catch (failure) {
      if (!this.#ended) this.#answers.push({ service, method, failure });
      throw failure;
    } finally {
      this.#within = false;
      this.#next = this.#answers.length;
    }
  }

  /** Ends the run, to make it again, where something is still to be worked out that it reads. */
  wait(): void {
    if (!this.#answers || !this.#calculation.pending) return;
    this.#ended = true;
    throw new Error('This run waits for results.');
  }

  #attempt<T>(
    work: () => T,
    answers: Answer[],
  ): { value?: T; failure?: { readonly error: unknown }; readonly ended: boolean } {
    this.#answers = answers;
    this.#next = 0;
    this.#ended = false;
    try {
      const value = work();
      return { value, ended: this.#ended };
    } catch (error) {
      return { failure: { error }, ended: this.#ended };
    } finally {
      this.#answers = undefined;
    }
  }

  /** The next answer for such a call: what the script keeps from one run to the next it doesn't ask for again. */
  #known(service: string, method: string): Answer | undefined {
    const answers = this.#answers ?? [];
    for (let at = this.#next; at < answers.length; at += 1) {
      const answer = answers[at];
      if (answer?.service !== service || answer.method !== method) continue;
      this.#next = at + 1;
      return answer;
    }
    if (this.#next < answers.length) throw new Error('This run asks for other things than before.');
    return undefined;
  }
}
