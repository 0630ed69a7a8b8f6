/** The pipeline, saved views, deadlines, letters in batch and complaints of the mock, for the eye. */
import { callRows } from './calls';
import type {
  ApplicantRow,
  ApplicationState,
  ComplaintRow,
  DeadlinesShown,
  LettersAsked,
  LettersPreview,
  LettersWritten,
  MovedMany,
  MoveMany,
  PipelineCard,
  PipelineQuery,
  PipelineShown,
  Problem,
  ViewPlace,
  ViewShown,
} from '../lib/wire/types';
import { calls } from './scoring';

const next: Record<string, ApplicationState[]> = {
  received: ['eligible', 'ineligible', 'withdrawn'],
  returned: ['eligible', 'ineligible', 'withdrawn'],
  eligible: ['approved', 'reserve', 'returned', 'rejected', 'withdrawn'],
  reserve: ['approved', 'rejected', 'withdrawn'],
  approved: ['agreed', 'withdrawn'],
};
const order = ['received', 'eligible', 'ineligible', 'returned', 'reserve', 'approved', 'rejected', 'withdrawn', 'agreed']; // prettier-ignore
const decisions = ['approved', 'reserve', 'returned', 'rejected'];
const waiting: Record<string, string[]> = {
  received: ['check', 'answer', 'visit'],
  returned: ['answer'],
  eligible: ['scores', 'decision', 'visit', 'session'],
  reserve: ['money'],
  approved: ['agreement'],
  rejected: ['letter'],
  ineligible: ['letter'],
};
const problem = (code: string, args: Record<string, string> = {}, field: string | null = null): Problem => ({
  code,
  args,
  field,
});

