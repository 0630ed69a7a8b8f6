/** Letters and complaints of the mock, for the eye. */
import type { CorrespondenceShown, WrittenFile } from '../lib/wire/types';

const shown: CorrespondenceShown = {
  letters: [
    { id: 'l1', number: 'CSP4-A-L0031', kind: 'rejected', language: 'sr-Cyrl', written_on: '2026-10-02', complaint_until: '2026-10-17', given_out: true },
    { id: 'l2', number: 'CSP4-A-L0077', kind: 'approved', language: 'sr-Cyrl', written_on: '2026-11-20', complaint_until: null, given_out: false },
  ],
  writable: ['approved', 'complaint'],
  complaints: [
    { id: 'c1', number: 'CSP4-A-K0004', decision: 'rejected', received_on: '2026-10-09', by: null, ground: 'The offer from the second supplier was not counted.', due_on: '2026-11-08', overdue: false, outcome: 'upheld', reason: 'The offer had come in time.', decided_by: 'Nora Gashi' },
    { id: 'c2', number: 'CSP4-A-K0005', decision: 'ineligible', received_on: '2026-10-19', by: 'Mira Tomić', ground: 'We have lived in the village since 2004.', due_on: '2026-11-18', overdue: true, outcome: null, reason: null, decided_by: null },
  ],
  may_complain: true,
  misconduct_channel: "Misconduct of staff or partners is not recorded here. Report it to IOM's Office of the Inspector General through “We Are All In” (weareallin.iom.int), also without giving a name.",
}; // prettier-ignore

const file: WrittenFile = {
  path: '/home/officer/Documents/CSP/CSP4-A-L0077_letter-approved_sr-Cyrl.pdf',
  file_name: 'CSP4-A-L0077_letter-approved_sr-Cyrl.pdf',
  folder: '/home/officer/Documents/CSP',
  bytes: 41_210,
};

export const letters = {
  correspondence: () => shown,
  make_letter: () => file,
  record_complaint: () => shown,
  decide_complaint: () => shown,
};
