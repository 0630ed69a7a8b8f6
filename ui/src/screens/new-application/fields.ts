import type { Args } from '../../lib/ipc';

/** The form as it goes to the core: what was typed, as text. */
export type Form = Args<'enter_application'>;

/** The common fields; what a call asks itself stands in `answers`. */
export type FieldName = Exclude<keyof Form, 'answers'>;

/** How a field is filled in. */
export type Kind = 'text' | 'day' | 'money' | 'area' | 'number' | { list: string };

/** One field of the form: its words are at `field-<name>`, its hint at `field-<name>.hint`. */
export interface FieldShape {
  name: FieldName;
  kind: Kind;
  required?: boolean;
  wide?: boolean;
  /** Shown only while this holds. */
  when?: (form: Form) => boolean;
}

export interface Part {
  title: string;
  fields: FieldShape[];
  /** Only for somebody who is not known yet. */
  person?: boolean;
}

const certified = (form: Form) => form.identification_kind === 'certified';
const documented = (form: Form) => !certified(form);

/** The form, in the order in which an officer asks. */
export const parts: Part[] = [
  {
    title: 'window-part-person',
    person: true,
    fields: [
      { name: 'full_name', kind: 'text', required: true },
      { name: 'given_name', kind: 'text' },
      { name: 'family_name', kind: 'text' },
      { name: 'sex', kind: { list: 'sexes' } },
      { name: 'birth_date', kind: 'day' },
      { name: 'community', kind: { list: 'communities' } },
      { name: 'community_note', kind: 'text', when: (form) => form.community === 'OTH' },
      { name: 'displacement', kind: { list: 'displacements' } },
      { name: 'disability', kind: { list: 'yes_no' } },
      { name: 'language', kind: { list: 'languages' } },
    ],
  },
  {
    title: 'window-part-identity',
    person: true,
    fields: [
      { name: 'identification_kind', kind: { list: 'identifications' } },
      { name: 'identification_number', kind: 'text', when: documented },
      { name: 'identification_issuer', kind: 'text', when: documented },
      { name: 'certified_by', kind: 'text', when: certified },
      { name: 'certified_reason', kind: 'text', wide: true, when: certified },
    ],
  },
  {
    title: 'window-part-address',
    person: true,
    fields: [
      { name: 'municipality', kind: { list: 'municipalities' } },
      { name: 'settlement', kind: 'text' },
      { name: 'address', kind: 'text' },
      { name: 'house_number', kind: 'text' },
      { name: 'postcode', kind: 'text' },
      { name: 'phone', kind: 'text' },
    ],
  },
  {
    title: 'window-part-request',
    fields: [
      { name: 'component', kind: { list: 'components' }, required: true },
      { name: 'received_on', kind: 'day' },
      { name: 'sector', kind: { list: 'sectors' } },
      { name: 'household_size', kind: 'number' },
      { name: 'requested_eur', kind: 'money' },
      { name: 'own_share_eur', kind: 'money' },
      { name: 'notes', kind: 'area', wide: true },
    ],
  },
  {
    title: 'window-part-organisation',
    person: true,
    fields: [
      { name: 'organisation_name', kind: 'text' },
      { name: 'organisation_kind', kind: { list: 'organisations' } },
      { name: 'nui', kind: 'text' },
    ],
  },
];

/** The form before anything is typed. */
export function emptyForm(today: string, applicant = ''): Form {
  return {
    applicant,
    full_name: '',
    given_name: '',
    family_name: '',
    sex: '',
    birth_date: '',
    identification_kind: '',
    identification_number: '',
    identification_issuer: '',
    certified_by: '',
    certified_reason: '',
    community: '',
    community_note: '',
    displacement: '',
    disability: '',
    phone: '',
    municipality: '',
    settlement: '',
    address: '',
    house_number: '',
    postcode: '',
    language: '',
    organisation_name: '',
    organisation_kind: '',
    nui: '',
    component: '',
    sector: '',
    household_size: '',
    requested_eur: '',
    own_share_eur: '',
    received_on: today,
    notes: '',
    call: '',
    late_reason: '',
    answers: {},
  };
}

/** The form as a draft keeps it: answers beside the fields, as `answer.<code>`. */
export function flat(form: Form): Record<string, string> {
  const { answers, ...fields } = form;
  const named = Object.entries(answers).map(([code, answer]) => [`answer.${code}`, answer ?? '']);
  return { ...fields, ...Object.fromEntries(named) } as Record<string, string>;
}

/** What a draft kept, laid over a form. */
export function resume(form: Form, kept: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(kept)) {
    if (name.startsWith('answer.')) form.answers[name.slice('answer.'.length)] = value ?? '';
    else Object.assign(form, { [name]: value });
  }
}
