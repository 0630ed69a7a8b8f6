import { words } from '../../lib/words.svelte';

/** Thousandths without zeros at their end, with the mark of the language: `2`, `0,125`. */
export function quantityText(milli: number, unit?: string | null): string {
  const mark = words.language === 'en' ? '.' : ',';
  const text = (milli / 1000).toString().replace('.', mark);
  return unit ? `${text} ${unit}` : text;
}

/** The pairs of languages a paper can have; the grantee's own where none is chosen. */
export const pairs = ['en-sq', 'en-sr-Latn', 'en-sr-Cyrl', 'en-sq-sr'];
