import type { GrantSection } from '../screens/grants/sections';
import type { Section } from '../screens/setup/sections';

/** Where in the window one is. Kept in the history without touching the address, because navigation is
 * refused by the host; Back and Alt+Left work as everywhere. */
export type Route =
  | { at: 'home' }
  | { at: 'applicants'; state?: string; municipality?: string; search?: string; attention?: boolean }
  | { at: 'applicant'; id: string }
  | { at: 'new'; applicant?: string; name?: string | undefined }
  | { at: 'duplicates' }
  | { at: 'screening'; applicant?: string }
  | { at: 'suppliers' }
  | { at: 'supplier'; id: string }
  | { at: 'visits' }
  | { at: 'import' }
  | { at: 'papers' }
  | { at: 'calls' }
  | { at: 'call'; id: string }
  | { at: 'edit-call'; id?: string }
  | { at: 'funds' }
  | { at: 'pipeline' }
  | { at: 'deadlines' }
  | { at: 'complaints' }
  | { at: 'scoring'; call?: string; application?: string }
  | { at: 'committee'; session?: string }
  | { at: 'grants'; section?: GrantSection; search?: string; lot?: string }
  | { at: 'month' }
  | { at: 'changes' }
  | { at: 'setup'; section?: Section }
  | { at: 'look' };

/** Asks whether one may leave; a form with work in it that could not be kept says no. */
type Guard = () => boolean | Promise<boolean>;

class Router {
  now = $state.raw<Route>({ at: 'home' });
  /** Told to the reader when the place changes. */
  depth = $state(0);
  #guard: Guard | undefined;

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('popstate', (event) => {
      const state = event.state as { route?: Route; depth?: number } | null;
      this.now = state?.route ?? { at: 'home' };
      this.depth = state?.depth ?? 0;
    });
  }

  /** Lets the screen put its work away before one leaves or locks; false when it wants to stay. */
  async leaving(): Promise<boolean> {
    return !this.#guard || (await this.#guard());
  }

  async go(route: Route): Promise<void> {
    if (!(await this.leaving())) return;
    this.#guard = undefined;
    this.depth += 1;
    history.pushState({ route: { ...route }, depth: this.depth }, '');
    this.now = route;
  }

  /** To a neighbour of the same kind: Back still leads to where one came from. */
  beside(route: Route): void {
    history.replaceState({ route: { ...route }, depth: this.depth }, '');
    this.now = route;
  }

  back(otherwise: Route): void {
    if (this.depth > 0) history.back();
    else void this.go(otherwise);
  }

  /** Forgets the way here: after unlocking there is no way back behind it. */
  start(route: Route = { at: 'home' }): void {
    this.#guard = undefined;
    this.depth = 0;
    history.replaceState({ route: { ...route }, depth: 0 }, '');
    this.now = route;
  }

  guard(guard: Guard): () => void {
    this.#guard = guard;
    return () => {
      if (this.#guard === guard) this.#guard = undefined;
    };
  }
}

export const router = new Router();
