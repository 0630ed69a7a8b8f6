/** What a search found, as it is shown. */
import type { SearchHit, SearchMatch } from '../lib/wire/types';

export type Kind = 'people' | 'numbers' | 'enterprises' | 'places' | 'notes';

const kinds: Record<string, Kind> = {
  name: 'people',
  number: 'numbers',
  phone: 'numbers',
  document: 'numbers',
  enterprise: 'enterprises',
  place: 'places',
  note: 'notes',
};

/** Hits by what was met in them; the group of the best hit comes first, and within each the best. */
export function grouped(hits: SearchHit[]): { kind: Kind; hits: SearchHit[] }[] {
  const groups = new Map<Kind, SearchHit[]>();
  for (const hit of hits) {
    const kind = kinds[hit.field] ?? 'people';
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}

const inTheName = (hit: SearchHit, match: SearchMatch) =>
  match.met !== '' &&
  (match.field === 'name' || match.field === 'enterprise') &&
  match.before + match.met + match.after === hit.name;

/** The name in pieces, with what was met in it. */
export function pieces(hit: SearchHit): { text: string; met: boolean }[] {
  const met = hit.matches
    .filter((match) => inTheName(hit, match))
    .map((match) => ({ from: match.before.length, to: match.before.length + match.met.length }))
    .sort((a, b) => a.from - b.from);
  const out: { text: string; met: boolean }[] = [];
  let at = 0;
  for (const { from, to } of met) {
    if (from < at) continue;
    if (from > at) out.push({ text: hit.name.slice(at, from), met: false });
    out.push({ text: hit.name.slice(from, to), met: true });
    at = to;
  }
  if (at < hit.name.length) out.push({ text: hit.name.slice(at), met: false });
  return out;
}

/** What the name alone does not show. */
export function told(hit: SearchHit): SearchMatch[] {
  return hit.matches.filter(
    (match) =>
      (!inTheName(hit, match) &&
        !(match.field === 'number' && match.before + match.met + match.after === hit.number)) ||
      match.how === 'nearly' ||
      match.how === 'other-script',
  );
}
