/** Invented people for looking at the window: same seed, same people. */
import type { ApplicantRow, ApplicantShown, ApplicationShown, DutyAhead, Choice } from '../lib/wire/types';
import { answering } from './calls';
import communitiesCsv from '../../../assets/reference/communities.csv?raw';
import municipalitiesCsv from '../../../assets/reference/municipalities.csv?raw';

function table(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
      cell.replace(/,$/, '').replace(/^"|"$/g, ''),
    );
    return Object.fromEntries(names.map((name, i) => [name.trim(), cells[i]?.trim() ?? '']));
  });
}

const choice = (code: string, en: string, sq: string, latn: string, cyrl: string): Choice => ({
  code,
  names: { en, sq, 'sr-Latn': latn, 'sr-Cyrl': cyrl },
});

export const municipalities = table(municipalitiesCsv).map((m) =>
  choice(
    m['id'] ?? '',
    m['display_dual'] ?? '',
    m['name_sq'] ?? '',
    m['name_sr_latn'] ?? '',
    m['name_sr_cyrl'] ?? '',
  ),
);
export const communities = table(communitiesCsv).map((c) =>
  choice(
    c['code'] ?? '',
    c['name_en'] ?? '',
    c['name_sq'] ?? '',
    c['name_sr_latn_adjective'] ?? '',
    c['name_sr_cyrl_adjective'] ?? '',
  ),
);

const given = ['Đorđe', 'Ljiljana', 'Shpëtim', 'Dženana', 'Hüseyin', 'Snežana', 'Qazim', 'Миодраг', 'Ajša', 'Blerim', 'Vesna', 'Ylber', 'Радмила', 'Fatime', 'Goran', 'Xhevahire']; // prettier-ignore
const family = ['Petrović', 'Stojković', 'Krasniqi', 'Hadžić', 'Şahin', 'Čolić', 'Berisha', 'Живковић', 'Šabani', 'Zhegrova', 'Ristić-Savić', 'Hysa', 'Ђорђевић', 'Haxhiu', 'Nešić', 'Rrahmani']; // prettier-ignore
export const states = [
  'received',
  'eligible',
  'ineligible',
  'returned',
  'reserve',
  'approved',
  'rejected',
  'withdrawn',
  'agreed',
];
export const components = [
  'new_enterprise',
  'existing_enterprise',
  'association',
  'community_project',
  'social_inclusion',
];

/** A small generator: enough for pictures. */
export function dice(seed: number): (n: number) => number {
  let at = seed;
  return (n) => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return Math.floor((at / 2 ** 32) * n);
  };
}

export function people(count: number): ApplicantRow[] {
  const roll = dice(7);
  const pick = <T>(list: T[]): T => list[roll(list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const age = roll(240);
    const received = new Date(Date.UTC(2026, 10, 20) - age * 86_400_000).toISOString().slice(0, 10);
    return {
      applicant: `0190-${i}`,
      application: `0191-${i}`,
      number: `CSP4-A-${String(i + 1).padStart(4, '0')}`,
      representative: null,
      name: `${pick(given)} ${pick(family)}`,
      municipality: roll(30) ? pick(municipalities).code : null,
      community: null,
      sex: pick(['female', 'male']),
      component: roll(20) ? pick(components) : null,
      state: age < 40 ? pick(['received', 'received', 'eligible']) : pick(states),
      requested_cents: roll(12) ? (roll(90) + 10) * 10_000 : null,
      received_on: received,
      flags: roll(9) ? 0 : 1 + roll(2),
    };
  }).sort((a, b) => (b.received_on ?? '').localeCompare(a.received_on ?? ''));
}

