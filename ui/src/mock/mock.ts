/** A host that answers in the browser, for looking at the window without Rust: `npm run dev`, then
 * `http://localhost:5173/?mock&stage=open&rows=300&language=sr-Cyrl&theme=dark&at=applicants`.
 * It knows no rules: what it says is only for the eye. */
import { peoplePage, schemes, supportPage } from './households';
import { details, overview, personalData } from './privacy';
import { useHost, type Args, type Host, type LongName, type Name, type Returns } from '../lib/ipc';
import { router, type Route } from '../lib/route.svelte';
import type { ApplicantRow, Language, Problem, Session } from '../lib/wire/types';
import { memory, preview, report, takeover } from './register';
import { callPage, callRows, content, funds } from './calls';
import { backups, noSecondCopy } from './backups';
import { inHand, looked } from './restore';
import { handMock } from './hand';
import { agreement } from './agreement';
import { letters } from './letters';
import { likely } from './duplicates';
import { boardMock } from './board';
import { committeeMock } from './committee';
import { calls, scoringMock } from './scoring';
import { procurementMock } from './procurement';
import { duties, sign, unseal, withdraw } from './duties';
import { disable, enrol, officers } from './officers';
import { addMember, endMember, organisation, save, suppliers } from './organisations';
import * as listed from './screening';
import { search } from './search';
import { attachments, callFields, paperFields, pile, waiting } from './papers';
import { settings } from './settings';
import { asFound } from '../screens/import/options';
import { source } from './locales';
import {
  cancel as cancelVisit,
  plan as planVisits,
  record as recordVisit,
  shift as shiftVisit,
  picture,
  visitPaper,
  visits,
  visitsTo,
} from './visits';
import { communities, components, municipalities, people, states, story } from './people';

type Answers = { [N in Name]: (args: Args<N>) => Returns<N> | Promise<Returns<N>> };

const problem = (code: string, field: string | null = null, args: Record<string, string> = {}): Problem => ({
  code,
  args,
  field,
});
const fold = (text: string) =>
  text.toLowerCase().replace(/dj|đ|ђ/g, 'd').normalize('NFD').replace(/\p{M}/gu, ''); // prettier-ignore

export interface MockOptions {
  stage?: string;
  rows?: number;
  language?: Language;
  theme?: 'system' | 'light' | 'dark';
  sample?: boolean;
  /** The vault lies where nothing can be written. */
  reading?: boolean;
  /** No call was opened yet. */
  empty?: boolean;
  /** The second copy is late. */
  late?: boolean;
  /** The vault lies in a synchronised folder. */
  synced?: boolean;
  /** Milliseconds a step of long work takes. */
  pace?: number;
}

/** As the host would say it by itself; for the tests. */
let tellSession: (session: Session) => void = () => undefined;
let tellIdle: (seconds: number) => void = () => undefined;
export const hostSays = {
  session: (session: Session) => tellSession(session),
  idle: (seconds: number) => tellIdle(seconds),
};

