/** Made-up grants for looking at their screens without Rust. */
import type {
  ApplicantRow,
  AssetShown,
  AssetsPage,
  GranteeShown,
  GrantShown,
  HandoverPage,
  HandoverShown,
  IncidentShown,
  ItemLeftShown,
  MilestoneShown,
  MonitoringPage,
  WarningsPage,
} from '../lib/wire/types';

const villages = ['Laplje Selo', 'Čaglavica', 'Preoce'];

function grantee(row: ApplicantRow, at: number): GranteeShown {
  return {
    applicant: row.applicant,
    application: row.number,
    agreement: `CSP4/2026/${String(at + 1).padStart(4, '0')}`,
    name: row.name,
    municipality: row.municipality,
    settlement: villages[at % 3] ?? null,
    phone: '+383 44 123 456',
  };
}

const things = ['Motor cultivator', 'Sheep', 'Milking machine', 'Sewing machine', 'Beehives'];
const item = (at: number, left: number): ItemLeftShown => ({
  item: at + 1,
  description: things[at % 5] ?? '',
  unit: at % 5 === 1 ? 'head' : null,
  agreed_milli: 10_000,
  handed_milli: 10_000 - left * 1000,
  left_milli: left * 1000,
});

function asset(row: ApplicantRow, at: number): AssetShown {
  const states = ['held', 'held', 'stolen', 'held', 'owned', 'lent'];
  const state = states[at % 6] ?? 'held';
  return {
    id: `asset-${at}`,
    tag: `CSP4-A-A${String(at + 1).padStart(4, '0')}`,
    description: things[at % 5] ?? '',
    serial: at % 2 === 0 ? `SN-${7700 + at}` : null,
    quantity_milli: at % 5 === 1 ? 10_000 : 1000,
    unit: at % 5 === 1 ? 'head' : null,
    value_cents: 200_000,
    on: '2026-03-12',
    applicant: row.applicant,
    application: row.number,
    owner: row.name,
    municipality: row.municipality,
    condition: 'good',
    eu_sticker: true,
    place: villages[at % 3] ?? null,
    state,
    missing: ['stolen', 'lent'].includes(state),
    conditions_until: '2028-03-12',
    title_passed_on: state === 'owned' ? '2026-11-02' : null,
    title_due: at === 3,
    holders: at === 0 ? [{ role: 'custodian', name: 'Agim Gashi', from: '2026-03-12', to: null }] : [],
    events:
      state === 'stolen'
        ? [{ kind: 'stolen', on: '2026-10-30', note: 'Told to the police', about: 'CSP4-A-I0001' }]
        : [],
  };
}

const milestones = (overdue: boolean): MilestoneShown[] => [
  { months: 1, due_on: '2026-04-12', standing: 'done', visited_on: '2026-04-14' },
  { months: 3, due_on: '2026-06-12', standing: overdue ? 'missed' : 'done', visited_on: null },
  { months: 6, due_on: '2026-11-02', standing: overdue ? 'overdue' : 'due', visited_on: null },
  { months: 12, due_on: '2027-03-12', standing: 'ahead', visited_on: null },
];

const incident = (row: ApplicantRow, at: number): IncidentShown => ({
  number: `CSP4-A-I000${at + 1}`,
  grantee: grantee(row, at),
  kind: at === 0 ? 'stolen' : 'absent',
  on: '2026-10-30',
  asset: at === 0 ? 'CSP4-A-A0003' : null,
  description: at === 0 ? 'The barn was broken open at night.' : null,
  due_on: '2026-12-01',
  letter: at === 0,
  decision: null,
  reason: null,
  decisions: at === 0 ? ['permit', 'return', 'recover', 'write_off', 'nothing'] : ['permit', 'nothing'],
});

const handover = (row: ApplicantRow, at: number): HandoverShown => ({
  number: `CSP4-A-H000${at + 1}`,
  grantee: grantee(row, at),
  on: '2026-11-20',
  assets: 2 + at,
  value_cents: 350_000,
  signed_on: at === 0 ? '2026-11-20' : null,
  officer: 'Milica Đurić',
});

