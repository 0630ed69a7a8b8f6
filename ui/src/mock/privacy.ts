/** A person's data as the mock knows it. */
import type { DisclosureShown, PersonalDataShown, PrivacyShown } from '../lib/wire/types';

const given: DisclosureShown[] = [
  { on: '2026-11-12', what: 'agreement', subject: 'CSP4/2026/0031', recipient: 'Beneficiary', purpose: 'Agreement with the beneficiary', note: null, reference: 'CSP4/2026/0031', approver: null, file_name: 'CSP4-2026-0031_en-sq.pdf', file_sha256: null, persons: 1, officer: 'Milica Đurić' },
  { on: '2026-11-03', what: 'month-report', subject: '2026-10 eu_office', recipient: 'European Union Office', purpose: 'Reporting under the contract', note: null, reference: null, approver: null, file_name: '2026-10.xlsx', file_sha256: null, persons: 184, officer: 'Nora Gashi' },
]; // prettier-ignore

export const details = {
  full_name: 'Đorđe Petrović', given_name: '', family_name: '', sex: 'male', birth_date: '1985-03-12', identification_kind: '', identification_number: '', identification_issuer: '', certified_by: '', certified_reason: '', community: '', community_note: '', displacement: 'returnee', disability: '', phone: '+383 44 123 456', municipality: 'gracanice', settlement: 'Laplje Selo', address: '', house_number: '', postcode: '', language: 'sr-Cyrl',
}; // prettier-ignore

export function personalData(applicant: string, standing = 'used'): PersonalDataShown {
  const purpose = { wording: 'I agree that IOM records and uses my personal data, as I have given it, to consider my application and to carry out the support. I may see my data, have it corrected and withdraw this consent at any time.', consents: [] }; // prettier-ignore
  const consent = { language: 'sr-Cyrl', wording_from: null, collector: 'Milica Đurić', proxy: null };
  return {
    applicant,
    number: 'CSP4-A-P0207',
    standing,
    language: 'sr-Cyrl',
    purposes: [
      { ...purpose, code: 'programme', title: 'Taking part in the programme', state: 'given', effect: 'restricts', expected: true, consents: [{ ...consent, given_on: '2026-10-02', method: 'oral', witness: 'Ana Savić', withdrawn_on: null, withdrawal_method: null, withdrawal_reason: null }] },
      { ...purpose, code: 'sharing', title: 'Sharing with the EU Office and the ministry', state: 'not-recorded', effect: 'stops_sharing', expected: false },
      { ...purpose, code: 'story', title: 'Photograph and story', state: 'withdrawn', effect: 'stops_using', expected: false, consents: [{ ...consent, given_on: '2026-10-02', method: 'signature', witness: null, withdrawn_on: '2026-11-04', withdrawal_method: 'written', withdrawal_reason: null }] },
    ], // prettier-ignore
    corrections: [
      { at: '2026-11-05T09:30:00.000Z', field: 'name_written', from: 'Djordje Petrovic', to: 'Đorđe Petrović', masked: false, reason: 'As on his card', officer: 'Milica Đurić' },
      { at: '2026-11-05T09:30:00.000Z', field: 'number', from: null, to: null, masked: true, reason: 'As on his card', officer: 'Milica Đurić' },
    ], // prettier-ignore
    given,
    class: 'beneficiary',
    until: null,
    choices: {
      methods: ['signature', 'thumb', 'witnessed', 'oral', 'proxy'],
      withdrawals: ['written', 'oral', 'proxy'],
      restrictions: ['consent-withdrawn', 'request', 'disputed', 'unlawful'],
      erasures: ['term-ended', 'request', 'consent-withdrawn', 'unlawful'],
      grounds: ['no-support', 'no-basis', 'order'],
    },
    may: { consent: true, correct: true, give: true, erase: true },
  };
}

export const overview: PrivacyShown = {
  ended: [
    { number: 'CSP4-A-P0012', name: 'Снежана Чолић', class: 'not-pursued', since: '2026-09-30' },
    { number: 'CSP4-A-P0019', name: 'Arbër Gashi', class: 'rejected', since: '2026-10-14' },
  ],
  restricted: [
    { number: 'CSP4-A-P0044', name: 'Lindita Berisha', reason: 'consent-withdrawn', since: '2026-11-02' },
  ],
  given,
  may_decide: true,
};
