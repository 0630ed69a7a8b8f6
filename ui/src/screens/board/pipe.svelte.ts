import { none, type Filters } from './filters';

/** What the pipeline was last asked for, kept while one looks at a record and comes back. */
class Pipe {
  filters = $state<Filters>(none());
  mode = $state<'board' | 'table'>('board');
  /** The card or line that was opened last. */
  opened: string | undefined;

  /** Forgets what was looked for and seen: the vault is locked. */
  forget(): void {
    this.filters = none();
    this.opened = undefined;
  }
}

export const pipe = new Pipe();
