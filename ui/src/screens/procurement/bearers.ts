/** Who may bear a difference, in the core's order. */
import { codeText } from '../../lib/problem';
import type { Bearer, Step } from '../../lib/wire/types';

export const BEARERS: Bearer[] = [
  'programme',
  'own_share',
  'quantity_changed',
  'supplier',
  'vat',
  'not_bought',
];
export const STEPS: Step[] = ['requested', 'ordered', 'delivered', 'paid'];

export const bearerOptions = () =>
  BEARERS.map((bearer) => ({ value: bearer, label: codeText('buying-bearer', bearer) }));
