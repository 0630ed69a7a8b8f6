/** Organisations and suppliers for the eye. */
import type { OrganisationFields, OrganisationInFull, OrganisationOutcome, Problem, SupplierRow } from '../lib/wire/types'; // prettier-ignore

export const suppliers = (): SupplierRow[] => [
  { id: 'o1', number: 'CSP4-A-S0003', name: 'Agro Mehanika d.o.o.', nui: '811234567', country: null, members: 2, standing: 'open', open: 1 },
  { id: 'o2', number: 'CSP4-A-S0002', name: 'N.T.P. Bimi Komerc', nui: '810456789', country: null, members: 1, standing: 'clear', open: 0 },
  { id: 'o3', number: 'CSP4-A-S0001', name: 'Замљорадничка опрема Ниш', nui: null, country: 'RS', members: 0, standing: 'not-screened', open: 0 },
]; // prettier-ignore

const fields: OrganisationFields = {
  name: 'Agro Mehanika d.o.o.',
  kind: 'supplier',
  nui: '811234564',
  old_number: '70123456',
  fiscal_number: '600123456',
  farm_number: '',
  registered_on: '2015-02-01',
  legal_form: 'Sh.p.k. / d.o.o.',
  iban: 'XK051212012345678906',
  phone: '+38344123456',
  email: 'prodaja@example.org',
  country: 'XK',
  municipality: 'gracanice',
  settlement: 'Laplje Selo',
  address: 'Kralja Milutina 12',
};

let kept: OrganisationInFull = {
  id: 'o1',
  number: 'CSP4-A-S0003',
  applicant: null,
  fields,
  members: [
    { id: 'm1', applicant: null, name: 'Karim Nourasani', birth_date: null, kind: 'person', role: 'owner', share: '66.67', from: '2015-02-01', to: null },
    { id: 'm2', applicant: '0190-13', name: 'Ljiljana Nešić', birth_date: '1979-04-02', kind: 'person', role: 'director', share: null, from: '2019-06-01', to: null },
    { id: 'm3', applicant: null, name: 'Petar Jocić', birth_date: '1950-01-12', kind: 'person', role: 'director', share: null, from: '2015-02-01', to: '2019-05-31' },
  ],
  doubts: [{ code: 'nui-check-digit', field: 'nui' }],
  standing: 'open',
  open: 1,
  may_change: true,
}; // prettier-ignore

export const organisation = (id: string): OrganisationInFull =>
  id === 'o1'
    ? kept
    : {
        ...kept,
        id,
        applicant: '0190-13',
        number: id,
        fields: { ...kept.fields, name: 'Udruženje pčelara Lipa', kind: 'association' },
      };

const at = (field: string, code: string): Problem => ({ code, args: {}, field });

export function save(now: OrganisationFields): OrganisationOutcome {
  const problems: Problem[] = [];
  if (!now.name) problems.push(at('name', 'organisation-name-missing'));
  if (now.iban && now.iban.replaceAll(' ', '').length !== 20) problems.push(at('iban', 'iban-shape'));
  if (problems.length) return { organisation: null, problems };
  kept = { ...kept, fields: now };
  return { organisation: kept, problems };
}

export function addMember(member: { name: string; role: string; share: string }): OrganisationOutcome {
  if (!member.name) return { organisation: null, problems: [at('name', 'name-missing')] };
  const one = { id: `m${kept.members.length + 1}`, applicant: null, name: member.name, birth_date: null, kind: 'person', role: member.role, share: member.share || null, from: null, to: null }; // prettier-ignore
  kept = { ...kept, members: [...kept.members, one] };
  return { organisation: kept, problems: [] };
}

export function endMember(id: string): OrganisationOutcome {
  const members = kept.members.map((one) => (one.id === id ? { ...one, to: '2026-11-23' } : one));
  kept = { ...kept, members };
  return { organisation: kept, problems: [] };
}