export function mockHost(options: MockOptions = {}): Host {
  const rows: ApplicantRow[] = people(options.rows ?? 300);
  const rowOf = (application: string) => {
    const row = rows.find((one) => one.application === application) ?? rows[0];
    if (!row) throw problem('not-found');
    return row;
  };
  const scoring = scoringMock();
  const committee = committeeMock();
  const { back, ...board } = boardMock(rows);
  const drafts = new Map<string, Record<string, string>>();
  let session: Session = {
    stage: (options.stage ?? 'open') as Session['stage'],
    vault: { folder: '/home/officer/CSP Desk/Vault', name: 'Vault', sample: options.sample ?? true, warning: options.synced ? problem('place-synced', null, { service: 'OneDrive' }) : null },
    officers: [
      { id: '1', name: 'Milica Đurić' },
      { id: '2', name: 'Nora Gashi' },
    ],
    officer: { id: '1', name: 'Milica Đurić', role: 'programme-manager' },
    programme: 'EU-CSP IV',
    today: '2026-11-23',
    unmasked: false,
    may: { enter: true, check: true, decide: true, terms: true, reads: true, settings: true, unmask: true, documents: true, undo: true, keys: true, screen: true, suppliers: true },
    pause: 0,
    reading_only: options.reading ?? false,
    second_copy_late: options.late ? { folder: '/media/officer/CSP STICK', days: 12 } : null,
    suggested_folder: '/home/officer/CSP Desk/Vault',
    documents_folder: '/home/officer/Documents/CSP',
    preferences: { language: options.language ?? 'en', theme: options.theme ?? 'system', lock_after: 10 },
    version: '0.1.0',
  } as Session; // prettier-ignore
  const be = (change: Partial<Session>): Session => (session = { ...session, ...change });

  const answers: Answers = {
    session: () => session,
    keep_preferences: (preferences) => be({ preferences }),
    choose_folder: () => '/home/officer/Documents/CSP',
    make_vault: (form) => {
      if (!form.officer) throw problem('name-missing', 'officer');
      if (form.passphrase !== form.passphrase_again) throw problem('passphrases-differ', 'passphrase_again');
      be({ vault: { folder: form.folder, name: 'Vault', sample: false, warning: null } });
      return {
        recovery_key: '7XK2-9QFM-4TRB-HN3W-PZ8D-6CVJ-LY5G-2SEA',
        session: { ...session, stage: 'open' },
      };
    },
    open_sample: () => ({
      passphrase: 'sample programme',
      session: be({ stage: 'open', vault: { folder: '', name: 'Sample', sample: true, warning: null } }),
    }),
    open_vault: () => be({ stage: 'locked' }),
    unlock: ({ passphrase }) => {
      if (passphrase === 'wrong') throw problem('wrong-passphrase', 'passphrase');
      return be({ stage: 'open' });
    },
    lock: () => be({ stage: 'locked', unmasked: false }),
    stay: () => null,
    passphrase_strength: ({ passphrase }) => {
      const level = Math.min(4, Math.floor(passphrase.length / 7));
      return { level, weakness: level < 2 ? 'short' : null, enough: level > 1 };
    },
    change_passphrase: ({ old }) => {
      if (old === 'wrong') throw problem('wrong-passphrase', 'old');
      return null;
    },
    rekey: () => null,
    replace_recovery_key: () => ({ recovery_key: '7XK29-9QFM4-4TRBH-HN3WP-PZ8D6-6CVJL-LY5G2-2SEA7' }),
    print_recovery_key: ({ folder }) => ({
      path: `${folder}/recovery-key-01a207e1.pdf`,
      file_name: 'recovery-key-01a207e1.pdf',
      folder,
      bytes: 38_400,
    }),
    recover: ({ recovery_key }) => {
      if (recovery_key.length < 40) throw problem('recovery-key-mistyped', 'recovery_key', { group: '0' });
      return be({ stage: 'open' });
    },
    unmask: () => be({ unmasked: true }),
    words: ({ language }) => ({
      language,
      plural_locale: language.slice(0, 2),
      source: source(language),
    }),
    reference_lists: () => ({
      municipalities,
      communities,
      sectors: ['agriculture', 'food', 'crafts', 'services', 'trade'].map((code) => ({
        code,
        names: { en: code, sq: code, 'sr-Latn': code, 'sr-Cyrl': code },
      })),
      components,
      states,
      roles: ['field-officer', 'me-officer', 'procurement-officer', 'programme-manager', 'auditor'],
      displacements: ['returnee', 'repatriated', 'idp', 'refugee', 'receiving_community', 'none'],
      identifications: ['personal_number', 'identity_card', 'passport', 'other_document', 'certified'],
      organisations: ['enterprise', 'association', 'municipality', 'other'],
      import_fields: ['full_name', 'given_name', 'family_name', 'sex', 'birth_date', 'personal_number', 'community', 'municipality', 'settlement', 'address', 'house_number', 'postcode', 'phone', 'returnee', 'household_size', 'component', 'sector', 'requested_eur', 'own_share_eur', 'received_on', 'notes'],
    }), // prettier-ignore
    home: () => {
      const of = (state: string) => rows.filter((row) => row.state === state);
      const places = new Map<string, number>();
      for (const row of rows)
        if (row.municipality) places.set(row.municipality, (places.get(row.municipality) ?? 0) + 1);
      return {
        waiting: ['received', 'eligible', 'approved'].map((state) => ({
          state,
          count: of(state).length,
          oldest: of(state).at(-1)?.received_on ?? null,
        })),
        attention: [
          { kind: 'flagged', count: rows.filter((r) => r.flags).length, oldest: '2026-06-02' },
          { kind: 'missing', count: Math.floor(rows.length / 14), oldest: '2026-08-14' },
          { kind: 'consent', count: Math.floor(rows.length / 19), oldest: '2026-09-01' },
          { kind: 'second-signature', count: rows.length ? 1 : 0, oldest: '2026-11-16' },
        ],
        due:
          rows.length > 0
            ? [
                { what: 'clarification', late: 2, soon: 3, first: '2026-11-19', number: 'CSP4-A-0042', applicant: rows[0]?.applicant ?? null },
                { what: 'visit', late: 0, soon: 6, first: '2026-11-24', number: 'CSP4-A-0051', applicant: rows[1]?.applicant ?? null },
                { what: 'call', late: 0, soon: 1, first: '2026-11-30', number: 'CSP4-A-C0002', applicant: null },
              ]
            : [], // prettier-ignore
        applicants: rows.length,
        applications: rows.length,
        month: {
          month: '2026-11',
          received: Math.floor(rows.length / 8),
          eligible: Math.floor(rows.length / 14),
          approved: Math.floor(rows.length / 30),
          agreed: Math.floor(rows.length / 42),
          granted_cents: Math.floor(rows.length / 42) * 412_350,
        },
        municipalities: [...places].map(([municipality, count]) => ({ municipality, count })),
      };
    },
    applicants: (query) => {
      const wanted = (list: string[], value: string | null) => !list.length || list.includes(value ?? '');
      const text = fold(query.search);
      const found = rows.filter(
        (row) =>
          wanted(query.states, row.state) &&
          wanted(query.components, row.component) &&
          wanted(query.municipalities, row.municipality) &&
          (!query.attention || row.flags > 0) &&
          (!text || fold(row.name).includes(text) || fold(row.number).includes(text)),
      );
      return {
        rows: found.slice(query.offset, query.limit === null ? undefined : query.offset + query.limit),
        matching: found.length,
        total: rows.length,
        returnees: Math.floor(found.length / 4),
        requested_cents: found.reduce((sum, row) => sum + (row.requested_cents ?? 0), 0),
        masked: !session.unmasked,
      };
    },
    search: ({ text }) => search(rows, text),
    applicant: ({ id }) => {
      const row = rows.find((one) => one.applicant === id) ?? rows[0];
      if (!row) throw problem('not-found');
      return story(row, session.unmasked);
    },
    enter_application: (form) => {
      if (!form.full_name)
        return {
          saved: null,
          problems: [problem('name-missing', 'full_name'), problem('not-a-date', 'birth_date')],
        };
      drafts.clear();
      return {
        saved: {
          applicant: '0190-0',
          applicant_number: 'CSP4-A-P0301',
          application: '0191-0',
          application_number: 'CSP4-A-0301',
          change: 'c1',
          flags: [],
        },
        problems: [],
      };
    },
    draft: ({ form }) => {
      const content = drafts.get(form);
      return content ? { content, saved_at: '2026-11-23T09:12:00.000Z' } : null;
    },
    keep_draft: ({ form, content }) => {
      if (Object.keys(content).length) drafts.set(form, content);
      else drafts.delete(form);
      return null;
    },
    move_application: ({ id, state, reason }) => {
      if (!reason && state !== 'agreed') throw problem('reason-missing', 'reason');
      const row = rowOf(id);
      row.state = state;
      return story(row, session.unmasked);
    },
    people_page: () => peoplePage(),
    change_home: ({ act }) => {
      if (act.kind === 'add' && !act.fields.relation) throw problem('value-missing', 'relation');
      return peoplePage();
    },
    join_household: () => null,
    support_page: ({ id }) =>
      supportPage(rows.find((one) => one.applicant === id)?.number.replace('-P', '-')),
    enter_support: ({ fields }) => {
      if (!fields.scheme) throw problem('value-missing', 'scheme');
      return supportPage();
    },
    support_schemes: () => schemes,
    support_list_choose: () => ({ file: 1, file_name: 'csp3-beneficiaries.xlsx' }),
    support_list_preview: () => ({ report: report(asFound()) }),
    support_list_import: () => ({ report: report(asFound()) }),
    support_matches: () => likely(false),
    decide_support: () => null,
    calls: () => ({ calls: options.empty ? [] : callRows(), may_open: true }),
    call: ({ call }) => callPage(call, rows),
    usual_call: () => ({ ...content(), title: { en: '', sq: '', sr: '' }, quotas: [], questions: [] }),
    open_call: ({ content: said }) => {
      if (!(said['title'] as { en: string }).en) throw problem('call-content', 'title', { field: 'title' });
      return callPage('call-2', rows);
    },
    amend_call: ({ call, reason }) => {
      if (!reason) throw problem('call-reason-missing', 'reason');
      return callPage(call, rows);
    },
    could_answer: () => rows.filter((row) => row.state === 'received').slice(0, 9),
    put_under_call: ({ call, late_reason, applications }) => {
      if (applications.length > 1 && !late_reason)
        throw problem('call-late', 'late_reason', { day: '30.11.2026' });
      return callPage(call, rows);
    },
    say_about_call: ({ call, said }) => {
      if (!said) throw problem('call-message-empty', 'said');
      return callPage(call, rows);
    },
    reply_about_call: ({ call }) => callPage(call, rows),
    calls_for_entry: ({ component }) => callRows().filter((call) => call.component === component),
    find_eligibility: ({ application, findings }) => {
      const bare = findings.find((one) => one.finding !== 'pass' && !one.reason);
      if (bare) throw problem('eligibility-reason-missing', 'reason', { criterion: bare.criterion });
      return story(rowOf(application), session.unmasked);
    },
    ask_clarification: ({ application, asked }) => {
      if (!asked) throw problem('clarification-nothing-asked', 'asked');
      return story(rowOf(application), session.unmasked);
    },
    answer_clarification: ({ application }) => story(rowOf(application), session.unmasked),
    answer_call: ({ application }) => story(rowOf(application), session.unmasked),
    procurement: () => procurementMock.page(),
    reconcile: () => procurementMock.reconciled(),
    lot: ({ lot }) => procurementMock.lot(lot),
    open_lot: ({ name }) => {
      if (!name) throw problem('procurement-name-missing', 'name');
      return procurementMock.lot('3');
    },
    change_lot: ({ lot }) => procurementMock.lot(lot),
    describe_lot_line: ({ lot }) => procurementMock.lot(lot),
    request_lot: ({ lot }) => procurementMock.lot(lot),
    quote_lot: ({ lot, supplier }) => {
      if (!supplier) throw problem('procurement-no-supplier', 'supplier');
      return procurementMock.lot(lot);
    },
    declare_comparison: ({ lot }) => procurementMock.lot(lot),
    award_lot: ({ lot, reason, supplier }) => {
      if (supplier !== 'CSP4-A-S0001' && !reason) throw problem('procurement-not-lowest', 'reason');
      return procurementMock.lot(lot);
    },
    order_lot: ({ lot, bearer }) => {
      if (!bearer) throw problem('procurement-undecided', 'bearer', { difference: '-430.78' });
      return procurementMock.lot(lot);
    },
    deliver_order: () => procurementMock.lot('2'),
    invoice_order: () => procurementMock.lot('2'),
    pay_invoice: () => procurementMock.lot('2'),
    decide_difference: ({ lot }) => procurementMock.lot(lot),
    funds: ({ on }) => {
      if (on === 'soon') throw problem('not-a-day', 'on');
      return funds();
    },
    record_spending: ({ amount, reference }) => {
      if (!amount) throw problem('value-missing', 'amount');
      if (!reference) throw problem('funds-reference-missing', 'reference');
      return funds();
    },
    scoring_calls: () => calls,
    scoring_waits: () => scoring.waits(),
    scoring: ({ call }) => scoring.scoring(call),
    declare_interests: ({ call, exceptions }) => scoring.declare(call, exceptions),
    name_assessors: ({ call, officers }) => scoring.name(call, officers),
    assessment_sheet: ({ application }) => scoring.sheet(application),
    submit_assessment: (form) => scoring.submit(form),
    ranking: () => scoring.ranking(),
    what_if: ({ call, pass }) => scoring.whatIf(call, pass),
    committee_sessions: () => committee.all(),
    committee_session: ({ id }) => committee.shown(id),
    open_session: (form) => committee.open(form),
    keep_member: (form) => committee.member(form),
    recuse_member: (form) => committee.recuse(form),
    put_on_agenda: ({ session: id }) => committee.add(id),
    take_off_agenda: ({ session: id, application }) => committee.remove(id, application),
    say_of_case: (form) => committee.say(form),
    say_of_cases: (form) => committee.sayOfSeveral(form),
    make_minutes: ({ workbook }) => ({
      path: `/home/officer/Documents/CSP/CSP4-A-M0001.${workbook ? 'xlsx' : 'pdf'}`,
      file_name: `CSP4-A-M0001.${workbook ? 'xlsx' : 'pdf'}`,
      folder: '/home/officer/Documents/CSP',
      bytes: 41_200,
    }),
    close_session: ({ session: id, exceeds }) => committee.close(id, exceeds),
    import_choose: () => preview(),
    import_preview: ({ options: chosen }) => preview(chosen),
    import_run: ({ options: chosen }) => report(chosen),
    import_rejected: () => ({
      path: '/home/officer/Documents/CSP/register_rejected.xlsx',
      file_name: 'register_rejected.xlsx',
      folder: '/home/officer/Documents/CSP',
      bytes: 9_216,
    }),
    import_close: () => null,
    import_memory: () => memory(),
    import_save_profile: () => memory(),
    import_forget: () => ({ profiles: [], words: memory().words }),
    takeover_preview: () => takeover(null),
    takeover_run: () => takeover('c7'),
    change_terms: ({ application }) => story(rowOf(application), session.unmasked),
    approve_terms: ({ application }) => story(rowOf(application), session.unmasked),
    take_out_step: ({ application }) => story(rowOf(application), session.unmasked),
    attachments: ({ id }) => (id.includes('-T') ? [] : attachments),
    attach_file: ({ kind, title, on }) =>
      ({
        ...attachments[0],
        id: `a${Date.now()}`,
        kind,
        title: title || 'scan.pdf',
        on: on || '2026-11-23',
      }) as (typeof attachments)[0],
    save_attachment: () => ({
      path: '/home/officer/Documents/CSP/CSP4-A-0014_certificate_1f2a3b4c.pdf',
      file_name: 'CSP4-A-0014_certificate_1f2a3b4c.pdf',
      folder: '/home/officer/Documents/CSP',
      bytes: 812_345,
    }),
    remove_attachment: () => null,
    paper_fields: ({ call }) => (call ? [...paperFields, ...callFields] : paperFields),
    print_forms: ({ languages }) => ({
      path: `/home/officer/Documents/CSP/CSP4-A-F0001_F0020_${languages}.pdf`,
      file_name: `CSP4-A-F0001_F0020_${languages}.pdf`,
      folder: '/home/officer/Documents/CSP',
      bytes: 912_000,
    }),
    print_receipt: () => ({
      path: '/home/officer/Documents/CSP/CSP4-A-R0001_CSP4-A-0014.pdf',
      file_name: 'CSP4-A-R0001_CSP4-A-0014.pdf',
      folder: '/home/officer/Documents/CSP',
      bytes: 81_000,
    }),
    check_returned: ({ rows }) =>
      rows.map((row) => {
        const typed = Object.entries(row.fields).some(([name, value]) => name !== 'received_on' && value);
        if (!row.number && !typed) return [];
        return [
          ...(row.number ? [] : [problem('form-number-missing', 'number')]),
          ...(row.fields.full_name ? [] : [problem('name-missing', 'full_name')]),
          ...(row.fields.component ? [] : [problem('value-missing', 'component')]),
        ];
      }),
    enter_returned: ({ rows }) => ({
      rows: rows.map((row, i) => ({
        entered: row.number && row.fields.full_name && row.fields.component ? `CSP4-A-${600 + i}` : null,
        problems: [],
      })),
      change: 'c11',
    }),
    scan_pile: () => pile,
    waiting_pages: () => waiting,
    assign_page: () => null,
    make_agreement: ({ languages }) => ({
      path: `/home/officer/Documents/CSP/CSP4-DA-0031 ${languages}.pdf`,
      file_name: `CSP4-DA-0031 ${languages}.pdf`,
      folder: '/home/officer/Documents/CSP',
      bytes: 184_320,
    }),
    ...agreement,
    ...letters,
    ...board,
    ...handMock(rows),
    make_grant_paper: letters.make_letter,
    months: () =>
      ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06'].map((month, i) => ({
        month,
        over: i > 0,
        events: 90 - 7 * i,
      })),
    lot_paper: ({ lot, paper }) => ({
      path: `/home/officer/Documents/CSP/${lot}_${paper}.pdf`,
      file_name: `${lot}_${paper}.pdf`,
      folder: '/home/officer/Documents/CSP',
      bytes: 61_440,
    }),
    make_report: ({ month }) => ({
      path: `/home/officer/Documents/CSP/EU-CSP IV ${month}.xlsx`,
      file_name: `EU-CSP IV ${month}.xlsx`,
      folder: '/home/officer/Documents/CSP',
      bytes: 1_184_320,
    }),
    personal_data: ({ applicant }) => personalData(applicant),
    give_consent: ({ of }) => personalData(of.applicant),
    withdraw_consent: ({ of }) => personalData(of.applicant),
    details: () => ({
      fields: details,
      masked: session.unmasked ? [] : ['community', 'community_note', 'identification_number'],
    }),
    correct_details: ({ changes }) =>
      'birth_date' in changes
        ? { saved: null, problems: [problem('birth-in-future', 'birth_date')] }
        : { saved: story(rows[0] as ApplicantRow, session.unmasked), problems: [] },
    make_subject_report: ({ language }) => ({
      path: `/home/officer/Documents/CSP/CSP4-A-P0207_${language ?? 'sq'}.pdf`,
      file_name: `CSP4-A-P0207_${language ?? 'sq'}.pdf`,
      folder: '/home/officer/Documents/CSP',
      bytes: 64_120,
    }),
    restrict_person: () => null,
    erase_person: ({ confirm }) => {
      if (confirm !== 'CSP4-A-P0207') throw problem('erasure-confirm', 'confirm');
      return { number: 'CSP4-A-E0001', records: 9 };
    },
    privacy_overview: () => overview,
    decide_retention: () => null,
    disclosure_purposes: () => [
      { code: 'own-work', title: "The programme's own work", needs_approver: false },
      { code: 'partners', title: 'Cooperation with the ministry or a municipality', needs_approver: true },
    ],
    screening: () => listed.screening(),
    load_list: () => listed.screening(5400),
    run_screening: () => ({ screened: 37, found: 1, now: listed.screening(0) }),
    hits: ({ state, applicant }) => listed.hits(state, applicant),
    clear_hit: ({ id, reason }) => {
      if (!reason.trim()) throw problem('screening-reason-missing', 'reason');
      return listed.clear(id, reason);
    },
    clear_contradicted: () => ({ cleared: 0, waiting: 1 }),
    confirm_hit: ({ id, reason }) => {
      if (!reason.trim()) throw problem('screening-reason-missing', 'reason');
      return listed.confirm(id, reason);
    },
    applicant_screening: ({ id }) => listed.ofApplicant(id),
    make_certificate: ({ language }) => ({
      path: `/home/officer/Documents/CSP/CSP4-A-P0014_screening_${language}.pdf`,
      file_name: `CSP4-A-P0014_screening_${language}.pdf`,
      folder: '/home/officer/Documents/CSP',
      bytes: 48_200,
    }),
    suppliers: () => suppliers(),
    organisation: ({ id }) => organisation(id),
    change_organisation: ({ fields }) => save(fields),
    add_supplier: ({ fields }) => save(fields),
    add_member: ({ fields }) => addMember(fields),
    end_member: ({ member }) => endMember(member),
    settings: () => settings(),
    change_setting: () => settings(),
    backups: () => backups(),
    back_up: () => backups(true),
    no_second_copy: () => noSecondCopy(),
    twins: ({ full_name }) =>
      full_name.trim().length < 5
        ? []
        : [
            {
              known: { applicant: '0190-13', number: 'CSP4-A-P0014', name: 'Ljiljana Nešić', source: null },
              percent: 97,
              relation: 'same',
              fields: ['given-name', 'family-name', 'phone'],
            },
          ],
    duplicates: ({ relatives }) => likely(relatives),
    merge_choices: () => [
      { field: 'full_name', a: 'Ljiljana Nešić', b: 'Liljana Neshiq', masked: false },
      { field: 'phone', a: '+38344123456', b: '+38349765432', masked: false },
      { field: 'address', a: null, b: 'Kosovskih junaka 14', masked: false },
      { field: 'community', a: null, b: null, masked: true },
    ],
    merge_persons: ({ kept }) => ({ id: kept }),
    tell_apart: () => null,
    merges: () => [],
    unmerge: ({ id }) => ({ id }),
    reads: () => [
      {
        number: 3,
        at: '2026-11-20T09:41:00.000Z',
        officer: 'Nora Gashi',
        action: 'unmasked',
        record: null,
        applicant: null,
        purpose: null,
      },
      {
        number: 2,
        at: '2026-11-20T09:40:00.000Z',
        officer: 'Nora Gashi',
        action: 'record-read',
        record: 'CSP4-A-P0014',
        applicant: '0190-13',
        purpose: null,
      },
      {
        number: 1,
        at: '2026-11-19T14:02:00.000Z',
        officer: 'Milica Đurić',
        action: 'printed',
        record: null,
        applicant: null,
        purpose: 'agreement',
      },
    ],
    choose_backup: () => inHand(),
    preview_restore: ({ passphrase, recovery_key }) => {
      if (passphrase === 'wrong') throw problem('wrong-passphrase', 'passphrase');
      if (!passphrase && recovery_key.length < 40)
        throw problem('recovery-key-mistyped', 'recovery_key', { group: '0' });
      return looked(session.stage !== 'first_run');
    },
    restore: ({ confirm }) => {
      if (session.stage !== 'first_run' && confirm !== '418')
        throw problem('restore-confirm', 'confirm', { number: '418' });
      const replaced =
        session.stage === 'first_run' ? null : '/home/officer/CSP Desk/Vault/backups/csp-1f2e3d4c.cspbackup';
      return { device: 'KQXV', signed: true, replaced, put_aside: null, session: be({ stage: 'locked' }) };
    },
    place_warning: ({ folder }) =>
      folder.includes('OneDrive') ? problem('place-synced', null, { service: 'OneDrive' }) : null,
    officers: () => officers(),
    enrol_officer: ({ officer, role, passphrase, passphrase_again }) => {
      if (!officer) throw problem('officer-name-empty', 'officer');
      if (passphrase !== passphrase_again) throw problem('passphrases-differ', 'passphrase_again');
      return enrol(officer, role);
    },
    disable_officer: ({ id }) => disable(id),
    duties,
    sign_exception: ({ officer, reason }) => {
      if (!officer) throw problem('value-missing', 'officer');
      if (!reason) throw problem('exception-reason-missing', 'reason');
      return sign(officer, reason);
    },
    visits: ({ call, on }) => visits(rows, call, on),
    plan_visits: ({ on, second }) => {
      if (!on) throw problem('value-missing', 'on');
      if (!second) throw problem('visit-visitors', 'visitors');
      return planVisits();
    },
    visits_to: ({ id }) => visitsTo(rows, id),
    visit_again: ({ reason }) => {
      if (!reason.trim()) throw problem('visit-again-unexplained', 'reason');
      return null;
    },
    visit_photo: () => ({
      proposed: ['42.598100', '21.190200'],
      warnings: [{ code: 'photo-other-day', args: { taken: '20.11.2026', day: '23.11.2026' }, field: null }],
    }),
    photo_shown: () => picture(),
    print_visit: ({ application, languages }) => visitPaper(`${application}_visit_${languages}.pdf`),
    print_route: ({ languages }) => visitPaper(`2026-11-24_visit-route_${languages}.pdf`),
    shift_visit: ({ application, up }) => shiftVisit(application, up),
    cancel_visit: ({ id }) => cancelVisit(id),
    record_visit: ({ application, fields }) => {
      for (const field of ['premises', 'jobs_full_time', 'jobs_part_time', 'recommendation'])
        if (!fields[field]) throw problem('visit-missing', field, { field });
      return recordVisit(application, fields['recommendation'] ?? '');
    },
    withdraw_exception: ({ id }) => withdraw(id),
    unseal_records: ({ applicants, until, reason }) => {
      if (!applicants) throw problem('value-missing', 'applicants');
      if (!until) throw problem('value-missing', 'until');
      if (!reason) throw problem('exception-reason-missing', 'reason');
      return unseal(applicants, until, reason);
    },
    change_role: () => {
      throw problem('last-manager');
    },
    changes: () => [
      { id: 'c9', at: '2026-11-23T08:41:00.000Z', officer: 'Milica Đurić', action: 'application-moved', records: 1, facts: { application: 'CSP4-A-0207', to: 'eligible' }, undoable: false, undone: false },
      { id: 'c8', at: '2026-11-23T08:12:00.000Z', officer: 'Milica Đurić', action: 'application-entered', records: 4, facts: {}, undoable: true, undone: false },
      { id: 'c7', at: '2026-11-20T14:30:00.000Z', officer: 'Nora Gashi', action: 'applications-imported', records: 1254, facts: { read: 431, imported: 418, unchanged: 1, rejected: 12 }, undoable: true, undone: false },
      { id: 'c6', at: '2026-11-19T10:02:00.000Z', officer: 'Milica Đurić', action: 'setting-changed', records: 1, facts: {}, undoable: true, undone: false },
    ], // prettier-ignore
    history: ({ change }) => {
      const done = {
        id: change ?? 'c9',
        at: '2026-11-23T08:41:00.000Z',
        officer: 'Milica Đurić',
        action: 'details-changed',
        records: 2,
        facts: {},
        undoable: true,
        undone: false,
      };
      const masked = false;
      return [
        {
          change: done,
          record: 'Person CSP4-A-P0207',
          kind: 'update',
          erased: false,
          fields: [
            { name: 'Phone', from: '+383 44 111 222', to: '+383 49 333 444', masked },
            { name: 'Community', from: null, to: '•••', masked: true },
          ],
        },
        {
          change: done,
          record: 'Application CSP4-A-0207',
          kind: 'update',
          erased: false,
          fields: [{ name: 'Requested', from: 'EUR 3 900.00', to: 'EUR 4 250.00', masked }],
        },
      ];
    },
    chain_head: () => ({
      head: '1042 3f9a5c07d1e2b8464a90c2f17be3d85560a1f4c9982e7d3b15a6c0e4f2d7b891',
      at: '2026-11-23T08:41:00.000Z',
      founder: '3f9a 5c07 d1e2 b846 4a90 c2f1 7be3 d855',
    }),
    undo: ({ change }) => {
      if (change === 'moved-many') back();
      if (change === 'c6') throw problem('undo-later-change');
      return null;
    },
    cancel: () => null,
  };

  const pace = options.pace ?? 30;
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const call: Host['call'] = async (name, args) => {
    const answer = answers[name] as (args: unknown) => unknown;
    return (await answer(args)) as never;
  };
  return {
    call,
    long: <N extends LongName>(
      name: N,
      args: Args<N>,
      told: (progress: { step: string; done: number; total: number }) => void,
    ) => {
      let stopped = false;
      const run = async (): Promise<Returns<N>> => {
        for (let done = 0; done <= 10; done += 1) {
          if (stopped) throw problem('cancelled');
          told({ step: 'reading', done: done * 100, total: 1000 });
          if (pace) await wait(pace);
        }
        return call(name, args);
      };
      return {
        result: run(),
        cancel: async () => {
          stopped = true;
        },
      };
    },
    onSession: (told) => {
      tellSession = told;
    },
    onIdle: (told) => {
      tellIdle = told;
    },
  };
}

/** Puts the mock in place, as the address asks. */
export async function mock(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  useHost(
    mockHost({
      stage: asked.get('stage') ?? 'open',
      rows: Number(asked.get('rows') ?? 300),
      language: (asked.get('language') ?? 'en') as Language,
      theme: (asked.get('theme') ?? 'system') as 'system',
      sample: asked.get('sample') !== 'no',
      reading: asked.has('reading'),
      late: asked.has('late'),
      empty: asked.has('empty'),
      synced: asked.has('synced'),
      pace: Number(asked.get('pace') ?? 60),
    }),
  );
  const at = asked.get('at');
  if (at)
    queueMicrotask(function later() {
      // After the session has opened, which starts at home.
      setTimeout(
        () =>
          router.start({
            at,
            id: asked.get('id') ?? '',
            section: asked.get('section') ?? 'programme',
            call: asked.get('call') ?? undefined,
            application: asked.get('application') ?? undefined,
            session: asked.get('session') ?? undefined,
          } as Route),
        150,
      );
    });
}
