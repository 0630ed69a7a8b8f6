/** Committees for the eye. */
import type {
  CaseShown,
  KeepMember,
  LimitShown,
  OpenSession,
  Problem,
  RecuseMember,
  SayOfCase,
  SayOfCases,
  SessionLine,
  SessionShown,
  SessionsShown,
} from '../lib/wire/types';
import { readAmount } from '../lib/format';
import { applicants, calls, score } from './scoring';

const problem = (code: string, field: string | null = null, args: Record<string, string> = {}): Problem => ({
  code,
  args,
  field,
});
const title = (calls[0] as (typeof calls)[number]).title;

const line = (id: string, more: Partial<SessionLine>): SessionLine => ({
  id,
  number: `CSP4-A-S000${id}`,
  kind: 'project_approval',
  mode: 'meeting',
  call: 'CSP4-A-C0002',
  title,
  municipality: null,
  held_on: '2026-11-23',
  place: 'Prishtina, IOM',
  closed_on: null,
  closed_by: null,
  cases: 0,
  said: 0,
  ...more,
});

function caseOf(i: number, decides: boolean): CaseShown {
  const one = applicants[i] as (typeof applicants)[number];
  return {
    application: one.application,
    applicant: decides ? '0190-13' : null,
    number: one.number,
    position: i + 1,
    name: one.name,
    municipality: 'gracanice',
    sector: 'agriculture',
    state: 'eligible',
    requested_cents: 380_000 + 21_000 * i,
    rank: decides ? i + 1 : null,
    score: decides ? score([81.5, 74, 74, 66.5, 62, 52.5][i] ?? 50, [7, 26, 12, 8, 4, 3][i] ?? 0) : null,
    vulnerability: decides ? (i * 3) % 11 : null,
    opinion: decides ? (i === 5 ? 'not_supported' : 'supported') : null,
    outcome: null,
    amount_cents: null,
    conditions: null,
    reason: null,
    votes: null,
    voters: 3,
  };
}

function made(of: SessionLine): SessionShown {
  const decides = of.kind === 'project_approval';
  return {
    line: of,
    members: [
      { id: 'm1', name: 'Astrid Becker', body: 'EU Office in Kosovo', capacity: 'vote', present: true, recused: [] },
      { id: 'm2', name: 'Zana Krasniqi', body: 'Ministry for Communities and Return', capacity: 'vote', present: true, recused: [{ number: 'CSP4-A-0124', ground: 'business' }] },
      { id: 'm3', name: 'Marko Ilić', body: 'IOM', capacity: 'vote', present: true, recused: [] },
      { id: 'm4', name: 'Rita Kelmendi', body: 'UNHCR', capacity: 'observe', present: false, recused: [] },
    ],
    cases: applicants.map((_, i) => caseOf(i, decides)),
    limits: [],
    outcomes: decides
      ? [
          { outcome: 'approved', needs_reason: false },
          { outcome: 'reserve', needs_reason: false },
          { outcome: 'rejected', needs_reason: true },
          { outcome: 'returned', needs_reason: true },
        ]
      : [
          { outcome: 'supported', needs_reason: false },
          { outcome: 'not_supported', needs_reason: true },
        ],
    capacities: ['vote', 'advise', 'observe', 'no_objection'],
    grounds: ['family', 'business', 'friendship', 'village_or_party', 'other'],
    may_prepare: of.closed_on === null,
    may_close: of.closed_on === null,
  }; // prettier-ignore
}

const granted = (one: CaseShown) =>
  one.outcome === 'approved' ? (one.amount_cents ?? one.requested_cents ?? 0) : 0;

function limits(shown: SessionShown): LimitShown[] {
  if (shown.line.kind !== 'project_approval') return [];
  const sum = shown.cases.reduce((so_far, one) => so_far + granted(one), 0);
  const of = (what: string, name: string, label: string, most: number, now: number): LimitShown => {
    const over = now + sum - most;
    const without: string[] = [];
    let left = over;
    for (const one of [...shown.cases].reverse())
      if (left > 0 && granted(one) > 0) {
        without.push(one.number);
        left -= granted(one);
      }
    return {
      what,
      name,
      title: label,
      most_cents: most,
      least_cents: null,
      now_cents: now,
      then_cents: now + sum,
      over_cents: over > 0 ? over : null,
      refuses: over > 0 && shown.line.closed_on === null,
      without: over > 0 ? without : [],
    };
  };
  return [
    of('line', '5.1', 'Grants to new enterprises', 9_000_000, 5_600_000),
    of('call', 'CSP4-A-C0002', '', 2_000_000, 400_000),
    of('municipality', 'gracanice', '', 1_300_000, 200_000),
    { ...of('community', 'SRB', '', 2_400_000, 300_000), least_cents: 1_500_000 },
  ];
}

