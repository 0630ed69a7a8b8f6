/** Restrictive measures for the eye. Everybody listed here is invented. */
import type { ApplicantScreening, HitShown, HitsShown, ListShown, ScreeningShown } from '../lib/wire/types';

const list = (id: string, more: Partial<ListShown>): ListShown => ({
  id,
  source: 'eu',
  newest: true,
  generated_on: '2026-11-12',
  loaded_at: '2026-11-13T08:12:00.000Z',
  officer: 'Nora Gashi',
  age_days: 11,
  entities: 5874,
  names: 21_406,
  added: 12,
  changed: 31,
  removed: 4,
  ...more,
});

export const lists: ListShown[] = [
  list('l1', {}),
  list('l2', {
    source: 'un',
    generated_on: '2026-10-02',
    loaded_at: '2026-10-05T10:40:00.000Z',
    officer: 'Milica Đurić',
    age_days: 52,
    entities: 1002,
    names: 4_118,
    added: 0,
    changed: 2,
    removed: 1,
  }),
  list('l3', {
    newest: false,
    generated_on: '2026-10-15',
    loaded_at: '2026-10-16T07:55:00.000Z',
    added: 5866,
  }),
];

const base: HitShown = {
  id: 'h1',
  applicant: '0190-13',
  organisation: null,
  number: 'CSP4-A-P0014',
  name: 'Милован Звекић',
  birth_date: '1961-03-09',
  screened: 'person',
  of: null,
  source: 'eu',
  listed: {
    reference: 'EU.9001.1',
    name: 'Milovan ZVEKIĆ',
    matched: 'Milovan ZVEKIĆ',
    programme: 'INV',
    births: ['09.03.1961, Novigrad'],
    countries: ['SERBIA'],
    url: 'https://example.org/act/101',
  },
  percent: 98,
  class: 'strong',
  contradicted: false,
  evidence: [
    { key: 'screening-evidence-word', own: 'Милован', listed: 'Milovan', speaks: 'for' },
    { key: 'screening-evidence-word', own: 'Звекић', listed: 'ZVEKIĆ', speaks: 'for' },
    { key: 'screening-evidence-birth-same-day', own: '', listed: '', speaks: 'for' },
    { key: 'screening-evidence-sex-yes', own: '', listed: '', speaks: 'for' },
  ],
  state: 'open',
  found_on: '2026-11-13',
  signatures: [{ kind: 'clear', by: 'Nora Gashi', on: '2026-11-16', reason: "Another father's name; seen the identity card" }],
  awaits_second: true,
  signed_by_me: false,
}; // prettier-ignore

const all: HitShown[] = [
  base,
  {
    ...base,
    id: 'h2',
    applicant: null,
    organisation: 'o1',
    number: 'CSP4-A-S0003',
    name: 'Karim Nourasani',
    birth_date: null,
    screened: 'member',
    of: 'Agro Mehanika d.o.o.',
    source: 'un',
    percent: 84,
    class: 'weak',
    listed: {
      reference: 'QDi.9902',
      name: 'Karim Abd al-Rahim Nourasani',
      matched: 'Karim Abd al-Rahim Nourasani',
      programme: 'INV',
      births: ['~1970'],
      countries: [],
      url: '',
    },
    evidence: [
      { key: 'screening-evidence-word', own: 'Karim', listed: 'Karim', speaks: 'for' },
      { key: 'screening-evidence-word', own: 'Nourasani', listed: 'Nourasani', speaks: 'for' },
      { key: 'screening-evidence-listed', own: '', listed: 'Abd al-Rahim', speaks: 'neither' },
    ],
    signatures: [],
    awaits_second: false,
  },
  {
    ...base,
    id: 'h3',
    applicant: '0190-20',
    number: 'CSP4-A-P0021',
    name: 'Lidija Vask',
    birth_date: '1994-08-17',
    class: 'weak',
    percent: 77,
    contradicted: true,
    listed: {
      reference: 'EU.9003.2',
      name: 'Lidija Ørnesdatter Vask',
      matched: 'Lidija Ørnesdatter Vask',
      programme: 'OTH',
      births: ['1958–1961', '01.12.1959'],
      countries: [],
      url: '',
    },
    evidence: [
      { key: 'screening-evidence-word', own: 'Lidija', listed: 'Lidija', speaks: 'for' },
      { key: 'screening-evidence-word', own: 'Vask', listed: 'Vask', speaks: 'for' },
      { key: 'screening-evidence-birth-contradicts', own: '', listed: '', speaks: 'against' },
      { key: 'screening-evidence-sex-yes', own: '', listed: '', speaks: 'for' },
    ],
    signatures: [{ kind: 'clear', by: 'Milica Đurić', on: '2026-11-20', reason: 'Born thirty years later' }],
    signed_by_me: true,
  },
];

let hitsNow = all;

export const hits = (state: string | null, applicant: string | null): HitsShown => {
  const of = (which: string) => hitsNow.filter((hit) => hit.state === which);
  const wanted = hitsNow.filter(
    (hit) => (state === null || hit.state === state) && (applicant === null || hit.applicant === applicant),
  );
  return {
    hits: wanted,
    open: of('open').length,
    cleared: of('cleared').length,
    confirmed: of('confirmed').length,
    contradicted: of('open').filter((hit) => hit.contradicted && !hit.signed_by_me).length,
    second: of('open').filter((hit) => hit.awaits_second && !hit.signed_by_me).length,
  };
};

export function clear(id: string, reason: string): { cleared: number; waiting: number } {
  const hit = hitsNow.find((one) => one.id === id);
  const second = hit?.awaits_second ?? false;
  hitsNow = hitsNow.map((one) =>
    one.id !== id
      ? one
      : {
          ...one,
          state: second ? 'cleared' : one.state,
          awaits_second: !second,
          signed_by_me: !second,
          signatures: [...one.signatures, { kind: 'clear', by: 'Milica Đurić', on: '2026-11-23', reason }],
        },
  );
  return second ? { cleared: 1, waiting: 0 } : { cleared: 0, waiting: 1 };
}

export function confirm(id: string, reason: string): null {
  hitsNow = hitsNow.map((one) =>
    one.id !== id
      ? one
      : {
          ...one,
          state: 'confirmed',
          awaits_second: false,
          signed_by_me: false,
          signatures: [...one.signatures, { kind: 'confirm', by: 'Milica Đurić', on: '2026-11-23', reason }],
        },
  );
  return null;
}

export const screening = (notScreened = 37): ScreeningShown => ({
  lists,
  not_screened: notScreened,
  per_thousand: 4.7,
  open: hits('open', null).open,
});

export const ofApplicant = (id: string): ApplicantScreening => {
  const open = hits('open', id).open;
  return {
    standing: open > 0 ? 'open' : 'clear',
    open,
    lists: lists.filter((one) => one.newest),
    screened: [
      { name: 'Ljiljana Nešić', screened: 'person', at: '2026-11-13T08:14:00.000Z' },
      { name: 'Udruženje pčelara Lipa', screened: 'organisation', at: '2026-11-13T08:14:00.000Z' },
      { name: 'Karim Nourasani', screened: 'member', at: null },
    ],
    certifiable: true,
  };
};

/** As at the beginning; for the tests. */
export function forget(): void {
  hitsNow = all;
}