export function handMock(rows: ApplicantRow[]) {
  const some = rows.slice(0, 12);
  const pages = {
    handovers: (): HandoverPage => ({
      stops: some.slice(0, 5).map((row, at) => ({
        grantee: grantee(row, at),
        on: at < 3 ? '2026-11-25' : '2026-11-26',
        position: at < 3 ? at + 1 : at - 2,
        handover: at === 0 ? 'CSP4-A-H0001' : null,
        left: at === 0 ? [] : [item(at, 1), item(at + 1, 6)],
      })),
      handovers: some.slice(5, 8).map(handover),
      may_record: true,
    }),
    assets: (): AssetsPage => ({
      assets: some.map(asset),
      found: 12,
      all: 12,
      events: ['moved', 'lent', 'recovered', 'stolen', 'broken', 'died', 'sold', 'returned', 'redonated'],
      conditions: ['new', 'good', 'worn', 'faulty'],
      may_change: true,
      may_pass_title: true,
    }),
    monitoring: (): MonitoringPage => ({
      due: some.slice(0, 6).map((row, at) => ({
        grantee: grantee(row, at),
        first: '2026-03-12',
        milestones: milestones(at < 2),
      })),
      grades: ['good', 'fair', 'weak', 'failing'],
      may_record: true,
    }),
    warnings: (): WarningsPage => ({
      warnings: some.slice(0, 6).map((row, at) => ({
        kind:
          [
            'asset_missing',
            'business_closed',
            'absent',
            'visit_overdue',
            'certificate_not_signed',
            'title_due',
          ][at] ?? '',
        grantee: grantee(row, at),
        on: '2026-10-30',
        about:
          ['CSP4-A-A0003', 'CSP4-A-V0004', 'CSP4-A-I0002', '6', 'CSP4-A-H0007', 'CSP4-A-A0004'][at] ?? '',
      })),
      incidents: some.slice(0, 2).map(incident),
      may_decide: true,
    }),
    grant: (application: string): GrantShown => {
      const row =
        rows.find((one) => one.application === application || one.number === application) ?? rows[0]!;
      return {
        items: [item(0, 0), item(1, 6)],
        handovers: [handover(row, 0)],
        assets: [asset(row, 0), asset(row, 1), asset(row, 2)],
        milestones: milestones(false),
        visits: [
          {
            id: 'visit-1',
            number: 'CSP4-A-V0001',
            on: '2026-04-14',
            milestone: 1,
            officer: 'Emir Hodža',
            in_place: true,
            operating: true,
            grade: 'good',
            problems: null,
            next_steps: 'Register the trade mark',
            stock: [3, 1],
            jobs: [2, 0, 1],
            void: false,
          },
        ],
        incidents: [incident(row, 0)],
        trainings: [
          {
            number: 'CSP4-A-T0001',
            kind: 'training',
            on: '2026-02-10',
            topic: 'Book-keeping',
            trainer: 'Besa Krasniqi',
            hours_milli: 4500,
            attendee: null,
          },
        ],
        incident_kinds: [
          'sold',
          'lent',
          'stolen',
          'broken',
          'died',
          'closed',
          'moved',
          'absent',
          'grantee_died',
        ],
        grades: ['good', 'fair', 'weak', 'failing'],
        conditions: ['new', 'good', 'worn', 'faulty'],
        signed: true,
        may_hand_over: true,
        may_monitor: true,
        may_decide: true,
      };
    },
  };
  return {
    handovers: pages.handovers,
    plan_round: () => null,
    shift_stop: () => null,
    cancel_stop: () => null,
    record_handover: () => null,
    sign_handover: () => null,
    asset_register: pages.assets,
    change_asset: () => null,
    monitoring: pages.monitoring,
    record_monitoring: () => null,
    grant_warnings: pages.warnings,
    record_incident: () => null,
    decide_incident: () => null,
    grant_of: ({ id }: { id: string }) => pages.grant(id),
  };
}
