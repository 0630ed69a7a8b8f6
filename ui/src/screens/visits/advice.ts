/** How a recommendation is shown. */
export const tones: Record<string, 'done' | 'wait' | 'refuse'> = {
  recommended: 'done',
  with_conditions: 'wait',
  not_recommended: 'refuse',
};

export const shapes: Record<string, 'full' | 'half' | 'cross'> = {
  recommended: 'full',
  with_conditions: 'half',
  not_recommended: 'cross',
};
