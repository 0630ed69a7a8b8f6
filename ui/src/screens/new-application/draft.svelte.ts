import { call } from '../../lib/ipc';
import { session } from '../../lib/session.svelte';

/** Keeps what is typed inside the vault, so that no locking, power cut or wrong click loses it. */
export class DraftKeeper {
  /** When the draft was last kept. */
  kept = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Record<string, string> | undefined;

  constructor(private readonly form: string) {}

  /** Keeps this soon; a next keystroke puts it off a little. */
  later(content: Record<string, string>): void {
    this.kept = false;
    this.#waiting = content;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), 600);
  }

  /** Keeps what still waits, at once. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    const content = this.#waiting;
    if (!content) return;
    this.#waiting = undefined;
    try {
      await call('keep_draft', { form: this.form, content });
      this.kept = true;
    } catch (thrown) {
      session.refused(thrown);
    }
  }

  /** Forgets the draft: it was saved, or the officer begins anew. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.kept = false;
    await call('keep_draft', { form: this.form, content: {} });
  }
}
