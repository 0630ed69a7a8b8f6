/** People, household and earlier support as the mock knows them. */
import type { EarlierSupport, PeoplePage, SupportPage, Warning } from '../lib/wire/types';

export function peoplePage(): PeoplePage {
  const member = { birth_date: null, to: null, because: null };
  return {
    number: 'CSP4-A-P0014',
    veiled: false,
    household: {
      id: 'h1',
      members: [
        { ...member, id: 'm1', number: 'CSP4-A-P0014', name: 'Ljiljana Nešić', relation: 'head', from: '2019-03-01' },
        { ...member, id: 'm2', number: 'CSP4-A-P0102', name: 'Драган Нешић', relation: 'spouse', from: '2019-03-01' },
        { ...member, id: 'm3', number: null, name: 'Zorka Nešić', relation: 'parent', from: null, birth_date: '1948-06-02' },
      ],
      left: [
        { ...member, id: 'm4', number: null, name: 'Petar Nešić', relation: 'child', from: '2019-03-01', to: '2026-02-14', because: 'moved' },
      ],
      other_adults: 1,
      children: 3,
      people: 7,
      headless: false,
    },
    former: [{ id: 'h0', relation: 'child', from: null, to: '2019-03-01', because: 'moved' }],
    addresses: [
      { id: 'a1', municipality: 'gracanice', settlement: 'Laplje Selo', address: 'Glavna', house_number: '12', postcode: null, from: null, to: '2026-05-01' },
    ],
    address_since: '2026-05-01',
    representations: [
      { id: 'r1', of_organisation: false, number: null, name: 'Gordana Ilić', phone: '+38344123456', kind: 'authorised', ground: 'Power of attorney 77/26', from: '2026-02-01', to: null, stands: true },
    ],
    stands_for: [],
    vulnerability: [{ id: 'v1', confirmed: true, body: 'Centre for Social Work Gračanica', on: '2026-10-01', points: 12 }],
    most_points: 15,
  }; // prettier-ignore
}

export const schemes = [
  { code: 'csp-3', title: 'EU-CSP III' },
  { code: 'agriculture', title: 'Ministry of Agriculture' },
  { code: 'municipality', title: 'Municipality' },
];

export function supportPage(application = 'CSP4-A-0014'): SupportPage {
  const support: EarlierSupport = { id: 's1', whose: 'person', applicant: 'CSP4-A-P0014', name: 'Liljana Neshiq', scheme: 'agriculture', what: 'Milking machine', year: 2025, on: null, amount: 250_000, told_by: "Ministry's list 2025", reference: 'MA-77/25', file: null, sheet: null, row: null }; // prettier-ignore
  const warning: Warning = { code: 'support-person', bases: ['person', 'asset'], support: 's1', application: null, applicant: 'CSP4-A-P0014', name: 'Liljana Neshiq', scheme: 'agriculture', what: 'Milking machine', year: 2025, amount: 250_000, reference: 'MA-77/25' }; // prettier-ignore
  const other: Warning = { ...warning, code: 'support-household', bases: ['household', 'address'], support: null, application: 'CSP4-A-0102', name: 'Драган Нешић', scheme: null, what: 'Motokultivator', year: 2026, amount: 412_350, reference: 'CSP4/2026/0031' }; // prettier-ignore
  return {
    support: [support],
    warned: [{ application, applicant: 'CSP4-A-P0014', name: 'Ljiljana Nešić', warnings: [warning, other] }],
    has_organisation: false,
  }; // prettier-ignore
}