export function boardMock(rows: ApplicantRow[]) {
  let views: Record<string, ViewShown[]> = {
    pipeline: [
      { id: 'v1', name: 'Long in check', content: { state: 'received', days: '30-' } },
      { id: 'v2', name: 'Gračanica', content: { municipality: 'gracanice' } },
    ],
    applicants: [{ id: 'v3', name: 'Needs a look', content: { attention: 'yes' } }],
  };
  let before = new Map<string, string>();

  const card = (row: ApplicantRow, at: number): PipelineCard => {
    const waits = waiting[row.state ?? ''];
    const given = Math.floor(at / 4) % 3;
    return {
      id: row.application ?? row.applicant,
      number: row.number,
      applicant: row.applicant,
      name: row.name,
      municipality: row.municipality,
      component: row.component,
      call: at % 5 === 0 ? null : (calls[at % calls.length]?.number ?? null),
      requested_cents: row.requested_cents,
      state: row.state,
      days: (at * 7) % 96,
      waits: waits?.[at % waits.length] ?? null,
      answers:
        given === 0 ? {} : given === 1 ? { land: 'own', jobs: String(at % 7) } : { land: 'rented', until: '2028-01-01' },
    };
  };
  const all = () => rows.filter((row) => row.application).map(card);

  const pipeline = (query: PipelineQuery): PipelineShown => {
    const among = (list: string[], value: string | null) => !list.length || list.includes(value ?? '');
    const text = query.search.toLowerCase();
    const cards = all().filter(
      (one) =>
        among(query.calls, one.call) &&
        among(query.components, one.component) &&
        among(query.municipalities, one.municipality) &&
        among(query.states, one.state) &&
        among(query.waits, one.waits) &&
        query.answers.every((asked) => (one.answers[asked.question] ?? '') === asked.answer) &&
        (query.days_from === null || (one.days ?? 0) >= query.days_from) &&
        (query.days_to === null || (one.days ?? 0) <= query.days_to) &&
        (!text || one.name.toLowerCase().includes(text) || one.number.toLowerCase().includes(text)),
    );
    cards.sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
    return {
      cards,
      columns: order.map((state) => {
        const here = cards.filter((one) => one.state === state);
        return {
          state,
          count: here.length,
          requested_cents: here.reduce((sum, one) => sum + (one.requested_cents ?? 0), 0),
          next: (next[state] ?? []).map((to) => ({
            state: to,
            needs_reason: ['ineligible', 'rejected', 'returned'].includes(to),
            decision: decisions.includes(to),
          })),
        };
      }),
      total: rows.length,
      questions: query.calls.length === 1 && query.calls[0] ? (callRows()[0]?.content.questions ?? []) : [],
      calls,
      officers: [
        { id: '1', name: 'Milica Đurić' },
        { id: '2', name: 'Nora Gashi' },
      ],
      waits: ['answer', 'check', 'visit', 'scores', 'session', 'decision', 'money', 'agreement', 'letter'],
    };
  };

  const move = (asked: MoveMany): MovedMany => {
    const cards = all().filter((one) => asked.applications.includes(one.id));
    const can = cards.filter((one) => next[one.state ?? '']?.includes(asked.state));
    const refused = cards
      .filter((one) => !can.includes(one))
      .map((one) => ({
        number: one.number,
        problem: problem('application-out-of-order', { from: one.state ?? '', to: asked.state }),
      }));
    const done = !asked.dry_run && (refused.length === 0 || !asked.all_or_none);
    if (done) {
      before = new Map(can.map((one) => [one.id, one.state ?? '']));
      for (const row of rows) if (before.has(row.application ?? '')) row.state = asked.state;
    }
    return {
      moved: can.map((one) => one.number),
      refused,
      done,
      undoable: !decisions.includes(asked.state),
      change: done ? 'moved-many' : null,
    };
  };

  const listed = (place: ViewPlace) => views[place] ?? [];
  const setViews = (place: ViewPlace, list: ViewShown[]) => {
    views = { ...views, [place]: list };
    return list;
  };

  return {
    pipeline,
    move_many: move,
    /** Takes the last move of many back. */
    back: () => {
      for (const row of rows) row.state = before.get(row.application ?? '') ?? row.state;
      before = new Map();
    },
    saved_views: ({ place }: { place: ViewPlace }) => listed(place),
    save_view: ({ place, name, content }: { place: ViewPlace; name: string; content: ViewShown['content'] }) => {
      if (!name.trim()) throw problem('view-name-missing', {}, 'name');
      const same = listed(place).find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
      if (same) return setViews(place, listed(place).map((one) => (one === same ? { ...one, content } : one)));
      return setViews(place, [...listed(place), { id: `v-${name}`, name: name.trim(), content }]);
    },
    rename_view: ({ place, id, name }: { place: ViewPlace; id: string; name: string }) => {
      if (listed(place).some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase()))
        throw problem('view-name-taken', {}, 'name');
      return setViews(place, listed(place).map((one) => (one.id === id ? { ...one, name } : one)));
    },
    remove_view: ({ place, id }: { place: ViewPlace; id: string }) =>
      setViews(place, listed(place).filter((one) => one.id !== id)),
    deadlines: (): DeadlinesShown => ({
      ahead: 7,
      deadlines: [
        { what: 'session', on: '2026-11-19', days: -4, record: 's1', number: 'CSP4-A-M0003', name: null, applicant: null },
        { what: 'clarification', on: '2026-11-21', days: -2, record: 'a1', number: rows[0]?.number ?? '', name: rows[0]?.name ?? '', applicant: rows[0]?.applicant ?? null },
        { what: 'visit', on: '2026-11-23', days: 0, record: 'a2', number: rows[1]?.number ?? '', name: rows[1]?.name ?? '', applicant: rows[1]?.applicant ?? null },
        { what: 'visit', on: '2026-11-24', days: 1, record: 'a3', number: rows[2]?.number ?? '', name: rows[2]?.name ?? '', applicant: rows[2]?.applicant ?? null },
        { what: 'call', on: '2026-11-30', days: 7, record: 'call-2', number: 'CSP4-A-C0002', name: null, applicant: null },
      ],
    }),
    preview_letters: (asked: LettersAsked): LettersPreview => ({
      applications: asked.call ? 96 : asked.applications.length,
      count: asked.again ? 61 : 54,
      by_kind:
        asked.kind === 'decision'
          ? [
              { kind: 'approved', count: 31 },
              { kind: 'reserve', count: 9 },
              { kind: 'rejected', count: asked.again ? 21 : 14 },
            ]
          : [{ kind: asked.kind, count: asked.again ? 61 : 54 }],
      given: asked.again ? 0 : 7,
      nothing: 35,
      lacking: all()
        .slice(0, 17)
        .map((one, at) => ({ number: one.number, lacks: at % 4 === 0 ? ['address', 'language'] : ['language'] })),
      refused: [{ number: all()[3]?.number ?? '', problem: problem('person-restricted') }],
    }),
    make_letters: (asked: LettersAsked): LettersWritten => ({
      written: 54,
      before: 7,
      files: asked.one_file ? 1 : 54,
      file: {
        path: '/home/officer/Documents/CSP/letters-CSP4-A-L0101-CSP4-A-L0154.pdf',
        file_name: 'letters-CSP4-A-L0101-CSP4-A-L0154.pdf',
        folder: '/home/officer/Documents/CSP',
        bytes: 1_204_113,
      },
    }),
    complaints: (): ComplaintRow[] => [
      { application: rows[4]?.number ?? '', applicant: rows[4]?.applicant ?? '', name: rows[4]?.name ?? '', decided_on: null, complaint: { id: 'c2', number: 'CSP4-A-K0005', decision: 'ineligible', received_on: '2026-10-19', by: null, ground: '', due_on: '2026-11-18', overdue: true, outcome: null, reason: null, decided_by: null } },
      { application: rows[7]?.number ?? '', applicant: rows[7]?.applicant ?? '', name: rows[7]?.name ?? '', decided_on: null, complaint: { id: 'c3', number: 'CSP4-A-K0006', decision: 'rejected', received_on: '2026-11-12', by: null, ground: '', due_on: '2026-12-12', overdue: false, outcome: null, reason: null, decided_by: null } },
      { application: rows[9]?.number ?? '', applicant: rows[9]?.applicant ?? '', name: rows[9]?.name ?? '', decided_on: '2026-10-30', complaint: { id: 'c1', number: 'CSP4-A-K0004', decision: 'rejected', received_on: '2026-10-09', by: null, ground: '', due_on: '2026-11-08', overdue: false, outcome: 'upheld', reason: null, decided_by: 'Nora Gashi' } },
    ],
  };
} // prettier-ignore
