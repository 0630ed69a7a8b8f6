/** Quantities and figures of procurement as people read them. */
import { quantityText } from '../../lib/format';
import { words } from '../../lib/words.svelte';
import type { FiguresShown } from '../../lib/wire/types';

export const amountOf = (milli: number, unit: string | null): string =>
  `${quantityText(milli)} ${unit ?? words.get('buying-pieces')}`;

/** The five figures in the order in which they come about. */
export const five: { word: string; read: (figures: FiguresShown) => number }[] = [
  { word: 'buying-approved', read: (figures) => figures.approved_cents },
  { word: 'buying-committed', read: (figures) => figures.committed_cents },
  { word: 'buying-ordered', read: (figures) => figures.ordered_cents },
  { word: 'buying-delivered', read: (figures) => figures.delivered_cents },
  { word: 'buying-paid', read: (figures) => figures.paid_cents },
];

export const stateMark: Record<
  string,
  { shape: 'open' | 'half' | 'ring' | 'full'; tone: 'wait' | 'info' | 'done' }
> = {
  open: { shape: 'open', tone: 'wait' },
  requested: { shape: 'half', tone: 'wait' },
  quoted: { shape: 'half', tone: 'info' },
  awarded: { shape: 'ring', tone: 'info' },
  ordered: { shape: 'ring', tone: 'info' },
  delivered: { shape: 'full', tone: 'info' },
  paid: { shape: 'full', tone: 'done' },
};
