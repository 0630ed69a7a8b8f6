/** Duties apart for the eye. */
import type { DutiesShown, ExceptionShown, UnsealingShown } from '../lib/wire/types';

const one = (id: string, more: Partial<ExceptionShown> = {}): ExceptionShown => ({
  id,
  duty: 'assessment-decision',
  officer: 'Milica Đurić',
  every: false,
  application: 'CSP4-A-0112',
  from: '2026-11-05',
  until: '2026-11-05',
  reason: 'acted-alone',
  signed_by: 'Milica Đurić',
  steps: 1,
  withdrawn_on: null,
  in_force: false,
  ...more,
});

const standing = { duty: 'intake-assessment', every: true, application: null };
const exceptions: ExceptionShown[] = [
  one('1', {
    ...standing,
    officer: 'Nora Gashi',
    from: '2026-11-16',
    until: '2026-11-27',
    reason: 'Katarina Petrović-Todorović is on leave and nobody else in Gračanica checks applications',
    steps: 4,
    in_force: true,
  }),
  one('2'),
  one('3', { application: 'CSP4-A-0098', reason: null, from: '2026-10-02', until: '2026-10-02' }),
  one('4', {
    ...standing,
    officer: 'Arben Krasniqi',
    from: '2026-09-01',
    until: null,
    reason: 'Office of two until October',
    steps: 12,
    withdrawn_on: '2026-10-01',
  }),
];

const unsealings: UnsealingShown[] = ['CSP4-A-P0007', 'CSP4-A-P0031'].map((applicant, at) => ({
  applicant,
  auditor: 'Rita Kelmendi',
  from: '2026-11-20',
  until: at ? '2026-11-21' : '2026-12-04',
  reason: 'Sample of the annual audit',
  signed_by: 'Milica Đurić',
  in_force: at === 0,
}));

const named = (id: string, name: string) => ({ id, name });

export const duties = (): DutiesShown => ({
  exceptions: exceptions.map((each) => ({ ...each })),
  unsealings: [...unsealings],
  duties: [
    'intake-assessment',
    'assessment-decision',
    'terms-approval',
    'request-purchase',
    'purchase-receipt',
    'request-receipt',
    'selection-monitoring',
    'complaint-decision',
    'clearance-clearance',
  ],
  officers: [
    named('1', 'Milica Đurić'),
    named('2', 'Nora Gashi'),
    named('3', 'Arben Krasniqi'),
    named('4', 'Katarina Petrović-Todorović'),
  ],
  auditors: [named('6', 'Rita Kelmendi')],
  may_sign: true,
});

export function sign(officer: string, reason: string): DutiesShown {
  const name = duties().officers.find((each) => each.id === officer)?.name ?? officer;
  exceptions.unshift(
    one(String(exceptions.length + 1), {
      ...standing,
      officer: name,
      reason,
      until: null,
      steps: 0,
      from: '2026-11-23',
      in_force: true,
    }),
  );
  return duties();
}

export function withdraw(id: string): DutiesShown {
  const found = exceptions.find((each) => each.id === id);
  if (found) Object.assign(found, { withdrawn_on: '2026-11-23', in_force: false });
  return duties();
}

export function unseal(applicants: string, until: string, reason: string): DutiesShown {
  for (const applicant of applicants.split(/[\s,;]+/).filter(Boolean))
    unsealings.unshift({
      applicant,
      auditor: 'Rita Kelmendi',
      from: '2026-11-23',
      until: until.split('.').reverse().join('-'),
      reason,
      signed_by: 'Milica Đurić',
      in_force: true,
    });
  return duties();
}
