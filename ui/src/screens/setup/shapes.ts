/** How each group of settings is shown and filled in. The values themselves, their defaults and what is
 * allowed are the core's; here stands only which control each field takes. */
import { amountText, dayText, moneyText, readAmount, readDay } from '../../lib/format';
import { codeText } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { tongues, words } from '../../lib/words.svelte';

/** What an agreement may oblige to, by standard. */
const obligations = [
  'run_business',
  'register',
  'training',
  'keep_receipts',
  'own_contribution',
  'jobs',
  'rules_of_use',
  'maintenance_plan',
  'maintain',
  'activities',
  'report',
];

export type Kind =
  | 'text'
  | 'day'
  | 'money'
  | 'number'
  | 'numbers'
  | 'yes'
  | 'component'
  | 'footnote'
  | 'tongue'
  | 'obligation'
  | 'after';

export type Shape =
  | { name: string; kind: Kind; fixed?: boolean }
  /** A wording in three languages. */
  | { name: string; kind: 'wording' }
  /** Lines of a list; `fixed` lists keep their length. */
  | { name: string; kind: 'rows'; columns: Shape[]; fixed?: boolean }
  | { name: string; kind: 'group'; fields: Shape[] };

export const shapes: Record<string, Shape[]> = {
  programme: [
    { name: 'title', kind: 'wording' },
    { name: 'short_name', kind: 'text' },
    { name: 'phase', kind: 'text' },
    { name: 'code', kind: 'text' },
    { name: 'contract_number', kind: 'text' },
    { name: 'starts_on', kind: 'day' },
    { name: 'ends_on', kind: 'day' },
    { name: 'budget', kind: 'money' },
    { name: 'donor_office', kind: 'wording' },
    { name: 'implementer', kind: 'wording' },
    {
      name: 'earlier_phases',
      kind: 'rows',
      columns: [
        { name: 'phase', kind: 'text' },
        { name: 'period', kind: 'text' },
      ],
    },
  ],
  components: [
    {
      name: 'rules',
      kind: 'rows',
      fixed: true,
      columns: [
        { name: 'component', kind: 'component', fixed: true },
        { name: 'ceiling', kind: 'money' },
        { name: 'ceiling_refuses', kind: 'yes' },
        { name: 'own_share_min_percent', kind: 'number' },
      ],
    },
  ],
  budget_lines: [
    {
      name: 'lines',
      kind: 'rows',
      columns: [
        { name: 'code', kind: 'text' },
        { name: 'title', kind: 'text' },
        { name: 'amount', kind: 'money' },
        { name: 'component', kind: 'component' },
      ],
    },
  ],
  support: [
    { name: 'double_funding_years', kind: 'number' },
    { name: 'vulnerability_points', kind: 'number' },
    {
      name: 'schemes',
      kind: 'rows',
      columns: [
        { name: 'code', kind: 'text' },
        { name: 'title', kind: 'wording' },
      ],
    },
  ],
  age_bands: [{ name: 'starts', kind: 'numbers' }],
  paper: [
    { name: 'clearance', kind: 'text' },
    { name: 'prevailing_language', kind: 'tongue' },
    { name: 'signatory', kind: 'text' },
    { name: 'signatory_title', kind: 'wording' },
    { name: 'visibility', kind: 'wording' },
    { name: 'business_months', kind: 'number' },
    { name: 'ownership_months', kind: 'number' },
    { name: 'record_years', kind: 'number' },
    { name: 'loss_report_days', kind: 'number' },
    { name: 'remedy_days', kind: 'number' },
    { name: 'attachment_megabytes', kind: 'number' },
    { name: 'photo_side', kind: 'number' },
    { name: 'answer_days', kind: 'number' },
    { name: 'contact', kind: 'wording' },
    { name: 'complaints', kind: 'wording' },
    { name: 'complaint_days', kind: 'number' },
    { name: 'complaint_answer_days', kind: 'number' },
    { name: 'letter_scores', kind: 'yes' },
    { name: 'misconduct_channel', kind: 'wording' },
    {
      name: 'footnotes',
      kind: 'group',
      fields: [
        { name: 'agreement', kind: 'footnote' },
        { name: 'report', kind: 'footnote' },
        { name: 'letter', kind: 'footnote' },
        { name: 'eu', kind: 'wording' },
        { name: 'un', kind: 'wording' },
      ],
    },
  ],
  duties: [
    { name: 'intake_assessment', kind: 'yes' },
    { name: 'assessment_decision', kind: 'yes' },
    { name: 'terms_approval', kind: 'yes' },
    { name: 'request_purchase', kind: 'yes' },
    { name: 'purchase_receipt', kind: 'yes' },
    { name: 'selection_monitoring', kind: 'yes' },
    { name: 'request_receipt', kind: 'yes' },
    { name: 'complaint_decision', kind: 'yes' },
    { name: 'clearance_clearance', kind: 'yes' },
  ],
  screening: [
    { name: 'whole_percent', kind: 'number' },
    { name: 'threshold_percent', kind: 'number' },
  ],
  deadlines: [{ name: 'ahead_days', kind: 'number' }],
  monitoring: [
    { name: 'visit_months', kind: 'numbers' },
    { name: 'visit_grace_days', kind: 'number' },
    { name: 'incident_days', kind: 'number' },
    { name: 'count_owner', kind: 'yes' },
    { name: 'count_family', kind: 'yes' },
    { name: 'count_seasonal', kind: 'yes' },
    { name: 'count_part_time', kind: 'yes' },
    { name: 'count_informal', kind: 'yes' },
    { name: 'minimum_months', kind: 'number' },
    { name: 'full_time_hours', kind: 'number' },
  ],
  agreements: [
    {
      name: 'obligations',
      kind: 'rows',
      columns: [
        { name: 'component', kind: 'component' },
        { name: 'kind', kind: 'obligation' },
        { name: 'after', kind: 'after' },
        { name: 'months', kind: 'number' },
      ],
    },
  ],
  procurement: [
    { name: 'least_quotations', kind: 'number' },
    { name: 'buy_approved', kind: 'yes' },
    { name: 'split_days', kind: 'number' },
    { name: 'split_threshold', kind: 'money' },
  ],
  reporting: [
    { name: 'privacy_threshold', kind: 'number' },
    { name: 'secondary_suppression', kind: 'yes' },
  ],
  consents: [
    {
      name: 'purposes',
      kind: 'rows',
      fixed: true,
      columns: [
        { name: 'title', kind: 'wording' },
        { name: 'wording', kind: 'wording' },
        { name: 'expected', kind: 'yes' },
      ],
    },
  ],
  disclosures: [
    {
      name: 'purposes',
      kind: 'rows',
      fixed: true,
      columns: [
        { name: 'title', kind: 'wording' },
        { name: 'needs_approver', kind: 'yes' },
      ],
    },
  ],
  retention: [
    { name: 'final_payment_on', kind: 'day' },
    { name: 'beneficiary_months', kind: 'number' },
    { name: 'rejected_months', kind: 'number' },
    { name: 'not_pursued_months', kind: 'number' },
    { name: 'catch_reapplication', kind: 'yes' },
  ],
};

