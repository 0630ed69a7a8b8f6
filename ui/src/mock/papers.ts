/** Attached files, forms and scans for the eye. */
import type { AttachmentShown, PaperFieldShown, PileShown, WaitingPageShown } from '../lib/wire/types';

export const attachments: AttachmentShown[] = [
  { id: 'a1', record_number: 'CSP4-A-0014', kind: 'application_form', title: 'scan-2026-11-20.pdf', media_type: 'application/pdf', bytes: 812_345, sha256: '5f0c2e8d41b7', pages: 3, on: '2026-11-20', officer: 'Nora Gashi' },
  { id: 'a2', record_number: 'CSP4-A-P0014', kind: 'identity_document', title: 'Identity card, both sides', media_type: 'image/jpeg', bytes: 2_412_000, sha256: '90aa17c3be52', pages: null, on: '2026-11-18', officer: 'Milica Đurić' },
]; // prettier-ignore

const choice = (codes: string[], names: string[]) =>
  codes.map((code, i) => ({ code, name: names[i] ?? code }));

export const paperFields: PaperFieldShown[] = [
  ['A1', 'full_name'],
  ['A2', 'sex'],
  ['A3', 'birth_date'],
  ['A4', 'identification_number'],
  ['A5', 'phone'],
  ['A6', 'identification_kind'],
  ['A7', 'identification_issuer'],
  ['A8', 'disability'],
  ['A9', 'community'],
  ['A10', 'community_note'],
  ['A11', 'language'],
  ['A12', 'displacement'],
  ['B1', 'municipality'],
  ['B2', 'settlement'],
  ['B3', 'address'],
  ['B4', 'house_number'],
  ['B5', 'postcode'],
  ['C1', 'component'],
  ['C2', 'sector'],
  ['C3', 'household_size'],
  ['C4', 'requested_eur'],
  ['C5', 'own_share_eur'],
  ['C6', 'notes'],
  ['D1', 'organisation_name'],
  ['D2', 'nui'],
  ['D3', 'organisation_kind'],
].map(([code, name]) => ({
  code: code ?? '',
  name: name ?? '',
  label: null,
  choices: name === 'sex' ? choice(['female', 'male'], ['Female', 'Male']) : [],
}));

/** What a call asks itself. */
export const callFields: PaperFieldShown[] = [
  { code: 'Q1', name: 'answer.land', label: 'Whose is the land?', choices: choice(['own', 'rented'], ['Own', 'Rented']) }, // prettier-ignore
  { code: 'Q2', name: 'answer.jobs', label: 'How many jobs will there be?', choices: [] },
];

export const pile: PileShown = {
  file_name: 'pile.pdf',
  pages: 14,
  attached: [
    { application: 'CSP4-A-0431', pages: [1, 2, 3] },
    { application: 'CSP4-A-0432', pages: [4, 5, 6] },
  ],
  unassigned: [
    { page: 7, number: 'CSP4-A-F0077', why: 'not-entered' },
    { page: 8, number: null, why: 'no-code' },
  ],
  unchanged: [9, 10, 11, 12, 13, 14],
  change: 'c10',
};

export const waiting: WaitingPageShown[] = [
  { id: 'w1', attachment: 'a7', page: 7, number: 'CSP4-A-F0077', pile: 'pile.pdf' },
  { id: 'w2', attachment: 'a8', page: 8, number: null, pile: 'pile.pdf' },
];