export function story(row: ApplicantRow, unmasked: boolean): ApplicantShown {
  const shown = (value: string | null) => ({
    value: unmasked ? value : null,
    recorded: value !== null,
    masked: !unmasked && value !== null,
  });
  const path: Record<string, string[]> = {
    received: ['received'],
    eligible: ['received', 'eligible'],
    ineligible: ['received', 'ineligible'],
    returned: ['received', 'eligible', 'returned'],
    reserve: ['received', 'eligible', 'reserve'],
    withdrawn: ['received', 'withdrawn'],
    approved: ['received', 'eligible', 'approved'],
    rejected: ['received', 'eligible', 'rejected'],
    agreed: ['received', 'eligible', 'approved', 'agreed'],
  };
  const state = row.state ?? 'received';
  const next: Record<string, string[]> = {
    received: ['eligible', 'ineligible', 'withdrawn'],
    eligible: ['approved', 'reserve', 'returned', 'rejected', 'withdrawn'],
    returned: ['eligible', 'ineligible', 'withdrawn'],
    reserve: ['approved', 'rejected', 'withdrawn'],
    approved: ['agreed', 'withdrawn'],
  };
  const on = { on: '2026-11-02' };
  const ahead: Record<string, DutyAhead> = {
    eligible: { duty: 'intake-assessment', how: 'refused', ...on },
    ineligible: { duty: 'intake-assessment', how: 'covered', ...on },
    approved: { duty: 'assessment-decision', how: 'signs', ...on },
  };
  const says = answering(row);
  const not_yet = {
    code: 'eligibility-not-yet',
    args: { missing: says?.checklist.missing.join(', ') ?? '' },
    field: null,
  };
  const application: ApplicationShown = {
    id: row.application ?? '',
    number: row.number,
    component: row.component,
    sector: 'agriculture',
    municipality: row.municipality,
    state,
    requested_cents: row.requested_cents,
    own_share_cents: 45_000,
    household_size: 5,
    notes: 'Greenhouse of 200 m² behind the house; sells at the green market on Saturdays.',
    flags: row.flags ? [{ code: 'age-odd', field: 'birth_date' }] : [],
    missing: row.flags > 1 || state === 'eligible' ? ['identification', 'address'] : [],
    history: (path[state] ?? ['received']).map((kind, i) => ({
      id: `${row.applicant}-${i}`,
      kind,
      on: `2026-0${5 + i}-1${i}`,
      recorded_at: `2026-0${5 + i}-1${i}T09:3${i}:00.000Z`,
      officer: i % 2 ? 'Nora Gashi' : 'Milica Đurić',
      reason:
        kind === 'received' ? null : 'Lives in the municipality, runs the plot herself, no other donor.',
      amount_cents: kind === 'approved' ? 420_000 : null,
      corrected: false,
      evidenced: true,
    })),
    next: (next[state] ?? []).map((to) => ({
      state: to,
      needs_reason: to !== 'agreed',
      needs_items: to === 'approved',
      duty: ahead[to] ?? null,
      screening: to === 'approved' ? { standing: 'open', open: 1 } : null,
      stopped: says?.checklist.missing.length && to === 'eligible' ? not_yet : null,
    })),
    source: { file_name: 'register-gracanica.xlsx', sheet: 'Sheet1', row: 17 },
    agreement: ['approved', 'agreed'].includes(state)
      ? {
          number: 'CSP4-DA-0031',
          missing: state === 'agreed' ? [] : ['identity'],
          signed: state === 'agreed',
          awaits: state === 'approved',
          granted_cents: 420_000,
          own_cash_cents: 20_000,
          own_kind_cents: 25_000,
          items: [
            {
              description: 'Motor cultivator',
              specification: '7 kW, diesel, two-wheel',
              unit: 'piece',
              quantity_milli: 1000,
              unit_price_cents: 280_000,
              total_cents: 280_000,
              payer: 'programme',
              origin: 'Italy',
            },
            {
              description: 'Greenhouse film',
              specification: 'UV, 200 µm',
              unit: 'm²',
              quantity_milli: 350_000,
              unit_price_cents: 400,
              total_cents: 140_000,
              payer: 'programme',
              origin: null,
            },
            {
              description: 'Fence and gate',
              specification: null,
              unit: 'set',
              quantity_milli: 1000,
              unit_price_cents: 45_000,
              total_cents: 45_000,
              payer: 'own_kind',
              origin: null,
            },
          ],
        }
      : null,
    approvals: ['approved', 'agreed'].includes(state)
      ? [
          { kind: 'decision', on: '2026-07-12', by: 'Vera Ilić', granted_cents: 450_000, holds: false },
          {
            kind: 'terms',
            on: '2026-08-03',
            by: 'Vera Ilić',
            granted_cents: 420_000,
            holds: state === 'agreed',
          },
        ]
      : [],
    outcomes:
      state === 'agreed'
        ? [
            { id: 'o1', kind: 'assets', on: '2025-03-12', what: 'Šivaća mašina, SN-4471', value_cents: 150_025, in_place: null, operating: null, jobs: null, evidenced: false }, // prettier-ignore
            { id: 'o2', kind: 'visits', on: '2025-06-15', what: null, value_cents: null, in_place: true, operating: true, jobs: null, evidenced: false }, // prettier-ignore
            { id: 'o3', kind: 'jobs', on: '2025-06-30', what: null, value_cents: null, in_place: null, operating: null, jobs: [1, 0, 2], evidenced: false }, // prettier-ignore
          ]
        : [],
    answering: says,
    selection:
      state === 'received'
        ? null
        : {
            stage: state === 'eligible' ? 'waiting' : 'complete',
            score:
              state === 'eligible' ? null : { average_milli: 74_500, spread: 9, wide: false, passes: true },
            said: ['approved', 'agreed'].includes(state)
              ? [
                  {
                    session: 'CSP4-A-S0003',
                    kind: 'project_approval',
                    on: '2026-07-12',
                    outcome: 'approved',
                    amount_cents: 420_000,
                    conditions: 'Opens a bank account in her own name before the first delivery.',
                    reason: null,
                  },
                  {
                    session: 'CSP4-A-S0002',
                    kind: 'municipal_support',
                    on: '2026-07-02',
                    outcome: 'supported',
                    amount_cents: null,
                    conditions: null,
                    reason: 'Known to the municipality; returned in 2019.',
                  },
                ]
              : [],
          },
    correctable: state === 'received' ? null : `${row.applicant}-${(path[state] ?? []).length - 1}`,
  };
  return {
    id: row.applicant,
    number: row.number.replace('A-', 'A-P'),
    name: row.name,
    name_other_script: row.name.startsWith('Đorđe') ? 'Ђорђе Петровић' : null,
    person: {
      given_name: null,
      family_name: null,
      sex: row.sex,
      birth_date: '1984-03-09',
      age: 42,
      community: shown('SRB'),
      displacement: 'returnee',
      disability: 'no',
      phone: '+383 44 123 456',
      municipality: row.municipality,
      settlement: 'Laplje Selo',
      address: 'Kosovskih junaka',
      house_number: '14',
      postcode: '10500',
      language: 'sr-Latn',
    },
    identifications: [
      {
        kind: 'personal_number',
        number: shown('1234567892'),
        issuer: null,
        certified_by: null,
        certified_reason: null,
      },
      {
        kind: 'identity_card',
        number: shown('AB 119 283'),
        issuer: 'Gračanica',
        certified_by: null,
        certified_reason: null,
      },
    ],
    organisation: null,
    applications: [application],
  };
}
