/** Something a screen asks of the core: what came of it, what stands against it, how far it is. */
import { untrack } from 'svelte';
import { call, long, type Args, type LongName, type Name, type Returns } from './ipc';
import { session } from './session.svelte';
import type { Problem, Progress } from './wire/types';

export class Work {
  problem = $state.raw<Problem | null>(null);
  progress = $state.raw<Progress | null>(null);
  busy = $state(false);
  #cancel: (() => Promise<unknown>) | undefined;

  /** A short command. Undefined when it was refused; the refusal then stands in `problem`. */
  async ask<N extends Name>(name: N, args: Args<N>): Promise<Returns<N> | undefined> {
    return this.#do(() => call(name, args));
  }

  /** A long command, with progress and cancel. */
  async long<N extends LongName>(name: N, args: Args<N>): Promise<Returns<N> | undefined> {
    this.progress = { step: 'begin', done: 0, total: 0 };
    const told = (progress: Progress) => {
      if (this.progress) this.progress = progress;
    };
    try {
      return await this.#do(() => {
        const job = long(name, args, told);
        this.#cancel = job.cancel;
        return job.result;
      });
    } finally {
      this.progress = null;
      this.#cancel = undefined;
    }
  }

  cancel = (): unknown => this.#cancel?.();

  async #do<T>(act: () => Promise<T>): Promise<T | undefined> {
    // A second click while the first is under way is no second order. An effect that asks does not
    // depend on whether something is being asked: it would ask again and again.
    if (untrack(() => this.busy)) return undefined;
    this.busy = true;
    this.problem = null;
    try {
      return await act();
    } catch (thrown) {
      this.problem = session.refused(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
