/** The parts of grants, in the order of the work. */
export const SECTIONS = [
  { id: 'procurement', word: 'window-buy-title' },
  { id: 'handover', word: 'window-hand-title' },
  { id: 'assets', word: 'window-hand-assets' },
  { id: 'monitoring', word: 'window-hand-monitoring' },
  { id: 'warnings', word: 'window-hand-warnings' },
] as const;

export type GrantSection = (typeof SECTIONS)[number]['id'];