export function committeeMock() {
  const sessions = new Map<string, SessionShown>();
  for (const one of [
    line('3', {}),
    line('2', {
      kind: 'municipal_support',
      municipality: 'gracanice',
      place: 'Gračanica',
      held_on: '2026-11-20',
    }),
    line('1', {
      call: 'CSP4-A-C0001',
      held_on: '2026-10-02',
      closed_on: '2026-10-05',
      closed_by: 'Milica Đurić',
    }),
  ])
    sessions.set(one.id, made(one));
  const first = sessions.get('1') as SessionShown;
  sessions.set('1', {
    ...first,
    cases: first.cases.slice(0, 3).map((one, i) => ({
      ...one,
      outcome: i < 2 ? 'approved' : 'reserve',
      votes: [3, 0, 0] as [number, number, number],
    })),
  });

  const shown = (id: string): SessionShown => {
    const found = sessions.get(id);
    if (!found) throw problem('session-not-found');
    return {
      ...found,
      line: {
        ...found.line,
        cases: found.cases.length,
        said: found.cases.filter((one) => one.outcome).length,
      },
      limits: limits(found),
    };
  };
  const change = (id: string, to: Partial<SessionShown>): SessionShown => {
    sessions.set(id, { ...shown(id), ...to });
    return shown(id);
  };

  return {
    all: (): SessionsShown => ({
      sessions: [...sessions.keys()]
        .sort()
        .reverse()
        .map((id) => shown(id).line),
      calls,
      kinds: ['municipal_support', 'project_approval'],
      modes: ['meeting', 'written'],
      may_prepare: true,
    }),
    shown,
    open: (form: OpenSession) => {
      if (form.kind === 'municipal_support' && !form.municipality)
        throw problem('session-municipality-missing', 'municipality');
      const id = String(sessions.size + 1);
      const of = line(id, {
        kind: form.kind,
        mode: form.mode,
        place: form.place,
        municipality: form.municipality || null,
      });
      sessions.set(id, { ...made(of), members: [] });
      return shown(id);
    },
    member: (form: KeepMember) => {
      if (!form.name || !form.body) throw problem('session-member-incomplete', 'name');
      const now = shown(form.session);
      const kept = { id: form.id ?? `m${now.members.length + 1}`, name: form.name, body: form.body, capacity: form.capacity, present: form.present, recused: [] }; // prettier-ignore
      const members = form.id
        ? now.members.map((one) => (one.id === form.id ? { ...kept, recused: one.recused } : one))
        : [...now.members, kept];
      return change(form.session, { members });
    },
    recuse: (form: RecuseMember) => {
      const now = shown(form.session);
      const number = now.cases.find((one) => one.application === form.application)?.number ?? '';
      const members = now.members.map((one) =>
        one.id === form.member ? { ...one, recused: [...one.recused, { number, ground: form.ground }] } : one,
      );
      return change(form.session, { members });
    },
    add: (session: string) => {
      throw problem(shown(session).cases.length ? 'session-other-call' : 'application-not-found');
    },
    remove: (session: string, application: string) =>
      change(session, { cases: shown(session).cases.filter((one) => one.application !== application) }),
    say: (form: SayOfCase) => {
      const now = shown(form.session);
      const number = now.cases.find((one) => one.application === form.application)?.number ?? '';
      const needs = now.outcomes.find((one) => one.outcome === form.outcome)?.needs_reason;
      if (needs && !form.reason.trim())
        throw problem('session-reason-missing', 'reason', { application: number });
      const counted = form.votes.some((text) => text.trim());
      const cases = now.cases.map((one) =>
        one.application === form.application
          ? {
              ...one,
              outcome: form.outcome,
              amount_cents: readAmount(form.amount) ?? null,
              conditions: form.conditions || null,
              reason: form.reason || null,
              votes: counted ? (form.votes.map(Number) as [number, number, number]) : null,
            }
          : one,
      );
      return change(form.session, { cases });
    },
    sayOfSeveral: (form: SayOfCases) => {
      const now = shown(form.session);
      const cases = now.cases.map((one) =>
        form.applications.includes(one.application)
          ? { ...one, outcome: form.outcome, reason: form.reason || null }
          : one,
      );
      return change(form.session, { cases });
    },
    close: (session: string, exceeds: string) => {
      const now = shown(session);
      const over = now.limits.find((one) => one.refuses);
      if (over && !exceeds.trim())
        throw problem('funds-over-committed', null, { what: over.what, name: over.name, over: '0' });
      const closed = { ...now.line, closed_on: '2026-11-23', closed_by: 'Milica Đurić' };
      return change(session, { line: closed, may_prepare: false, may_close: false });
    },
  };
}
