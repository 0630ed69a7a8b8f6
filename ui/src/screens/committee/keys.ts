/** The keys that tick outcomes: A approve, R reserve, J reject, B back; of the municipal committee A supports
 * and J does not. */
const keys: Record<string, string> = {
  approved: 'A',
  reserve: 'R',
  rejected: 'J',
  returned: 'B',
  supported: 'A',
  not_supported: 'J',
};

export const keyOf = (outcome: string): string | undefined => keys[outcome];
