/** Points as people write them, and titles in the window's language. */
import { words } from '../../lib/words.svelte';
import type { Language, Names } from '../../lib/wire/types';

const comma = () => (words.language === 'en' ? '.' : ',');

/** Thousandths of a point with one decimal: `72.5`. */
export function pointsText(milli: number): string {
  const tenths = Math.round(Math.abs(milli) / 100);
  return `${milli < 0 ? '−' : ''}${Math.floor(tenths / 10)}${comma()}${tenths % 10}`;
}

/** The same with its sign: `+3.2`. */
export function signedText(milli: number): string {
  return (milli > 0 ? '+' : '') + pointsText(milli);
}

export function named(names: Names): string {
  return names[words.language as Language];
}
