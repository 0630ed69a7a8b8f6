/** The session: the only state all screens share. */
import { call, isProblem, onSession } from './ipc';
import { router } from './route.svelte';
import { words } from './words.svelte';
import { view } from '../screens/applicants/view.svelte';
import { pipe } from '../screens/board/pipe.svelte';
import type { Choice, Language, Preferences, Problem, ReferenceLists, Session, Theme } from './wire/types';

const nothing: ReferenceLists = {
  municipalities: [],
  communities: [],
  sectors: [],
  components: [],
  states: [],
  roles: [],
  displacements: [],
  identifications: [],
  organisations: [],
  import_fields: [],
};

class Here {
  now = $state.raw<Session | null>(null);
  lists = $state.raw<ReferenceLists>(nothing);
  /** What no screen expected; shown in a dialog with details that can be copied. */
  unexpected = $state.raw<{ code: string; details: string } | null>(null);
  /** The passphrase of a sample that was just opened: no secret, and needed to open it again. */
  samplePassphrase = $state<string | null>(null);
  /** What was just done, told once on the next screen. */
  told = $state<string | null>(null);
  /** The officer is choosing another vault although one is known. */
  choosing = $state(false);
  /** A backup is being restored: in the place of the vault that is known, or elsewhere; and whether that is under
   * way, so that the screen stays although the vault is locked meanwhile. */
  restoring = $state<{ here: boolean; working: boolean } | null>(null);
  #system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  #recorded = new Map<string, Choice>();

  get stage() {
    return this.now?.stage ?? null;
  }
  get vault() {
    return this.now?.vault ?? null;
  }
  get officer() {
    return this.now?.officer ?? null;
  }
  get may() {
    return (
      this.now?.may ?? {
        enter: false,
        check: false,
        decide: false,
        terms: false,
        reads: false,
        settings: false,
        unmask: false,
        documents: false,
        undo: false,
        keys: false,
        screen: false,
        suppliers: false,
      }
    );
  }
  get theme(): Theme {
    return this.now?.preferences.theme ?? 'system';
  }

  /** The first thing the window does. */
  async begin(): Promise<void> {
    this.#system?.addEventListener?.('change', () => this.#paint());
    onSession((session) => this.take(session));
    const session = await call('session', null);
    await this.#speak(session.preferences.language);
    this.lists = await call('reference_lists', null);
    for (const choice of [...this.lists.municipalities, ...this.lists.communities, ...this.lists.sectors])
      this.#recorded.set(choice.code, choice);
    this.take(session);
  }

  /** Takes over what the host says the session is now. */
  take(session: Session): void {
    const was = this.now?.stage;
    this.now = session;
    this.#paint();
    if (was !== session.stage) {
      this.choosing = false;
      // Nothing that was on the screen stays behind when it is cleared.
      if (was === 'open') {
        this.told = this.unexpected = null;
        if (!this.restoring?.working) this.restoring = null;
        view.forget();
        pipe.forget();
      }
      router.start();
    }
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    if (!this.now) return;
    const preferences = { ...this.now.preferences, ...change };
    if (change.language) await this.#speak(change.language);
    this.take(await call('keep_preferences', preferences));
  }

  async lock(): Promise<void> {
    // What is typed is kept first; a form that cannot keep it does not hold up the lock.
    await Promise.race([router.leaving(), new Promise((done) => setTimeout(done, 1000))]);
    this.take(await call('lock', null));
  }

  /** A name from the lists, in the language of the window; the code itself when a newer program wrote it. */
  nameOf(code: string | null | undefined): string {
    if (!code) return '';
    const names = this.#recorded.get(code)?.names;
    return names ? names[words.language as Language] : code;
  }

  /** What to do with what a command threw: refusals come back, the rest is shown or passed over. */
  refused(thrown: unknown): Problem | null {
    if (!isProblem(thrown)) {
      const details = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
      this.unexpected = { code: 'window', details };
      return null;
    }
    if (thrown.code === 'cancelled') return null;
    if (thrown.code === 'locked') {
      void call('session', null).then((session) => this.take(session));
      return null;
    }
    return thrown;
  }

  async #speak(language: Language): Promise<void> {
    const told = await call('words', { language });
    words.take(told.language, told.source);
  }

  #paint(): void {
    const dark = this.theme === 'dark' || (this.theme === 'system' && (this.#system?.matches ?? false));
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }
}

export const session = new Here();
