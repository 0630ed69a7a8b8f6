import type { MemberFields, OrganisationFields } from '../../lib/wire/types';

/** The fields of an organisation in the order of the form. */
export const ORGANISATION = [
  'name',
  'nui',
  'old_number',
  'fiscal_number',
  'farm_number',
  'registered_on',
  'legal_form',
  'iban',
  'phone',
  'email',
  'country',
  'municipality',
  'settlement',
  'address',
] as const satisfies readonly (keyof OrganisationFields)[];

export const blankOrganisation = (): OrganisationFields => ({
  name: '',
  kind: '',
  nui: '',
  old_number: '',
  fiscal_number: '',
  farm_number: '',
  registered_on: '',
  legal_form: '',
  iban: '',
  phone: '',
  email: '',
  country: '',
  municipality: '',
  settlement: '',
  address: '',
});

export const ROLES = ['owner', 'director', 'board-member', 'signatory'] as const;
export const KINDS = ['person', 'organisation'] as const;

export const blankMember = (): MemberFields => ({
  applicant: '',
  name: '',
  birth_date: '',
  kind: 'person',
  role: 'owner',
  share: '',
  from: '',
});

/** An account in groups of four, as banks print it. */
export const ibanText = (kept: string): string => kept.replace(/(.{4})(?=.)/g, '$1 ');
