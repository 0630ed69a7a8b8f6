/** A signed agreement with an amendment under way, and its wording, for the eye. */
import type { AgreementPageShown, WordingShown, WrittenFile } from '../lib/wire/types';

const shown: AgreementPageShown = {
  number: 'CSP4/2026/0013',
  signed: true,
  signed_on: '2026-11-20',
  missing: [],
  particulars: [
    { field: 'custodian', en: 'Ana Ilić, Preoce', sq: '', sr: '' },
    { field: 'users', en: '', sq: '', sr: '' },
  ],
  three_parties: false,
  versions: [
    { amendment: null, version: 1, content_hash: '5d1c0b4f77aa90e2', wording: '2026-2', made_on: '2026-11-18', languages: 'en-sq', signed: false },
    { amendment: null, version: 2, content_hash: '91b2f0c3de44a871', wording: '2026-2', made_on: '2026-11-19', languages: 'en-sr-Cyrl', signed: true },
  ],
  signings: [
    {
      amendment: null,
      signed_on: '2026-11-20',
      place: 'Gračanica',
      parties: ['IOM: Jane Example, 19.11.2026', 'Grantee: Ђорђе Петровић, 20.11.2026; Witness: Ana Ilić (B 12)'],
      scan_sha256: 'a94f1cd8e37b22095a94f1cd8e37b220',
    },
  ],
  obligations: [
    { number: 1, said: 'Show that the own contribution has been made', time: 'before the handover', due_on: null, late: false, outcome: 'met', settled_on: '2026-11-21', evidence: 'Invoice 14/26' },
    { number: 2, said: 'Register the business, where the law asks for it', time: '3 months after the last signature', due_on: '2027-02-20', late: false, outcome: null, settled_on: null, evidence: null },
    { number: 3, said: 'Attend the training', time: '6 months after the last signature', due_on: '2026-11-01', late: true, outcome: null, settled_on: null, evidence: null },
  ],
  amendments: [
    {
      number: 1,
      reason: 'The price of the machine rose',
      changes: ['Value of the donation – until now: EUR 3 000.00. From now on: EUR 3 100.00.'],
      drawn_up_on: '2026-11-22',
      drawn_up_by: 'Besa Krasniqi',
      approved_on: null,
      approved_by: null,
      signed_on: null,
    },
  ],
  ending: null,
  returnable: [{ asset: '', item: 1, said: 'Walking tractor' }],
}; // prettier-ignore

const wording: WordingShown = {
  component: 'new_enterprise',
  version: 0,
  valid_from: null,
  clearance: null,
  reason: '',
  en: 'version: 2026-2\n\n@title\nDonation Agreement\nNo. {number}\n\n# Purpose\nIOM donates to the Grantee the goods listed in Annex 1 for {components}.\n',
  sq: 'version: 2026-2\n\n@title\nMarrëveshje donacioni\nNr. {number}\n',
  sr: 'version: 2026-2\n\n@title\nСпоразум о донацији\nБр. {number}\n',
};

const file: WrittenFile = {
  path: '/home/officer/Documents/CSP/CSP4-2026-0013-A1_en-sq.pdf',
  file_name: 'CSP4-2026-0013-A1_en-sq.pdf',
  folder: '/home/officer/Documents/CSP',
  bytes: 88_210,
};

export const agreement = {
  agreement_page: () => shown,
  say_particular: () => shown,
  add_obligation: () => shown,
  settle_obligation: () => shown,
  sign_agreement: () => shown,
  draw_up_amendment: () => shown,
  approve_amendment: () => shown,
  withdraw_amendment: () => shown,
  end_agreement: () => null,
  make_amendment: () => file,
  make_summary: () => file,
  wordings: () => [wording],
  check_wording: () => ({
    faults: [{ code: 'unknown-placeholder', language: 'en', line: 8, column: 62, name: 'components' }],
    preview: [
      { title: 'Donation Agreement', paragraphs: [' No. ‹number›'] },
      { title: '1  Purpose', paragraphs: [' IOM donates to the Grantee the goods listed in Annex 1.'] },
    ],
  }),
  set_wording: () => [wording],
};
