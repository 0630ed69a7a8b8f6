/** What the applicants table was last asked for, kept while one looks at a record and comes back; and
 * the order of its lines, for going from a record to its neighbours. */
class View {
  search = $state('');
  state = $state('');
  component = $state('');
  municipality = $state('');
  attention = $state(false);
  /** The line that was opened last. */
  opened: string | undefined;
  /** Applicants in the order of the lines. */
  order = $state.raw<string[]>([]);

  clear(): void {
    this.search = this.state = this.component = this.municipality = '';
    this.attention = false;
  }

  /** The filters as a saved view keeps them. */
  get content(): Record<string, string> {
    const { search, state, component, municipality } = this;
    return { search, state, component, municipality, attention: this.attention ? 'yes' : '' };
  }

  /** Looks for what a saved view says. */
  apply(content: Record<string, string | undefined>): void {
    this.search = content['search'] ?? '';
    this.state = content['state'] ?? '';
    this.component = content['component'] ?? '';
    this.municipality = content['municipality'] ?? '';
    this.attention = content['attention'] === 'yes';
  }

  /** Forgets what was looked for and seen: the vault is locked. */
  forget(): void {
    this.clear();
    this.opened = undefined;
    this.order = [];
  }

  get filtered(): boolean {
    return Boolean(this.search || this.state || this.component || this.municipality || this.attention);
  }

  /** The applicant so many lines further on. */
  neighbour(id: string, by: 1 | -1): string | undefined {
    const at = this.order.indexOf(id);
    return at < 0 ? undefined : this.order[at + by];
  }
}

/** Stands for "not recorded" in a filter, where the empty choice means "any". */
export const blank = '–';
export const view = new View();
