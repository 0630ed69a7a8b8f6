/** Texts the programme words itself, in the language of the window. */
import { latin } from '../../lib/latin';
import { words } from '../../lib/words.svelte';
import type { CallRow, InLanguages } from '../../lib/wire/types';

/** The wording in the window's language; English where it is not worded there. */
export function saidIn(text: InLanguages): string {
  const own =
    words.language === 'en'
      ? text.en
      : words.language === 'sq'
        ? text.sq
        : words.language === 'sr-Cyrl'
          ? text.sr
          : latin(text.sr);
  return own.trim() ? own : text.en;
}

/** A call's title, or its number where nobody worded one. */
export const titleOf = (row: CallRow): string => saidIn(row.content.title) || row.number;

export type Standing = 'ahead' | 'open' | 'closed';

/** Whether applications are received today. */
export function standing(row: CallRow, today: string): Standing {
  const { opens_on, closes_on } = row.content;
  if (opens_on && today < opens_on) return 'ahead';
  return closes_on && today > closes_on ? 'closed' : 'open';
}
