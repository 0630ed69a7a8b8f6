/** The parts of Setup, in the order of their tabs. */
export type Section =
  | 'programme'
  | 'officers'
  | 'duties'
  | 'screening'
  | 'support'
  | 'wording'
  | 'keys'
  | 'privacy'
  | 'backups'
  | 'computer';