/** A value in words. */
export function shown(kind: Kind, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  switch (kind) {
    case 'day':
      return dayText(String(value));
    case 'money':
      return moneyText(Number(value));
    case 'yes':
      return words.get(value ? 'window-yes' : 'window-no');
    case 'numbers':
      return (value as number[]).join(', ');
    case 'component':
      return codeText('component', String(value));
    case 'obligation':
      return words.get(`obligation-${String(value)}`);
    case 'after':
      return words.get(`window-after-${String(value)}`);
    case 'footnote':
      return words.get(`window-footnote-${String(value)}`);
    case 'tongue':
      return tongues.find((tongue) => tongue.tag === value)?.name ?? String(value);
    default:
      return String(value);
  }
}

/** A value as it is typed. */
export function typed(kind: Kind, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (kind) {
    case 'day':
      return dayText(String(value));
    case 'money':
      return amountText(Number(value));
    case 'numbers':
      return (value as number[]).join(', ');
    default:
      return String(value);
  }
}

/** What was typed, as the core takes it. What cannot be read goes to the core as it is, which refuses it
 * and names the field. */
export function read(kind: Kind, text: string): unknown {
  const bare = text.trim();
  switch (kind) {
    case 'day':
      return bare === '' ? null : (readDay(bare) ?? bare);
    case 'money':
      return bare === '' ? null : (readAmount(bare) ?? bare);
    case 'number':
      return /^\d+$/.test(bare) ? Number(bare) : bare;
    case 'numbers':
      return bare === '' ? [] : bare.split(/[\s,;]+/).map((one) => (/^\d+$/.test(one) ? Number(one) : one));
    case 'yes':
      return bare === 'true';
    case 'component':
      return bare === '' ? null : bare;
    default:
      return text;
  }
}

/** Choices of a kind that is chosen, not typed. */
export function choices(kind: Kind): { value: string; label: string }[] | undefined {
  switch (kind) {
    case 'yes':
      return ['true', 'false'].map((value) => ({ value, label: shown('yes', value === 'true') }));
    case 'component':
      return session.lists.components.map((value) => ({ value, label: codeText('component', value) }));
    case 'obligation':
      return obligations.map((value) => ({ value, label: shown('obligation', value) }));
    case 'after':
      return ['signing', 'handover'].map((value) => ({ value, label: shown('after', value) }));
    case 'footnote':
      return ['eu', 'un', 'none'].map((value) => ({ value, label: shown('footnote', value) }));
    case 'tongue':
      return tongues.map((tongue) => ({ value: tongue.tag, label: tongue.name }));
    default:
      return undefined;
  }
}

export type Json = { [name: string]: unknown };

/** A new line of a list, empty. */
export function emptyRow(columns: Shape[]): Json {
  return Object.fromEntries(
    columns.map((column) => [column.name, ['money', 'component', 'day'].includes(column.kind) ? null : '']),
  );
}
