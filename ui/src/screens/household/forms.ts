/** The small forms of people and household, field by field. What is allowed is the core's. */
import type { FormPart } from '../../components/FormDialog.svelte';
import { codeText } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { words } from '../../lib/words.svelte';

export const relations = [
  'head',
  'spouse',
  'child',
  'parent',
  'sibling',
  'grandchild',
  'grandparent',
  'other',
];
const leavings = ['moved', 'died', 'other'];
const representings = ['guardian', 'spokesperson', 'authorised'];

const choices = (kind: string, codes: string[]) =>
  codes.map((code) => ({ value: code, label: codeText(kind, code) }));
const relation = (): FormPart => ({
  name: 'relation',
  label: words.get('window-household-relation'),
  kind: 'select',
  options: choices('household-relation', relations),
  required: true,
});
const since = (): FormPart => ({
  name: 'on',
  label: words.get('window-household-since'),
  kind: 'day',
  hint: words.get('window-household-since-hint'),
});
const day = (label = 'window-on-day'): FormPart => ({
  name: 'on',
  label: words.get(label),
  kind: 'day',
  required: true,
});
const counts = (): FormPart[] => [
  { name: 'other_adults', label: words.get('window-household-adults'), kind: 'number' },
  { name: 'children', label: words.get('window-household-children'), kind: 'number' },
];
const applicant = (name: string): FormPart => ({
  name,
  label: words.get('window-household-applicant'),
  hint: words.get('window-household-applicant-hint'),
});

export const forms = {
  open: () => [since(), ...counts()],
  count: () => counts(),
  add: (): FormPart[] => [
    applicant('applicant'),
    { name: 'name', label: words.get('window-household-name') },
    { name: 'birth_date', label: words.get('window-birth-date-optional'), kind: 'day' },
    relation(),
    since(),
  ],
  leave: (): FormPart[] => [
    day(),
    {
      name: 'because',
      label: words.get('window-household-because'),
      kind: 'select',
      options: choices('household-leaving', leavings),
      required: true,
    },
  ],
  relation: (): FormPart[] => [relation(), day()],
  move: (): FormPart[] => [
    day('window-moved-on'),
    {
      name: 'municipality',
      label: words.get('field-municipality'),
      kind: 'select',
      options: session.lists.municipalities.map((one) => ({
        value: one.code,
        label: session.nameOf(one.code) || one.code,
      })),
      required: true,
    },
    { name: 'settlement', label: words.get('field-settlement') },
    { name: 'address', label: words.get('field-address') },
    { name: 'house_number', label: words.get('field-house_number') },
    { name: 'postcode', label: words.get('field-postcode') },
    { name: 'household', label: words.get('window-moved-household'), kind: 'yes' },
  ],
  represent: (): FormPart[] => [
    applicant('representative'),
    { name: 'name', label: words.get('window-representation-name') },
    { name: 'phone', label: words.get('field-phone') },
    {
      name: 'kind',
      label: words.get('window-representation-kind'),
      kind: 'select',
      options: choices('representing', representings),
      required: true,
    },
    { name: 'ground', label: words.get('window-representation-ground'), required: true },
    since(),
  ],
  organisation: (): FormPart[] => [
    { ...applicant('representative'), required: true },
    { name: 'ground', label: words.get('window-representation-ground'), required: true },
    day(),
  ],
  end: () => [day()],
  vulnerability: (most: number): FormPart[] => [
    {
      name: 'confirmed',
      label: words.get('window-vulnerability-confirmed'),
      kind: 'select',
      options: [
        { value: 'yes', label: words.get('subject-yes') },
        { value: 'no', label: words.get('subject-no') },
      ],
      required: true,
    },
    { name: 'body', label: words.get('window-vulnerability-body'), required: true },
    day(),
    { name: 'points', label: words.get('window-vulnerability-points', { most }), kind: 'number' },
  ],
};
