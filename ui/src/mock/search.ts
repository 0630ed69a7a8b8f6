/** Search in the mock: by name, number and municipality, enough for pictures. */
import type { ApplicantRow, SearchAnswer, SearchHit, SearchMatch } from '../lib/wire/types';
import { municipalities } from './people';

const cyrillic: Record<string, string> = { ђ: 'dj', ж: 'z', љ: 'lj', њ: 'nj', ћ: 'c', ч: 'c', џ: 'dz', ш: 's', а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c' }; // prettier-ignore
const fold = (text: string) =>
  [...text.toLowerCase()]
    .map((c) => cyrillic[c] ?? c)
    .join('')
    .replace(/đ/g, 'dj')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
const isCyrillic = (text: string) => /[\u0400-\u052f]/.test(text);

function match(typed: string, field: string, text: string): SearchMatch | null {
  for (const word of text.matchAll(field === 'number' ? /.+/g : /[\p{L}\p{N}]+/gu)) {
    const whole = fold(word[0]);
    const from = field === 'number' ? whole.indexOf(fold(typed)) : whole.startsWith(fold(typed)) ? 0 : -1;
    if (from < 0) continue;
    const start = word.index + from;
    const end = field === 'number' ? start + typed.length : word.index + word[0].length;
    const how = isCyrillic(typed) !== isCyrillic(word[0]) && field !== 'number' ? 'other-script' : 'exact';
    return {
      typed,
      field,
      how,
      before: text.slice(0, start),
      met: text.slice(start, end),
      after: text.slice(end),
    };
  }
  return null;
}

export function search(rows: ApplicantRow[], text: string): SearchAnswer {
  const parts = text.split(/\s+/).filter(Boolean);
  const hits: SearchHit[] = [];
  for (const row of rows) {
    const place = municipalities.find((one) => one.code === row.municipality)?.names['en'] ?? '';
    const matches = parts.map(
      (typed) =>
        match(typed, 'name', row.name) ?? match(typed, 'number', row.number) ?? match(typed, 'place', place),
    );
    if (!matches.length || matches.some((one) => one === null)) continue;
    const met = matches.filter((one) => one !== null);
    const field =
      ['name', 'number', 'place'].find((field) => met.some((one) => one.field === field)) ?? 'name';
    const { applicant, number, name, representative, municipality, state } = row;
    hits.push({ applicant, number, name, representative, municipality, state, field, matches: met });
  }
  const order = ['name', 'number', 'place'];
  hits.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  return { hits: hits.slice(0, 20), more: hits.length > 20 };
}
